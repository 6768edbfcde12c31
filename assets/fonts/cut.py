#!/usr/bin/env python3
"""Cuts the bundled faces from Noto Sans CJK SC, so that anyone can make them again.

Needs fonttools and the two collections of the package fonts-noto-cjk:

    python3 assets/fonts/cut.py FOLDER_WITH_THE_COLLECTIONS

Kept: all of GB 2312, Latin with its accents, currency signs, arrows, shapes and
mathematical signs, and every character that stands in a locale file, rule pack or
talk of this tree. Hinting and layout features go; the glyphs stay as they are.
"""
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
TREE = HERE.parent.parent
FACE_SC = 2  # the simplified Chinese face of each collection


def characters() -> set[str]:
    kept = {chr(c) for c in range(0x20, 0x7F)} | {chr(c) for c in range(0xA0, 0x180)}
    for lead in range(0xA1, 0xF8):
        for trail in range(0xA1, 0xFF):
            try:
                kept.add(bytes([lead, trail]).decode("gb2312"))
            except UnicodeDecodeError:
                pass
    kept |= set("€£¥₩₹₺‰−±×÷≤≥≈≠→←↑↓↗↘▲▼▶◀●○◆◇■□✓⚠…—–“”‘’·〇")
    for folder in ("assets/locales", "assets/rules", "sessions"):
        for path in (TREE / folder).rglob("*"):
            if path.suffix in {".ftl", ".ron", ".kanjia"}:
                kept |= set(path.read_text(encoding="utf-8"))
    return {c for c in kept if c >= " "}


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    source = pathlib.Path(sys.argv[1])
    wanted = ",".join(f"U+{ord(c):04X}" for c in sorted(characters()))
    for weight in ("Regular", "Bold"):
        subprocess.run(
            [
                "pyftsubset",
                str(source / f"NotoSansCJK-{weight}.ttc"),
                f"--font-number={FACE_SC}",
                f"--unicodes={wanted}",
                "--no-hinting",
                "--desubroutinize",
                "--layout-features=",
                f"--output-file={HERE / f'NotoSansCJKsc-{weight}.subset.otf'}",
            ],
            check=True,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
