"""The journal of what is being typed: at most half a second of it is not on the disk (design, promise 1).

A save never waits for the practice's own writes: it has a lane, a file and a connection of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ...domain.visits import Draft, VisitEntry
from ...services.visits import SaveDraft
from ..tasks import Failure, Lane

if TYPE_CHECKING:
    from ..sessions import Session

PAUSE = 500  # milliseconds from the first unsaved key press to the save; further keys do not put it off
AGAIN = 1000  # until a failed save is tried again


class Journal(QObject):
    """Saves drafts of one visit at a time. `saved` carries the Draft, `failed` a Failure; a failed save is tried again."""

    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._visit_id, self._revision = "", 0
        self._read: Callable[[], VisitEntry] = VisitEntry
        self._dirty, self._saving = False, False
        self.failing = False  # the last save did not reach the disk
        self._waiting: list[Callable[[], object]] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.flush)

    def open(self, visit_id: str, revision: int, *, read: Callable[[], VisitEntry]) -> None:
        """Journal this visit from now on; `read` returns what is typed at the moment of a save."""
        self._visit_id, self._revision, self._read = visit_id, revision, read

    def note(self) -> None:
        """Something was typed."""
        if not self._visit_id:
            return
        self._dirty = True
        if not self._timer.isActive():
            self._timer.start(PAUSE)

    def flush(self) -> None:
        """Save now what is not saved yet."""
        if self._dirty and not self._saving:
            self._dirty, self._saving = False, True
            self._timer.stop()
            command = SaveDraft(visit_id=self._visit_id, base_revision=self._revision, entry=self._read())
            self._session.do(command, owner=self, done=self._done, failed=self._failed, lane=Lane.DRAFT)

    def settle(self, then: Callable[[], object]) -> None:
        """Save, and call `then` when no save is under way: the journal then holds what is typed now, or something newer."""
        self.flush()
        if self._saving:
            self._waiting.append(then)
        else:
            then()

    def close(self) -> None:
        """Save what is not saved yet and forget the visit."""
        if self._dirty:
            self._saving = False  # an older save may be under way: the lane keeps their order
            self.flush()
        self._visit_id, self._dirty, self._saving, self.failing = "", False, False, False
        self._timer.stop()

    def _done(self, draft: Draft) -> None:
        if draft.visit_id == self._visit_id:
            self._saving = self.failing = False
            self.saved.emit(draft)
            self._go_on()

    def _failed(self, failure: Failure) -> None:
        self._saving, self._dirty, self.failing = False, bool(self._visit_id), bool(self._visit_id)
        if self._visit_id:
            self._timer.start(AGAIN)
            self.failed.emit(failure)
        self._go_on()

    def _go_on(self) -> None:
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()
        if self._dirty and not self._timer.isActive():
            self._timer.start(PAUSE)
