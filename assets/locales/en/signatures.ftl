# Signatures over the head of a record, time stamps of it, and who holds a file.

## What a signature proves

signature-good = good, the key belongs to this name
signature-retired = good, the key belonged to this name then and is retired now
signature-unlisted = it fits the key; without a list of keys nobody can say whose key that is
signature-unknown-key = the list does not know the key
signature-others-key = by the list the key belongs to { $names }
signature-not-for-this = by the list the key is not for this purpose
signature-authority = by the list the key only vouches for other keys
signature-not-yet = by the list the key was not valid yet
signature-expired = by the list the key was not valid any more
signature-altered = altered: it does not fit its text
signature-other-purpose = made for another purpose than a record
signature-other-kind = made with a key of the kind { $kind }, which is not checked here
signature-none = not a signature
signature-no-statement = its text is not the one that is signed for a record

signature-over-all = over the whole record
signature-over-some = over records 1 to { $number }, others follow
signature-over-other = over another record: its record { $number } has the head { $head }
signature-over-other-talk = over another talk

signature-line = { $name }: { $finding }; { $over }; key { $key }
    .without-text = { $name }: { $finding }; key { $key }
    .without-key = { $name }: { $finding }
signature-short = { $name }: { $finding }
    .good = Signed by { $name }
    .retired = Signed by { $name }; the key is retired now
    .unlisted = Signed as { $name }; no list says whose key it is
    .partly = { $name } signed records 1 to { $number } only
signature-separator = {", "}

stamp-last = stamps the whole record; time stated { $time }
stamp-earlier = stamps records 1 to { $number }; time stated { $time }
stamp-elsewhere = stamps something else than this record ({ $head }); time stated { $time }

## On the command line

verify-signature = Signature of { $line }
verify-stamp = Time stamp { $name }: { $line }
verify-more-signatures = There are more files in { $path } than are read.
sign-done = Signed as { $name }: { $path }
sign-open = The record is not closed. The signature covers records 1 to { $number } and no later one.
sign-passphrase-prompt = Passphrase of the key:
attach-done = Attached: { $path }
attach-what = The token { $line }
attach-trust = Whether to trust the authority is not checked here; openssl ts -verify does.

help-sign =
    kanjia sign FILE --key KEY [--name NAME]
    kanjia sign FILE --name NAME --text

    Signs the head of a record, and with it every record. The signature and
    the text it is over are put into the folder NAME.signatures beside FILE;
    the record is not touched. KEY is a private ed25519 key of OpenSSH.
    Its passphrase is asked for unseen, or read from standard input.

      --name NAME               who signs; the comment of the key where none
                                is given
      --text                    prints the text instead, to be signed with
                                a card or an agent by ssh-keygen

    Examples:
      kanjia sign talk.kanjia --key ~/.ssh/id_ed25519 --name "Xu Wei"
      ssh-keygen -Y verify -f allowed_signers -I "Xu Wei" -n kanjia \
        -s "talk.signatures/Xu Wei.txt.sig" < "talk.signatures/Xu Wei.txt"

help-attach =
    kanjia attach FILE --token TOKEN

    Attaches a time stamp (RFC 3161) to a record: an answer of an authority,
    or its token. It has to stamp the head of a record of this talk, SHA-256.
    It is put into the folder NAME.signatures beside FILE. The authority's own
    signature is not checked here; openssl does.

    Examples:
      openssl ts -query -digest HEAD -sha256 -cert -out talk.tsq
      kanjia attach talk.kanjia --token talk.tsr
      openssl ts -verify -digest HEAD -in talk.tsr -CAfile authority.pem

## What went wrong

fault-key-not-a-key = This is not a private ed25519 key of OpenSSH: { $path }
    .safe = Nothing was signed.
    .next = ssh-keygen -t ed25519 makes one.
fault-key-public = This is the public half of a key: { $path }
    .safe = Nothing was signed.
    .next = Take the private one: the same name without .pub.
fault-key-other-kind = This is a key of the kind { $kind }: { $path }
    .safe = Nothing was signed.
    .next = Take an ed25519 key. With a key on a card, sign the text of kanjia sign --text by ssh-keygen.
fault-key-wrong-passphrase = The passphrase does not open the key: { $path }
    .safe = Nothing was signed.
    .next = Type it again.
fault-key-needs-passphrase = The key is encrypted: { $path }
    .safe = Nothing was signed.
    .next = Type its passphrase.
fault-key-too-much-work = To open the key would ask for too much work: { $path }
    .safe = Nothing was signed.
    .next = Give it a new passphrase with fewer rounds: ssh-keygen -p -a 24.
fault-sign-torn = The end of the record is torn: { $path }
    .safe = Nothing was signed.
    .next = Open it for recording, which mends it, and sign then.
fault-sign-not-a-name = Nobody is named, or the name holds characters that a file can't be called by.
    .safe = Nothing was signed.
    .next = Give a name without slashes, colons or quotation marks.
fault-sign-signed = This name has signed this record already: { $path }
    .safe = That signature was left as it is.
fault-signers-whole = { $what }: { $path }
    .next = The form is that of allowed_signers in the manual of ssh-keygen.
fault-signers-line = Line { $line }: { $what }: { $path }
    .next = The form is that of allowed_signers in the manual of ssh-keygen.
signers-too-large = The list of signers is larger than 1 MiB
signers-not-utf8 = The list of signers is not UTF-8
signers-names = no names
signers-key = no key that can be read
signers-option = an option that is not known
signers-time = no time like 20260131 or 20260131093000Z
fault-stamp-not-a-stamp = This is not a time stamp: { $path }
    .safe = Nothing was attached.
    .next = It has to be an answer of a time stamp authority or its token, in DER.
fault-stamp-refused = The authority refused to stamp: { $path }
    .safe = Nothing was attached.
    .next = Ask it again.
fault-stamp-other-digest = The time stamp is over a digest that is not SHA-256: { $path }
    .safe = Nothing was attached.
    .next = Ask for one over the head: openssl ts -query -digest HEAD -sha256.
fault-stamp-other-imprint = The time stamp is over something else than this record: { $path }
    .safe = Nothing was attached. It stamps { $digest }.
    .next = Check that it was asked for with the head of this record.
fault-stamp-attached = This time stamp is attached already: { $path }
    .safe = Nothing was changed.

## In the window

sign-head = Sign the record
    .text = The signature covers all { $count } records, head { $head }. It is kept in { $folder } beside the record, which stays as it is.
    .confirm = Sign
sign-key = Key file
    .hint = ed25519, made by ssh-keygen
sign-name = Name
    .hint = as in the list of keys
sign-passphrase = Passphrase
    .hint = of the key
sign-no-key = Name the file of the key.
sign-working = Signing
desk-closed-sign = The record is closed. Its head can be signed.
signatures-more = { $count } more
desk-stamped = Time stamped; time stated { $time }
paper-signed = The head was signed by { $names }.
paper-signed-unlisted = The head was signed under the name { $names }; whose key it is was not checked.
paper-signed-count = The head was signed by { $count } { $count ->
        [one] person
       *[other] persons
    }.

## A file that another program holds

holder-who = { $user }@{ $host } (process { $pid }, since { $since })
held-banner = This record is held by { $holder }.
    .unknown = Another program holds this record.
    .same = This window holds this record already and is letting it go.
    .kept = It can only be looked at here. As soon as it is free, recording goes on here by itself.
