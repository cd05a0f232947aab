"""Collects the window's texts into resources/i18n/mis_desktop_*.ts (lupdate). Texts that are gone are dropped.

Where the full glossary lies beside the project, the terms that are used are copied to resources/i18n/glossary.csv.
"""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
GLOSSARY = ROOT.parent / "shared" / "reference" / "glossary.csv"
LANGUAGES = ("ru", "kk")


def main() -> int:
    """Update the catalogue of every language from the sources and forms of the window."""
    for language in LANGUAGES:
        collect(CATALOGUES / f"mis_desktop_{language}.ts", language)
    if GLOSSARY.exists():
        copy_terms()
    return 0


def copy_terms() -> None:
    """Copy the rows of the glossary whose English term is a text of ours."""
    used = {(message.findtext("source") or "").replace("&", "").strip().rstrip(":…").casefold()
            for path in CATALOGUES.glob("*_[rk][uk].ts") for message in ElementTree.parse(path).iter("message")}  # noqa: S314 - ours
    with GLOSSARY.open(encoding="utf-8", newline="") as file:
        rows = [[row["key"], row["en"], row["ru"], row["kk"]] for row in csv.DictReader(file) if row["en"].casefold() in used]
    with (CATALOGUES / "glossary.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([["key", "en", "ru", "kk"], *rows])


def collect(target: Path, language: str, *, root: Path = ROOT) -> None:
    """Bring one catalogue to what the sources below `root` hold; new texts come in unfinished."""
    program = Path(__import__("PySide6").__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    window = root / "src" / "mis_desktop" / "ui"
    sources = [path for path in sorted(window.rglob("*.py")) if "forms" not in path.relative_to(window).parts]
    sources += sorted((root / "resources" / "ui").glob("*.ui"))
    subprocess.run([program, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language",
                    language, *sources, "-ts", target], check=True)


if __name__ == "__main__":
    sys.exit(main())
