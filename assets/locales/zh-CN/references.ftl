# 参考价格：表格、时效与汇总。

## 参考价格的标记

references-mark-out-of-date = 已过时
references-mark-undated = 日期不详
references-mark-other-measure = 币种或单位不同
references-mark-outside-basket = 非参考国家
references-mark-no-figure = 无单一价格
references-mark-repeated = 该国已计另一价格
references-as-of = { $name }（{ $date }）

## 汇总

references-lowest = 国际最低价 { $price }（{ $countries }）
references-median = 中位价 { $price }（{ $count } 国）
references-mean = 均价 { $price }
references-weighted = 加权均价 { $price }
references-weighted-of = 加权均价 { $price }（{ $count } 国）
references-out-of-date-among = 其中 { $count } 个已过时
references-undated-among = 其中 { $count } 个日期不详
references-left-other-measure = { $count } 个币种或单位不同，未计入
references-left-no-figure = { $count } 个无单一价格，未计入
references-left-outside-basket = { $count } 个非参考国家，未计入
references-left-out-of-date = { $count } 个已过时，未计入
references-left-repeated = { $count } 个与同国价格重复，未计入
references-no-weighted-differ = 权重含义不一，不计加权均价
references-no-weighted-large = 数值过大，不计加权均价
references-between = 、

## 谈判的参考价格表

references-title = 参考价格
references-none = 无参考价格
references-name = 名称
references-kind = 类型
references-weight = 权重
references-weight-of = 权重含义
references-not-read = 不读取
references-cut = 降幅，按 { $price }
references-close = 关闭
references-several = { $count } 个价格
references-move = 参考价格

## 命令行

references-page = 参考价格，{ $unit }
references-day = 时效按 { $day } 计
references-rounding = 最低价与中位价为准确值；均价四舍五入。
references-by-rule = { $figures }；规则 { $rule }，{ $sureness }
references-then-marked = 加标记，仍计入
references-then-left-out = 加标记，不计入
rule-kind-reference-basket = 参考国家和地区：{ $countries }
rule-kind-reference-age = 逾 { $months } 个月为已过时：{ $then }
references-added = 已添加 { $count } 个参考价格：{ $path }
help-references =
    kanjia references 文件
    kanjia references 表格 --brief 方案 -o 新方案

    列出方案或谈判的参考价格：已过时、日期不详、币种或单位不同、非参考国家的
    均予标明；并列汇总：国际最低价、中位价、均价、加权均价。

      --json                    供脚本使用

    带 --brief 时，将表格中的参考价格加入方案，另存为新方案；新方案文件须尚
    不存在。表格为工作簿（XLSX），或以制表符、逗号、分号分列的 UTF-8 文本，
    表头中英文均可：
    名称、国家、价格、币种、单位、依据、日期、来源、权重。有误之处按行、列
    指明；此时不写入任何内容，退出状态为 1。方案中的注释不保留。

      --brief 方案              要加入的方案
      -o, --output 新方案       要写入的方案
      --sheet 名称              表格所在的工作表

    示例：
      kanjia references dapagliflozin.brief.ron
      kanjia references prices.csv --brief old.brief.ron -o new.brief.ron

## 从表格粘贴

references-paste = 从表格粘贴
references-paste-hint = 请在表格中复制单元格（可含表头），再按 Ctrl V。如需载入文件（XLSX、CSV），请关闭此窗口后按 Ctrl O。
references-paste-order = 按中英文表头识别各列：名称、国家、价格、币种、单位、依据、日期、来源、权重；无表头时按内容识别。
references-paste-found = { $count } 行中有 { $right } 行可取用
references-paste-columns = 各列：{ $columns }
references-paste-no-head = 无表头，按内容识别
references-paste-no-basis = 无依据一列，均按“假定”计。
references-paste-take = 取用 { $count } 行
references-paste-taken = 已取用 { $taken } 行。以下各行未取用：

## 表格有误

sheet-at-row = 第 { $row } 行：{ $what }
sheet-at-cell = 第 { $row } 行 { $column } 列（{ $head }）：{ $what }
sheet-or = 、
sheet-empty = 没有内容
sheet-too-large = 超过 { $limit } MB
sheet-too-many-rows = 超过 { $limit } 行
sheet-quote-open = 此处引号未闭合
sheet-no-prices = 没有价格列
sheet-too-many = 方案至多收录 { $limit } 个参考价格
sheet-price-missing = 缺价格
sheet-not-a-number = 不是数字：{ $cell }
sheet-not-positive = 应大于零
sheet-too-many-digits = 位数过多：至多 12 位整数、4 位小数
sheet-formula = 是公式，不是结果：{ $cell }
sheet-error-value = 表格的错误值：{ $cell }
sheet-comma = 逗号可能是小数点：{ $cell }
sheet-reversed = 价格区间应先低后高
sheet-country = 未能识别国家或地区：{ $cell }
sheet-currency = 未能识别币种：{ $cell }
sheet-which-currency = { $cell } 可能是 { $names }，请注明币种
sheet-currencies-differ = 价格、表头与币种列不一致
sheet-unit = 未能识别单位：{ $cell }
sheet-which-unit = { $cell } 可能是 { $names }，请注明单位
sheet-units-differ = 价格、表头与单位列不一致
sheet-basis = 依据应为已公布、企业提供或假定，不是 { $cell }
sheet-kind = 未能识别价格类型：{ $cell }
sheet-date = 不是日期：{ $cell }
sheet-which-day = 日、月有两种读法：{ $cell }
sheet-nameless = 未写明国家，也未写明是何种价格
sheet-too-long = 至多 { $limit } 字
sheet-invisible = 含有不可见字符：{ $character }

## 其他国家和地区

country-ae = 阿联酋
country-ar = 阿根廷
country-at = 奥地利
country-be = 比利时
country-bg = 保加利亚
country-br = 巴西
country-ch = 瑞士
country-cl = 智利
country-cn = 中国
country-co = 哥伦比亚
country-cz = 捷克
country-dk = 丹麦
country-ee = 爱沙尼亚
country-eg = 埃及
country-fi = 芬兰
country-gr = 希腊
country-hk = 中国香港
country-hr = 克罗地亚
country-hu = 匈牙利
country-id = 印度尼西亚
country-ie = 爱尔兰
country-il = 以色列
country-in = 印度
country-is = 冰岛
country-lt = 立陶宛
country-lu = 卢森堡
country-lv = 拉脱维亚
country-mo = 中国澳门
country-mx = 墨西哥
country-my = 马来西亚
country-nl = 荷兰
country-no = 挪威
country-nz = 新西兰
country-ph = 菲律宾
country-pl = 波兰
country-pt = 葡萄牙
country-ro = 罗马尼亚
country-ru = 俄罗斯
country-sa = 沙特阿拉伯
country-se = 瑞典
country-sg = 新加坡
country-si = 斯洛文尼亚
country-sk = 斯洛伐克
country-th = 泰国
country-ua = 乌克兰
country-vn = 越南
country-za = 南非
