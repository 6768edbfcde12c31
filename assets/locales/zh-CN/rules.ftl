# 规则包：命令行输出的程序页，以及各条规则的可靠程度。

## 规则的可靠程度

sureness-published = 已公布
sureness-weak = 二手来源
sureness-unsure = 推定
rule-numbers-marked = { $numbers }，{ $sureness }
figure-marked = { $figure } { $sureness }
rule-source-marked = { $source }；{ $sureness }

## 规则中的数值

rule-kind-first-offer = 首先报价：{ $side }
rule-kind-confirmed-chances = 报价并确认的机会：{ $count } 次
rule-kind-gate = 界线：谈判底价的 { $percent }，含本数
rule-kind-last-chance-ends = 谈判自动终止
rule-kind-counteroffers-in-consultation = 医保方还价：仅限磋商环节
rule-kind-alternating-offers = 报价与还价：轮流进行
rule-kind-final-price-at-most-reserve = 成交价：不高于谈判底价
rule-kind-recess = 可离席：{ $sides }
rule-kind-letter = 签署：{ $sides }
rule-kind-at-most-people = { $role }：不超过 { $count } 人
rule-kind-time-budget = 时间：{ $minutes } 分钟，可设置
rule-kind-price-ratio = 含量每翻一番：价格的 { $times } 倍
rule-kind-offers-at-most = 报价次数，{ $side }：不超过 { $count } 次
rule-kind-written-justification = 首次报价附书面理由：{ $sides }
rule-kind-answer-within = 答复期限，{ $side }：{ $days } 日，仅作提示
rule-kind-meetings-at-most = 会谈：不超过 { $count } 次
rule-kind-ceiling-price = 报价与成交价：不高于方案所载价格上限
rule-kind-final-offer = 最终报价：{ $side }
rule-kind-sealed-bids = 每家企业一份密封报价，同时揭晓
rule-kind-at-most-willingness = 最低报价不高于医保支付意愿的，予以纳入
rule-kind-bid-floor = 下限：医保支付意愿的 { $percent }
rule-kind-selected-at-most-willingness = 入选：报价不高于医保支付意愿
rule-kind-renewal-tiers = 自 { $year } 年起分档：{ $limits } 以内，及以上
    .first = 分档：{ $limits } 以内，及以上
rule-kind-renewal-cuts = A/B 不超过（%）：{ $limits }；各档降幅（%）：{ $cuts }
rule-kind-renegotiation-beyond-table = 超出降幅表的，重新谈判
rule-kind-renewal-factor = 自第 { $year } 年起：乘以 { $factor }
rule-kind-regular-list-after = 满 { $years } 年：纳入常规目录
rule-role-group-leader = 谈判组组长
rule-role-group-member = 谈判组组员
rule-role-company-representative = 授权谈判代表

## 打印规则

rules-list = 规则包
rules-shipped = 随程序提供
rules-own = 自有，{ $path }
rules-unsure = { $total } 条规则中有 { $count } 条并非出自已公布的文件
rules-folder = 自有规则包请放入：{ $path }
rules-stages = 环节
rules-rules = 规则
rules-guide = 指引（取最先相符的一条）
rules-sources = 来源
rules-source = 出处：{ $source }
rules-situation-any = 其余情形
rules-situation-recess = 离席商议
rules-situation-no-recess = 无人离席
rules-situation-gate = 有报价待比对底价
rules-situation-no-gate = 无报价待比对底价
rules-situation-chances = 剩余机会：{ $count } 次
rules-situation-deal = 成交
rules-situation-no-deal = 谈判失败
rules-situation-meetings = 剩余会谈：{ $count } 次
rules-situation-ceiling = 方案载有价格上限
rules-situation-no-ceiling = 方案未载价格上限
rules-situation-bids-in = 报价已收齐
rules-situation-bids-out = 尚有报价未递交
rules-situation-renewal-price = 可按规则计算续约价格
rules-situation-no-renewal-price = 按规则没有续约价格
rules-fine = { $path }：规则 { $name } 可以使用，共 { $stages } 个环节、{ $rules } 条规则，其中 { $count } 条并非出自已公布的文件
rules-fine-taken = { $path }：规则 { $name } 本身无误，但同名同版本的规则包已经存在；须另定名称或版本方可使用
rules-copied = 已写入：{ $path }，名为 { $name }。修改后请用 kanjia rules --check 检查，再放入 { $folder }
fault-rules-not-found = 没有规则 { $pack }；现有 { $known }
    .safe = 内容未变。
    .next = 请指明其中之一，或给出规则文件。
