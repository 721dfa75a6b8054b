#!/usr/bin/python3
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the sources is in every translation, finished. usage: translations.py ROOT [--strict]

Qt's lupdate collects the texts into copies of the .ts files; what is then unfinished, or only there, is missing.
Without --strict the gaps are counted and nothing fails: translations are filled when the texts have settled."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

LUPDATE = next((p for p in ("/usr/lib/qt6/bin/lupdate", shutil.which("lupdate6"), shutil.which("lupdate"))
                if p and pathlib.Path(p).exists()), None)


def messages(path):
    """{(context, source, comment): True when finished}"""
    found = {}
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [f.text for f in translation.iter("numerusform")] or ["".join(translation.itertext())]
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            counted = re.search(r"%L?n\b", key[1]) is not None  # a number without its plural forms would be shown as it is
            found[key] = translation.get("type") is None and all(forms) and (not counted or message.get("numerus") == "yes")
    return found


def main():
    arguments = [a for a in sys.argv[1:] if a != "--strict"]
    root = pathlib.Path(arguments[0] if arguments else ".").resolve()
    strict = "--strict" in sys.argv[1:]
    if not LUPDATE:
        print("lupdate is not there (Debian: qt6-l10n-tools).")
        return 1
    gaps = 0
    with tempfile.TemporaryDirectory() as folder:
        # English holds the plural forms alone, so only those are asked of it.
        for name in ("faultline_zh_CN.ts", "faultline_da.ts", "faultline_en.ts"):
            kept = root / "translations" / name
            copy = pathlib.Path(folder) / name
            shutil.copy(kept, copy)
            plurals = ["-pluralonly"] if name == "faultline_en.ts" else []
            done = subprocess.run([LUPDATE, "-silent", "-no-obsolete", "-locations", "none", "-I", str(root), *plurals,
                                   str(root / "app"), str(root / "widgets"), "-ts", str(copy)],
                                  capture_output=True, text=True)
            if done.returncode != 0 or "error" in done.stderr.lower():
                print(f"{name}: lupdate says\n{done.stderr}")
                return 1
            wanted, there = messages(copy), messages(kept)
            missing = sorted(k for k, finished in wanted.items() if not finished or k not in there)
            stale = sorted(k for k in there if k not in wanted and not plurals)
            gaps += len(missing)
            print(f"{name}: {len(wanted)} texts, {len(missing)} missing or unfinished, {len(stale)} no longer used")
            for context, source, comment in missing if strict else missing[:5]:
                print(f"  {context}: {source!r}" + (f" ({comment})" if comment else ""))
    return 1 if strict and gaps else 0


if __name__ == "__main__":
    sys.exit(main())
