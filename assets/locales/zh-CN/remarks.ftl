# 模拟企业方的发言，按性格与场合分列。发言中不出现任何数字，以免透露企业方最低价。

## 沉稳

remark-patient-opens-1 = 我们带着诚意来，价格可以一步一步谈，不着急。
remark-patient-opens-2 = 这个价格是认真测算过的，请各位专家先听听理由。
remark-patient-gives-1 = 我们再让一小步，希望看到双方都往前走。
remark-patient-gives-2 = 经过考虑，可以再下调一些。
remark-patient-gives-3 = 这一步不大，但对我们并不容易。
remark-patient-holds-1 = 目前这个价格我们还想再坚持一下。
remark-patient-holds-2 = 请各位再看看这个药的临床价值，我们不急着动。
remark-patient-holds-3 = 时间还有，我们先维持这个报价。
remark-patient-out-1 = 请给我们几分钟，我们内部再商量一下。
remark-patient-out-2 = 这个幅度我们需要出去核算一下。
remark-patient-accepts-1 = 谈到这里，我们可以接受。
remark-patient-accepts-2 = 这个价格我们认了，感谢各位的耐心。
remark-patient-leaves-1 = 我们已经尽力，今天到不了这个价格。
remark-patient-leaves-2 = 双方差距仍然较大，我们只能遗憾退出。

## 急切

remark-hurried-opens-1 = 时间紧，我们直接报一个实在的价格。
remark-hurried-opens-2 = 后面还有一场谈判，我们开门见山。
remark-hurried-gives-1 = 好，我们再降，咱们快一点定下来。
remark-hurried-gives-2 = 为了今天能谈成，再让一步。
remark-hurried-gives-3 = 不绕圈子了，这是新的报价。
remark-hurried-holds-1 = 这个价格已经可以了，请尽快给个答复。
remark-hurried-holds-2 = 再拖下去对谁都没有好处。
remark-hurried-holds-3 = 我们的意见不变，请抓紧时间。
remark-hurried-out-1 = 我们打个电话，马上回来。
remark-hurried-out-2 = 给我们两三分钟请示一下。
remark-hurried-accepts-1 = 行，就这么定了。
remark-hurried-accepts-2 = 可以，我们现在就签。
remark-hurried-leaves-1 = 时间到了，我们不能再等，只能到此为止。
remark-hurried-leaves-2 = 谈不下去了，我们先告辞。

## 强硬

remark-proud-opens-1 = 我们是原研企业，这个价格体现了产品应有的价值。
remark-proud-opens-2 = 全球同类产品中我们是标杆，价格也应如此。
remark-proud-gives-1 = 看到贵方有诚意，我们也作出回应。
remark-proud-gives-2 = 这是对贵方的尊重，请体谅。
remark-proud-gives-3 = 在其他国家我们从不这样降价。
remark-proud-holds-1 = 贵方没有任何表示，我们没有理由再降。
remark-proud-holds-2 = 这样的要求没有尊重创新的价值。
remark-proud-holds-3 = 我们的产品值这个价。
remark-proud-out-1 = 这个要求我们需要向总部说明。
remark-proud-out-2 = 请稍候，我们要请示全球定价委员会。
remark-proud-accepts-1 = 既然贵方拿出了诚意，我们同意。
remark-proud-accepts-2 = 好，我们接受，希望这份尊重是相互的。
remark-proud-leaves-1 = 这样的条件有损产品的价值，我们不能接受。
remark-proud-leaves-2 = 得不到应有的回应，我们决定退出。

## 直率

remark-plain-spoken-opens-1 = 咱们都实在一点，我先报个价。
remark-plain-spoken-opens-2 = 我不喜欢绕弯子，直接说价格。
remark-plain-spoken-gives-1 = 说实话，还有一点空间，我再降。
remark-plain-spoken-gives-2 = 行，你们说得有道理，再让一步。
remark-plain-spoken-gives-3 = 我直说，这一步是我能做主的。
remark-plain-spoken-holds-1 = 说实话，这个价我暂时动不了。
remark-plain-spoken-holds-2 = 我把话放在这儿，这个价先不变。
remark-plain-spoken-holds-3 = 光说便宜一点不行，得给我个理由。
remark-plain-spoken-out-1 = 这个我得出去问一声。
remark-plain-spoken-out-2 = 我做不了主，打个电话。
remark-plain-spoken-accepts-1 = 痛快，成交。
remark-plain-spoken-accepts-2 = 行，就按这个价。
remark-plain-spoken-leaves-1 = 说白了，这个价我们做不了。
remark-plain-spoken-leaves-2 = 谈不拢就不勉强了。

## 忐忑

remark-anxious-opens-1 = 我们很希望能进目录，这是我们准备的价格，请多指教。
remark-anxious-opens-2 = 我们测算了很多遍，不知道这个价格合不合适。
remark-anxious-gives-1 = 我们再降一点，您看这样可以吗？
remark-anxious-gives-2 = 压力很大，但我们愿意再努力一下。
remark-anxious-gives-3 = 这样行不行？请各位再考虑。
remark-anxious-holds-1 = 我们真的担心再降就没法向公司交代了。
remark-anxious-holds-2 = 能不能让我们再想一想？
remark-anxious-holds-3 = 这个价格我们心里也没有底。
remark-anxious-out-1 = 对不起，我们得再打个电话确认一下。
remark-anxious-out-2 = 请等一等，我们有点拿不准。
remark-anxious-accepts-1 = 好的，我们同意，谢谢各位专家。
remark-anxious-accepts-2 = 可以，希望患者早点用上药。
remark-anxious-leaves-1 = 我们实在做不到，非常抱歉。
remark-anxious-leaves-2 = 我们不敢再往下走了，只能放弃。

## 请示

remark-deferring-opens-1 = 这是总部授权我们提出的报价。
remark-deferring-opens-2 = 按照公司审批的方案，我们报价如下。
remark-deferring-gives-1 = 总部刚刚批准，可以再下调。
remark-deferring-gives-2 = 请示之后，公司同意再让一步。
remark-deferring-gives-3 = 这是本轮授权范围内的新报价。
remark-deferring-holds-1 = 在得到新的授权之前，我们不能调整。
remark-deferring-holds-2 = 目前的授权只到这个价格。
remark-deferring-holds-3 = 总部的意见是维持不变。
remark-deferring-out-1 = 这超出了我们的授权，需要电话请示总部。
remark-deferring-out-2 = 请允许我们离席请示。
remark-deferring-accepts-1 = 总部同意，我们可以接受。
remark-deferring-accepts-2 = 已得到授权，同意成交。
remark-deferring-leaves-1 = 总部没有批准，我们无法继续。
remark-deferring-leaves-2 = 超出授权范围，只能结束本次谈判。

## 通用

remark-justifies = 理由见申报资料：研发与生产成本、临床价值。
remark-signs = 授权谈判代表（模拟）
