# 评分、评分卡、训练记录与成绩表；kanjia scores。
# P 为成交价，R 为医保方底价，F 为企业方最低价，A、B 为双方首次报价。

score-title = 评分
score-title-of = 评分：{ $name }
score-whose-yours = 本人
score-whose-real = 实际谈判
score-whose-guide = 采用首位还价
score-whose-first-inside = 入底价即成交
score-whose-split = 折中
score-whose-yours-hint = 刚刚完成的谈判。
score-whose-real-hint = 本次推演所依据的在案谈判。其底价未公布，故不计争取份额。
score-whose-guide-hint = 面对同一企业方，每一轮均采纳指引所列首选还价。
score-whose-first-inside-hint = 就已报出的价格，遇首个不高于底价的报价即接受。
score-whose-split-hint = 取双方首次报价的中间值，且双方均可接受方为成交。

score-group-result = 结果
score-group-firsts = 首次报价
score-group-ours = 我方让步
score-group-theirs = 对方让步
score-group-answers = 互惠
score-group-conduct = 规则与时间
score-group-savings = 节约

score-figure-ending = 谈判结果
    .formula = P，即成交价
    .source = 谈判记录
score-figure-share = 我方争取份额
    .formula = (R − P) / (R − F)：成交于底价为 0%，成交于企业方最低价为 100%；本可成交而未成交记 0%
    .source = 本程序定义，依据 Raiffa 1982 年《The Art and Science of Negotiation》的可成交区间
score-figure-midpoint = 较区间中点
    .formula = P − (R + F) / 2：大于零，即对方所得过半
    .source = 单一价格且效用为线性时，Nash（1950）、Kalai（1977）、Kalai 与 Smorodinsky（1975）三种解均为可成交区间中点
score-figure-first-mover = 首先报价方
    .formula = 记录中首个报价所属一方
    .source = 谈判记录
score-figure-between = 自对方首报至我方首报
    .formula = (A − P) / (A − B)：成交于对方首次报价为 0%，成交于我方首次还价为 100%
    .source = 本程序定义。首次报价的锚定作用见 Galinsky 与 Mussweiler（2001），J. Pers. Soc. Psychol. 81
score-figure-steps = 让步、未动、收回次数
    .formula = 一步指同一方相邻两次报价之差；其间有报价无记录的不计
    .source = 步的分类见 Hindriks、Jonker 与 Tykhonov（2007），IAT。单一价格下仅有此三类
score-figure-mean = 平均让步幅度
    .formula = 各次让步占其前一报价百分比之和 / 让步次数
    .source = 本程序定义
score-figure-largest = 最大一次让步
    .formula = 让步幅度最大的一步，及其占前一报价的百分比
    .source = 本程序定义
score-figure-total = 首末累计让步
    .formula = 首次报价至末次报价向对方移动的幅度，及其占首次报价的百分比
    .source = NegMAS 的 total concession
score-figure-falling = 让步未扩大
    .formula = 不大于前一次让步的次数 / 有前次可比的让步次数
    .source = 本程序定义。让步递减预示接近底线，见 Raiffa（1982）
score-figure-our-answers = 我方回应力度
    .formula = 我方各步（新价 / 原价 − 1）之和 / 所回应的对方各步（原价 / 新价 − 1）之和：1 倍即同比例回应
    .source = 相对以牙还牙策略恒为 1，见 Faratin、Sierra 与 Jennings（1998），Robotics and Autonomous Systems 24
score-figure-their-answers = 对方回应力度
    .formula = 对方各步（原价 / 新价 − 1）之和 / 所回应的我方各步（新价 / 原价 − 1）之和：1 倍即同比例回应
    .source = 相对以牙还牙策略恒为 1，见 Faratin、Sierra 与 Jennings（1998），Robotics and Autonomous Systems 24
score-figure-slips = 违规次数
    .formula = 被规则拒绝的操作次数
    .source = 规则包
score-figure-time = 用时
    .formula = 自开场至产生结果；时限取方案，方案未列的取规则
    .source = 谈判记录
score-figure-saved-target = 较目标价
    .formula = (目标价 − P) / 目标价，并乘以年用量
    .source = 方案
score-figure-saved-first = 较企业方首次报价
    .formula = (首次报价 − P) / 首次报价，并乘以年用量
    .source = 谈判记录与方案
