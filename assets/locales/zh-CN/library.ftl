# 全部在案谈判：列表、筛选、预览。

library-talks = 谈判
library-rounds = 批次
library-training = 培训
library-rules = 规则
library-search = 药品、企业、人员或发言内容
library-new-talk = 新建谈判
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

## 值

outcome-deal = 成交
outcome-no-deal = 谈判失败
outcome-open = 进行中
outcome-hidden = 已隐藏
cut-base-first = 首次报价
cut-base-list = 挂网价
procedure-practice = 演练
procedure-medicare = 美国联邦医保
procedure-nrdl-on-site = 国家目录现场谈判
procedure-vbp = 带量采购
procedure-vbp-shandong = 山东带量采购
product-not-on-record = 品种无记录
record-verified = 已校验
record-mended = 残尾已修复
record-altered = 记录被改动
record-not-verified = 尚未校验
record-unreadable = 无法读取

## 预览

preview-market-price = 谈判前市场价
preview-list-price = 挂网价
preview-first-offer = 首次报价
preview-final-price = 成交价
preview-cut-first = 较首次报价降幅
preview-cut-market = 较市场价降幅
preview-cut-list = 较挂网价降幅
preview-verified = 已校验，共 { $count } 条记录，校验码 { $head }
preview-mended = 残尾已修复，共 { $count } 条记录，校验码 { $head }
preview-altered = 第 { $number } 条记录被改动
preview-not-verified = 尚未校验
preview-not-on-record = 无记录：{ $what }
preview-offer = 第 { $number } 次报价
preview-the-times = 时间
preview-the-reserve = 谈判底价
preview-separator = 、
preview-replay = 回放，隐藏结局
preview-open = 打开
preview-export = 导出
preview-verify = 校验

## 底栏与空列表

library-count = 共 { $count } 场谈判
library-count-shown = 显示 { $shown } 场，共 { $count } 场
library-empty = 尚无谈判。
    .hint = 可新建谈判、打开文件，或用随附的在案谈判演练。
library-no-match = 没有符合条件的谈判。
library-reading = 正在读取 { $folder }
