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
rule-kind-price-ratio = A doubling of the strength: { $times } times the price
rule-kind-offers-at-most = Offers, { $side }: at most { $count }
rule-kind-written-justification = First offer justified in writing: { $sides }
rule-kind-answer-within = Answer, { $side }: within { $days } days, shown only
rule-kind-meetings-at-most = Meetings: at most { $count }
rule-kind-ceiling-price = Offers and deals: at most the ceiling price of the brief
rule-kind-final-offer = Final offer: { $side }
rule-kind-sealed-bids = One sealed bid each, opened together
rule-kind-at-most-willingness = Listed where the lowest bid is at most the willingness to pay
rule-kind-bid-floor = Floor: { $percent } of the willingness to pay
rule-kind-selected-at-most-willingness = Selected: bids of at most the willingness to pay
rule-kind-renewal-tiers = Tiers from { $year }: up to { $limits }, and above
    .first = Tiers: up to { $limits }, and above
rule-kind-renewal-cuts = A/B at most { $limits } percent; cuts in percent, tier by tier: { $cuts }
rule-kind-renegotiation-beyond-table = Beyond the table: negotiated again
rule-kind-renewal-factor = From year { $year }: times { $factor }
rule-kind-regular-list-after = Regular list: after { $years } years
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
rules-situation-bids-in = all bids are in
rules-situation-bids-out = bids are still out
rules-situation-renewal-price = the rules give a price
rules-situation-no-renewal-price = the rules give no price
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
    .short = Ceiling
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
brief-rules-unsure = { $count } of { $total } rules are not from a published source
## Bidding and renewal

bidders-count = { $count } { $count ->
        [one] bidder
       *[other] bidders
    }
bidder-unnamed = bidder { $number }
row-bid-handed-in = { $name } handed in a sealed bid
row-bidding-closed = No more bids are taken
row-bids-listed = Bids opened: willingness to pay { $willingness }, lowest bid { $lowest }; listed at { $standard }
row-bids-listed-floor = Bids opened: willingness to pay { $willingness }, lowest bid { $lowest }; listed at the floor, { $standard }
row-bids-not-listed = Bids opened: willingness to pay { $willingness }, lowest bid { $lowest }; not listed
row-bids-short-listed = listed; willingness to pay { $willingness }
row-bids-short-not-listed = not listed; willingness to pay { $willingness }
row-bids-anew = { $what }; read anew: { $reason }
row-signed-for = { $name } signed the result confirmation letter for { $company }
row-renewal-price = the price by rule
row-renegotiation = Beyond the table of cuts: negotiated again (rule { $rule })
row-regular-list = To the regular list (rule { $rule })
row-no-deal-by-rule = No deal by rule { $rule }
outcome-listed = Listed at { $price }
outcome-not-listed = Not listed
outcome-renegotiation = Negotiated again
outcome-regular-list = To the regular list
bid-out = not handed in
bid-sealed = sealed bid handed in
bid-selected = selected; supplies at no more than { $price }
bid-not-selected = not selected
show-bids = Bids
show-reckoning = Price by rule
field-of-procedure = { $what } Load a brief that says so.

renewal-year = Rules of the year
renewal-years = Consecutive years
renewal-tier = Fund spend a year
renewal-row-to = tier up to { $limit }
renewal-row-above = tier above { $limit }
renewal-a = A, spend / budget
renewal-b = B, added / base
renewal-column = up to { $limit }: { $cut }
renewal-beyond = beyond the table
renewal-combined = 1 − (1 − a)(1 − b)
renewal-factor = Factor k
renewal-cut = Cut
renewal-before = Payment standard before
renewal-price = Price by rule
renewal-exact = exactly { $exact }
renewal-way-out = Way out

desk-bidders = Bidders
desk-bids-in = Sealed bids
    .count = { $in } of { $all }
desk-bids-in-note = handed in; no figure is known
desk-bids-complete-note = complete; ready to be opened
desk-standard = Payment standard
desk-standard-lowest = the lowest bid
desk-standard-floor = { $percent } of the willingness to pay
desk-willingness = Willingness to pay
desk-lowest-bid = Lowest bid
desk-floor = Floor, { $percent }
desk-selected = Selected
    .count = { $selected } of { $all }
desk-hand-in-hint = Only that it was handed in is recorded.
desk-open-hint = Opened together, with the willingness to pay.
desk-reckoning = Price by rule
desk-renewal-price = Renewal price
desk-renewal-before = from { $price }, cut { $cut }
desk-renewal-none = No price by rule
desk-renew-hint = The rules give the price.
desk-renewal-stated-hint = Accepted, or negotiated again.
desk-way-out-hint = No price by rule, but a way out.
move-hand-in = Sealed bid handed in
move-close-bidding = Take no more bids
move-open-bids = Open all bids
move-open-anew = Read the opened bids anew
move-renew = State the price by rule
    .way-out = Take the way out by rule
dialog-hand-in-title = Sealed bid handed in
    .text = Only that it was handed in is recorded, never its figure.
    .confirm = Record
dialog-close-bidding-title = Take no more bids?
    .text = Bids that are still out no longer count. Those handed in are opened together.
    .confirm = Take no more bids
dialog-renew-title = State { $price }?
    .text = It is the price that the rules give; no other is recorded.
    .confirm = State the price
dialog-way-out-title = End by rule?
    .text = The rules give no price here. The record ends with the way out they name.
    .confirm = Record the way out
dialog-bidder-sign-title = A bidder signs the letter
    .confirm = Record the signature
dialog-open-bids-title = Open all bids
    .text = All are recorded at once, with the willingness to pay. What they come to follows by rule.
    .confirm = Open the bids
dialog-anew-title = Read the opened bids anew
    .text = The record stays as it is; what was misread is added with its reason.
    .confirm = Record what was read
dialog-field-bidder = Bidder
    .hint = its number
