# 表格导入：工作簿、表格形式的方案、以往谈判的报价。
# 帮助文字每行不超过 80 列，汉字按两列计。

help-import =
    kanjia import 表格 -o 文件

    由表格生成谈判记录。文件不得已存在。有误之处按行、列指明；此时不写入任何
    内容，退出状态为 1。工作簿（XLSX）由单独进程读取，内存和时间均有上限。按
    表头识别三种表格：

    以往谈判的报价，XLSX 或 CSV：时间、方、报价、确认、入围、发言、备注、理
    由、离场、事项；双方报价也可各占一列。表头中英文均可。逐行按规则核对。谈
    判的基本情况见方案，也可写在表头上方：每行一项，左为名称，右为内容。

    “kanjia export --to csv”导出的谈判：无删减的，须还原出相同的记录摘要；
    有删减的，首条记录注明系导入所得。

    NegMAS 轨迹（trace.csv）：按现场议价规则写成谈判记录，首条记录注明系导入
    所得。须有 negotiator、offer 两列，state、text 两列如有则采用。首行的代理
    视为企业方。轨迹中的时间不予采用。

      -o, --output 文件         写出的谈判记录
      --brief 方案              以往谈判的方案，文本或表格均可
      --sheet 名称              报价所在的工作表
      --as-typed                疑似笔误的报价照录
      --negmas                  按轨迹读取
      --payer 名称              充当医保方的代理，名称或编号均可
      --currency 代码           轨迹的价格币种，默认 CNY
      --unit 单位               轨迹的计价单位，默认 pack

    示例：
      kanjia import 报价.xlsx -o 2019.kanjia --brief 2019.brief.ron
      kanjia import dapagliflozin.csv -o again.kanjia
      kanjia import run/trace.csv -o run.kanjia --payer buyer

fault-import-no-brief = { $path }：报价上方没有方案内容
    .safe = 未写入任何内容。
    .next = 请用 --brief 指定方案，或在表头上方写明通用名、企业、谈判规则、计价单位。

table-nothing-written = 未写入任何内容。
import-done = 已导入：{ $path }，报价 { $offers } 次，共 { $records } 条记录
import-offset = 未注明时区的时间按 UTC{ $offset } 读取。
import-resumed = 表中未写返场，已在下列各行报价前补记：第 { $rows } 行
import-same-record = 已导入：{ $path }，{ $count } 条记录，摘要 { $head }，与导出时一致
import-copy-of-record = 已导入：{ $path }，{ $count } 条记录，摘要 { $head }；表格有删减，首条记录注明系导入所得

## 方案内容

fact-name = 项目
fact-reserve = 信封价
fact-generic-name = 通用名
fact-brand = 商品名
fact-company = 企业
fact-dosage-form = 剂型
fact-strength = 规格
fact-pack = 每包装数量
fact-rules = 谈判规则
fact-currency = 币种
fact-unit = 计价单位
fact-step = 最小价格变动
fact-target = 目标价
fact-spend = 年支出目标
fact-volume = 年用量
fact-volume-low = 年用量下限
fact-volume-high = 年用量上限
fact-patients = 患者人数
fact-time-budget = 谈判时长
fact-held = 谈判日期
fact-source = 来源

## 报价各列

offers-time = 时间
offers-date = 日期
offers-side = 方
offers-price = 报价
offers-company-price = 企业报价
offers-payer-price = 医保报价
offers-confirmed = 确认
offers-gate = 入围
offers-remark = 发言
offers-note = 备注
offers-justification = 理由
offers-recess = 离场
offers-act = 事项
offers-name = 签字人
records-of-an-export = 导出的记录

## 单元格有误

