# 假设推演：自谈判某处起，与模拟企业方另走一路。
# 帮助文字每行不超过 80 列，汉字按两列计。

help-what-if =
    kanjia what-if 文件 --at 编号

    自某条记录起与模拟企业方接着谈，输出每一路的走向，原记录不变。模拟企业方
    或按此前记录拟合（绝不参看其后记录），或由您指定。每一路从拟合较好的企业
    中抽取其一，并列出全部的分布范围。报价较少时，几乎任何企业都能拟合。
    随机种子相同，推演结果即相同。

      --at 编号                 保留到哪一条记录，默认为最后一条
      --fitted                  按记录拟合，此为默认
      --tactic 名称             指定策略，见 kanjia simulate --help
      --floor 价格              企业方最低价，默认为其最近报价的 90%
      --noise 百分数            波动，仅用于有波动的策略，默认 5
      --temperament 性格        见 kanjia practice --help
      --payer 名称              由谁还价，默认 guide，见 kanjia simulate --help
      --reserve 价格            假定的谈判底价；默认取目标价，无目标价则取
                                企业方最近报价的 95%
      --lines 数量              推演几路，种子依次递增，默认 3
      --seed 数值               随机种子，默认 1
      --json                    供脚本读取
      -o, --output 文件         留存第一路，并标明为模拟

    示例：
      kanjia what-if nusinersen-2021.kanjia --at 6 --payer guide --lines 5

usage-price = 价格以本场货币与单位计，如 4.36
usage-noise = 0 至 50 之间的整数
usage-lines = 1 至 200 之间的整数

what-if-head = 自第 { $number } 条记录起推演，医保方：{ $payer }。以下均为模拟。
what-if-reserve-stated = 谈判底价按命令行所给：{ $price }
what-if-reserve-target = 谈判底价假定为方案目标价：{ $price }
what-if-reserve-last-offer = 谈判底价假定为企业方最近报价的 95%：{ $price }
what-if-fits = { $tried } 家模拟企业中取拟合最好的 { $kept } 家，按权重八成的最低价在 { $low } 至 { $high } 之间
what-if-tactics = 策略权重：{ $tactics }
what-if-loose = 仅有 { $count } 次报价，几乎任何企业都能拟合，请勿过度解读。
what-if-line = 路
what-if-course = 走向
what-if-end = 结果
what-if-tactic = 策略
what-if-floor = 最低价
what-if-deal = 成交 { $price }
what-if-no-deal = 谈判失败
what-if-open = 未结束
what-if-note = 括号内为医保方还价。策略与最低价为该路所抽取的模拟企业方。

## 推演视图

branches-chip = 假设推演，模拟
branches-lines = 各路走向
branches-tree = 价格走向，每列一次报价
branches-on-record = 原记录
branches-recorded = 原记录
branches-line = 第 { $number } 路，自第 { $record } 条
branches-figures = 已有 { $count } 次报价
branches-deal = 模拟：成交 { $price }
branches-no-deal = 模拟：谈判失败
branches-open = 模拟：未结束
branches-no-figures = 尚无报价
branches-next = 另走一路
branches-company = 企业方
branches-fitted = 按记录拟合
branches-floor = 最低价
branches-noise = 波动 %
branches-reserve = 谈判底价
branches-part = 新的一路
branches-spread = 拟合分布
branches-floors = 最低价（八成）
branches-loose = 仅有 { $count } 次报价，几乎任何企业都能拟合，请勿过度解读。
branches-fit-note = 自 { $tried } 家模拟企业中，按其对每次报价本会给出的数字取最接近的 { $kept } 家；其后的记录一概不看。每一路按种子从中抽取一家。
branches-nothing-to-fit = 企业方尚未报价，无从拟合。
branches-told = 假定的谈判底价 { $reserve }，模拟企业方最低价 { $floor }
branches-key-lines = 选路
branches-key-places = 选处
branches-key-part = 新的一路
branches-key-play = 接着谈
branches-key-leave = 返回

## 不能推演的情形

fault-branch-no-such-place = 本场谈判没有这一处。
fault-branch-no-such-record = 本场谈判没有第 { $number } 条记录，最后一条为第 { $last } 条。
fault-branch-decided = 该处已有结果，无可推演。
    .next = 请用 --at 指定更早的记录。
fault-branch-no-bargaining = 按这套规则并不议价，无从另走一路。
fault-branch-out-of-range = 本场的价格过大或过小，无法推演。
fault-branch-no-reserve = 企业方尚未报价，方案亦无目标价，无从假定谈判底价。
    .next = 请用 --reserve 指定。
fault-branch-no-floor = 企业方尚未报价，无从假定其最低价。
    .next = 请用 --floor 指定。
fault-branch-nothing-to-fit = 企业方尚未报价，无从拟合。
    .next = 请用 --tactic 与 --floor 指定模拟企业方。
