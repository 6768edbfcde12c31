# 模拟企业方与模拟医保方：kanjia simulate。
# 帮助文字每行不超过 80 列，汉字按两列计。

help-simulate =
    kanjia simulate

    由各类模拟医保方与模拟企业方谈判，输出各方在可成交区间中争取到的份额、
    成交率和轮数。其中 guide 每次均采用系统列在首位的还价。同一随机种子在
    任何计算机上结果相同。

      --talks 数量              每类医保方与每种策略的谈判场数，默认 1,000
      --seed 数值               随机种子，默认 1
      --tactic 名称             只用该企业策略，可重复
      --payer 名称              只用该医保方，可重复
      --json                    供脚本读取
      --write 文件夹            每场谈判写成一份记录，并注明系模拟；须给出
                                --talks，且文件夹为空
      --add                     允许写入非空的文件夹
      --table 文件.csv          每场谈判一行的表格；须给出 --talks

    调整还价规则时用过的企业策略：
      boulware linear conceder relative absolute averaged stubborn noisy-time
      noisy-answer mixed impatient hurried plateau proud switching
    未用于调整、专供检验的企业策略：
      on-record late halving s-shaped fickle bursts
    医保方：
      guide first-inside split straight-line boulware late conceder
      tit-for-tat waits

    示例：
      kanjia simulate --talks 10000
      kanjia simulate --tactic relative --payer guide --payer split --json
      kanjia simulate --talks 20 --payer guide --write talks --table talks.csv

usage-talks = 场数为 1 至 1,000,000
usage-seed = 随机种子为整数
usage-tactic = 企业策略名称见 kanjia simulate --help
usage-payer = 医保方名称见 kanjia simulate --help

simulate-head = 每类医保方与每种策略的企业方各谈 { $talks } 场，随机种子 { $seed }
simulate-tuned = 调整还价规则时用过的企业策略
simulate-held-out = 专供检验的企业策略
simulate-payer = 医保方
simulate-share = 争取份额
simulate-deals = 成交率
simulate-rounds = 轮数
simulate-shares-by-tactic = 各策略下的争取份额
simulate-deals-by-tactic = 各策略下的成交率
simulate-notes = 争取份额：成交于谈判底价为 0%，成交于企业方最低价为 100%，未成交计 0%。+/- 为 1 个标准误。

simulated-product = 模拟药品
simulated-no-agreement = 未达成一致。
simulate-written = 已将 { $count } 场谈判写入 { $path }
simulate-table-written = 已将 { $count } 行写入 { $path }
simulate-so-far = 已完成 { $done }/{ $all } 场

simulate-payer-guide = 采用首位还价
simulate-payer-first-inside = 入底价即成交
simulate-payer-split = 折中
simulate-payer-straight-line = 匀速让步
simulate-payer-boulware = e = 0.2
simulate-payer-late = e = 0.5
simulate-payer-conceder = e = 2
simulate-payer-tit-for-tat = 对等让步
simulate-payer-waits = 始终不动

simulate-tactic-boulware = 按时间，先紧后松
simulate-tactic-linear = 按时间，匀速
simulate-tactic-conceder = 按时间，先松后紧
simulate-tactic-relative = 按比例对等
simulate-tactic-absolute = 按金额对等
simulate-tactic-averaged = 按多轮平均对等
simulate-tactic-stubborn = 固守
simulate-tactic-noisy-time = 按时间，有波动
simulate-tactic-noisy-answer = 对等，有波动
simulate-tactic-mixed = 时间与对等混合
simulate-tactic-impatient = 久无回应即离场
simulate-tactic-hurried = 自有期限
simulate-tactic-plateau = 阶梯式
simulate-tactic-proud = 对方让步才动
simulate-tactic-switching = 先按时间后对等
simulate-tactic-on-record = 按实录幅度
simulate-tactic-late = 对等，迟一轮
simulate-tactic-halving = 每轮让出一半差距
simulate-tactic-s-shaped = S 形
simulate-tactic-fickle = 随时可能离场
simulate-tactic-bursts = 偶有大幅让步
