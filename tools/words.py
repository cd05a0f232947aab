"""Collects the window's texts into resources/i18n/mis_desktop_*.ts (lupdate). Texts that are gone are dropped."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("ru", "kk")


def main() -> int:
    """Update the catalogue of every language from the sources and forms of the window."""
    for language in LANGUAGES:
        collect(ROOT / "resources" / "i18n" / f"mis_desktop_{language}.ts", language)
    return 0


def collect(target: Path, language: str) -> None:
    """Bring one catalogue to what the sources hold; new texts come in unfinished."""
    program = Path(__import__("PySide6").__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    window = ROOT / "src" / "mis_desktop" / "ui"
    sources = [path for path in sorted(window.rglob("*.py")) if "forms" not in path.relative_to(window).parts]
    sources += sorted((ROOT / "resources" / "ui").glob("*.ui"))
    subprocess.run([program, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language",
                    language, *sources, "-ts", target], check=True)


if __name__ == "__main__":
    sys.exit(main())
