## 底价信封

row-envelope-committed = 底价已密封，承诺值 { $head } 已记录
row-envelope-committed-anew = 底价重新密封，承诺值 { $head }：{ $reason }
row-envelope-opened-by = { $names }拆启底价信封
row-reserve-shown = 底价公开：{ $price }，与承诺值相符
row-clock-set-forward = 系统时钟向前调整 { $time }
row-clock-set-back = 系统时钟向后调整 { $time }
row-slept = 计算机休眠 { $time }

reserve-sealed = 底价已密封
    .short = 已密封

refusal-commitment-missing = 未记录：底价已密封成文件，其承诺值尚未记录，须先于首次报价记录。
refusal-commitment-too-late = 未记录：承诺值须在首次报价和拆封之前记录。
refusal-nothing-committed = 未记录：未曾记录底价承诺值，无从核对。
refusal-other-envelope = 未记录：该信封与本场谈判所承诺的信封不符。
refusal-openers-missing = 未记录：该信封须由 { $count } 人共同拆启，请逐一列明姓名。
refusal-shown-already = 未记录：底价已经公开。
refusal-no-jump = 未记录：时钟并无跳变。
refusal-openers-unknown = 未记录：信封由一人或两人拆启。
refusal-digits-unreadable = 未记录：应为 64 位小写十六进制数字。

## 密封文件

envelope-committed-at-start = 底价已密封：承诺值 { $head } 已先于首次报价记录。

seal-prompt-reserve = 谈判底价（不显示）：
seal-prompt-first = 第一人口令（不显示）：
seal-prompt-second = 第二人口令（不显示）：
seal-done =
    底价已密封于 { $path }。
    承诺值 { $commitment }
    请以此文件开始谈判；口令一旦遗失，任何人（包括您本人）均无法拆启。
help-seal =
    kanjia seal 方案 -o 名称.envelope

    谈判前密封底价。底价和口令在终端输入，不予显示，各输两遍；也可由标准输入
    逐行给出。两者均不作为命令参数，也不取自环境变量。币种和计价单位以方案
    为准。

      -o, --output 文件         密封文件，不得已存在
      --two                     由两人共同拆启，各设口令

    文件长度与底价无关。前三行之后为 age 格式，也可用下列命令拆启：
    tail -n +4 文件 | age -d

    示例：
      kanjia seal talk.brief.ron -o talk.envelope
      kanjia new talk.brief.ron --envelope talk.envelope -o talk.kanjia

verify-committed = 第 { $number } 条：底价先于首次报价密封，承诺值 { $head }，由{ $count ->
        [1] 一人
       *[other] 两人共同
    }拆启
verify-committed-anew = 第 { $number } 条：底价先于首次报价重新密封，承诺值 { $head }，由{ $count ->
        [1] 一人
       *[other] 两人共同
    }拆启；事由：{ $reason }
verify-opened = 第 { $number } 条：{ $row }
verify-reserve-shown = 第 { $number } 条：底价公开为 { $price }，与承诺值相符
verify-reserve-not-shown = 底价未公开，承诺值仍予保留
verify-gate = 第 { $number } 条：第 { $offer } 条报价{ $inside ->
        [yes] 在线内
       *[no] 在线外
    }，{ $source ->
        [computed] 由底价计算得出
        [declared] 由谈判组组长宣布
       *[implied] 由谈判后续进程推定
    }

fault-seal-not-wanted = 此程序不用谈判底价。
    .safe = 未写入任何文件。
    .next = 请去掉信封，或在方案中改用相应规则。
fault-seal-reserve-unreadable = 底价不是有效价格，内容不予复述。
    .safe = 未写入任何文件。
    .next = 请输入大于零的数字，小数不超过四位。
fault-seal-reserves-differ = 两次输入的底价不一致。
    .safe = 未写入任何文件。
    .next = 请重新输入。
fault-seal-same-passphrase = 两人口令相同。
    .safe = 未写入任何文件。
    .next = 请两人各设口令。
