# 即将开始的谈判的方案。

new-talk-title = 新建谈判
new-talk-practice = 演练，虚构品种
new-talk-cancel = 取消
new-talk-copy = 从旧方案复制
new-talk-save = 保存方案

## 分栏

brief-product = 品种
brief-references = 参考价格
brief-volume-and-target = 用量与目标
brief-procedure = 程序
brief-people = 人员
brief-envelope = 信封价

## 栏目

brief-generic-name = 通用名
brief-strength = 规格
brief-company = 企业
brief-unit = 计价单位
brief-currency = 币种
brief-reference-source = 来源
brief-reference-price = 价格，{ $head }
brief-reference-basis = 依据
brief-reference-where = 出处
brief-add-reference = 添加参考价格
brief-remove-reference = 删除此参考价格
brief-annual-volume = 年用量
brief-basis = 依据
brief-target = 目标价
brief-time-budget = 时间预算
brief-minutes = 分钟
brief-leader = 组长
brief-members = 组员
brief-people-count = { $count } 人
brief-representatives = 企业代表，至多 { $limit } 人
brief-envelope-file = 加密信封文件
brief-envelope-paper = 纸质信封，组长宣布是否过线
brief-envelope-none = 不设
brief-choose-envelope = 选择信封文件
brief-fixed = 方案已定

## 数字的依据

basis-name-published = 已公布
basis-name-company = 企业提供
basis-name-assumed = 假定
basis-name-payer = 医保方提供
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
field-below-reference = 仅为{ $name }的 { $times }，疑为小数点错位
field-change-to = 改为 { $value }
field-empty = 开始前必填
field-not-a-number = 不是数字：{ $typed }
field-not-positive = 应大于零
field-too-long = 至多 { $limit } 字
field-too-many-people = 至多 { $limit } 人
field-above-first-reference = 高于{ $name } { $price }
field-date-unreadable = 日期写作 2026-01-31、2026-01 或 2026

## 开始

new-talk-left-to-mend = 还有 { $count } 处要改：{ $fields }
new-talk-separator = 、
new-talk-begin = 开始谈判
