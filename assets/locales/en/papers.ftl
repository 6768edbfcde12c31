# Papers: the letter, minutes and memorandum as they are set, amounts in words, pictures.

help-documents =
    kanjia documents [-o FOLDER]

    Lists the templates from which the letter, the minutes and the memorandum
    are set, and says which of them are your own. A file of the same name in
    the folder documents beside the settings is taken instead of the built-in
    one; fonts (.otf, .ttf) that lie there are used too.

      -o, --output FOLDER       writes copies of the built-in templates there,
                                to edit; nothing that is there is replaced

    Example:
      kanjia documents -o ~/.config/kanjia/documents
      kanjia export talk.kanjia --to letter -o letter.pdf

documents-built-in = built in
documents-folder = Your own go into { $path }

export-format-letter = Result confirmation letter (PDF)
export-format-minutes = Minutes (PDF)
export-format-memo-pdf = Negotiation memorandum (PDF)
export-format-path-svg = Price path (SVG)
export-format-path-png = Price path (PNG)
export-format-ladder-svg = Price ladder (SVG)
export-format-ladder-png = Price ladder (PNG)

letter-title = Result confirmation letter
letter-over-nrdl-on-site = Negotiation for the National Reimbursement Drug List
letter-over-nrdl-bidding = Bidding for the National Reimbursement Drug List
letter-over-nrdl-renewal = Renewal for the National Reimbursement Drug List
letter-over-medicare-negotiation = Medicare Drug Price Negotiation
letter-lead = The payer and the company confirm the result of their negotiation as follows.
letter-past = Made from a record that was written after the talk. It is not the letter that was signed then.
letter-result = Result
letter-ticked = (ticked)
letter-open = (not ticked)
letter-listed = Listed
letter-price = Payment standard
letter-no-price = none
letter-cut = { $cut } from the first offer, { $first }
letter-last-offer = Company's last offer
letter-reason = How it ended
letter-rules = Rules
letter-copies = { $count ->
    [2] Made out in two copies, signed by both sides on site; each keeps one.
   *[other] Made out in { $count } copies, signed by all on site; each keeps one.
 }
letter-date = Date

paper-number = Record
paper-check = Head of the record
paper-check-until = up to record { $number }
paper-check-in-full = In full
paper-check-how = With these digits anyone can check that the record is complete and unchanged:
paper-check-command = kanjia verify FILE --head { $head }
paper-code = Code that holds the number of the talk, its last record and the head in full
paper-page = Page { $page } of { $pages }

chart-path = Price path, { $subject }
chart-ladder = Price ladder, { $subject }
chart-said = { $date }, prices in { $unit }. { $outcome }

money-words-cny = yuan
    .minor = fen
money-words-usd = { $count ->
    [one] US dollar
   *[other] US dollars
 }
    .minor = { $count ->
        [one] cent
       *[other] cents
    }
money-words-eur = { $count ->
    [one] euro
   *[other] euros
 }
    .minor = { $count ->
        [one] cent
       *[other] cents
    }
money-words-gbp = { $count ->
    [one] pound sterling
   *[other] pounds sterling
 }
    .minor = { $count ->
        [one] penny
       *[other] pence
    }
money-words-jpy = yen
    .minor = sen
money-words-krw = won
    .minor = jeon
money-words-twd = { $count ->
    [one] New Taiwan dollar
   *[other] New Taiwan dollars
 }
    .minor = { $count ->
        [one] cent
       *[other] cents
    }
money-words-aud = { $count ->
    [one] Australian dollar
   *[other] Australian dollars
 }
    .minor = { $count ->
        [one] cent
       *[other] cents
    }
money-words-cad = { $count ->
    [one] Canadian dollar
   *[other] Canadian dollars
 }
    .minor = { $count ->
        [one] cent
       *[other] cents
    }
money-words-try = { $count ->
    [one] Turkish lira
   *[other] Turkish lira
 }
    .minor = kurus
money-words-chf = { $count ->
    [one] Swiss franc
   *[other] Swiss francs
 }
    .minor = { $count ->
        [one] centime
       *[other] centimes
    }
money-words-hkd = { $count ->
    [one] Hong Kong dollar
   *[other] Hong Kong dollars
 }
    .minor = { $count ->
        [one] cent
       *[other] cents
    }

fault-paper-no-outcome = The talk has no outcome yet, and a letter confirms one.
    .safe = Nothing was written to { $path }.
    .next = Export it after a deal or after no deal; the minutes can be exported at any time.
fault-paper-no-prices = No price is on record, so there is nothing to draw.
    .safe = Nothing was written to { $path }.
    .next = The minutes can be exported.
fault-paper-template = The template is wrong at line { $line }, column { $column } ("{ $what }"): { $file }
    .safe = Nothing was written.
    .next = Mend that line, or move the file away to use the template that is built in.
fault-paper-template-whole = The template is wrong ("{ $what }"): { $file }
    .safe = Nothing was written.
    .next = Mend it, or move the file away to use the template that is built in.
fault-paper-faceless = No face has "{ $characters }"; an empty box would be printed.
    .safe = Nothing was written to { $path }.
    .next = Put a font file (.otf or .ttf) that has it into the folder documents beside the settings, and export again.
fault-paper-too-long = Not set after { $seconds } seconds, and given up.
    .safe = Nothing was written to { $path }.
    .next = Look for a loop without an end in the templates of the folder documents, or move them away to use those that are built in.
fault-paper-lost = Setting the pages ended without an answer.
    .safe = Nothing was written to { $path }.
    .next = Move the templates of the folder documents away and try again.
fault-document-encoding = No template in UTF-8, or larger than 1 MiB: { $path }
    .safe = Nothing was written.
    .next = Save it as UTF-8, or move it away to use the template that is built in.
fault-document-large-face = Larger than font files are: { $path }
    .safe = Nothing was written.
    .next = Move it away; up to 64 MiB are read.
fault-document-exists = There is a file already: { $path }
    .safe = Nothing was written.
    .next = Choose another folder, or move the file away.
