# 命令行帮助，以及各命令的输出。
# 帮助文字每行不超过 80 列，汉字按两列计。

help-kanjia =
    砍价：药品价格谈判的记录工具。

    kanjia                      打开窗口
    kanjia 文件                 打开窗口并载入一场谈判
    kanjia new 方案 -o 文件     按方案开始一场谈判
    kanjia record 文件          从标准输入读取命令并记录
    kanjia show 文件            输出一场谈判
    kanjia references 文件      方案或谈判的参考价格
    kanjia verify 文件...       校验记录是否完整、未改动
    kanjia sign 文件            以密钥对记录校验码作电子签名
    kanjia attach 文件          为记录附加时间戳
    kanjia export 文件...       将谈判记录导出为其他格式
    kanjia documents            结果确认书和纪要的模板
    kanjia seal 方案 -o 文件    谈判前密封底价
    kanjia plan 预案 -o 文件    以口令封存谈判预案
    kanjia rules [规则包]       输出一套谈判规则，或检查规则文件
    kanjia stats 路径...        一个批次的各项指标
    kanjia backtest 路径...     检验预测误差
    kanjia guide 文件           逐次报价列出参考提示
    kanjia simulate             以模拟企业检验还价方式
    kanjia board                公示屏，由标准输入提供内容
    kanjia practice [方案]      与模拟企业方演练一场谈判
    kanjia what-if 文件         自某条记录起假设推演
    kanjia scores [文件...]     谈判评分，或学员训练情况
    kanjia import 轨迹 -o 文件  将谈判研究轨迹导入为谈判记录
    kanjia lesson 文件          查看、检查、学习或生成课程
    kanjia library [路径...]    查找和列出谈判，历年比较
    kanjia tags 文件            谈判的标签

    选项：
      --lang en|zh-CN           各类信息所用语言
      --help, -h                本帮助；置于命令之后则为该命令的帮助
      --version, -V             版本

    退出状态：0 已完成，答案为是；1 答案为否，即命令未予记录或记录被改动；
    2 未能完成。

help-board =
    kanjia board

    打开公示屏，供会场大屏幕显示双方均已知悉的内容：药品、环节、历次报价与还价、
    计时，以及每次报价后的记录校验码。内容由谈判席位经标准输入逐行提供，每行一个
    JSON 值；不符合格式的行予以略过，并在标准错误中指明。谈判席位按 F5 即可打开。

      F11                       全屏与还原
      F9                        深色或浅色
      F8                        切换语言

    示例：
      kanjia show 达格列净.kanjia --board | kanjia board

help-lesson =
    kanjia lesson 文件 [--json]
    kanjia lesson 文件 --check [--json]
    kanjia lesson 文件 --take [--by 姓名] [--json]
    kanjia lesson 谈判 --make -o 文件

    查看课程：标题、简介与题目，不透露谈判结果。谈判记录先在课程文件旁查找，
    再查找您的谈判文件夹与随程序提供的谈判。

      --check                   检查课程是否与谈判相符、所列回答是否合乎规则、
                                中英文是否齐全；问题逐行列出，退出状态为 1
      --take                    逐题作答，由标准输入读取，每行一条：
                                  ask、name 40000、recess、accept、stop、hint
                                回答之后可接 because 说明理由
      --by 姓名                 以此姓名保存作答
      --make -o 文件            由谈判中选出的题目生成课程，文件不得已存在
      --json                    供脚本使用的数据；作答时每题一行 JSON，末尾一行
                                为总分

    示例：
      kanjia lesson sessions/dapagliflozin-2019.lesson.ron --take

help-new =
    kanjia new 方案 -o 文件

    开始一场谈判：读取方案，写出记录及其首行。文件不得已存在。方案也可为表格
    （XLSX 或 CSV）：每行一项，左为名称，右为内容，如通用名、企业、谈判规则、
    计价单位、目标价；其下或另一工作表为参考价格。有误之处按行、列指明，此时
    不开始谈判。

      -o, --output 文件         新建的谈判记录
      --envelope 文件           底价信封：其承诺值为第 2 条记录
      --sheet 名称              只读取工作簿中的这一工作表

    示例：
      kanjia new 达格列净.brief.ron -o 达格列净.kanjia
      kanjia new 方案.xlsx -o 达格列净.kanjia

