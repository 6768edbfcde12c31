# The library at any size: its index, further filters, tags, a drug over the years.

## The list

library-reading-so-far = Reading the talks, { $done } of { $count }
library-stop-reading = stop
library-unwatched = changes are not noticed here; read again
library-simulated = { $drug } (simulated)
record-torn = torn end
record-missing = file missing

## Further filters

filter-more = More
filter-more-set = More: { $count }
filters-title = Narrow the list further
filters-hint = What stays empty wants all talks. Names are found in both languages.
filters-use = Show
filter-person = Person
filter-tag = Tag
filter-tags = Tags
filter-cut = Cut
filter-cut-to = to
filter-cut-at-least = Cut by at least so many percent
filter-cut-at-most = Cut by at most so many percent

## Beside the list

preview-torn = The end of the file is torn; opening the talk mends it
preview-missing = The file is gone from its place
preview-put-away = Take off the list
preview-compare = Over the years
preview-tags = Tags
preview-tagged = Tags: { $tags }

## Tags

tags-title = Tags of { $drug }
tags-hint = Your own words, with commas between them. They lie beside the talk, never in its record.
tags-known = Used so far: { $tags }
tags-keep = Keep
tags-none = No tags.
fault-tag-empty = A tag needs a word.
    .safe = Nothing was changed.
fault-tag-too-long = A tag has at most 40 characters.
    .safe = Nothing was changed.
fault-tag-character = A tag holds no comma and no characters that cannot be seen.
    .safe = Nothing was changed.
fault-tags-too-many = A talk has at most 50 tags.
    .safe = Nothing was changed.
fault-tags-unreadable = Line { $line }, column { $column }: { $what }: { $path }
    .safe = Nothing was changed; the talk is not touched by its tags.
    .next = Mend the file there, or move it away.
fault-tags-other-talk = These tags are of another talk: { $path }
    .safe = Nothing was changed.
    .next = Move the file away, or give it the name of its own talk.

## A drug over the years

years-title = { $drug } over the years
years-hint = Prices in { $head }, converted only by what the talks settle. A change is from the final price before it.
years-chart = First offers and final prices, talk by talk
years-change = Change
years-how = Converted by
years-by-its-talk = its own talk
years-by-the-other = the talk compared with
years-none = No talk about it has a price that compares.
years-apart = Not comparable
years-apart-no-price = no price on record
years-apart-strength = another strength
years-apart-unit = no conversion of its unit is settled
years-apart-currency = no exchange rate is settled

## On the command line

usage-outcome = the outcomes are deal, no-deal, open and not-on-record
usage-standing = a record is verified, mended, altered, torn, unreadable or missing
usage-year = a year is written 2026
usage-percent = percent are written 20 or 12.5
usage-tag = a tag has at most 40 characters and no comma
help-library =
    kanjia library [PATH...] [--search WORDS] [FILTERS] [--json]
    kanjia library [PATH...] --compare DRUG [--json]

    Lists the talks of folders and files, the newest first; without a path,
    your talks and those that ship with the program. Files that are altered,
    torn or missing are marked. Exit status 1 where no talk matches.

      --search WORDS            names and words said, in both languages
      --drug, --company, --person NAME
                                part of a name in either language
      --tag TAG                 filed under this
      --procedure PACK          such as nrdl-on-site
      --outcome deal|no-deal|open|not-on-record
      --record STANDING         verified, mended, altered, torn, unreadable
                                or missing
      --year YEAR               held in this year
      --cut-from, --cut-to PERCENT
                                how deep the cut in the list is
      --compare DRUG            its first and final prices over the years, in
                                one unit and currency, by settled conversions
      --json                    the list as data, figures as strings

    What was read is kept in an index in your data folder. It may be deleted
    at any time and is made anew from the talks.
help-tags =
    kanjia tags FILE [--add TAG]... [--remove TAG]... [--json]

    Prints the words that a talk is filed under, after adding and removing
    those named. They lie beside the talk as NAME.tags.ron, never in it; for
    talks that ship with the program, or where that folder is not written to,
    in your data folder.
