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

Below it, indented, what an intact talk says of its reserve:

        record 2: reserve committed to, 5a0f3c1e, before the first offer
        record 5: envelope opened
        record 4: offer 3 outside the line, declared
        record 19: reserve shown, 4.40; it is the one that was committed to
        reserve not shown

Declared: by the group leader. Computed: by the program from the reserve in memory. Implied:
nobody said so, and the talk went on in a way that only this allows. A reserve that is shown
and is not the one that was committed to, or a commitment after the first offer, is said so,
and the file counts as altered.

Exit status: 0 all are intact (and have the announced head), 1 some are not, 2 something
could not be read or examined.

The format. A transcript is UTF-8. Each line is 64 lower-case hex digits, one space, one
record, LF. The digits are SHA-256 over the digits of the line before it (for the first
line: the words "kanjia transcript 1"), LF, and the bytes of the record. Each record begins
(seq:N,at:"TIME", where N counts 1, 2, 3, ... and TIME is RFC 3339 with its offset.

A commitment is SHA-256 over five fields, each with its length in four bytes, big-endian,
before it: the words "kanjia envelope 1", the currency, the unit, the price with four
decimals, the 32 bytes of the nonce.

Intact says that the file agrees with itself. Only an announced head (--head, the first 8 or
more digits as on the board or on the letter) shows that nothing is missing at its end.
"""

import datetime
import decimal
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


TOKEN = re.compile(r'\s*(?:"((?:[^"\\]|\\.)*)"|(?:r#)?([A-Za-z_][A-Za-z0-9_]*)|([-+0-9.]+)|([()\[\]:,]))')
ESCAPE = re.compile(r"\\(u\{([0-9a-fA-F]+)\}|.)")
EVENT = re.compile(
    r'\(seq:[0-9]+,at:"[^"]*",event:'
    r"(Opened|Offered|EnvelopeCommitted|ReserveOpenedBy|ReserveOpened|ReserveShown|Gate)\b"
)
PLAIN = {"n": "\n", "t": "\t", "r": "\r", "0": "\0"}


def values(text):
    """A RON value as Python has it: structs are dicts, their names left away; lists are lists."""
    place = 0

    def token(peek=False):
        nonlocal place
        found = TOKEN.match(text, place)
        if not found:
            raise ValueError(f"no value at {place}")
        if not peek:
            place = found.end()
        return found

    def several(end):
        fields, items = {}, []
        while token(peek=True)[4] != end:
            start = place
            name = token()[2]
            if name and token(peek=True)[4] == ":":
                token()
                fields[name] = value()
            else:
                rewind(start)
                items.append(value())
            if token(peek=True)[4] == ",":
                token()
        token()
        return fields if fields or not items else items

    def rewind(start):
        nonlocal place
        place = start

    def value():
        found = token()
        if found[1] is not None:
            return ESCAPE.sub(lambda one: chr(int(one[2], 16)) if one[2] else PLAIN.get(one[1], one[1]), found[1])
        if found[3]:
            return found[3]
        if found[4] == "[":
            inside = several("]")
            return inside if isinstance(inside, list) else []
        if found[4] == "(":
            return several(")")
        if found[2]:
            try:
                following = token(peek=True)[4]
            except ValueError:
                following = None
            if following != "(":
                return found[2]
            token()
            inside = several(")")
            return inside[0] if isinstance(inside, list) and len(inside) == 1 else inside
        raise ValueError(f"no value at {place}")

    return value()


def commitment(currency, unit, price, nonce):
    """The commitment to a reserve."""
    amount = format(decimal.Decimal(price).quantize(decimal.Decimal("0.0001")), "f")
    fields = [b"kanjia envelope 1", currency.encode(), unit.encode(), amount.encode(), bytes.fromhex(nonce)]
    hashed = hashlib.sha256()
    for field in fields:
        hashed.update(len(field).to_bytes(4, "big") + field)
    return hashed.hexdigest()


def evidence(data):
    """What the records say of the reserve, a line each, and whether all of it holds."""
    lines, holds, talk, committed, shown, offers = [], True, {}, None, False, 0
    for number, line in enumerate(data.split(b"\n"), 1):
        record = line[65:].decode("utf-8", errors="replace")
        found = EVENT.match(record)
        if not found:
            continue
        try:
            one = values(record)["event"]
            kind = found[1]
            if kind == "Opened":
                talk = one
            elif kind == "Offered":
                offers += 1
            elif kind == "EnvelopeCommitted":
                late = offers > 0
                committed, holds = one["commitment"], holds and not late
                when = "AFTER the first offer" if late else "before the first offer"
                reason = f"; reason: {one['reason']}" if one.get("reason") else ""
                lines.append(f"record {number}: reserve committed to, {committed[:8]}, {when}{reason}")
            elif kind.startswith("ReserveOpened"):
                by = one["by"] if isinstance(one, dict) else []
                lines.append(f"record {number}: envelope opened" + (f" by {', '.join(by)}" if by else ""))
            elif kind == "ReserveShown":
                same = commitment(talk["currency"], talk["unit"], one["price"], one["nonce"]) == committed
                shown, holds = True, holds and same
                which = "it is the one that was committed to" if same else "NOT the one that was committed to"
                lines.append(f"record {number}: reserve shown, {one['price']}; {which}")
            else:
                side = "inside" if one["inside"] == "true" else "outside"
                lines.append(f"record {number}: offer {one['offer']} {side} the line, {one['source'].lower()}")
        except (ValueError, KeyError, TypeError, ArithmeticError, AttributeError, IndexError, RecursionError):
            lines.append(f"record {number}: could not be read")
            holds = False
    if committed and not shown:
        lines.append("reserve not shown")
    return lines, holds


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
        if data is not None and is_intact:
            lines, holds = evidence(data)
            is_intact = is_intact and holds
            for line in lines:
                print(f"    {line}")
        failed = verdict in ("could not be read", "too large")
        status = max(status, 2 if failed else 0 if is_intact else 1)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