fault-own-rules-unusable = { $path }:{ $line }:{ $column }: { $what }
    .safe = 该规则未予采用，其余规则照常使用。
    .next = 请改正该行；kanjia rules --check 可列出文件中的全部问题。
fault-own-rules-encoding = 文件不是 UTF-8，或过大，不像规则文件：{ $path }
    .safe = 该规则未予采用，其余规则照常使用。
    .next = 请另存为不带字节顺序标记的 UTF-8。

help-rules =
    kanjia rules [规则包]

    不带规则包：列出全部规则包，含随程序提供的和自有的。
    带规则包：输出该套谈判规则。可用名称、名称加版本，或文件指明。
    并非出自已公布文件的规则均有标记。

      --json                    供脚本使用
      --check 文件              检查规则文件能否使用，不能则逐行列出问题
      --copy -o 文件            将规则包写入新文件，并另给版本，
                                作为自有规则的底稿

    示例：
      kanjia rules
      kanjia rules nrdl-on-site@2021-12
      kanjia rules open-bargaining --copy -o province.ron
      kanjia rules --check province.ron

## 书面谈判：会谈、理由、价格上限、期限

stage-final-offer = 最终报价
reference-ceiling = 价格上限
    .short = 上限
cut-base-ceiling = 上限
preview-cut-from-ceiling = 较价格上限降幅
row-met = 第 { $number } 次会谈，共 { $count } 次
row-met-about = 第 { $number } 次会谈，共 { $count } 次：{ $text }
row-initial-offer = 初始报价
row-final-offer = 最终报价
row-justification = 理由：{ $text }
move-initial-offer = 初始报价
move-final-offer = 最终报价
desk-rest-written = 书面报价。
desk-rest-justified = 书面报价；随后填写理由。
move-meet = 记录会谈
dialog-meeting-title = 已举行会谈
    .text = 计入会谈次数。会谈中提及的数字记为发言，不作为报价。
    .confirm = 记录会谈
dialog-field-meeting = 事由
    .hint = 可不填
dialog-justification-title = 书面理由
    .text = 按程序，该报价须附书面理由。
    .confirm = 记录报价
dialog-field-justification = 理由
show-answer-due = 答复期限
show-meetings = 会谈
answer-due-in = { $side }答复期限：{ $date }，尚余 { $days } 日
answer-due-today = { $side }答复期限为今日（{ $date }）
answer-due-passed = { $side }答复期限 { $date } 已过
answer-due-within = { $side }应在 { $days } 日内答复
meetings-held = { $number } 次，共 { $count } 次

## 新谈判

brief-rules-own = { $title }（自有）
brief-time-unsure = 时间：规则 { $number }，{ $sureness }
sentence-separator = ；
brief-rules-unsure = { $total } 条规则中有 { $count } 条并非出自已公布的文件
## 竞价与续约

