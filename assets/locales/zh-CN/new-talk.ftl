# 即将开始的谈判的方案。

new-talk-title = 新建谈判
new-talk-cancel = 取消
new-talk-copy = 从旧方案复制
new-talk-save = 保存方案

## 没有系统对话框时的文件路径


## 分栏

brief-product = 品种
brief-references = 参考价格
brief-volume-and-target = 用量与目标
brief-procedure = 程序
brief-people = 人员
brief-envelope = 信封价

## 品种

brief-generic-name = 通用名
brief-strength = 规格
brief-strength-hint = 如 20 mg，14 片
brief-company = 企业
brief-unit = 计价单位
brief-currency = 币种
brief-more = 更多
brief-fewer = 收起
brief-brand = 商品名
brief-dosage-form = 剂型
brief-pack-size = 每包数量
brief-held = 谈判日期
brief-held-hint = 仅补录往次谈判时填写

## 参考价格

brief-reference-source = 来源
brief-reference-price = 价格，{ $head }
brief-reference-basis = 依据
brief-reference-where = 出处
brief-reference-country = 国家或地区
brief-reference-label = 专用名称
brief-reference-label-hint = 专用名称
brief-reference-figure = 价格
brief-reference-price-hint = 4.86、7-8、>4.50
brief-reference-date = 截至日期
brief-reference-date-hint = 2026-01
brief-reference-source-hint = 出处
brief-reference-done = 完成
brief-reference-abroad = 国际参考价格，{ $country }
brief-source-as-of = { $source }，{ $date }
brief-add-reference = 添加参考价格
brief-remove-reference = 删除此参考价格

## 用量与目标

brief-annual-volume = 年用量
brief-volume-basis = 依据
brief-volume-hint = 如 3,600 万
brief-target-kind = 目标的表述方式
brief-target = 目标价
brief-target-cut = 目标降幅
brief-target-spend = 支出上限
brief-target-from = 较
brief-target-reference = 降幅基准
brief-a-year = { $currency }/年

## 程序与人员

brief-time-budget = 时间预算
brief-minutes = 分钟
brief-leader = 组长
brief-leader-name = 组长
brief-members = 组员
brief-people-count = { $count } 人
brief-representatives = 企业代表，至多 { $limit } 人
brief-representatives-name = 企业代表
brief-envelope-paper = 纸质信封，组长宣布是否过线
brief-envelope-typed = 当场输入，仅存内存
brief-envelope-none = 不设
brief-envelope-not-asked = 此程序不用谈判底价。

## 数字的依据

basis-name-published = 已公布
basis-name-company = 企业提供
basis-name-assumed = 假定
source-to-check = 待核

## 预览

brief-preview = 谈判开始时所见
brief-preview-step = 每降 { $step }
brief-preview-a-year = 每年 { $money }
brief-preview-cost-at = { $name }下的年费用
brief-preview-to-mend = 待改
brief-legend-published = 已公布
brief-legend-stated = 一方所称
brief-legend-assumed = 假定

## 栏目有误

field-times-reference = 是{ $name }的 { $times }，疑为小数点错位
field-change-to = 改为 { $value }
field-empty = 开始前必填
field-not-a-number = 不是数字：{ $typed }
field-not-positive = 应大于零
field-too-many-digits = 位数过多，无法记录
field-too-long = 至多 { $limit } 字
field-invisible = 含有不可见字符：{ $character }
field-date-unreadable = 日期写作 2026-01-31、2026-01 或 2026
field-other-currency = 与所选币种不同
field-other-unit = 与所选单位不同
field-range-reversed = 价格区间应先低后高
field-too-many-people = 按此程序至多 { $limit } 人
field-target-no-reference = 请选择有确定价格或区间的参考价格
field-target-no-volume = 须先填年用量
field-target-percent = 降幅应大于 0、小于 100%
field-target-out-of-range = 算得的价格不足一个最小价位
field-unknown-rules = 没有此程序：{ $rules }
field-reserve-not-wanted = 此程序不用谈判底价

## 开始

new-talk-left-to-mend = 还有 { $count } 处要改：{ $fields }
new-talk-left-to-fill = 还有 { $count } 处待填：{ $fields }
new-talk-separator = 、
new-talk-begin = 开始谈判