score-figure-saved-reference = 较{ $name }
    .formula = (参考价 − P) / 参考价，并乘以年用量
    .source = 方案

score-no-deal = 谈判失败
score-open = 尚无结果
score-of = { $some }/{ $all }
score-steps = { $given }、{ $silent }、{ $back }
score-step = { $amount }（{ $part }）
score-time = { $used }，时限 { $budget }
score-saved = { $part }，每年 { $sum }
score-a-reference = 某项参考价

score-simulated = 模拟
score-about = 说明
score-keys = 方向键选择指标
score-save-csv = 存为 CSV
score-save-xlsx = 存为 XLSX
score-done = 完成

## 成绩表

scores-attempts = 训练记录
scores-trainee = 学员
scores-when = 时间
scores-exercise = 训练方式
scores-exercise-lesson = 课程
scores-exercise-branch = 推演
scores-exercise-practice = 模拟谈判
scores-name = 内容
scores-seed = 随机种子
scores-credit = 得分（满分 100）
scores-deal = 结果
scores-deal-yes = 成交
scores-price = 成交价
scores-currency = 币种
scores-unit = 单位
scores-share = 争取份额
scores-between = 自对方首报至我方首报
scores-concessions = 我方让步次数
scores-mean-concession = 平均让步幅度
scores-answers = 我方回应力度（倍）
scores-slips = 违规次数
scores-seconds = 用时（秒）
scores-saved = 较目标价节约
scores-figure = 指标
scores-formula = 计算方法
scores-source = 依据
scores-grouped = { $group }：{ $name }

fault-attempts-unreadable = 无法读取训练记录：第 { $line } 行第 { $column } 列：{ $what }
    .safe = 原文件未作改动：{ $path }
    .next = 请修正该文件，或将其移走后重新开始
scores-file = 文件
scores-origin = 来源
scores-origin-held = 实际谈判
scores-origin-imported = 导入

## kanjia scores
## 帮助文字每行不超过 80 列，汉字按两列计。

help-scores =
    kanjia scores [文件...]

    不带文件时，列出各学员至今的训练情况，即课程、推演和模拟谈判在用户数据
    文件夹中留下的记录。带文件时，列出各场谈判的评分：争取份额、首次报价、
    让步、互惠、用时与节约。

      --to csv|xlsx -o 路径     成绩表，每次训练或每场谈判一行
      --zone 底价 最低价        双方底价，用于计算份额并与简单策略对照；
                                仅限并非实际举行的谈判
      --json                    供脚本读取

    示例：
      kanjia scores
      kanjia scores --to xlsx -o class.xlsx
      kanjia scores dapagliflozin.kanjia
      kanjia scores talks/*.kanjia --to csv -o talks.csv

usage-sheet = 成绩表格式为 csv 或 xlsx
usage-zone = 可成交区间为两个价格：医保方底价与企业方最低价
scores-this-talk = 本场谈判
scores-simulated = { $name }（模拟）
scores-imported = { $name }（导入）
scores-none = 尚无训练记录。课程、推演和模拟谈判结束后自动留存。
scores-attempts-count = 次数
scores-deals = 成交
scores-credit-mean = 平均得分
scores-share-mean = 平均份额
scores-progress = 近 3 场较前 3 场
scores-written = 已将 { $count } 行写入 { $path }

fault-zone-of-held-talk = 该谈判系实际举行，底价不在记录之中，不接受区间：{ $path }
    .safe = 未作计算。
fault-sheet-unwritable = 无法写出成绩表：{ $what }
    .safe = 未写出任何内容。
fault-folder-not-empty = 文件夹中已有文件：{ $path }
    .safe = 未写出任何内容。
    .next = 请指定空文件夹，或加 --add
fault-simulate-too-many = { $count } 场超过一次写出的上限 { $limit } 场
    .next = 请减少场数，或只选部分策略与医保方
fault-simulate-unwritable = 无法写出模拟谈判：{ $what }

## 成绩页

training-scores = 成绩
scores-way = 历次份额与得分
scores-last = 最近训练
scores-credit-of = { $credit } 分
scores-credit-legend = 课程得分
scores-points = { $figure } 个百分点
dialog-sheet-title = 保存成绩表
notice-sheet-saved = 已保存：{ $path }
