"""Talks that are recorded by the program while the machine fails, and what has to be left of them.

The judge here is not the program: lines are read and hashed with the standard library.
"""
import hashlib
import json
import os
import pathlib
import re
import subprocess
import tempfile
import time

BRIEF = """(
  rules: (pack: "nrdl-on-site", version: "2021-12"),
  currency: "CNY",
  unit: "tablet",
  product: (generic_name: (en: "Examplin", zh: "示例净"), company: (en: "Example Company")),
)
"""
FIRST = b"kanjia transcript 1"
DIGITS = 64


class Wrong(Exception):
    """Something is not as the contract says."""


def need(true, what):
    if not true:
        raise Wrong(what)


class Count:
    """What was tried, and what was found."""

    def __init__(self):
        self.points = self.acknowledged = self.lost = self.shown = self.torn = 0
        self.slowest = 0.0

    def add(self, other):
        self.points += other.points
        self.acknowledged += other.acknowledged
        self.lost += other.lost
        self.shown += other.shown
        self.torn += other.torn
        self.slowest = max(self.slowest, other.slowest)
        return self

    def __str__(self):
        return (
            f"{self.points} crash points, {self.acknowledged} acknowledged records checked, {self.lost} lost, "
            f"{self.shown} shown as recorded that were not, {self.torn} torn ends mended, "
            f"slowest reopening {self.slowest:.2f} s"
        )


def preloaded(room):
    """The library that writes in small pieces, or leaves syncs out."""
    library = room.folder / "preloaded.so"
    source = pathlib.Path(__file__).with_name("preloaded.c")
    built = subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", str(library), str(source), "-ldl"], capture_output=True)
    need(built.returncode == 0, f"no library: {built.stderr.decode()}")
    return str(library)


class Run:
    """How a run of the program went: its status, answers and errors, and the trace of strace."""

    def __init__(self, status, out, err, trace=""):
        self.status, self.out, self.err, self.trace = status, out, err, trace

    def answers(self):
        """The numbers that were answered as recorded; a last line that is cut short is no answer."""
        numbers = []
        for line in self.out.splitlines(keepends=True):
            if line.endswith("\n") and line.startswith('{"recorded"'):
                numbers += json.loads(line)["recorded"]
        return numbers


class Room:
    """A folder of its own for one case, and the program."""

    def __init__(self, program, folder=None):
        self.program = program
        self.holder = tempfile.TemporaryDirectory() if folder is None else None
        self.folder = pathlib.Path(self.holder.name if self.holder else folder)
        self.environment = {
            "PATH": os.environ.get("PATH", ""),
            "HOME": str(self.folder / "home"),
            "XDG_DATA_HOME": str(self.folder / "home"),
            "XDG_CONFIG_HOME": str(self.folder / "home"),
            "TZ": "Asia/Shanghai",
        }

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.holder:
            self.holder.cleanup()

    def run(self, words, said="", before=(), trace=None, preexec=None, extra=None):
        done = subprocess.run(
            [*before, self.program, "--lang", "en", *words],
            input=said.encode(), capture_output=True, preexec_fn=preexec, timeout=120,
            env={**self.environment, **(extra or {})},
        )
        text = trace.read_text(errors="replace") if trace and trace.exists() else ""
        return Run(done.returncode, done.stdout.decode(), done.stderr.decode(), text)

    def traced(self, words, said, *inject, calls="all", preexec=None):
        """Under strace, with these injections; -P is the caller's to give."""
        trace = self.folder / "trace"
        trace.unlink(missing_ok=True)
        before = ["strace", "-f", "-o", str(trace), "-e", f"trace={calls}", "-s", "400"]
        for one in inject:
            before += one if isinstance(one, list) else ["-e", f"inject={one}"]
        return self.run(words, said, before, trace, preexec)

    def begin(self, name="talk.kanjia", folder=None):
        path = (folder or self.folder) / name
        brief = self.folder / "talk.brief.ron"
        brief.write_text(BRIEF, encoding="utf-8")
        begun = self.run(["new", str(brief), "-o", str(path)])
        need(begun.status == 0, f"new: {begun.err}")
        return path


def notes(count, first=1, word="note"):
    """So many commands, one a line."""
    return "".join(f'Note(text: "{word} {number}")\n' for number in range(first, first + count))


def chain(data):
    """The good records of a file by number, and the bytes that follow them."""
    records, end, before = [], 0, FIRST
    for line in data.split(b"\n")[:-1]:
        digits, record = line[:DIGITS], line[DIGITS + 1:]
        if line[DIGITS:DIGITS + 1] != b" " or hashlib.sha256(before + b"\n" + record).hexdigest().encode() != digits:
            break
        number = re.match(rb"\(seq:(\d+),", record)
        if not number or int(number[1]) != len(records) + 1:
            break
        records.append(record.decode())
        end += len(line) + 1
        before = digits
    return records, data[end:]


def holds(records, number, text):
    return number <= len(records) and f'Noted(text:"{text}")' in records[number - 1]


def judge(room, path, answered, count, unanswered=1):
    """After a crash: what was answered is there, what was not is shown nowhere, and the talk goes on.

    `answered` gives the text of the note by the number of its record.
    """
    data = path.read_bytes()
    records, tail = chain(data)
    lost = [number for number, text in answered.items() if not holds(records, number, text)]
    count.points += 1
    count.acknowledged += len(answered)
    count.lost += len(lost)
    need(not lost, f"lost: {lost} of {len(records)} in {path}")
    last = max(answered, default=1)
    further = [one for one in records[last:] if "Noted(" in one]
    need(len(further) <= unanswered, f"{len(further)} records that nobody asked for in {path}")
    if tail:
        shown = json.loads(room.run(["show", str(path), "--json"]).out)["records"]
        if shown != len(records):
            count.shown += 1
        need(shown == len(records), f"{shown} records are shown, {len(records)} stand")
    began = time.monotonic()
    reopened = room.run(["record", str(path)])
    count.slowest = max(count.slowest, time.monotonic() - began)
    need(reopened.status == 0, f"does not open again: {reopened.err}")
    after, rest = chain(path.read_bytes())
    need(not rest, f"still torn after it was opened: {rest[:80]!r}")
    need(after[:len(records)] == records, "opening it again changed a record")
    if tail:
        count.torn += 1
        mended = [one for one in after[len(records):] if f"cut_bytes:{len(tail)}" in one]
        need(len(mended) == 1, f"the torn end is on record {len(mended)} times")
        kept = [one for one in path.parent.glob(path.name + ".torn-*") if one.read_bytes() == tail]
        need(len(kept) == 1, f"the torn end is kept {len(kept)} times")
    need(len(after) == len(records) + bool(tail), f"{len(after)} records after {len(records)}")
