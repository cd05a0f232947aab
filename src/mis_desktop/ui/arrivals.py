"""The ways to an open practice besides signing in: the first start, a demo practice, the recovery sheet, a backup."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from .ports import Program
from .preferences import Preferences
from .tasks import Failure, Tasks

if TYPE_CHECKING:
    from .sessions import Session
    from .starts.assistants import Assistant


class Host(Protocol):
    """The window, as far as the ways in need it."""

    preferences: Preferences
    tasks: Tasks
    program: Program

    def show_page(self, page: QWidget) -> None: ...
    def offer(self, folders: list[Path] | None = None, *, login: str = "", notice: str = "") -> None: ...
    def begin(self, session: Session) -> None: ...


class Arrivals(QObject):
    """Opens their pages and takes what comes of them. `kept`: the assistant, with what has been typed into it."""

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self.kept: Assistant | None = None

    def make_new(self) -> None:
        """Open the first-start assistant; what was typed into it before is still there."""
        from .starts.assistants import Assistant

        if self.kept is None:
            self.kept = Assistant(self._host.tasks, self._host.program)
            self.kept.opened.connect(self._begin_made)
            self.kept.left.connect(self._leave_assistant)
        self._host.show_page(self.kept)

    def _begin_made(self, session: Session) -> None:
        self.kept = None
        self._host.preferences.remember_practice(session.practice.folder, login=session.user.login)
        self._host.begin(session)

    def _leave_assistant(self) -> None:
        made = self.kept.made if self.kept else None
        if made is not None:  # the practice is there: it is opened by signing in
            self.kept = None
            self._host.preferences.remember_practice(made.session.practice.folder, login=made.session.user.login)
        self._host.offer()

    def look_around(self, folder: Path | None = None) -> None:
        """Make a demo practice (in `folder`, or the usual place) and open it."""
        from .rehearsals import Rehearsing

        page = Rehearsing(self._host.tasks, self._host.program)
        page.opened.connect(self._host.begin)
        page.left.connect(self._host.offer)
        self._host.show_page(page)
        page.begin(folder)

    def recover(self, folder: Path | None, failure: Failure | None, *, restoring: bool = False) -> None:
        """Open the way back with the recovery sheet or from a backup."""
        from .recoveries import Recovery

        page = Recovery(self._host.tasks, self._host.program)
        page.recovered.connect(self._recovered)
        page.left.connect(self._host.offer)
        self._host.show_page(page)
        page.begin(folder, restoring=restoring, failure=failure)

    def _recovered(self, folder: Path, login: str, problem: str) -> None:
        self._host.preferences.remember_practice(folder, login=login)
        words = self.tr("The new password is set: sign in with it.")
        self._host.offer(login=login, notice=f"{words} {problem}".rstrip())

    def end(self) -> None:
        """Close what an assistant has opened and not handed on."""
        if self.kept is not None:
            self.kept.end()
