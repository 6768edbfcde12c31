#!/usr/bin/env python3
"""Looks for what is secret in the memory of the public board, while a talk is held.

    tests/board_memory.py PATH_OF_KANJIA [--short] [--pictures FOLDER]

A desk is started on a display of its own and a talk is held in it by keyboard: the reserve
is entered and shown, notes are written that name it, figures are said. F5 starts the board.
Then every page that the board's process may have written is read from /proc and searched for canaries: the
reserve as it was typed, with digits grouped, without its point, in units of ten thousand, the
line at 115 % of it, and the words of the notes, each in UTF-8, UTF-16 and UTF-32; so are its
words, its environment, its open files. What was read must be the right thing, so the same
search must find the figure of the last offer in the board, and the notes in the desk.

In between the board is killed and started again by one key, and frozen while figures go on
being recorded. --short looks once after the first figures and once after the death of the
board; without it the search is done after every figure, and in a core dump too (gcore, where
it is installed).

Reading memory needs the right to trace: run it as root, or where a process may trace those it
started. Needs Xvfb, openbox, xdotool; ImageMagick for pictures. Exit status 0: nothing found.
"""
import argparse
import importlib.machinery
import importlib.util
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
RESERVE = "31847.63"
# as typed, grouped, in fen, in units of ten thousand, and the line at 115 %
FIGURES = ["31847.63", "31,847.63", "3184763", "3.184763", "36624.77", "36,624.77", "3662477"]
NOTES = ["zeppelin quicksilver", "marzipan"]
OFFERS = ["41000", "36500", "35250.5", "34100"]
BRIEF = """(
    rules: (pack: "nrdl-on-site", version: "2021-12"), currency: "CNY", unit: "vial",
    product: (generic_name: (en: "Boardmycin", zh: "公示霉素"), company: (en: "Example Pharma", zh: "示例制药")),
    target: Price("33333.33"),
)
"""
# what the brief alone holds is the payer's as well
TARGET = ["33333.33", "33,333.33"]


def window_module():
    """`tests/window`, which knows how to drive a window."""
    loader = importlib.machinery.SourceFileLoader("window", str(HERE / "window"))
    spec = importlib.util.spec_from_loader("window", loader)
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


def forms(text):
    """The bytes of a text in every form that a program may hold it in."""
    found = {text.encode("utf-8"), text.encode("utf-16-le"), text.encode("utf-32-le")}
    # the last character's own zeros tell nothing, and would be looked for in every empty page
    return [(text, one.rstrip(b"\0")) for one in found]


CANARIES = [form for text in FIGURES + NOTES + TARGET for form in forms(text)]


def pages(pid):
    """What the process has in memory, piece by piece, each with a little of the one before."""
    with open(f"/proc/{pid}/maps", encoding="utf-8") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            place, rights, *rest = line.split()
            if not rights.startswith("r") or rest[-1] in ("[vvar]", "[vsyscall]", "[vvar_vclock]"):
                continue
            if "w" not in rights and rest[2] != "0":
                continue  # the bytes of a file, which nobody can have changed here
            start, end = (int(half, 16) for half in place.split("-"))
            tail = b""
            while start < end:
                size = min(end - start, 1 << 22)
                try:
                    memory.seek(start)
                    piece = memory.read(size)
                except OSError:
                    break  # a mapping of a device, or one that is gone by now
                yield tail + piece
                tail, start = piece[-128:], start + size


def search(pid, wanted, until=None):
    """Which of the wanted texts are there, and how many bytes were looked at; `until` so many were found."""
    found, read = set(), 0
    for piece in pages(pid):
        read += len(piece)
        piece = piece.strip(b"\0")
        if piece:
            found.update(text for text, form in wanted if form in piece)
        if until and until <= len(found):
            break
    return found, read


class Scan:
    """Counts what was looked at, and what was found where it must not be."""

    def __init__(self):
        self.channels = self.bytes = 0
        self.hits = []

    def look(self, channel, found, read):
        self.channels += 1
        self.bytes += read
        self.hits += [f"{channel}: {text}" for text in sorted(found)]

    def of_bytes(self, channel, data):
        self.look(channel, {text for text, form in CANARIES if form in data}, len(data))

    def of_dump(self, channel, path):
        """A core dump is large: piece by piece."""
        tail, found, read = b"", set(), 0
        with open(path, "rb") as dump:
            while piece := dump.read(1 << 22):
                bare = (tail + piece).strip(b"\0")
                found.update(text for text, form in CANARIES if bare and form in bare)
                tail, read = piece[-128:], read + len(piece)
        self.look(channel, found, read)

    def board(self, pid, when, core):
        found, read = search(pid, CANARIES)
        self.look(f"memory {when}", found, read)
        for name in ("cmdline", "environ"):
            self.of_bytes(f"{name} {when}", pathlib.Path(f"/proc/{pid}/{name}").read_bytes())
        for one in pathlib.Path(f"/proc/{pid}/fd").iterdir():
            target = os.readlink(one)
            if ".kanjia" in target or ".envelope" in target or ".plan" in target:
                self.hits.append(f"open file {when}: {target}")
        self.channels += 1
        if core and shutil.which("gcore"):
            with tempfile.TemporaryDirectory() as folder:
                subprocess.run(["gcore", "-o", f"{folder}/core", str(pid)], check=True, capture_output=True)
                self.of_dump(f"core dump {when}", next(pathlib.Path(folder).iterdir()))


