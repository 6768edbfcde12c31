# 对记录校验码的电子签名、时间戳，以及文件由谁占用。

## 签名说明了什么

signature-good = 有效，密钥属于本人
signature-retired = 有效，签名时密钥属于本人，现已停用
signature-unlisted = 签名与密钥相符；未提供签名人名单，无法确认密钥归属
signature-unknown-key = 名单中没有此密钥
signature-others-key = 名单载明此密钥属于 { $names }
signature-not-for-this = 名单载明此密钥不用于本用途
signature-authority = 名单载明此密钥只用于认证其他密钥
signature-not-yet = 名单载明签名时此密钥尚未生效
signature-expired = 名单载明签名时此密钥已失效
signature-altered = 已被改动：签名与所签文本不符
signature-other-purpose = 并非为记录所作的签名
signature-other-kind = 所用密钥为 { $kind } 类型，此处不能核验
signature-none = 不是签名
signature-no-statement = 所签文本不是记录签名的规定文本

signature-over-all = 涵盖全部记录
signature-over-some = 涵盖第 1 至 { $number } 条，其后另有记录
signature-over-other = 签的是另一份记录：其第 { $number } 条校验码为 { $head }
signature-over-other-talk = 签的是另一场谈判

signature-line = { $name }：{ $finding }；{ $over }；密钥 { $key }
    .without-text = { $name }：{ $finding }；密钥 { $key }
    .without-key = { $name }：{ $finding }
signature-short = { $name }：{ $finding }
    .good = { $name } 已签名
    .retired = { $name } 已签名，密钥现已停用
    .unlisted = 以 { $name } 之名签名，密钥归属未经名单确认
    .partly = { $name } 只签了第 1 至 { $number } 条
signature-separator = 、

stamp-last = 涵盖全部记录；所载时间 { $time }
stamp-earlier = 涵盖第 1 至 { $number } 条；所载时间 { $time }
stamp-elsewhere = 对象不是本记录（{ $head }）；所载时间 { $time }

## 命令行

verify-signature = 电子签名 { $line }
verify-stamp = 时间戳 { $name }：{ $line }
verify-more-signatures = { $path } 中的文件过多，未全部读取。
sign-done = 已以 { $name } 之名签名：{ $path }
sign-open = 记录尚未封存，签名只涵盖第 1 至 { $number } 条，不及其后。
sign-passphrase-prompt = 密钥口令（不显示）：
attach-done = 已附加：{ $path }
attach-what = 时间戳{ $line }
attach-trust = 此处不核验时间戳机构是否可信，请用 openssl ts -verify 核验。

help-sign =
    kanjia sign 文件 --key 密钥 [--name 姓名]
    kanjia sign 文件 --name 姓名 --text

    对记录的校验码作电子签名，即对全部记录签名。签名与所签文本存入记录旁的
    NAME.signatures 文件夹，记录本身不动。密钥须为 OpenSSH 的 ed25519 私钥，
    口令输入时不显示，也可由标准输入给出。

      --name 姓名               签名人；不写时取密钥的备注
      --text                    只输出待签文本，供智能卡或代理经 ssh-keygen 签名

    示例：
      kanjia sign talk.kanjia --key ~/.ssh/id_ed25519 --name 徐伟
      ssh-keygen -Y verify -f allowed_signers -I 徐伟 -n kanjia \
        -s talk.signatures/徐伟.txt.sig < talk.signatures/徐伟.txt

help-attach =
    kanjia attach 文件 --token 时间戳

    为记录附加时间戳（RFC 3161），可以是时间戳机构的应答，也可以是其中的令牌。
    其对象须是本场谈判某条记录的校验码（SHA-256）。存入记录旁的
    NAME.signatures 文件夹。机构自身的签名此处不核验，由 openssl 核验。

    示例：
      openssl ts -query -digest 校验码 -sha256 -cert -out talk.tsq
      kanjia attach talk.kanjia --token talk.tsr
      openssl ts -verify -digest 校验码 -in talk.tsr -CAfile authority.pem

## 出错