sheet-remains = { $cell } 带有计算尾差，可能应为 { $plain }，请在表格中取整
sheet-range = 应为单一价格，不是区间
sheet-unknown-fact = 方案中没有这一项：{ $cell }
sheet-twice = 与上文重复
sheet-reserve = 信封价不得写入文件，请删除此行
sheet-rules = 未能识别谈判规则：{ $cell }
sheet-whole = 应为整数：{ $cell }
sheet-no-medicine = 未写明药品，缺“通用名”一行
sheet-no-unit = 未写明价格的计价单位，缺“计价单位”一行
sheet-no-sides = 没有报价表头：应有“方”和“报价”，或双方报价各占一列
sheet-side = 应为企业或医保，不是 { $cell }
sheet-act = 不是谈判事项：{ $cell }
sheet-yes-or-no = 应为是或否，不是 { $cell }
sheet-time = 有时刻而无完整日期：{ $cell }
sheet-minutes = 应为 1 至 1,440 分钟，不是 { $cell }
sheet-nothing = 此行没有可记录的内容
sheet-other-currency = 币种与谈判不同
sheet-other-unit = 计价单位与谈判不同
sheet-not-held = 未写明谈判日期：应有“谈判日期”一行，或在报价旁写明日期
sheet-refused = { $why }
sheet-doubtful = { $cell } 疑为笔误，可能应为 { $likelier }；如确系如此，请加 --as-typed
sheet-doubtful-way = { $cell } 与报价方向相反；如确系如此，请加 --as-typed
sheet-record = 与导出内容不符：{ $cell }
sheet-head = 表中注明记录摘要为 { $stated }，各行合计摘要为 { $found }：导出后有改动

## 工作簿有误

workbook-too-large = 工作簿超过 { $limit } MB
workbook-not-a-workbook = 不是工作簿：文件已损坏，或仅文件名如此
workbook-password = 设有密码，请取消密码后另存
workbook-old-format = 旧格式工作簿（.xls），请另存为 .xlsx
workbook-other-format = 其他格式的工作簿，请另存为 .xlsx
workbook-too-many-parts = 部件超过 { $limit } 个或工作表超过 50 个，不是正常表格
workbook-part-twice = 部件重复：{ $part }
workbook-overlap = 部件相互重叠：{ $part }
workbook-too-tight = 压缩后不足原大小的 1/{ $limit }，不是正常表格：{ $part }
workbook-too-much = 解压后超过 { $limit } MB
workbook-parts-differ = 部件与压缩包所述不符：{ $part }
workbook-packing = 压缩方式不是工作簿所用：{ $part }
workbook-entities = 部件自行定义文字，不是正常工作簿：{ $part }
workbook-too-many-texts = 声明的文本超过 { $limit } 条
workbook-missing = 缺少部件：{ $part }
workbook-damaged = 内容不合工作簿格式：{ $part }
workbook-too-far = 第 { $part } 行有内容，只读取前 { $limit } 行
workbook-too-many-cells = 有内容的单元格超过 { $limit } 个
workbook-no-sheet = 没有工作表 { $part }，或其中没有内容
workbook-garbled = 读取结果不成表格
reader-not-started = 读取工作簿的进程未能启动
reader-stopped = 读取已中止
reader-too-slow = 10 秒内未能读完，已中止
reader-too-much = 读取结果超过 16 MB，已中止
reader-aborted = 读取所需内存超过上限 512 MB
reader-killed = 读取工作簿的进程被系统终止
reader-failed = 读取工作簿的进程出错

## 工作簿须知

workbook-and-others = { $places } 等
workbook-remark-macros = 工作簿含有宏，均未运行。
workbook-remark-1904 = 工作簿日期自 1904 年起算，已据此读取。
workbook-remark-hidden-sheets = { $count } 个工作表处于隐藏状态，未读取：{ $places }
workbook-remark-formulas = { $count } 处公式，取其保存的结果：{ $places }
workbook-remark-without-result = { $count } 处公式没有保存结果，按空白计：{ $places }
workbook-remark-numbers-as-text = { $count } 处数字存为文本，按数字读取：{ $places }
workbook-remark-merged = 合并单元格仅首格有内容：{ $places }
workbook-remark-hidden = 隐藏的行、列照常读取：{ $places }

## 窗口

table-loaded = 来自 { $file }
table-reading = 正在读取 { $file }
table-reading-time = 已用 { $seconds } 秒，满 { $most } 秒即停止
table-unread = 未能读取 { $file }：{ $what }
table-found = { $count } 项中有 { $right } 项可取用
table-take = 取用 { $count } 项
table-replaces = 将取代表单中现有内容。
