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
      kanjia seal dapagliflozin.brief.ron -o dapagliflozin.envelope
      kanjia new dapagliflozin.brief.ron --envelope dapagliflozin.envelope -o dapagliflozin.kanjia

verify-committed = 第 { $number } 条：底价先于首次报价密封，承诺值 { $head }，由{ $count ->
        [one] 一人
       *[other] 两人共同
    }拆启
verify-committed-anew = 第 { $number } 条：底价先于首次报价重新密封，承诺值 { $head }，由{ $count ->
        [one] 一人
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
        [one] 该信封由一人以一个口令拆启。
       *[other] 该信封由两人共同拆启，各用其口令。
    }
    .safe = 记录未变。
    .next = 请按密封时的人数给出口令。
