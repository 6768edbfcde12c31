# Exports: what stands in the documents, what was left out, the command and the dialog.

help-export =
    kanjia export FILE... --to FORMAT -o PATH

    Writes a talk in another form. Of several files each goes into the folder
    PATH, under its own name. A file that is there is replaced in one step, or
    stays as it is. What takes longer than half a second says how far it is;
    Ctrl-C stops it, and leaves what was there.

      --to FORMAT               html, md     the minutes
                                memo         the negotiation memorandum
                                xlsx         a workbook
                                csv          one row a record
                                json         the whole session
                                ocds         open data, OCDS 1.1.5
                                yaml         an audit trail
                                letter       the result confirmation letter, PDF
                                minutes      the minutes, PDF
                                memo-pdf     the memorandum, PDF
                                path-svg, path-png, ladder-svg, ladder-png
                                             pictures of the prices
                                training-copy
                                             a talk to replay, under neutral
                                             names, in a new file
      -o, --output PATH         where it goes
      --audience WHO            full         all that is on record
                                internal     all but the group's notes (default)
                                company      what both sides heard or signed
                                public       also without names and remarks
                                training     under neutral names

    Each export says at its top what was left out and which head it is from.

    Example:
      kanjia export talk.kanjia --to xlsx -o talk.xlsx --audience company

export-done = { $path }: { $records ->
    [one] 1 record
   *[other] { $records } records
 }, for { $audience }
export-progress = { $path }: { $percent }% ({ $done } of { $all } files written)

fault-export-to-a-record = { $path } would take the place of a record or a plan.
    .safe = Nothing was written.
    .next = Give another name behind -o.
fault-export-copy-misplaced = A training copy is a talk of its own and can't be written to { $path }.
    .safe = Nothing was written.
    .next = Give a new file that ends in .kanjia behind -o.
fault-export-not-a-folder = { $path } is not a folder, and several files are to go there.
    .safe = Nothing was written.
    .next = Give a folder behind -o.
fault-export-interrupted = Stopped before { $path }.
    .safe = { $count ->
        [one] 1 file is written, whole.
       *[other] { $count } files are written, each whole.
     }
    .next = Run it again for the rest.
fault-export-same-name = Two files would be written to { $path }.
    .safe = Nothing was written.
    .next = Export them one by one.
fault-export-too-large = { $path } holds more than the format can: { $what }
    .safe = Nothing was written.
    .next = Choose csv or json.
usage-format = no format of exports
usage-audience = no audience
usage-audience-of-format = not the audience of this format, which has only one

export-format-html = Minutes, a page to print (HTML)
export-format-md = Minutes as Markdown
export-format-memo = Negotiation memorandum (Markdown)
export-format-xlsx = Workbook (XLSX)
export-format-csv = Records as a table (CSV)
export-format-json = Whole session (JSON)
export-format-ocds = Open contracting data (OCDS JSON)
export-format-yaml = Audit trail (YAML)
export-format-training-copy = Training copy, a talk to replay

export-audience-full = those who keep the record
    .name = Full
    .hint = Leaves out nothing, the group's notes included.
export-audience-internal = the payer's house
    .name = Internal
    .hint = Leaves out the notes of the payer's group.
export-audience-company = the company
    .name = Company
    .hint = Leaves out the payer's notes, target, volume, savings and unpublished reference prices.
export-audience-public = the public
    .name = Public
    .hint = Leaves out names of people, remarks and one side's claims as well.
export-audience-training = training
    .name = Training
    .hint = Neutral names throughout; leaves out notes, sources, reserve and plan.

export-source = For { $audience }. From the record with head { $head }, { $count ->
    [one] 1 record
   *[other] { $count } records
 }.
export-left-out = Left out: { $what }.
export-nothing-left-out = Nothing was left out.
export-numbered-anew = Records are numbered anew in this copy.
export-simulated = Simulated: nobody held this talk.
export-imported = From a trace of negotiation research: nobody held this talk.
export-left-separator = {", "}
export-left-notes = { $count ->
    [one] 1 note of the payer's group
   *[other] { $count } notes of the payer's group
 }
export-left-target = the savings target
export-left-volume = the annual volume
export-left-patients = the number of patients
export-left-budget = the fund's spend and budget
export-left-time-budget = the time budget
export-left-reserve-handling = how the reserve is kept
export-left-references = { $count ->
    [one] 1 reference price that is not published
   *[other] { $count } reference prices that are not published
 }
export-left-weights = { $count ->
    [one] 1 weight of a reference price
   *[other] { $count } weights of reference prices
 }
export-left-conversions = { $count ->
    [one] 1 conversion or exchange rate
   *[other] { $count } conversions or exchange rates
 }
export-left-sources = { $count ->
    [one] 1 source of the brief
   *[other] { $count } sources of the brief
 }
export-left-typed = { $count ->
    [one] 1 figure as it was typed
   *[other] { $count } figures as they were typed
 }
export-left-doubts = { $count ->
    [one] 1 question asked at the desk
   *[other] { $count } questions asked at the desk
 }
export-left-hearing = { $count ->
    [one] 1 mark of how well a figure was heard
   *[other] { $count } marks of how well figures were heard
 }
export-left-gate-sources = { $count ->
    [one] the source of 1 word on the gate
   *[other] the sources of { $count } words on the gate
 }
export-left-envelope = that the envelope was opened
export-left-reasons = { $count ->
    [one] 1 reason of a correction
   *[other] { $count } reasons of corrections
 }
