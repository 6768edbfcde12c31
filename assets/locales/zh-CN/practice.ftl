# 与模拟企业方演练。
# 帮助文字每行不超过 80 列，汉字按两列计。

help-practice =
    kanjia practice [方案]

    演练：由您担任医保方，企业方由系统模拟。命令自标准输入读取，写法与
    kanjia record 相同；每条命令以一行 JSON 答复：已记录的编号，以及企业方
    随后的动作。有结果后再输出一行，揭示双方底价与医保方争取到的份额。未给
    方案时品种为虚构。随机种子与命令相同，记录即相同。不连接网络；不加 -o
    则不留存。

      --rules 规则包            名称@版本；默认依方案，无方案则为现场谈判
      --temperament 性格        patient hurried proud plain-spoken anxious
                                deferring；不指定则随机
      --difficulty 难度         easy middling hard，默认 middling
      --seed 数值               随机种子，默认 1
      -o, --output 文件         留存记录，并标明为模拟

    示例：
      printf 'Ask(by: Payer)\nAsk(by: Payer)\n' | kanjia practice --seed 7

usage-temperament = 性格名称见 kanjia practice --help
usage-difficulty = 难度为 easy、middling 或 hard

## 企业方性格

temperament-patient = 沉稳
    .note = 不急不躁，后程才让步
temperament-hurried = 急切
    .note = 时间紧，想早些谈完
temperament-proud = 强硬
    .note = 医保方让步，企业方才动
temperament-plain-spoken = 直率
    .note = 有话直说，匀速让步
temperament-anxious = 忐忑
    .note = 心里没底，让步忽大忽小
temperament-deferring = 请示
    .note = 事事请示总部
temperament-any = 随机
    .note = 由种子抽取，结束后揭示

difficulty-easy = 容易
    .note = 双方底价之间空间较大
difficulty-middling = 适中
    .note = 有一定空间
difficulty-hard = 困难
    .note = 空间很小，有时没有

## 演练页

practice-rules = 谈判规则
practice-product = 品种
practice-made-up = 虚构品种
practice-temperament = 企业方性格
practice-difficulty = 难度
practice-speed = 速度
practice-pace-of = { $pace } 倍速
practice-seed = 随机种子
    .note = 一切随机均由种子决定：种子相同、应对相同，谈判即相同。
practice-next-seed = 换种子
practice-start = 开始
    .note = 留存之前仅在内存中
practice-about = 双方底牌
    .note = 您掌握医保方谈判底价，按住 R 查看；企业方最低价在谈判结束后揭示。

## 演练谈判台

practice-chip = 演练，企业方为模拟
practice-simulated = 模拟
practice-skip = 立即答复
practice-pace = { $pace } 倍速
practice-score = 结果
practice-lines = 推演
practice-keep = 留存
practice-in-memory = 内存中 #{ $number }
    .short = 内存 #{ $number }
practice-kept = 已留存 #{ $number }
    .short = 留存 #{ $number }
practice-kept-in = 已作为模拟谈判留存：{ $path }
practice-told = 谈判底价 { $reserve }，企业方最低价 { $floor }
practice-told-nothing = 未设定谈判底价，无从计算份额。
practice-told-share = 双方底价之间，您争取到 { $share }。
practice-told-no-zone = 双方没有可成交的价格，不成交是正确的选择。
practice-told-company = 企业方性格：{ $temperament }；策略：{ $tactic }。
practice-score-kept = 评分已存入 { $path }
practice-leave = 本场演练尚未留存。
    .again = 按 Ctrl S 留存；如仍要离开，请再按一次。

## 不能演练的情形

fault-practice-nothing-to-go-by = 方案中既无目标价，也无可比的参考价格，无从设定演练用的底价。
    .next = 请在方案中补充目标价或挂网价。
fault-practice-out-of-range = 本场的价格过大或过小，无法演练。
fault-practice-brief = 该方案不能按这套规则使用。
    .next = 请选用方案所载规则，或改用虚构品种。
