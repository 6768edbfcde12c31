# 全部在案谈判：列表、筛选、预览。

library-search = 药品、企业、人员或发言内容
library-clear-search = 清除查找内容
library-new-talk = 新建谈判
library-open-file = 打开文件
library-put-away = 收起此消息
library-hide-outcomes = 隐藏结果

## 筛选

filter-all = 全部
filter-procedure = 程序
filter-outcome = 结果
filter-year = 年份
filter-record = 记录
filter-clear = 显示全部谈判

## 列

column-drug = 药品
column-company = 企业
column-date = 日期
column-procedure = 程序
column-outcome = 结果
column-first-offer = 首次报价
column-final = 成交价
column-cut = 降幅
column-from = 相比
column-record = 记录
column-sorted-up = { $column }，升序
column-sorted-down = { $column }，降序

## 值

outcome-deal = 成交
outcome-no-deal = 谈判失败
outcome-open = 进行中

# 列表中降幅的比较基准。
cut-base-first = 首次报价
cut-base-list = 挂网价
cut-base-last-payment-standard = 支付标准
cut-base-intended = 意向价格
cut-base-international = 国际价格
cut-base-lowest-international = 国际价格
cut-base-mean-international = 国际价格
cut-base-launch = 上市价
cut-base-market = 市场价
cut-base-other = 其他

product-not-on-record = 品种无记录
record-verified = 已校验
record-mended = 残尾已修复
record-altered = 记录被改动
record-not-verified = 尚未校验
record-unreadable = 无法读取

## 预览

preview-path = 历次报价
preview-no-offers = 无报价可显示
preview-file = 文件中没有谈判
preview-about-separator = ，
preview-first-offer = 首次报价
preview-final-price = 成交价
preview-cut-from-first = 较首次报价降幅

# 按类别称呼的参考价格；其余用其名称。
preview-cut-from-list = 较挂网价降幅
preview-cut-from-last-payment-standard = 较医保支付标准降幅
preview-cut-from-intended = 较意向价格降幅
preview-cut-from-lowest-international = 较国际最低价降幅
preview-cut-from-mean-international = 较国际参考均价降幅
preview-cut-from-launch = 较上市价降幅
preview-cut-from-market = 较市场价降幅
preview-cut-from-country = 较{ $country }价格降幅
preview-cut-from-other = 较{ $name }降幅

preview-verified = 已校验，共 { $count } 条记录，校验码 { $head }
preview-mended = 残尾已修复，共 { $count } 条记录，校验码 { $head }
preview-altered = 记录写入后被改动
preview-not-verified = 尚未校验
preview-unreadable = 无法读取
preview-read-only = 只能以只读方式打开
preview-not-on-record = 无记录：{ $what }
preview-offer = 第 { $number } 次报价
preview-counteroffer = 第 { $number } 次还价
preview-the-offers = 历次报价
preview-the-times = 时间
preview-some-times = 部分时间
preview-the-reserve = 谈判底价
preview-the-signatures = 签署
preview-the-volume = 年用量
preview-separator = 、
preview-open = 打开
preview-verify = 校验
preview-use-brief = 沿用方案

## 底栏与空列表

library-count = 共 { $count } 场谈判
library-count-shown = 显示 { $shown } 场，共 { $count } 场
library-empty = 尚无谈判。
    .hint = 可新建谈判，或打开文件。
library-no-match = 没有符合条件的谈判。
library-reading = 正在读取谈判
