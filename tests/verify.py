#!/usr/bin/env python3
"""Checks Kanjia transcripts without Kanjia, with nothing but Python's standard library.

    python3 tests/verify.py [--head HEX] FILE...

Prints one line for each file:

    FILE: intact, 14 records, head 7c1e04b2
    FILE: torn after 13          the last line is no good: a write that never finished
    FILE: altered at 8           record 8 was changed, moved, left out or put in
    FILE: shortened              --head was announced, and no record has it: the end is
                                 missing, or the whole file was written anew
    FILE: not a transcript       with what it seems to be instead, in brackets
    FILE: too large              more than 32 MiB or 100,001 records; not examined
    FILE: could not be read

Exit status: 0 all are intact (and have the announced head), 1 some are not, 2 something
could not be read or examined.

The format. A transcript is UTF-8. Each line is 64 lower-case hex digits, one space, one
record, LF. The digits are SHA-256 over the digits of the line before it (for the first
line: the words "kanjia transcript 1"), LF, and the bytes of the record. Each record begins
(seq:N,at:"TIME", where N counts 1, 2, 3, ... and TIME is RFC 3339 with its offset.

Intact says that the file agrees with itself. Only an announced head (--head, the first 8 or
more digits as on the board or on the letter) shows that nothing is missing at its end.
"""

import datetime
import hashlib
import os
import re
import stat
import sys

START = "kanjia transcript 1"
MAX_FILE_BYTES = 32 * 1024 * 1024
MAX_LINE_BYTES = 64 * 1024
MAX_RECORDS = 100_001

DIGITS = re.compile(rb"[0-9a-f]{64}")
NUMBER = re.compile(rb"\(seq:([1-9][0-9]{0,5}),")
STAMP = re.compile(r'\(seq:([1-9][0-9]{0,5}),at:"([^"]*)",')
TIME = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
    r"(\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])"
)
CONTROL = re.compile(rb"[\x00-\x1f\x7f]")
GBK = re.compile(rb"(?:[\x00-\x7f]|[\x81-\xfe][\x40-\x7e\x80-\xfe])*")


def link(previous, record):
    """The digits of a record after the line with these digits."""
    return hashlib.sha256(previous + b"\n" + record).hexdigest().encode()


def split(line):
    """The digits and the record of a line without its LF, or None and None."""
    if DIGITS.fullmatch(line[:64]) and line[64:65] == b" ":
        return line[:64], line[65:]
    return None, None


def stated(record):
    """The number that a record states, or None."""
    found = NUMBER.match(record)
    return int(found[1]) if found else None


def is_time(text):
    """Whether a text is RFC 3339 with an offset, on a day of the calendar."""
    found = TIME.fullmatch(text)
    try:
        return bool(found) and bool(datetime.date(int(found[1]), int(found[2]), int(found[3])))
    except ValueError:
        return False


def stamp(line):
    """The number of a well-formed line without its LF, or None; its digits are not looked at."""
    digits, record = split(line)
    if digits is None or len(line) >= MAX_LINE_BYTES:
        return None
    if CONTROL.search(record):
        return None
    try:
        found = STAMP.match(record.decode("utf-8"))
    except UnicodeDecodeError:
        return None
    return int(found[1]) if found and is_time(found[2]) else None


def inner_start(body):
    """Where the last record begins that does not begin its line: the place of its digits, or None."""
    start = body.rfind(b" (seq:") - 64
    return start if start > 0 and DIGITS.fullmatch(body[start:start + 64]) else None


