# The help of the command line, and what its commands say.
# Every line of a help text stays under 80 columns.

help-kanjia =
    Kanjia keeps the record of a negotiation over the price of a medicine.

    kanjia                      open the window
    kanjia FILE                 open the window on a talk
    kanjia new BRIEF -o FILE    begin a talk from a brief
    kanjia record FILE          record commands from standard input
    kanjia show FILE            print a talk
    kanjia references FILE      reference prices of a brief or a talk
    kanjia verify FILE...       check that records are whole and unaltered
    kanjia sign FILE            sign the head of a record with a key
    kanjia attach FILE          attach a time stamp to a record
    kanjia export FILE...       write talks in other forms
    kanjia documents            the templates of letters and minutes
    kanjia seal BRIEF -o FILE   seal the reserve before the talk
    kanjia plan PLAN -o FILE    seal a plan with a passphrase
    kanjia rules [PACK]         print the rules of a procedure, or check a file
    kanjia stats PATH...        figures of a round of talks
    kanjia backtest PATH...     how far forecasts were off
    kanjia guide FILE           what the guide says after each offer
    kanjia simulate             play payers against simulated companies
    kanjia board                the public board, fed on standard input
    kanjia practice [BRIEF]     a talk against a simulated company
    kanjia what-if FILE         play a talk on from a record
    kanjia scores [FILE...]     scores of talks, or of what trainees did
    kanjia import TRACE -o FILE a trace of negotiation research into a talk
    kanjia lesson FILE          show, check, take or make a lesson
    kanjia library [PATH...]    find and list talks, a drug over the years
    kanjia tags FILE            the words a talk is filed under

    Options:
      --lang en|zh-CN           the language of all messages
      --help, -h                this text; after a command, its own
      --version, -V             the version

    Exit status: 0 done, and the answer is yes; 1 the answer is no: a command
    refused, a record altered; 2 could not be done.

help-board =
    kanjia board

    Opens the public board for the room's screen. It shows what both sides
    heard: product, stage, offers and counteroffers, clocks, and the code of
    the record after each of them. It reads one line of JSON for each picture
    on standard input, as the desk sends them; a line that is no such thing is
    passed over and named on standard error. At the desk F5 starts it.

      F11                       the whole screen, and back
      F9                        dark or light
      F8                        the other language

    Example:
      kanjia show dapagliflozin.kanjia --board | kanjia board

help-lesson =
    kanjia lesson FILE [--json]
    kanjia lesson FILE --check [--json]
    kanjia lesson FILE --take [--by NAME] [--json]
    kanjia lesson TALK --make -o FILE

    Shows a lesson: its title, what it is about and what it asks, and nothing
    of how its talk ends. The talk is looked for beside the lesson, among your
    talks and among those that ship with the program.

      --check                   whether it fits its talk, the rules allow what
                                it accepts, and both languages are there;
                                every problem on a line, exit status 1
      --take                    asks question by question; answers from
                                standard input, one a line:
                                  ask, name 40000, recess, accept, stop, hint
                                and behind an answer: because ...
      --by NAME                 keeps the answers under this name
      --make -o FILE            makes a lesson of the questions found in a talk;
                                FILE must not exist yet
      --json                    data for scripts; while taking, one line of
                                JSON for each answer and one at the end

    Example:
      kanjia lesson sessions/dapagliflozin-2019.lesson.ron --take

help-new =
    kanjia new BRIEF -o FILE

    Begins a talk: reads a brief and writes a record with its first line.
    FILE must not exist yet. The brief may be a table (XLSX or CSV): a fact in
    each row, its name and its value, such as generic name, company, rules,
    unit, target; below them, or on another sheet, the reference prices. What
    is wrong is named by row and column; nothing is begun then.

      -o, --output FILE         the record to begin
      --envelope FILE           the sealed reserve: its commitment is record 2
      --sheet NAME              the one sheet of a workbook that is meant

    Examples:
      kanjia new dapagliflozin.brief.ron -o dapagliflozin.kanjia
      kanjia new brief.xlsx -o dapagliflozin.kanjia

