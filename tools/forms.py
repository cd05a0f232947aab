"""Makes what is compiled from resources: forms of Qt Designer into Python, catalogues into .qm. Only what is stale."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FORMS = ROOT / "src" / "mis_desktop" / "ui" / "forms"


def main() -> int:
    """Compile every .ui and .ts that is newer than what was made from it; remove forms without a source."""
    FORMS.mkdir(exist_ok=True)
    made = {FORMS / f"{source.stem}.py": source for source in sorted((ROOT / "resources" / "ui").glob("*.ui"))}
    for target in set(FORMS.glob("*.py")) - set(made) - {FORMS / "__init__.py"}:
        target.unlink()
    (FORMS / "__init__.py").write_text('"""Compiled from resources/ui; never edited."""\n', "utf-8")
    programs = Path(__import__("PySide6").__file__).parent
    windows = ".exe" if sys.platform == "win32" else ""
    uic, lrelease = programs / "Qt" / "libexec" / f"uic{windows}", programs / f"lrelease{windows}"
    if sys.platform == "win32":
        uic = programs / "uic.exe"
    for target, source in made.items():
        if _stale(source, target):
            subprocess.run([uic, "-g", "python", source, "-o", target], check=True)
            target.write_text(with_keys(target.read_text("utf-8")), "utf-8")
    make_pseudo(ROOT / "resources" / "i18n")
    for source in sorted((ROOT / "resources" / "i18n").glob("mis_desktop_*.ts")):
        target = source.with_suffix(".qm")
        if _stale(source, target):
            subprocess.run([lrelease, "-silent", source, "-qm", target], check=True)
    return 0


def with_keys(form: str) -> str:
    """Give buttons their shortcuts behind their texts, which is where uic forgets them: a new text takes them away."""
    keys = re.findall(r"^        self\.\w+\.setShortcut\(u\".*\"\)\n", form, re.MULTILINE)
    end = form.index("    # retranslateUi\n")
    return form[:end] + "".join(dict.fromkeys(keys)) + form[end:]


def make_pseudo(folder: Path) -> None:
    """Make a language of marked, longer English from the Kazakh catalogue: what is not marked was forgotten."""
    source, target = folder / "mis_desktop_kk.ts", folder / "mis_desktop_pseudo.ts"
    if not _stale(source, target):
        return
    tree = ElementTree.parse(source)  # noqa: S314 - our own file
    tree.getroot().set("language", "kk")
    for message in tree.iter("message"):
        marked = f"⟦{message.findtext('source')} ·····⟧"
        for form in message.iter("numerusform" if message.get("numerus") else "translation"):
            form.text = marked
        for translation in message.iter("translation"):
            translation.attrib.pop("type", None)
    tree.write(target, encoding="utf-8", xml_declaration=True)


def _stale(source: Path, target: Path) -> bool:
    newest = max(source.stat().st_mtime, Path(__file__).stat().st_mtime)
    return not target.exists() or target.stat().st_mtime <= newest


if __name__ == "__main__":
    sys.exit(main())
