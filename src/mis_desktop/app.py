"""Start of `mis-desktop`: the composition root with the window on top. One running program per user."""

from __future__ import annotations

import argparse
import getpass
import hashlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .agents import SyncAgent
from .compose import OpenPractice, create_practice, open_practice, recover_practice, restore_practice
from .domain.audit import ChainReport
from .security.hardening import harden
from .services.ports import Signer
from .services.practices import FirstStart

if TYPE_CHECKING:
    from .ui.ports import Opened
    from .ui.preferences import Preferences
    from .ui.windows import Window


class DesktopProgram:
    """Hands the window what the composition root wires. Implements `ui.ports.Program`."""

    def open(self, folder: Path, login: str, password: str) -> OpenPractice:
        """Open a practice."""
        return open_practice(folder, login, password)

    def create(self, folder: Path, asked: FirstStart, *, recovery_sheet: Path) -> str:
        """Make a practice and its recovery sheet."""
        return create_practice(folder, asked, recovery_sheet=recovery_sheet)

    def recover(self, folder: Path, *, sheet: str, login: str, password: str) -> ChainReport:
        """Open a practice with its recovery sheet and set a password."""
        return recover_practice(folder, sheet=sheet, login=login, password=password)

    def sheet_text(self, path: Path) -> str:
        """Read a recovery sheet."""
        from .files.pdf_texts import recovery_text

        return recovery_text(path)

    def restore(self, source: Path, folder: Path, *, sheet: str, login: str, password: str) -> ChainReport:
        """Make a practice folder from a backup."""
        return restore_practice(source, folder, sheet=sheet, login=login, password=password)

    def agent(self, practice: Opened) -> SyncAgent:
        """Return mis-sync for a practice."""
        return SyncAgent(practice)

    def open_key(self, path: Path, password: str) -> Signer:
        """Open a key file."""
        from .signing.key_files import open_key_file

        return open_key_file(path, password)


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window; a second start brings the first one's window to the front."""
    arguments = _arguments(argv)
    harden()
    from PySide6.QtWidgets import QApplication

    application = QApplication([sys.argv[0]])
    application.setApplicationName("mis-desktop")
    application.setDesktopFileName("mis-desktop")
    from .ui.instances import Instance

    instance = Instance(_name_of_user())
    if not instance.first:
        return 0
    window = make_window(language=arguments.language, theme=arguments.theme)
    instance.called.connect(window.come_forward)
    folders = [arguments.practice.resolve()] if arguments.practice else None
    window.offer(folders, login=arguments.user or "")
    window.show()
    return application.exec()


def make_window(*, language: str = "", theme: str = "", preferences: Preferences | None = None) -> Window:
    """Return the window with every screen, dressed and worded; `language` and `theme` win over what is remembered."""
    from .ui.languages import languages
    from .ui.pages import MAKERS
    from .ui.preferences import Preferences
    from .ui.windows import Window

    kept = preferences or Preferences()
    if theme:
        kept.theme = theme
    languages.switch(language or kept.language or _system_language())
    window = Window(MAKERS, program=DesktopProgram(), preferences=kept)
    window.dress()
    return window


def _system_language() -> str:
    from PySide6.QtCore import QLocale

    return {QLocale.Language.Kazakh: "kk", QLocale.Language.English: "en"}.get(QLocale.system().language(), "ru")


def _name_of_user() -> str:
    """Return a name for the socket that tells users of one computer apart."""
    return "mis-desktop-" + hashlib.sha256(f"{getpass.getuser()} {Path.home()}".encode()).hexdigest()[:16]


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="mis-desktop", description="Medical information system of a private practice")
    parser.add_argument("--practice", type=Path, metavar="DIR")
    parser.add_argument("--user", metavar="NAME")
    parser.add_argument("--language", choices=("kk", "ru", "en", "pseudo"), default="")
    parser.add_argument("--theme", choices=("light", "dark"), default="")
    return parser.parse_args(argv)


if __name__ == "__main__":
    sys.exit(main())
