"""Start of `mis-desktop`: the composition root with the window on top. One running program per user."""

from __future__ import annotations

import argparse
import functools
import getpass
import hashlib
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from .security.hardening import harden

if TYPE_CHECKING:
    from .agents import SyncAgent
    from .compose import OpenPractice
    from .domain.audit import ChainReport
    from .domain.books import BookEntry
    from .domain.delivery import Destination
    from .healths import Finding
    from .services.ports import Signer
    from .services.practices import FirstStart
    from .ui.ports import Opened, Training
    from .ui.preferences import Preferences
    from .ui.shells import ScreenMaker
    from .ui.windows import Window


class DesktopProgram:
    """Hands the window what the composition root wires. Implements `ui.ports.Program`.

    The root is loaded at use: with it come the database's libraries, longer than the rest of the sign-in together.
    """

    def open(self, folder: Path, login: str, password: str) -> OpenPractice:
        """Open a practice."""
        from .compose import open_practice

        return open_practice(folder, login, password)

    def create(self, folder: Path, asked: FirstStart, *, recovery_sheet: Path) -> str:
        """Make a practice and its recovery sheet."""
        from .compose import create_practice

        return create_practice(folder, asked, recovery_sheet=recovery_sheet)

    def starter_book(self, book: str) -> tuple[BookEntry, ...]:
        """Return a starter book."""
        from .files.book_sources import FileBookSources

        return next((entries for kept, entries in FileBookSources().starter() if kept.id == book), ())

    def check_password(self, password: str, *, login: str, administrator: bool) -> None:
        """Judge a new password."""
        from .security.passwords import Passwords

        Passwords().check(password, login=login, administrator=administrator)

    def recover(self, folder: Path, *, sheet: str, login: str, password: str) -> ChainReport:
        """Open a practice with its recovery sheet and set a password."""
        from .compose import recover_practice

        return recover_practice(folder, sheet=sheet, login=login, password=password)

    def sheet_text(self, path: Path) -> str:
        """Read a recovery sheet."""
        from .files.pdf_texts import recovery_text

        return recovery_text(path)

    def restore(self, source: Path, folder: Path, *, sheet: str, login: str, password: str) -> ChainReport:
        """Make a practice folder from a backup."""
        from .compose import restore_practice

        return restore_practice(source, folder, sheet=sheet, login=login, password=password)

    def rehearse(self, folder: Path | None, *, say: Callable[[str], None]) -> OpenPractice:
        """Make a demo practice and open it for its doctor; those made before in the usual place go."""
        from .demo.rehearsals import forget_rehearsals, make_rehearsal, open_rehearsal

        if folder is None:
            usual = _data_folder() / "demo"
            forget_rehearsals(usual)
            folder = usual / f"{datetime.now().astimezone():%Y%m%d-%H%M%S}"
        made = make_rehearsal(folder, say=say)
        say("open")
        return open_rehearsal(made)

    def training(self, folder: Path, *, login: str = "") -> Training | None:
        """Return what may be told of a demo practice."""
        from .demo.folders import KEY_PASSWORD, LOGINS, PASSWORD, rehearsal_of
        from .ui.ports import Training

        found = rehearsal_of(folder)
        if found is None:
            return None
        key = found.key_file(login)
        return Training(logins=LOGINS, password=PASSWORD, key_password=KEY_PASSWORD,
                        key_file=key if key.is_file() else None)

    def probe(self, destination: Destination) -> tuple[int, str]:
        """Have mis-sync try a destination."""
        from .agents import probe_destination

        return probe_destination(destination)

    def health(self, practice: Opened) -> tuple[Finding, ...]:
        """Return the state of the installation and of the practice's files."""
        from .healths import installation, practice_files

        return (*installation(), *practice_files(practice.folder))

    def database_health(self, practice: Opened) -> tuple[Finding, ...]:
        """Read every page of the database."""
        from .compose import OpenPractice
        from .healths import open_files

        assert isinstance(practice, OpenPractice)  # noqa: S101 - `open` made it
        return open_files(practice)

    def agent(self, practice: Opened) -> SyncAgent:
        """Return mis-sync for a practice; a demo practice's comes with its training stand."""
        from .agents import SyncAgent
        from .demo.folders import rehearsal_of

        found = rehearsal_of(practice.folder)
        if found is None:
            return SyncAgent(practice)
        from .demo.rehearsals import RehearsalAgent

        return RehearsalAgent(practice, found)

    def open_key(self, path: Path, password: str) -> Signer:
        """Open a key file."""
        from .signing.key_files import open_key_file

        return open_key_file(path, password)


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window; a second start brings the first one's window to the front."""
    arguments = _arguments(argv)
    harden()
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    application = QApplication([sys.argv[0]])
    application.setApplicationName("mis-desktop")
    application.setDesktopFileName("mis-desktop")
    from .ui.crashes import Crashes
    from .ui.endings import Ending
    from .ui.instances import Instance
    from .ui.tasks import Lane

    demo: Path | None = arguments.demo.resolve() if arguments.demo else None
    instance = Instance(_name_of_user(demo))
    if not instance.first:
        return 0
    crashes = Crashes(_state_folder(), name=_name_of_user(demo))
    crashes.watch()
    window = make_window(language=arguments.language, theme=arguments.theme)
    window.log = crashes.log
    crashes.struck.connect(window.strike, Qt.ConnectionType.QueuedConnection)
    instance.called.connect(window.come_forward)
    folders = [arguments.practice.resolve()] if arguments.practice else None
    window.offer(folders, login=arguments.user or "")
    if crashes.ended_badly:
        window.warn_of_crash()
    window.come_up()
    window.tasks.run(Lane.KEYS, _warm, owner=window, done=lambda _: None)
    ending = Ending()
    ending.asked.connect(window.leave)
    if demo:
        window.arrivals.look_around(demo)
    code = int(application.exec())
    crashes.end()
    return code


