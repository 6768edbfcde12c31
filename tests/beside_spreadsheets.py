#!/usr/bin/env python3
"""Opens what `kanjia export` writes in the programs that people open it with, and counts what agrees.

    python3 tests/beside_spreadsheets.py [figures] [payloads]

Needs openpyxl and LibreOffice. It makes itself a place with openpyxl under target/venvs/sheets and asks
for `libreoffice-calc` from Debian by name where `soffice` is missing; nothing is skipped in silence.
KANJIA names the program; target/debug/kanjia else. calamine, the third reader, is asked by the test
`export::read_back` (cargo nextest run -E 'test(read_back)' --no-capture).

figures   Every talk in sessions/, for every audience, in both languages, as a workbook. Each figure of
          offers, records and savings is held against the exact one of `--to json`: as openpyxl reads the
          value stored, as openpyxl reads the formula, and as LibreOffice computes it anew from the formula
          after the stored values were taken out.
payloads  Texts that spreadsheets have taken for formulas, in every field that people can put words in, as
          CSV and as XLSX, through LibreOffice: no cell may be a formula, and each text is what was typed,
          in CSV with at most the apostrophe in front that guards it.

Ends with 0 where all agree.
"""

import collections
import csv
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile
from decimal import Decimal

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
KANJIA = os.environ.get("KANJIA", str(TARGET / "debug" / "kanjia"))
AUDIENCES = ["full", "internal", "company", "public", "training"]
LANGUAGES = ["en", "zh-CN"]
# what the sheets are called, as in assets/locales/*/*.ftl
SHEETS = {}

# what has been taken for a formula by one program or another, or hides where one begins
PAYLOADS = [
    "=cmd|'/c calc'!A1",
    "=1+1",
    "+1+1",
    "-1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)",
    "@SUM(1+9)*cmd|' /C calc'!A0",
    "\uff1d1+1",
    "\uff0b1+1",
    "\uff0d1+1",
    "\uff20SUM(1)",
    "'=1+1",
    '"=1+1"',
    '",=1+1,"',
    ";=1+1",
    "|=1+1",
    "=HYPERLINK(\"http://127.0.0.1/?x=\"&A1,\"open\")",
    "=IMPORTXML(CONCAT(\"http://127.0.0.1/?v=\", A1), \"//a\")",
    "=WEBSERVICE(\"http://127.0.0.1/\")",
    "=DDE(\"cmd\";\"/C calc\";\"x\")",
    "{=1+1}",
    "%0A=1+1",
    "#REF!",
]

# what no program runs, and CSV can't tell from a figure: no text of ours may turn into a formula by it
LOOK_ALIKES = ["1e3", "00123", "1/2", "2026-11-22", "TRUE"]


def place():
    """A Python with openpyxl; this one goes on in it."""
    home = TARGET / "venvs" / "sheets"
    python = home / "bin" / "python"
    if pathlib.Path(sys.prefix) != home:
        if not python.exists():
            print("installing: openpyxl into", home)
            subprocess.run([sys.executable, "-m", "venv", home], check=True)
        if subprocess.run([python, "-c", "import openpyxl"], stderr=subprocess.DEVNULL).returncode:
            subprocess.run([home / "bin" / "pip", "-q", "install", "openpyxl==3.1.5"], check=True)
        os.execv(python, [str(python), __file__, *sys.argv[1:]])


def office():
    """LibreOffice, installed by name where that may be done."""
    found = shutil.which("soffice")
    if not found and os.geteuid() == 0 and shutil.which("apt-get"):
        print("installing: libreoffice-calc")
        subprocess.run(["apt-get", "-qq", "install", "-y", "--no-install-recommends", "libreoffice-calc"],
                       check=True, stdout=subprocess.DEVNULL)
        found = shutil.which("soffice")
    if not found:
        sys.exit("missing: LibreOffice (libreoffice-calc)")
    return found


