"""What every screen is: it gets a session, looks again when records change, and words itself anew when the language does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ..domain.changes import Changes
from .problems import words_of
from .sessions import Session
from .tasks import Failure


@dataclass(frozen=True, slots=True)
class Action:
    """Something a person can do here, offered in the palette; `keys` is its shortcut as shown (Ctrl+N)."""

    title: str
    run: Callable[[], object]
    keys: str = ""


class Screen(QWidget):
    """A page of the main window. Subclasses fill in what they show; they hold frozen rows and ask the session for more."""

    go = Signal(str, str)  # kind (patient, visit, document, booking, day …) and id
    noticed = Signal(str)  # words of something that went wrong, shown above the page
    told = Signal(str)  # words of something that went well, shown in the same place
    working = Signal(str)  # words of long work under way, shown in the status line; empty when it has ended

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.next_step: Callable[[], object] = bool  # what waits for `may_leave`; done by a screen that has asked first
        session.changed.connect(self._on_changed)
        self._stale = True

    def activate(self) -> None:
        """Come to the front: look again only if something has changed since."""
        if self._stale:
            self._stale = False
            self.refresh()

    def refresh(self) -> None:
        """Ask for what is shown."""

    def concerns(self, changes: Changes) -> bool:
        """Whether a write touched what this screen shows."""
        return bool(changes.items)

    def retranslate(self) -> None:
        """Word everything anew."""

    def actions_here(self) -> list[Action]:
        """Return what can be done here, for the palette."""
        return []

    def may_leave(self) -> bool:
        """Whether the screen can be left now; nothing typed is lost either way.

        A screen that asks in place first does `next_step` when it is answered.
        """
        return True

    def may_leave_for(self, step: Callable[[], object]) -> bool:
        """Whether the screen can be left now for `step`; else it may be done later."""
        self.next_step = step
        return self.may_leave()

    def complain(self, failure: Failure) -> None:
        """Show what went wrong above the page."""
        self.noticed.emit(words_of(failure))

    def changeEvent(self, event: QEvent) -> None:
        """Word everything anew when the language changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_changed(self, changes: Changes) -> None:
        if not self.concerns(changes):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True