help-record =
    kanjia record FILE

    Reads commands from standard input, one a line, and answers each with one
    line of JSON: the numbers of what was recorded, or the code of the rule
    that was against it and why. An answer comes only after the disk has the
    record. Refusals do not end it; the exit status is then 1.

    Commands:
      Offer(by: Company, price: "5.62", confirmed: true)
      Offer(by: Payer, price: "4.36")
      Offer(by: Payer, price: "113", justification: "Where it is written")
      Meet(text: "First meeting")
      Confirm
      Gate(inside: true)
      Ask(by: Payer)
      Recess(by: Company, minutes: 5)
      SetRecess(minutes: 10)
      Resume
      Remark(by: Payer, text: "Too far.")
      Note(text: "for the group alone")
      Accept(by: Company)
      Fail(reason: "Above the line.")
      Correct(seq: 7, price: "4.50", reason: "misheard")
      Sign(by: Company, name: "Lin Zhiyuan")
      Close
      HandInBid(bidder: 2)      a sealed bid, without its figure
      CloseBidding
      OpenBids(willingness: "100", bids: [(bidder: 2, price: "65")])
      Renew                     the price that the rules of renewal give
      Reserve(price: "4.40")    held in memory, written nowhere
      OpenEnvelope(path: "NAME.envelope", passphrases: ["..."], by: ["..."])
      Commit(path: "OTHER.envelope", reason: "why")  before the first offer
      Show                      the reserve that is open goes on record; in
                                another run Show(path: "...", passphrases: ["..."])

    Each may carry at: "2019-11-13T09:52:00+08:00" where a past talk is entered,
    and an offer not_on_record: [Price, Confirmation]. Blank lines and lines that
    begin with // are passed over.

    Example:
      echo 'Offer(by: Payer, price: "4.36")' | kanjia record talk.kanjia

help-show =
    kanjia show FILE

    Prints a talk: where it stands, all offers, what was cut.

      --at NUMBER               as it stood at that record
      --json                    for scripts
      --board                   the lines that the public board was told

    Examples:
      kanjia show dapagliflozin.kanjia
      kanjia show dapagliflozin.kanjia --at 8 --json
      kanjia show dapagliflozin.kanjia --board | kanjia board

help-verify =
    kanjia verify FILE...

    Checks each record from its first line to its last. A record cannot show
    that its end is missing: name a head from the board or from the signed
    letter, and it must be there.

    Signatures and time stamps in the folder NAME.signatures are told by name.

      --head DIGITS             a head, at least its first 8 digits; spaces
                                and capitals don't matter
      --signers FILE            who may sign with which key: allowed_signers
                                as in the manual of ssh-keygen

    Examples:
      kanjia verify *.kanjia
      kanjia verify dapagliflozin.kanjia --head "9d41 c07e"
      kanjia verify dapagliflozin.kanjia --signers allowed_signers

help-backtest =
    kanjia backtest PATH...

    Makes every forecast again that the desk could have shown, from the fourth
    offer on, by what was known then, and holds it against the offer that
    came: by each method, on the talks of PATH (files, or folders of them) and
    on simulated companies of every tactic. Without a PATH, on simulated
    companies alone.

      --seed NUMBER             which simulated companies; 2 where not given
      --talks NUMBER            how many simulated talks; 3,000 where not given
      --json                    for scripts

    Exit status 1: what the desk shows does not beat the same step again on
    these simulated companies, or its ranges hold in less than 77% or more
    than 83% of the cases; or a file of PATH is altered.

    Examples:
      kanjia backtest sessions
      kanjia backtest --talks 30000 --seed 7 --json

version = Kanjia { $version }

## What is printed

cli-begun = Begun: { $path }
verify-whole = { $path }: intact, { $count } { $count ->
        [one] record
       *[other] records
    }, head { $head }; internally consistent; head not confirmed
verify-head-confirmed = { $path }: intact, { $count } { $count ->
        [one] record
       *[other] records
    }, head { $head }; head confirmed
verify-head-earlier = { $path }: intact, { $count } { $count ->
        [one] record
       *[other] records
    }, head { $head }; the head asked for, { $asked }, is that of record { $announced }, and records follow it
verify-shortened = { $path }: shortened or replaced, { $count } { $count ->
        [one] record
       *[other] records
    }, head { $head }; the head asked for, { $asked }, is that of none of them
verify-altered = { $path }: altered at record { $number }
verify-torn = { $path }: torn after record { $number }, head { $head }; { $bytes } { $bytes ->
        [one] byte
       *[other] bytes
    } at the end were never acknowledged
verify-torn-head-missing = { $path }: torn after record { $number }, head { $head }; the head asked for, { $asked }, is that of none of them
show-procedure = Procedure
show-stage = Stage
show-outcome = Outcome
show-outcome-none = none yet
show-offers = Offers
show-cuts = Cuts
show-records = Records
show-record = Record
show-held = Held
show-prices-in = Prices in
show-head = Head
said-and-note = { $said }; { $note }
price-and-said = { $price }, { $said }