class LaterPages(Mapping[str, "ScreenMaker"]):
    """The screens of `ui.pages`, loaded when the first one is asked for: the sign-in needs none of them."""

    @functools.cached_property
    def _makers(self) -> dict[str, ScreenMaker]:
        from .ui.pages import MAKERS

        return MAKERS

    def __getitem__(self, name: str) -> ScreenMaker:
        return self._makers[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)


def _warm() -> None:
    """Load what opens a practice and shows it, while the password is still being typed."""
    from . import compose
    from .ui import pages

    del compose, pages


def make_window(*, language: str = "", theme: str = "", preferences: Preferences | None = None) -> Window:
    """Return the window with every screen, dressed and worded; `language` and `theme` win over what is remembered."""
    from .ui.languages import languages
    from .ui.preferences import Preferences
    from .ui.windows import Window

    kept = preferences or Preferences()
    if theme:
        kept.theme = theme
    languages.switch(language or kept.language or _system_language())
    window = Window(LaterPages(), program=DesktopProgram(), preferences=kept)
    window.dress()
    return window


def _system_language() -> str:
    from PySide6.QtCore import QLocale

    return {QLocale.Language.Kazakh: "kk", QLocale.Language.English: "en"}.get(QLocale.system().language(), "ru")


def _data_folder() -> Path:
    """Return where this user's programs keep their data."""
    from PySide6.QtCore import QStandardPaths

    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)) / "mis-desktop"


def _state_folder() -> Path:
    """Return where this user's programs keep their logs."""
    from PySide6.QtCore import QStandardPaths

    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericStateLocation)) / "mis-desktop"


def _name_of_user(demo: Path | None) -> str:
    """Return a name for the socket that tells users of one computer apart; a demo that was asked for stands beside."""
    return "mis-desktop-" + hashlib.sha256(f"{getpass.getuser()} {Path.home()} {demo or ''}".encode()).hexdigest()[:16]


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="mis-desktop", description="Medical information system of a private practice")
    parser.add_argument("--practice", type=Path, metavar="DIR")
    parser.add_argument("--user", metavar="NAME")
    parser.add_argument("--demo", type=Path, metavar="DIR", help="make a demo practice in a new folder and open it")
    parser.add_argument("--language", choices=("kk", "ru", "en", "pseudo"), default="")
    parser.add_argument("--theme", choices=("light", "dark"), default="")
    return parser.parse_args(argv)


if __name__ == "__main__":
    sys.exit(main())
