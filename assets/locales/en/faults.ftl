# What went wrong with files, the disk, the words of a command line.
# The text says what happened and where; .safe what is unharmed; .next what to do.

fault-try-again = Try again
fault-kept-here = { $price } is kept here, not yet on disk.
fault-more = More about this

## Files that cannot be opened

fault-file-missing = There is no such file: { $path }
    .safe = Nothing was changed.
    .next = Check the name, or choose the file again.
fault-is-directory = This is a folder, not a file: { $path }
    .safe = Nothing was changed.
    .next = Name a file inside it.
fault-not-a-regular-file = This is a device or a pipe, not a file: { $path }
    .safe = Nothing was changed.
    .next = Copy its contents into a file and open that.
fault-file-too-large = The file is larger than { $limit }: { $path }
    .safe = Nothing was read or changed.
    .next = Check that it is the right file.
fault-not-a-transcript = This is not the record of a talk: { $path }
    .safe = Nothing was changed.
    .next = Records end in .kanjia. A brief is opened with New talk.
fault-file-empty = The file is empty: { $path }
    .safe = Nothing was changed.
    .next = Look for a copy, or begin the talk anew under another name.
fault-encoding-utf-16 = The file is in UTF-16, not UTF-8: { $path }
    .safe = Nothing was changed.
    .next = Another program has saved it anew. Take the original, or save it as UTF-8.
fault-encoding-gbk = The file is in GBK or GB 18030, not UTF-8: { $path }
    .safe = Nothing was changed.
    .next = Another program has saved it anew. Take the original, or save it as UTF-8.
fault-encoding-bom = A byte order mark stands before the text: { $path }
    .safe = Nothing was changed.
    .next = Another program has saved it anew. Take the original, or save it without the mark.
fault-encoding-crlf = Its lines end in CR LF, not LF: { $path }
    .safe = Nothing was changed.
    .next = Another program or a transfer has changed it. Take the original.
fault-encoding-unknown = The file is not UTF-8 text: { $path }
    .safe = Nothing was changed.
    .next = Check that it is the right file.
fault-newer-format = The file was written by a newer version, format { $found }; this one reads up to { $known }: { $path }
    .safe = Nothing was changed.
    .next = Open it with the newer version.

## The disk

fault-no-permission = No permission: { $path }
    .safe = Nothing was changed.
    .next = Ask who owns the file, or choose another place.
fault-disk-full = The disk is full: { $path }
    .safe = { $records } { $records ->
        [one] record is safe
       *[other] records are safe
    } on disk.
    .next = Make room and try again, or go on in another place.
fault-disk-full-short = The disk is full. { $records } { $records ->
        [one] record is safe.
       *[other] records are safe.
    }
fault-read-only = The disk is read-only: { $path }
    .safe = What is on it is unharmed.
    .next = Choose a place that can be written to.
fault-disk-failed = The disk did not take the record: { $what }: { $path }
    .safe = { $records } { $records ->
        [one] record is safe
       *[other] records are safe
    } on disk; what follows is kept in memory.
    .next = Go on in another place: the whole record is written there.
fault-held = { $holder } has the file open: { $path }
    .safe = Nothing was changed.
    .next = Close it there, or open it here to read only.
fault-held-unknown = Another program has the file open: { $path }
    .safe = Nothing was changed.
    .next = Close it there, or open it here to read only.
fault-already-exists = The file exists already: { $path }
    .safe = It was left as it is.
    .next = Choose another name.
fault-folder-missing = There is no such folder: { $path }
    .safe = Nothing was changed.
    .next = Make the folder, or choose another.
fault-network-folder = The folder is on a network or is kept in step by another program: { $path }
    .safe = The talk can be recorded.
    .next = A folder on this computer is safer; copy the file afterwards.
fault-file-changed = Another program has changed the file: { $path }
    .safe = What was recorded here is kept in memory.
    .next = Go on in another place: the whole record is written there.
fault-file-gone = The file is no longer there: { $path }
    .safe = What was recorded here is kept in memory.
    .next = Go on in another place: the whole record is written there.

## The record

fault-torn = The end of the record was torn: { $bytes } { $bytes ->
        [one] byte
       *[other] bytes
    } that had not been acknowledged: { $path }
    .safe = All that was shown as recorded is there. The torn bytes are kept: { $kept }
    .next = Go on. That it was mended is in the record.
fault-altered = The record was altered at record { $record }: { $path }
    .safe = It is open to read only. The records before { $record } are unharmed.
    .next = Compare with a copy, or save what is unharmed to a new file.
fault-shortened = The record does not hold the head { $head }; its end is missing or it is another record: { $path }
    .safe = The records that are there are unharmed.
    .next = Look for a longer copy. The head stands on the board and on the signed letter.

## Briefs, commands, rules, locales

fault-brief-unreadable = The brief cannot be read, line { $line }, column { $column }: { $what }: { $path }
    .safe = Nothing was begun.
    .next = Mend that line and try again.
fault-command-unreadable = The command on line { $line } cannot be read: { $what }
    .safe = The commands before it are recorded; it was not.
    .next = Mend that line and go on from there.
fault-rules-unknown = No rules of that name are here: { $pack }
    .safe = Nothing was changed.
    .next = Put the file of the rules beside the others, or take the version of the program that has them.
fault-rules-unreadable = The rules cannot be read, line { $line }, column { $column }: { $what }: { $path }
    .safe = No talk was changed.
    .next = Mend that line; kanjia rules --check names what is left.
fault-locale-unreadable = The locale file cannot be used, line { $line }: { $what }: { $path }
    .safe = The words that came with the program are used.
    .next = Mend that line.
fault-theme-unreadable = The theme cannot be used, line { $line }: { $what }: { $path }
    .safe = The theme that came with the program is used.
    .next = Mend that line.
fault-settings-unreadable = A setting cannot be used: { $what }: { $path }
    .safe = Its usual value is used; the others stand.
    .next = Set it anew.

## The command line

fault-argument-unknown = Unknown: { $argument }
    .safe = Nothing was done.
    .next = kanjia --help lists what there is.
fault-argument-missing = Missing: { $argument }
    .safe = Nothing was done.
    .next = kanjia --help shows how it is written.
fault-argument-too-many = One too many: { $argument }
    .safe = Nothing was done.
    .next = kanjia --help shows how it is written. A name with spaces needs quotation marks.
fault-argument-unreadable = { $argument } cannot be read: { $what }
    .safe = Nothing was done.
    .next = kanjia --help shows how it is written.
fault-input-unreadable = Standard input cannot be read: { $what }
    .safe = What was acknowledged is recorded.
    .next = Go on from the last line of the answer.

## The window

fault-no-display = There is no display to open a window on.
    .safe = Nothing was changed.
    .next = Start it from a desktop, or use the commands that need none: kanjia --help
fault-window = The window cannot be opened: { $what }
    .safe = Nothing was changed.
    .next = Try again with the environment variable LIBGL_ALWAYS_SOFTWARE=1.
fault-dialog = The file dialog could not be shown.
    .safe = Nothing was opened or saved.
    .next = Type the name of the file, or start with: kanjia FILE