fault-key-not-a-key = 不是 OpenSSH 的 ed25519 私钥：{ $path }
    .safe = 未作签名。
    .next = 可用 ssh-keygen -t ed25519 生成。
fault-key-public = 这是公钥：{ $path }
    .safe = 未作签名。
    .next = 请选私钥，即不带 .pub 的同名文件。
fault-key-other-kind = 密钥为 { $kind } 类型：{ $path }
    .safe = 未作签名。
    .next = 请用 ed25519 密钥。密钥在智能卡上的，请用 ssh-keygen 签 kanjia sign --text 输出的文本。
fault-key-wrong-passphrase = 口令不能打开密钥：{ $path }
    .safe = 未作签名。
    .next = 请重新输入。
fault-key-needs-passphrase = 密钥已加密：{ $path }
    .safe = 未作签名。
    .next = 请输入其口令。
fault-key-too-much-work = 打开此密钥所需运算过多：{ $path }
    .safe = 未作签名。
    .next = 请以较少轮数重设口令：ssh-keygen -p -a 24。
fault-sign-torn = 记录末尾残缺：{ $path }
    .safe = 未作签名。
    .next = 请先打开记录，修复后再签名。
fault-sign-not-a-name = 未写姓名，或姓名含有不能用作文件名的字符。
    .safe = 未作签名。
    .next = 姓名中请勿使用斜线、冒号或引号。
fault-sign-signed = 此人已对本记录签名：{ $path }
    .safe = 原签名未动。
fault-signers-whole = { $what }：{ $path }
    .next = 格式见 ssh-keygen 手册中的 allowed_signers。
fault-signers-line = 第 { $line } 行：{ $what }：{ $path }
    .next = 格式见 ssh-keygen 手册中的 allowed_signers。
signers-too-large = 签名人名单超过 1 MiB
signers-not-utf8 = 签名人名单不是 UTF-8
signers-names = 没有姓名
signers-key = 没有可读取的密钥
signers-option = 有未知选项
signers-time = 时间格式应为 20260131 或 20260131093000Z
fault-stamp-not-a-stamp = 不是时间戳：{ $path }
    .safe = 未附加。
    .next = 须为时间戳机构的应答或其中的令牌，DER 格式。
fault-stamp-refused = 时间戳机构拒绝签发：{ $path }
    .safe = 未附加。
    .next = 请重新申请。
fault-stamp-other-digest = 时间戳的对象不是 SHA-256 摘要：{ $path }
    .safe = 未附加。
    .next = 请以校验码申请：openssl ts -query -digest 校验码 -sha256。
fault-stamp-other-imprint = 时间戳的对象不是本记录：{ $path }
    .safe = 未附加。其对象为 { $digest }。
    .next = 请核对申请时所用的校验码。
fault-stamp-attached = 此时间戳已经附加：{ $path }
    .safe = 未作改动。

## 窗口

sign-head = 对记录作电子签名
    .text = 签名涵盖全部 { $count } 条记录，校验码 { $head }。签名存入记录旁的 { $folder }，记录本身不动。
    .confirm = 签名
sign-key = 密钥文件
    .hint = ed25519，由 ssh-keygen 生成
sign-name = 姓名
    .hint = 与签名人名单一致
sign-passphrase = 口令
    .hint = 密钥的口令
sign-no-key = 请写明密钥文件。
sign-working = 正在签名
desk-closed-sign = 记录已封存，可对校验码作电子签名。
signatures-more = 另有 { $count } 个
desk-stamped = 已附时间戳，所载时间 { $time }
paper-signed = 校验码已由 { $names } 电子签名。
paper-signed-unlisted = 校验码已以 { $names } 之名电子签名，密钥归属未经核对。
paper-signed-count = 校验码已有 { $count } 人电子签名。

## 文件由其他程序占用

holder-who = { $user }@{ $host }（进程 { $pid }，始于 { $since }）
held-banner = 本记录正由 { $holder } 占用。
    .unknown = 本记录正由其他程序占用。
    .same = 本窗口先前已打开本记录，正在释放。
    .kept = 此处只能查看。一经释放，即自动恢复记录。