export-left-storage = { $count ->
    [one] 1 record of the disk
   *[other] { $count } records of the disk
 }
export-left-writing-times = { $count ->
    [one] when 1 record was written
   *[other] when { $count } records were written
 }
export-left-remarks = { $count ->
    [one] 1 remark
   *[other] { $count } remarks
 }
export-left-claims = { $count ->
    [one] 1 price that a side claims
   *[other] { $count } prices that a side claims
 }
export-left-justifications = { $count ->
    [one] 1 written justification
   *[other] { $count } written justifications
 }
export-left-meetings = { $count ->
    [one] what 1 meeting was about
   *[other] what { $count } meetings were about
 }
export-left-failures = why there was no deal, in words
export-left-names = { $count ->
    [one] 1 name of a person
   *[other] { $count } names of people
 }
export-left-authority = { $count ->
    [one] 1 paper of authority
   *[other] { $count } papers of authority
 }

export-left-words = { $count ->
    [one] 1 passage that could name someone
   *[other] { $count } passages that could name someone
 }
export-left-renamed = { $count ->
    [one] 1 name, for which a neutral one stands
   *[other] { $count } names, for which neutral ones stand
 }

training-copy = Training copy
training-copy-simulated = Training copy, simulated
training-copy-named = { $name } (training copy)
training-copy-of = Training copy of the record with head { $head }, { $count ->
    [one] 1 record
   *[other] { $count } records
 }; { $left ->
    [one] 1 thing is left out or renamed
   *[other] { $left } things are left out or renamed
 }
training-copy-of-simulated = { $said }. Nobody held that talk.
training-copy-row = { $copied }. { $opened }

export-minutes = Minutes of the negotiation
export-subject-separator = {", "}
export-talk = The talk
export-people = At the table
export-assumptions = Assumptions of the payer
export-course = Course of the talk
export-result = Result
export-sources = Sources
export-signatures = Signatures
export-product = Generic name
export-brand = Brand
export-form = Dosage form
export-strength = Strength
export-company = Company
export-procedure-version = { $title }, version { $version }
export-number = Number of the talk
export-volume = Annual volume
export-patients = Patients a year
export-target = Target
export-time-budget = Time budget
export-minutes-long = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
 }
export-settled = Settled
export-with-source = { $said } ({ $source })
export-above = above { $price }
export-below = below { $price }
export-higher-end = { $name }, higher end
export-change = { $change } ({ $share })
export-basis-published = published
export-basis-stated = one side's word
export-basis-assumed = assumed
export-role-group-leader = Group leader
export-role-group-member = Group member
export-role-company-representative = Authorised representative
export-column-record = No.
export-column-time = Time
export-column-side = Side
export-column-what = What happened
export-column-number = Offer
export-column-price = Price
export-column-change = Change
export-column-cut-from-first = Cut from first
export-column-standing = Standing
export-column-against = Against
export-column-cut = Cut
export-column-saved = Saved a year
export-column-role = Role
export-column-name = Name
export-column-count = Number
export-column-authority = Authority
export-column-reference = Reference price
export-column-basis = Basis
export-column-date = As of
export-column-source = Source
export-summary = Summary
export-savings = Savings
export-column-base = Base price
export-column-company-price = Company
export-column-payer-price = Payer
export-column-low = Price, or lower end
export-column-high = Higher end
export-column-currency = Currency
export-column-unit = Unit
export-volume-low = Volume a year, low
    .saved = Saved a year, low
export-volume-expected = Volume a year
    .saved = Saved a year
export-volume-high = Volume a year, high
    .saved = Saved a year, high
export-signed = The result confirmation letter was signed
export-signed-for = The result confirmation letter was signed for { $company }
export-signed-on-record = { $name }, signed (record { $number })
export-signed-unnamed-on-record = signed (record { $number })
export-no-deal = No deal
export-deal = Deal
export-outcome-open = No outcome yet
export-corrects = Corrects record { $number }
export-corrects-price = Corrects record { $number } to { $price }

export-memo = Negotiation memorandum
export-memo-1 = 1. Purpose of the negotiation
export-memo-2 = 2. Description of the acquisition
export-memo-3 = 3. Persons representing each side
export-memo-4 = 4. Status of the company's systems
export-memo-5 = 5. Why certified cost or pricing data was not required
export-memo-6 = 6. Reliance on certified cost or pricing data
export-memo-7 = 7. Proposal, objective and negotiated position
export-memo-8 = 8. Facts and considerations that controlled the agreement
export-memo-9 = 9. Direction by others
export-memo-10 = 10. Basis for profit or fee
export-memo-11 = 11. Fair and reasonable price
export-memo-not-on-record = Not on record.
export-memo-purpose = { $title }: the price of { $product }.
export-memo-position = Position
export-memo-proposal = Company's proposal, its first offer
export-memo-objective = Prenegotiation objective, the target
export-memo-counter = Payer's last counteroffer
export-memo-negotiated = Negotiated price
export-memo-cut = Cut against { $base }

export-title = Export
export-format = Format
export-for = For
export-to = To
export-pick = Choose
export-do = Export
export-copy = Training copy
    .hint = A talk to replay without names, reserve or plan, in a file of its own. In the list of talks: C
export-share = { $percent }% written
export-replace = Replace
export-close = Close
export-writes = Writing
export-exists = There is a file of this name. It will be replaced.
export-written = { $records ->
    [one] Written, 1 record: { $path }
   *[other] Written, { $records } records: { $path }
 }
preview-export = Export
move-export = Export