def board_of(desk):
    """The process of the board, a child of the desk's."""
    children = pathlib.Path(f"/proc/{desk}/task").glob("*/children")
    for child in " ".join(one.read_text() for one in children).split():
        words = pathlib.Path(f"/proc/{child}/cmdline").read_bytes().split(b"\0")
        if b"board" in words and pathlib.Path(f"/proc/{child}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z":
            return int(child)
    return None


def grouped(price):
    whole, _, part = price.partition(".")
    # as the board writes it: digits grouped; the stream has it plain
    return [price, f"{int(whole):,}" + (f".{part}" if part else "")]


def shows(pid, price):
    wanted = [form for text in grouped(price) for form in forms(text)]
    return bool(search(pid, wanted, 1)[0])


def held(window, desktop, path, options, scan):
    wait, keys, type_ = window.wait, desktop.keys, desktop.type
    records = lambda: path.read_bytes().count(b"\n")

    def recorded(count):
        wait(f"{count} records", lambda: count <= records())
        time.sleep(0.2)

    def looked(when, price):
        pid = wait("the board", lambda: board_of(desktop.app.pid))
        wait(f"{price} on the board", lambda: shows(pid, price))
        time.sleep(0.5)
        scan.board(pid, when, not options.short)
        return pid

    def picture(name):
        if options.pictures:
            target = str(options.pictures / f"{name}.png")
            subprocess.run(["import", "-silent", "-window", "root", target], env=desktop.environment)

    # the reserve, typed into its field and shown; two notes that name it
    keys("e")
    time.sleep(0.3)
    type_(RESERVE)
    keys("Return")
    recorded(2)
    desktop.run("keydown", "r")
    time.sleep(0.5)
    picture("held")
    desktop.run("keyup", "r")
    keys("g")
    type_(f"{NOTES[0]} {RESERVE}")
    keys("Return")
    recorded(3)
    keys("F5")
    wait("the board", lambda: board_of(desktop.app.pid))
    time.sleep(1.5)
    # whoever types at the desk goes on typing there
    count = 3
    for at, price in enumerate(OFFERS):
        type_(price)
        keys("Return")
        count += 1
        recorded(count)
        if at == 1:
            keys("g")
            type_(f"{NOTES[1]} 31,847.63")
            keys("Return")
            count += 1
            recorded(count)
        if not options.short or at == 1:
            first = looked(f"after {price}", price)
    picture("both")
    # the notes are in the desk's memory: the search finds what is there
    found, read = search(desktop.app.pid, [form for text in NOTES for form in forms(text)], len(NOTES))
    if found != set(NOTES):
        raise SystemExit(f"board: the search found {found} in {read} bytes of the desk, which holds all")
    # its death
    os.kill(first, signal.SIGKILL)
    wait("the end of the board", lambda: board_of(desktop.app.pid) is None)
    time.sleep(0.7)
    picture("died")
    type_("33900")
    keys("Return")
    count += 1
    recorded(count)
    keys("F5")
    again = looked("when started again", "33900")
    picture("again")
    # frozen: the talk goes on
    os.kill(again, signal.SIGSTOP)
    for price in ("33800", "33700"):
        type_(price)
        keys("Return")
        count += 1
        recorded(count)
    os.kill(again, signal.SIGCONT)
    looked("after it was frozen", "33700")
    # the desk dies: the board stays, on its own
    if not options.short:
        desktop.kill()
        time.sleep(1.0)
        scan.board(again, "on its own", True)
        os.kill(again, signal.SIGKILL)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--pictures", type=pathlib.Path)
    options = parser.parse_args()
    missing = [tool for tool in ("Xvfb", "openbox", "xdotool") if not shutil.which(tool)]
    if missing:
        print(f"board: install {' '.join(missing)}", file=sys.stderr)
        return 2
    if options.pictures:
        options.pictures = options.pictures.resolve()
        options.pictures.mkdir(parents=True, exist_ok=True)
    window = window_module()
    program = str(options.program.resolve())
    scan = Scan()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        path, brief = folder / "talk.kanjia", folder / "board.brief.ron"
        brief.write_text(BRIEF, encoding="utf-8")
        subprocess.run([program, "new", str(brief), "-o", str(path)], check=True, stdout=subprocess.DEVNULL)
        desktop = window.Desktop(program, folder, None)
        desktop.words = [str(path)]
        try:
            desktop.start()
            held(window, desktop, path, options, scan)
        except PermissionError as error:
            print(f"board: its memory may not be read here: {error}", file=sys.stderr)
            return 2
        finally:
            desktop.end()
    for hit in scan.hits:
        print(f"board: found in {hit}")
    print(
        f"board: {scan.channels} channels, {scan.bytes / 1e6:.0f} MB, {len(CANARIES)} forms of"
        f" {len(FIGURES + NOTES + TARGET)} canaries, {len(scan.hits)} hits"
    )
    return 1 if scan.hits else 0


if __name__ == "__main__":
    sys.exit(main())