help-record =
    kanjia record 文件

    从标准输入读取命令，每行一条；每条以一行 JSON 答复：已记录者给出编号，
    未记录者给出代码和原因。写入磁盘之后才作答复。遇有未记录的命令并不中止，
    但退出状态为 1。

    命令：
      Offer(by: Company, price: "5.62", confirmed: true)
      Offer(by: Payer, price: "4.36")
      Offer(by: Payer, price: "113", justification: "书面理由所在")
      Meet(text: "首次会谈")
      Confirm
      Gate(inside: true)
      Ask(by: Payer)
      Recess(by: Company, minutes: 5)
      SetRecess(minutes: 10)
      Resume
      Remark(by: Payer, text: "差距太大。")
      Note(text: "仅供组内")
      Accept(by: Company)
      Fail(reason: "高于底价的 115%")
      Correct(seq: 7, price: "4.50", reason: "听错")
      Sign(by: Company, name: "林知远")
      Close
      HandInBid(bidder: 2)      递交密封报价，不记价格
      CloseBidding
      OpenBids(willingness: "100", bids: [(bidder: 2, price: "65")])
      Renew                     按规则告知续约价格
      Reserve(price: "4.40")    仅存于内存，不写入任何文件
      OpenEnvelope(path: "NAME.envelope", passphrases: ["口令"], by: ["姓名"])
      Commit(path: "OTHER.envelope", reason: "事由")    首次报价前更换信封
      Show                      公开已拆启的底价；或 Show(path, passphrases)

    补录以往谈判时，各命令可带 at: "2019-11-13T09:52:00+08:00"，报价另可带
    not_on_record: [Price, Confirmation]。空行和以 // 开头的行不作处理。

    示例：
      echo 'Offer(by: Payer, price: "4.36")' | kanjia record 谈判.kanjia

help-show =
    kanjia show 文件

    输出一场谈判：进行到何处、历次报价、降幅。

      --at 编号                 截至该条记录时的情形
      --json                    供脚本读取
      --board                   输出公示屏先后收到的各行

    示例：
      kanjia show 达格列净.kanjia
      kanjia show 达格列净.kanjia --at 8 --json
      kanjia show 达格列净.kanjia --board | kanjia board

help-verify =
    kanjia verify 文件...

    逐行校验记录。记录本身不能显示末尾缺失，因此可指定公示屏或已签署的
    结果确认书上的校验码，记录中应能找到。

    NAME.signatures 文件夹中的电子签名和时间戳逐一列出姓名和结论。

      --head 校验码             至少前 8 位，空格和大小写不限
      --signers 文件            签名人名单：何人可用何密钥，格式见 ssh-keygen
                                手册中的 allowed_signers

    示例：
      kanjia verify *.kanjia
      kanjia verify 达格列净.kanjia --head "9d41 c07e"
      kanjia verify 达格列净.kanjia --signers allowed_signers

help-backtest =
    kanjia backtest 路径...

    按当时已知的报价，逐一重做谈判台自第 4 次报价起可能给出的预测，再与实际
    报价比较：各种方法分别用于路径所指的谈判（文件或文件夹），以及各种让步
    策略的模拟企业。不指定路径时，只用模拟企业。

      --seed 数字               模拟企业的种子，默认为 2
      --talks 数字              模拟谈判场数，默认为 3,000
      --json                    供脚本读取

    退出状态 1：对本次模拟企业，谈判台所示方法未优于“与上一步相同”，或区间
    命中率低于 77% 或高于 83%；或路径中有文件被改动。

    示例：
      kanjia backtest sessions
      kanjia backtest --talks 30000 --seed 7 --json

version = 砍价 { $version }

## 输出

cli-begun = 已建立：{ $path }
verify-whole = { $path }：完整，共 { $count } 条记录，校验码 { $head }；记录自身前后一致，校验码未经核对
verify-head-confirmed = { $path }：完整，共 { $count } 条记录，校验码 { $head }；校验码核对无误
verify-head-earlier = { $path }：完整，共 { $count } 条记录，校验码 { $head }；所核对的 { $asked } 是第 { $announced } 条记录的校验码，其后另有记录
verify-shortened = { $path }：末尾缺失或已被替换，共 { $count } 条记录，校验码 { $head }；各条记录均无所核对的校验码 { $asked }
verify-altered = { $path }：第 { $number } 条记录被改动
verify-torn = { $path }：末尾残缺，至第 { $number } 条记录完整，校验码 { $head }；其后 { $bytes } 字节未经确认写入
verify-torn-head-missing = { $path }：末尾残缺，至第 { $number } 条记录完整，校验码 { $head }；各条记录均无所核对的校验码 { $asked }
show-procedure = 程序
show-stage = 环节
show-outcome = 结果
show-outcome-none = 尚无
show-offers = 报价
show-cuts = 降幅
show-records = 记录条数
show-record = 谈判记录
show-held = 谈判日期
show-prices-in = 计价单位
show-head = 校验码
said-and-note = { $said }；{ $note }
price-and-said = { $price }，{ $said }
