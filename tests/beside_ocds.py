#!/usr/bin/env python3
"""Checks open contracting packages of `kanjia export --to ocds` beside the tools of the standard.

    python3 -m venv /tmp/ocds && /tmp/ocds/bin/pip install libcoveocds ocdsmerge ocdskit
    /tmp/ocds/bin/python tests/beside_ocds.py FOLDER PACKAGE.ocds.json...

FOLDER holds what the tools would fetch, so that nothing is fetched: `standard.zip` (the repository
open-contracting/standard at 1__1__5), `bids` (open-contracting-extensions/ocds_bid_extension at
v1.1.5) and `medicine` (ocds_medicine_extension at the commit that the packages name). The local
extension is read from assets/ocds/negotiation.

Says of each package what libcoveocds found, and merges its releases with ocdsmerge: every figure of
the package must stand in the versioned record, and the last of each in the compiled one. Ends with 0
where there is no error and no additional field.
"""

import io
import json
import pathlib
import sys
import tempfile
import zipfile

import ocdskit.combine
import ocdsmerge
import requests
import requests_cache
from libcoveocds.api import ocds_json_output
from libcoveocds.config import LibCoveOCDSConfig

ROOT = pathlib.Path(__file__).resolve().parent.parent
PLACES = {
    "/ocds_bid_extension/": lambda folder: folder / "bids",
    "/ocds_medicine_extension/": lambda folder: folder / "medicine",
    "example.org/kanjia/ocds/negotiation/": lambda folder: ROOT / "assets/ocds/negotiation",
}


def stored(url, folder):
    """What stands in the folder for an address; nothing where it holds none."""
    name = url.rstrip("/").rsplit("/", 1)[-1]
    if url.startswith("https://standard.open-contracting.org/"):
        if url.rstrip("/").endswith("schema"):
            return b'<a href="1__1__5/">1__1__5/</a>'
        with zipfile.ZipFile(folder / "standard.zip") as standard:
            found = [one for one in standard.namelist() if one.endswith(f"/schema/{name}")]
            return standard.read(found[0]) if found else None
    if "/open-contracting/standard/zip/" in url:
        return (folder / "standard.zip").read_bytes()
    for mark, place in PLACES.items():
        if mark in url:
            here = place(folder)
            if ".zip" in name or "/zip/" in url or "/zipball/" in url:
                packed = io.BytesIO()
                with zipfile.ZipFile(packed, "w") as archive:
                    archive.writestr("extension/", b"")
                    for one in sorted(here.rglob("*")):
                        if one.is_file():
                            archive.write(one, f"extension/{one.relative_to(here)}")
                return packed.getvalue()
            found = next(iter(sorted(here.rglob(name))), None)
            return found.read_bytes() if found else None
    return None


def answer_from(folder):
    """Answers every request from the folder; whatever is not there is not found."""

    def send(_session, request, **_options):
        response = requests.Response()
        response.url, response.request = request.url, request
        response.status_code, response.reason = 404, "Not here"
        response._content = b""
        content = stored(request.url, folder)
        if content is not None:
            response.status_code, response.reason = 200, "OK"
            response._content = content
        return response

    requests.Session.send = send
    requests_cache.CachedSession.send = send


def figures(value, found):
    """Every amount in a package, in its order."""
    if isinstance(value, dict):
        if "amount" in value and "currency" in value:
            found.append(value["amount"])
        for one in value.values():
            figures(one, found)
    elif isinstance(value, list):
        for one in value:
            figures(one, found)
    return found


def check(path, folder):
    config = LibCoveOCDSConfig()
    config.config["standard_zip"] = f"file://{folder.resolve() / 'standard.zip'}"
    config.config["context"] = "api"
    with tempfile.TemporaryDirectory() as work:
        said = ocds_json_output(work, str(path), None, convert=False, lib_cove_ocds_config=config)
    extensions = said.get("extensions", {})
    print(path.name)
    print("  version", said["version_used"], "releases", len(json.loads(path.read_text(encoding="utf-8"))["releases"]))
    print("  extensions applied", len(extensions.get("extensions", [])),
          "invalid", extensions.get("invalid_extension"))
    bad = {name: said.get(name) for name in (
        "validation_errors", "additional_fields", "deprecated_fields", "additional_closed_codelist_values",
        "additional_open_codelist_values", "additional_checks", "conformance_errors", "structure_warnings") if said.get(name)}
    print("  errors", json.dumps(bad) if bad else "none")

    package = json.loads(path.read_text(encoding="utf-8"))
    merger = ocdsmerge.Merger()
    versioned = merger.create_versioned_release(package["releases"])
    compiled = merger.create_compiled_release(package["releases"])
    kept = []

    def versions(value):
        if isinstance(value, dict):
            for one in value.values():
                versions(one)
        elif isinstance(value, list):
            for one in value:
                if isinstance(one, dict) and "releaseTag" in one and isinstance(one.get("value"), (int, float)):
                    kept.append(one["value"])
                else:
                    versions(one)

    versions({name: versioned.get(name) for name in ("bids", "negotiation")})
    wanted = sorted(set(figures([[r.get("bids"), r.get("negotiation")] for r in package["releases"]], [])))
    lost = [one for one in wanted if one not in kept]
    print("  figures of bids and counteroffers", wanted, "lost in the versioned record", lost)
    print("  compiled: tender", compiled["tender"]["status"],
          "award", [award.get("value") for award in compiled.get("awards", [])],
          "contract", [one["status"] for one in compiled.get("contracts", [])])

    again = ocdskit.combine.package_releases(package["releases"], uri="https://example.org/p", publisher={"name": "x"},
                                             published_date="2026-01-01T00:00:00Z", extensions=package["extensions"])
    records = list(ocdskit.combine.merge([again], uri="https://example.org/r", return_package=True,
                                         return_versioned_release=True))
    record = records[0]["records"][0]
    print("  ocdskit: releases packaged", len(again["releases"]), "records", len(records[0]["records"]),
          "final figure", [one["value"]["amount"] for one in record["compiledRelease"].get("awards", []) if "value" in one])
    failed = len(again["releases"]) != len(package["releases"]) or "versionedRelease" not in record
    return not bad and not lost and not failed and not extensions.get("invalid_extension")


def main(arguments):
    if len(arguments) < 2:
        print(__doc__)
        return 2
    folder = pathlib.Path(arguments[0])
    answer_from(folder)
    good = [check(pathlib.Path(path), folder) for path in arguments[1:]]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
