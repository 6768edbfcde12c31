# 谈判库：索引、更多筛选、标签、历年比较。

## 列表

library-reading-so-far = 正在读取谈判，第 { $done } 场，共 { $count } 场
library-stop-reading = 停止
library-unwatched = 此处的变动不会自动发现；重新读取
library-simulated = { $drug }（模拟）
record-torn = 末尾残缺
record-missing = 文件缺失

## 更多筛选

filter-more = 更多
filter-more-set = 更多：{ $count } 项
filters-title = 更多筛选条件
filters-hint = 留空即不限。名称中英文均可查找。
filters-use = 筛选
filter-person = 人员
filter-tag = 标签
filter-tags = 标签
filter-cut = 降幅
filter-cut-to = 至
filter-cut-at-least = 降幅下限（百分比）
filter-cut-at-most = 降幅上限（百分比）

## 预览

preview-torn = 文件末尾残缺，打开该谈判时予以修复
preview-missing = 文件已不在原处
preview-put-away = 移出列表
preview-compare = 历年比较
preview-tags = 标签
preview-tagged = 标签：{ $tags }

## 标签

tags-title = { $drug }的标签
tags-hint = 自拟词语，以逗号分隔。标签存于谈判文件旁，不写入谈判记录。
tags-known = 已用标签：{ $tags }
tags-keep = 保存
tags-none = 无标签。
fault-tag-empty = 标签不能为空。
    .safe = 未作任何改动。
fault-tag-too-long = 标签最多 40 个字符。
    .safe = 未作任何改动。
fault-tag-character = 标签不能含逗号或不可见字符。
    .safe = 未作任何改动。
fault-tags-too-many = 每场谈判最多 50 个标签。
    .safe = 未作任何改动。
fault-tags-unreadable = 第 { $line } 行第 { $column } 列：{ $what }：{ $path }
    .safe = 文件未作改动，谈判记录不受标签影响。
    .next = 请在该处改正，或将文件移走。
fault-tags-other-talk = 这些标签属于另一场谈判：{ $path }
    .safe = 文件未作改动。
    .next = 请将文件移走，或改用其所属谈判的名称。

## 历年比较

years-title = { $drug }历年比较
years-hint = 价格单位：{ $head }，仅按谈判中已议定的换算关系折算。变动为较上一次成交价。
years-chart = 各场谈判的首次报价与成交价
years-change = 变动
years-how = 折算依据
years-by-its-talk = 该场谈判
years-by-the-other = 作为基准的谈判
years-none = 没有可比价格的谈判。
years-apart = 不可比
years-apart-no-price = 价格无记录
years-apart-strength = 规格不同
years-apart-unit = 单位换算关系未议定
years-apart-currency = 汇率未议定

## 命令行

usage-outcome = 结果为 deal、no-deal、open 或 not-on-record
usage-standing = 记录状态为 verified、mended、altered、torn、unreadable 或 missing
usage-year = 年份写作 2026
usage-percent = 百分比写作 20 或 12.5
usage-tag = 标签最多 40 个字符，不含逗号
help-library =
    kanjia library [路径...] [--search 词语] [筛选] [--json]
    kanjia library [路径...] --compare 药品 [--json]

    列出文件夹和文件中的谈判，最近的在前；不写路径时，列出本人的谈判
    和随程序附带的谈判。被改动、末尾残缺或缺失的文件均予标明。
    没有符合条件的谈判时，退出状态为 1。

      --search 词语             名称和发言内容，中英文均可
      --drug, --company, --person 名称
                                名称的一部分，中英文均可
      --tag 标签                带有此标签
      --procedure 规则          如 nrdl-on-site
      --outcome deal|no-deal|open|not-on-record
      --record 记录状态         verified、mended、altered、torn、unreadable
                                或 missing
      --year 年份               谈判年份
      --cut-from, --cut-to 百分比
                                列表中降幅的范围
      --compare 药品            历年首次报价与成交价，按已议定的换算关系
                                折算为同一单位和币种
      --json                    输出数据，数字为字符串

    读取结果存于用户数据文件夹的索引中。索引可随时删除，程序会依据谈判
    文件重建。
help-tags =
    kanjia tags 文件 [--add 标签]... [--remove 标签]... [--json]

    按要求增删后，列出一场谈判的标签。标签存于谈判文件旁的 NAME.tags.ron，
    不写入谈判记录；随程序附带的谈判，或所在文件夹不可写入时，
    存于用户数据文件夹。
