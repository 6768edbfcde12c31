# Rule packs: the command line's page of a procedure, and how sure a rule is.

## How sure a rule is

sureness-published = published
sureness-weak = secondary source
sureness-unsure = inferred
rule-numbers-marked = { $numbers }, { $sureness }
figure-marked = { $figure } { $sureness }
rule-source-marked = { $source }; { $sureness }

## What a rule's figures are

rule-kind-first-offer = First offer: { $side }
rule-kind-confirmed-chances = Chances to quote and confirm: { $count }
rule-kind-gate = Limit: { $percent } of the reserve, itself included
rule-kind-last-chance-ends = The talk ends by itself
rule-kind-counteroffers-in-consultation = Figures of the payer: in consultation only
rule-kind-alternating-offers = Offers and counteroffers: in turn
rule-kind-final-price-at-most-reserve = Agreed price: at most the reserve
rule-kind-recess = May step out: { $sides }
rule-kind-letter = Signed by: { $sides }
rule-kind-at-most-people = { $role }: at most { $count }
rule-kind-time-budget = Time: { $minutes } minutes, a setting
rule-kind-offers-at-most = Offers, { $side }: at most { $count }
rule-kind-written-justification = First offer justified in writing: { $sides }
rule-kind-answer-within = Answer, { $side }: within { $days } days, shown only
rule-kind-meetings-at-most = Meetings: at most { $count }
rule-kind-ceiling-price = Offers and deals: at most the ceiling price of the brief
rule-kind-final-offer = Final offer: { $side }
rule-role-group-leader = Group leaders
rule-role-group-member = Group members
rule-role-company-representative = Representatives

## A procedure, printed

rules-list = Rule packs
rules-shipped = ships with the program
rules-own = your own, { $path }
rules-unsure = { $count } of { $total } rules not from a published source
rules-folder = Packs of your own go into: { $path }
rules-stages = Stages
rules-rules = Rules
rules-guide = What the guide says, the first line that fits
rules-sources = Sources
rules-source = Source: { $source }
rules-situation-any = Otherwise
rules-situation-recess = recess
rules-situation-no-recess = no recess
rules-situation-gate = an offer waits at the gate
rules-situation-no-gate = no offer waits at the gate
rules-situation-chances = chances left: { $count }
rules-situation-deal = deal
rules-situation-no-deal = no deal
rules-situation-meetings = meetings left: { $count }
rules-situation-ceiling = the brief has a ceiling price
rules-situation-no-ceiling = the brief has no ceiling price
rules-fine = { $path }: rules { $name } can be used: { $stages } stages, { $rules } rules, { $count } of them not from a published source
rules-fine-taken = { $path }: rules { $name } are in order, but there is a pack of that name and version already; give yours another to use it
rules-copied = Written: { $path }, as { $name }. Change it, check it with kanjia rules --check, and put it into { $folder }
fault-rules-not-found = There are no rules { $pack }; there are { $known }
    .safe = Nothing was changed.
    .next = Name one of these, or a file of rules.
fault-own-rules-unusable = { $path }:{ $line }:{ $column }: { $what }
    .safe = These rules are left out; all others are used.
    .next = Mend that line. kanjia rules --check names everything that is wrong with a file.
fault-own-rules-encoding = The file is not in UTF-8, or is too large for rules: { $path }
    .safe = These rules are left out; all others are used.
    .next = Save it as UTF-8 without a byte order mark.

help-rules =
    kanjia rules [PACK]

    Without PACK: lists the rule packs, those of the program and your own.
    With PACK: prints it as a procedure. PACK is a name, a name with its version
    or a file. Rules that are not from a published source are marked.

      --json                    for scripts
      --check FILE              whether a file of rules can be used, and if not,
                                each line that is wrong
      --copy -o FILE            write PACK to a new file, with a version of its
                                own, as a start for rules of your own

    Examples:
      kanjia rules
      kanjia rules nrdl-on-site@2021-12
      kanjia rules open-bargaining --copy -o province.ron
      kanjia rules --check province.ron

## In writing: meetings, justification, ceiling, deadlines

stage-final-offer = Final offer
reference-ceiling = Ceiling price
cut-base-ceiling = ceiling
preview-cut-from-ceiling = Cut from the ceiling price
row-met = Meeting { $number } of { $count }
row-met-about = Meeting { $number } of { $count }: { $text }
row-initial-offer = initial offer
row-final-offer = final offer
row-justification = justification: { $text }
move-initial-offer = Initial offer
move-final-offer = Final offer
desk-rest-written = A written offer.
desk-rest-justified = A written offer; its justification is asked for next.
move-meet = Record a meeting
dialog-meeting-title = A meeting was held
    .text = It is counted. Figures named in it are remarks, not offers.
    .confirm = Record the meeting
dialog-field-meeting = About
    .hint = may stay empty
dialog-justification-title = The written justification
    .text = The procedure asks for it with this offer.
    .confirm = Record the offer
dialog-field-justification = Justification
show-answer-due = Answer due
show-meetings = Meetings
answer-due-in = { $side } answers by { $date }, { $days } { $days ->
        [one] day
       *[other] days
    } left
answer-due-today = { $side } answers today, { $date }
answer-due-passed = { $side } was to answer by { $date }
answer-due-within = { $side } answers within { $days } days
meetings-held = { $number } of { $count }

## A new talk

brief-rules-own = { $title } (own)
brief-time-unsure = time: rule { $number }, { $sureness }
sentence-separator = { "; " }
brief-rules-unsure = { $count } of { $total } rules are not from a published source: { $numbers }