bidders-count = { $count } 家竞价企业
bidder-unnamed = 第 { $number } 家企业
row-bid-handed-in = { $name }已递交密封报价
row-bidding-closed = 停止收取报价
row-bids-listed = 报价揭晓：医保支付意愿 { $willingness }，最低报价 { $lowest }；纳入目录，支付标准 { $standard }
row-bids-listed-floor = 报价揭晓：医保支付意愿 { $willingness }，最低报价 { $lowest }；纳入目录，按下限定支付标准 { $standard }
row-bids-not-listed = 报价揭晓：医保支付意愿 { $willingness }，最低报价 { $lowest }；不予纳入
row-bids-short-listed = 纳入目录；医保支付意愿 { $willingness }
row-bids-short-not-listed = 不予纳入；医保支付意愿 { $willingness }
row-bids-anew = { $what }；重新宣读：{ $reason }
row-signed-for = { $name }代表{ $company }签署结果确认书
row-renewal-price = 按规则计算的续约价格
row-renegotiation = 超出降幅表范围，重新谈判（规则 { $rule }）
row-regular-list = 纳入常规目录管理（规则 { $rule }）
row-no-deal-by-rule = 按规则 { $rule } 终止
outcome-listed = 纳入目录，支付标准 { $price }
outcome-not-listed = 不予纳入
outcome-renegotiation = 重新谈判
outcome-regular-list = 纳入常规目录
bid-out = 未递交
bid-sealed = 已递交密封报价
bid-selected = 入选，供应价格不高于 { $price }
bid-not-selected = 未入选
show-bids = 各企业报价
show-reckoning = 续约价格测算
field-of-procedure = { $what }请载入写明此项的方案。

renewal-year = 适用年度
renewal-years = 连续协议年数
renewal-tier = 基金年支出
renewal-row-to = { $limit } 以内档
renewal-row-above = { $limit } 以上档
renewal-a = A 实际支出 / 预算
renewal-b = B 新增预算 / 基数
renewal-column = { $limit } 以内：{ $cut }
renewal-beyond = 超出降幅表
renewal-combined = 1 − (1 − a)(1 − b)
renewal-factor = 系数 k
renewal-cut = 降幅
renewal-before = 原支付标准
renewal-price = 续约价格
renewal-exact = 未舍入 { $exact }
renewal-way-out = 处理结果

desk-bidders = 竞价企业
desk-bids-in = 密封报价
    .count = { $in } / { $all }
desk-bids-in-note = 已递交，价格未揭晓
desk-bids-complete-note = 已递交完毕，可以揭晓
desk-standard = 医保支付标准
desk-standard-lowest = 按最低报价
desk-standard-floor = 按医保支付意愿的 { $percent }
desk-willingness = 医保支付意愿
desk-lowest-bid = 最低报价
desk-floor = 下限 { $percent }
desk-selected = 入选企业
    .count = { $selected } / { $all }
desk-hand-in-hint = 此时只记录已递交，不记录价格。
desk-open-hint = 全部报价与医保支付意愿同时揭晓。
desk-reckoning = 续约价格测算
desk-renewal-price = 续约价格
desk-renewal-before = 原支付标准 { $price }，降幅 { $cut }
desk-renewal-none = 不适用简易续约
desk-renew-hint = 价格按规则计算，双方不作议价。
desk-renewal-stated-hint = 企业接受即续约，不接受的重新谈判。
desk-way-out-hint = 按规则没有续约价格，请记录处理结果。
move-hand-in = 递交密封报价
move-close-bidding = 停止收取报价
move-open-bids = 揭晓全部报价
move-open-anew = 重新宣读报价
move-renew = 告知续约价格
    .way-out = 按规则记录处理结果
dialog-hand-in-title = 递交密封报价
    .text = 只记录已递交，不记录价格。
    .confirm = 记录
dialog-close-bidding-title = 停止收取报价？
    .text = 尚未递交的不再收取，已递交的报价将同时揭晓。
    .confirm = 停止收取
dialog-renew-title = 告知续约价格 { $price }？
    .text = 此为按规则计算的价格，不得记录其他价格。
    .confirm = 告知价格
dialog-way-out-title = 按规则终止？
    .text = 按规则没有续约价格，记录以规则所定的处理结果为终。
    .confirm = 记录处理结果
dialog-bidder-sign-title = 竞价企业签署结果确认书
    .confirm = 记录签署
dialog-open-bids-title = 揭晓全部报价
    .text = 全部报价与医保支付意愿一次记录，结果按规则得出。
    .confirm = 揭晓
dialog-anew-title = 重新宣读报价
    .text = 原记录不变，读错之处另行记录，并写明原因。
    .confirm = 记录
dialog-field-bidder = 企业序号
    .hint = 序号