def proves_more(heads, rest):
    """Whether anything in the bytes after the good lines shows that they are no torn end."""

    def follows_stated(digits, record, is_first):
        """Follows from the good line before its number: doubled, moved, or written by two at once."""
        number = stated(record)
        if number is None or number > len(heads) + (0 if is_first else 1):
            return False
        previous = START.encode() if number == 1 else heads[number - 2]
        return link(previous, record) == digits

    def hangs_on(body):
        """A good line lost the line end before it and hangs on another one."""
        start = inner_start(body)
        if start is None:
            return False
        digits, record, front = body[start:start + 64], body[start + 65:], body[:start]
        before = inner_start(front)
        previous = split(front)[0] if before is None else front[before:before + 64]
        return (previous is not None and link(previous, record) == digits) or follows_stated(digits, record, False)

    due = len(heads) + 1
    written, computed = None, heads[-1] if heads else START.encode()
    lines = rest.split(b"\n")
    unfinished = lines.pop()  # what follows the last LF
    for index, body in enumerate(lines + [unfinished] * bool(unfinished)):
        is_whole, is_first = index < len(lines), index == 0
        digits, record = split(body)
        if digits is not None:
            # It follows from the line before it: from its digits as written, or as they should be.
            if not is_first and written is not None and link(written, record) == digits:
                return True
            if not is_first and link(computed, record) == digits:
                return True
            if follows_stated(digits, record, is_first):
                return True
            # It is whole and states a number beyond the one due: a line before it is missing.
            if is_whole and (stamp(body) or 0) > due:
                return True
        if hangs_on(body):
            return True
        written, computed = digits, link(computed, body[65:])
    return False


def guise(data):
    """What a file seems to be whose first line is no good, or None."""
    if data.startswith(b"\xef\xbb\xbf"):
        return "byte-order-mark"
    zeros = [data[first:8:2] == bytes(4) for first in (0, 1)]
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or zeros[0] != zeros[1]:
        return "utf-16"
    first, line_end, _ = data.partition(b"\n")
    digits, record = split(first)
    if digits is None or not line_end:
        return None
    if record.endswith(b"\r") and link(START.encode(), record[:-1]) == digits:
        return "carriage-returns"
    if not record.endswith(b")"):
        return None
    any_utf8 = any(character >= "\u0800" for character in record.decode("utf-8", errors="ignore"))
    return "gbk" if GBK.fullmatch(record) and not record.isascii() and not any_utf8 else None


def examine(data):
    """The verdict on the bytes of a file, and the digits of its good lines."""
    if len(data) > MAX_FILE_BYTES or data.count(b"\n") > MAX_RECORDS:
        return "too large", []
    if not data:
        return "not a transcript (empty)", []
    heads, start = [], 0
    while start < len(data):
        end = data.find(b"\n", start)
        digits, record = split(data[start:max(end, start)])
        follows = digits is not None and link(heads[-1] if heads else START.encode(), record) == digits
        if not (follows and stamp(data[start:end]) == len(heads) + 1):
            break
        heads.append(digits)
        start = end + 1
    else:
        return f"intact, {len(heads)} records, head {heads[-1][:8].decode()}", heads

    seems = None if heads or follows else guise(data)
    if seems:
        return f"not a transcript ({seems})", []
    if follows or proves_more(heads, data[start:]):
        return f"altered at {len(heads) + 1}", heads
    if heads:
        return f"torn after {len(heads)}", heads
    # The first line arrives whole or not at all, so it can't be torn.
    if DIGITS.fullmatch(data[:64]) or data[65:].startswith(b"(seq:"):
        return "altered at 1", []
    return "not a transcript", []


def read(path):
    """The bytes of a regular file, one more than the limit at most; None for anything else."""
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            return None
        with open(path, "rb") as file:
            return file.read(MAX_FILE_BYTES + 1)
    except OSError:
        return None


def main(arguments):
    head = None
    if arguments[:1] == ["--head"]:
        head = "".join(arguments[1:2]).replace(" ", "").lower()
        arguments = arguments[2:]
    if not arguments or (head is not None and not re.fullmatch("[0-9a-f]{8,64}", head)):
        print(__doc__, file=sys.stderr)
        return 2
    status = 0
    for path in arguments:
        data = read(path)
        verdict, heads = ("could not be read", []) if data is None else examine(data)
        is_intact = verdict.startswith("intact")
        if head is not None and heads:
            places = [place for place, digits in enumerate(heads, 1) if digits.decode().startswith(head)]
            if places:
                verdict += f", announced head at {places[0]}"
            elif is_intact:
                verdict, is_intact = "shortened", False
            else:
                verdict += ", announced head missing"
        print(f"{path}: {verdict}")
        failed = verdict in ("could not be read", "too large")
        status = max(status, 2 if failed else 0 if is_intact else 1)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
