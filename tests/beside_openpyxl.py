#!/usr/bin/env python3
"""Writes 200,000 offers to a spreadsheet with openpyxl, beside the bench of this program.

    cargo bench --bench budgets -- spreadsheet        (or: python3 tests/beside_openpyxl.py BENCH)

BENCH is the built bench, such as target/release/deps/budgets-0123456789abcdef; without it, it is built
and run by cargo. openpyxl writes the same columns in its quickest way, write-only, without formats; it is
put into target/venvs/sheets where it is missing. Says both medians and how many times as fast we are, and
ends with 0 where that is at least ten times.
"""

import datetime
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
OFFERS = 200_000


def place():
    home = TARGET / "venvs" / "sheets"
    python = home / "bin" / "python"
    if pathlib.Path(sys.prefix) != home:
        if not python.exists():
            subprocess.run([sys.executable, "-m", "venv", home], check=True)
        if subprocess.run([python, "-c", "import openpyxl"], stderr=subprocess.DEVNULL).returncode:
            subprocess.run([home / "bin" / "pip", "-q", "install", "openpyxl==3.1.5"], check=True)
        os.execv(python, [str(python), __file__, *sys.argv[1:]])


def theirs():
    import openpyxl
    began = datetime.datetime(2023, 11, 15, 6, 13, 20, tzinfo=datetime.timezone(datetime.timedelta(hours=8)))
    rows = [[at, (began + datetime.timedelta(seconds=at)).isoformat(), "company", at, (9_999_999 - at) / 10_000,
             None, -0.0001, at / 10_000_000, "confirmed"] for at in range(1, OFFERS + 1)]
    times = []
    for _ in range(3):
        with tempfile.TemporaryDirectory() as folder:
            start = time.perf_counter()
            book = openpyxl.Workbook(write_only=True)
            page = book.create_sheet("Offers")
            page.append(["No.", "Time", "Side", "Offer", "Company", "Payer", "Change", "Cut from first", "Standing"])
            for row in rows:
                page.append(row)
            book.save(pathlib.Path(folder) / "offers.xlsx")
            times.append(time.perf_counter() - start)
    return statistics.median(times), openpyxl.__version__


def ours(bench):
    command = [bench, "spreadsheet"] if bench else ["cargo", "bench", "--bench", "budgets", "--", "spreadsheet"]
    said = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    found = re.search(r"offers to a spreadsheet: median ([0-9.]+)(ms|s)", said)
    print(said, end="")
    return float(found[1]) / (1000 if found[2] == "ms" else 1)


def main(arguments):
    place()
    own = ours(arguments[0] if arguments else None)
    other, version = theirs()
    print(f"openpyxl {version} write-only: median {other:.2f} s; ours {own:.3f} s: {other / own:.1f} times as fast")
    return 0 if other >= 10 * own else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