def convert(files, into, form, filters=None):
    """Files opened by LibreOffice without a window and written in another form."""
    with tempfile.TemporaryDirectory() as profile:
        command = [office(), "--headless", "--norestore", f"-env:UserInstallation=file://{profile}"]
        if filters:
            command.append(f"--infilter={filters}")
        subprocess.run([*command, "--convert-to", form, "--outdir", into, *files], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def kanjia(*words):
    done = subprocess.run([KANJIA, *map(str, words)], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"kanjia {words}: {done.stderr}")
    return done.stdout


def words_of(language, name):
    """The text of a message; every one that is asked for here stands on one line."""
    if language not in SHEETS:
        said = {}
        for path in (ROOT / "assets/locales" / language).glob("*.ftl"):
            for line in path.read_text(encoding="utf-8").splitlines():
                if " = " in line and not line.startswith((" ", "#", ".")):
                    key, value = line.split(" = ", 1)
                    said[key] = value
        SHEETS[language] = said
    return SHEETS[language][name]


def without_values(source, target):
    """The workbook without the values that stand stored beside its formulas."""
    import re
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            body = old.read(name)
            if name.startswith("xl/worksheets/sheet"):
                body = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", body)
            new.writestr(name, body)


class Tally:
    def __init__(self):
        self.agree = collections.Counter()
        self.differ = []

    def same(self, who, what, read, ours, digits=None):
        if ours is None:
            fine = read is None
        elif isinstance(read, bool) or not isinstance(read, (int, float)):
            fine = False
        elif digits is not None:
            # our data file states percentages with so many decimals
            fine = round(Decimal(repr(float(read))), digits) == round(ours, digits)
        else:
            fine = abs(float(read) - float(ours)) <= max(abs(float(ours)), 1.0) * 1e-12
        if fine:
            self.agree[who] += 1
        else:
            self.differ.append((who, what, read, ours))


def exact(text):
    return None if text is None else Decimal(text)


def hold(tally, who, what, book, known, language):
    """Every figure of a workbook beside ours."""
    sheet = lambda name: [list(row) for row in book[words_of(language, name)].iter_rows(min_row=2, values_only=True)]
    offers = sheet("show-offers")
    if len(offers) != len(known["offers"]):
        tally.differ.append((who, f"{what}: rows of offers", len(offers), len(known["offers"])))
    for row, offer in zip(offers, known["offers"]):
        own, other = (4, 5) if offer["by"] == "company" else (5, 4)
        tally.same(who, what, row[0], Decimal(offer["seq"]))
        tally.same(who, what, row[own], exact(offer["price"]))
        tally.same(who, what, row[other], None)
    records = sheet("show-record")
    if len(records) != len(known["records"]):
        tally.differ.append((who, f"{what}: rows of records", len(records), len(known["records"])))
    for row, record in zip(records, known["records"]):
        tally.same(who, what, row[3], exact(record.get("price")))
    name = words_of(language, "export-savings")
    if not known["savings"]:
        if name in book.sheetnames:
            tally.differ.append((who, what, name, None))
        return
    for row, saving in zip(sheet("export-savings"), known["savings"]):
        tally.same(who, what, row[2], exact(saving["base"]))
        tally.same(who, what, row[3], exact(known["final_price"]))
        tally.same(who, what, row[4], exact(saving["cut_percent"]) / 100, digits=6)
        sums = saving.get("saved_a_year", {})
        said = [exact(sums[one]) for one in ("low", "expected", "high") if sums.get(one) is not None]
        for at, amount in enumerate(said):
            tally.same(who, what, row[6 + 2 * at], amount)


def figures(work):
    import openpyxl
    tally = Tally()
    books = []
    for talk in sorted((ROOT / "sessions").glob("*.kanjia")):
        for audience in AUDIENCES:
            data = work / f"{talk.stem}.{audience}.json"
            kanjia("export", talk, "--to", "json", "-o", data, "--audience", audience)
            for language in LANGUAGES:
                path = work / f"{talk.stem}.{audience}.{language}.xlsx"
                kanjia("export", talk, "--to", "xlsx", "-o", path, "--audience", audience, "--lang", language)
                books.append((path, data, language))
    emptied, again = work / "emptied", work / "again"
    emptied.mkdir()
    again.mkdir()
    formulas = 0
    for path, data, language in books:
        known = json.loads(data.read_text(encoding="utf-8"))
        hold(tally, "openpyxl", path.name, openpyxl.load_workbook(path, data_only=True), known, language)
        live = openpyxl.load_workbook(path)
        for page in live:
            for row in page.iter_rows():
                for cell in row:
                    if cell.data_type == "f":
                        formulas += 1
                        if not str(cell.value).startswith(("=(B", "=(C")):
                            tally.differ.append(("openpyxl", path.name, cell.value, "one of our formulas"))
        without_values(path, emptied / path.name)
    convert([emptied / path.name for path, _, _ in books], again, "xlsx")
    for path, data, language in books:
        known = json.loads(data.read_text(encoding="utf-8"))
        book = openpyxl.load_workbook(again / path.name, data_only=True)
        hold(tally, "LibreOffice", path.name, book, known, language)
    print(f"workbooks {len(books)}: {len(books) // len(AUDIENCES) // len(LANGUAGES)} talks, "
          f"{len(AUDIENCES)} audiences, {len(LANGUAGES)} languages; formulas {formulas}")
    for who, count in tally.agree.items():
        missed = sum(1 for one in tally.differ if one[0] == who)
        print(f"  {who}: {count} of {count + missed} figures agree")
    for one in tally.differ[:20]:
        print("  differs:", *one)
    return not tally.differ and len(tally.agree) == 2


def string(text):
    """A string of RON."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def talk_with(payload, work, at):
    """A talk with these words wherever people can put words."""
    said = string(payload)
    brief = work / f"{at}.brief.ron"
    brief.write_text(f"""(
        rules: (pack: "open-bargaining", version: "2020-11"), currency: "CNY", unit: "tablet",
        product: (
            generic_name: (en: {said}, zh: {said}), brand: (en: {said}), company: (en: {said}, zh: {said}),
            dosage_form: (en: {said}, zh: {said}), strength: {said},
        ),
        references: [(kind: Other, label: (en: {said}, zh: {said}), price: At("9.99"), currency: "CNY",
                      unit: "tablet", basis: Stated, source: {said}, weight: "1", weight_of: {said})],
        volume: (quantity: "1000", basis: Assumed, source: {said}),
        patients: (number: "10", basis: Assumed, source: {said}),
        people: [
            (role: GroupLeader, name: (en: {said}, zh: {said}), authority: {said}),
            (role: CompanyRepresentative, name: (en: {said}, zh: {said}), authority: {said}),
        ],
        reserve: None, sources: [{said}],
    )""", encoding="utf-8")
    talk = work / f"{at}.kanjia"
    kanjia("new", brief, "-o", talk)
    commands = "\n".join([
        f'Offer(by: Company, price: "5.62", justification: {said})',
        f"Remark(by: Payer, text: {said})",
        f"Note(text: {said})",
        'Offer(by: Payer, price: "4.00")',
        f'Correct(seq: 2, price: "5.60", reason: {said})',
        f"Fail(reason: {said})",
        f"Sign(by: Payer, name: {said})",
        f"Sign(by: Company, name: {said})",
    ])
    done = subprocess.run([KANJIA, "record", talk], input=commands + "\n", capture_output=True, text=True)
    refused = [line for line in done.stdout.splitlines() if "recorded" not in line]
    if done.returncode or refused:
        sys.exit(f"record {payload}: {refused} {done.stderr}")
    return talk


def payloads(work):
    import openpyxl
    made = []
    for at, payload in enumerate(PAYLOADS + LOOK_ALIKES):
        talk = talk_with(payload, work, at)
        for form in ("csv", "xlsx"):
            path = work / f"{at}.{form}"
            kanjia("export", talk, "--to", form, "-o", path, "--audience", "full", "--lang", "en")
            made.append((payload, form, path))
    out = work / "office"
    out.mkdir()
    # 44,34,76 is comma, quote, UTF-8; cells as LibreOffice takes them by itself, which is the risk
    convert([path for _, form, path in made if form == "csv"], out, "xlsx", "CSV:44,34,76,1,,0,false,true,false")
    (out / "of-xlsx").mkdir()
    convert([path for _, form, path in made if form == "xlsx"], out / "of-xlsx", "xlsx")
    counts = {form: collections.Counter() for form in ("csv", "xlsx")}
    bad = []
    for payload, form, path in made:
        opened = (out if form == "csv" else out / "of-xlsx") / f"{path.stem}.xlsx"
        book = openpyxl.load_workbook(opened)
        stored = openpyxl.load_workbook(path) if form == "xlsx" else None
        with_payload = 0
        for page in book:
            for row in page.iter_rows():
                for cell in row:
                    own = form == "xlsx" and stored[page.title][cell.coordinate].data_type == "f"
                    if cell.data_type == "f" and not own:
                        counts[form]["formulas"] += 1
                        bad.append((form, payload, page.title, cell.coordinate, cell.value))
                    text = cell.value if isinstance(cell.value, str) else None
                    if text is None:
                        continue
                    counts[form]["cells"] += 1
                    if payload in text:
                        with_payload += 1
        # CSV: each text as the file has it, and as it was typed but for the apostrophe
        if form == "csv":
            with open(path, newline="", encoding="utf-8-sig") as file:
                rows = list(csv.reader(file))
            page = book.worksheets[0]
            for r, row in enumerate(rows, 1):
                for c, cell in enumerate(row, 1):
                    if cell in (payload, "'" + payload):
                        read = page.cell(r, c).value
                        kind = "look-alikes" if payload in LOOK_ALIKES else "texts"
                        counts[form][kind] += 1
                        if read == cell:
                            counts[form]["identical " + kind] += 1
                        elif kind == "texts":
                            bad.append((form, payload, r, c, read))
        else:
            for page in stored:
                for row in page.iter_rows():
                    for cell in row:
                        if isinstance(cell.value, str) and payload in cell.value and cell.data_type != "f":
                            kind = "look-alikes" if payload in LOOK_ALIKES else "texts"
                            counts[form][kind] += 1
                            read = book[page.title][cell.coordinate].value
                            if read == cell.value:
                                counts[form]["identical " + kind] += 1
                            else:
                                bad.append((form, payload, page.title, cell.coordinate, read))
        if not with_payload and payload not in LOOK_ALIKES:
            bad.append((form, payload, "stands nowhere"))
    for form, count in counts.items():
        print(f"  {form}: {len(PAYLOADS)} payloads in {count['texts']} cells, {count['identical texts']} of "
              f"{count['texts']} texts identical but for the guard; formulas in all {count['cells']} text cells: "
              f"{count['formulas']}")
        print(f"  {form}: {len(LOOK_ALIKES)} texts that look like figures in {count['look-alikes']} cells, "
              f"{count['identical look-alikes']} still text")
    for one in bad[:20]:
        print("  bad:", *map(repr, one))
    return not bad


def main(wanted):
    place()
    steps = {"figures": figures, "payloads": payloads}
    unknown = [one for one in wanted if one not in steps]
    if unknown:
        print(__doc__)
        return 2
    good = True
    for name in wanted or steps:
        with tempfile.TemporaryDirectory() as work:
            print(f"-- {name}")
            good &= steps[name](pathlib.Path(work))
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