fault-envelope-wrong-passphrase = 口令不能拆启该信封。文件与记录一致，未受损。
    .safe = 记录未变，谈判可照常进行。
    .next = 请重试，注意大小写和输入法；两人拆启时，第一人口令在前。
fault-envelope-changed = 该文件在承诺值记录之后被改动。
    .safe = 记录未变，谈判可照常进行。
    .next = 请查找密封时的原文件副本。
fault-envelope-other = 该信封与本场谈判所承诺的信封不符。
    .safe = 记录未变，谈判可照常进行。
    .next = 请查找为本场谈判密封的文件。
fault-envelope-other-currency = 该信封内底价的币种与本场谈判不符。
    .safe = 记录未变，谈判可照常进行。
    .next = 首次报价之前可另换信封。
fault-envelope-other-unit = 该信封内底价的计价单位与本场谈判不符。
    .safe = 记录未变，谈判可照常进行。
    .next = 首次报价之前可另换信封。
fault-envelope-passphrases = { $count ->
        [1] 该信封由一人以一个口令拆启。
       *[other] 该信封由两人共同拆启，各用其口令。
    }
    .safe = 记录未变。
    .next = 请按密封时的人数给出口令。

## 对话框

brief-envelope-sealed = 密封文件
envelope-file = 信封文件
    .hint = 密封文件的路径
envelope-seal-now = 现在密封
envelope-seal-new = 另行密封
envelope-pick-title = 选择底价信封文件
envelope-sealed-in = 已密封于 { $path }，承诺值 { $head }。
field-sealed-for-other = 密封时的币种或计价单位不同，请重新密封
reserve-not-sealed = 尚无底价信封
    .short = 尚无信封
reserve-on-record = 底价已公开并记录
    .short = 已公开
reserve-open = 拆启
reserve-choose = 选择
move-change-envelope = 更换底价信封
    .first = 记录信封承诺值
move-reveal-reserve = 公开底价并记录
envelope-close-hint = 底价尚未公开。记录结束后不能再在本记录中公开，承诺值仍予保留。
envelope-reserve = 谈判底价
envelope-reserve-again = 再次输入底价
envelope-first-person = 第一人
envelope-second-person = 第二人
envelope-first-name = 第一人姓名
envelope-second-name = 第二人姓名
envelope-first-passphrase = 第一人口令
envelope-second-passphrase = 第二人口令
envelope-first-again = 再次输入第一人口令
envelope-second-again = 再次输入第二人口令
envelope-two = 由两人共同拆启
envelope-passphrase-missing = 尚缺口令。
envelope-names-missing = 请分别填写两位拆启人的姓名，不得相同。
envelope-file-missing = 请指明文件。
envelope-reason-missing = 事由无法识别。
envelope-seal = 密封谈判底价
    .text = 所输内容不予显示。该文件仅凭口令拆启；口令遗失，底价不可再得，谈判不受影响。
    .confirm = 密封
envelope-open = 拆启底价信封
    .text = 底价仅存于本场内存，按住 R 时方予显示。拆封一事记入记录，底价不记。
    .confirm = 拆启
envelope-open-two = 共同拆启底价信封
    .text = 由两人共同拆启，按密封时的顺序各输口令。姓名记入记录，底价不记，按住 R 时方予显示。
    .confirm = 拆启
envelope-commit = 记录信封承诺值
    .text = 承诺值先于首次报价记录，日后可证明所密封的底价，此时不透露任何信息。
    .confirm = 记录承诺值
envelope-change = 更换底价信封
    .text = 首次报价和拆封之前可另换信封。前后两个承诺值及更换事由均保留在记录中。
    .confirm = 记录承诺值
envelope-reveal = 公开底价并记录
    .text = 底价及其证明记入记录，凡查阅记录者均可看到，且不能撤销。不公开底价，记录同样完整。
    .confirm = 公开并记录
fault-program = 程序自身出错，无法在此继续。
    .safe = 凡显示已记录的内容均已写入磁盘。
    .next = 请重新打开该场谈判，可从中断处继续。
