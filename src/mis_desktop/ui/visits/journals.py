"""The journal of what is being typed: at most half a second of it is not on the disk (design, promise 1).

A save never waits for the practice's own writes: it has a lane, a file and a connection of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
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
        self._dirty, self._under_way = False, 0
        self.failing = False  # the last save did not reach the disk
        self._waiting: list[Callable[[], object]] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._tick)

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

    def _tick(self) -> None:
        if not self._under_way:  # else its end starts the timer again: one save at a time keeps up with any typist
            self.flush()

    def flush(self) -> None:
        """Save now what is not saved yet; the lane keeps the order of saves."""
        if self._dirty:
            self._dirty = False
            self._under_way += 1
            self._timer.stop()
            command = SaveDraft(visit_id=self._visit_id, base_revision=self._revision, entry=self._read())
            self._session.do(command, owner=self, done=self._done, failed=partial(self._failed, self._visit_id),
                             lane=Lane.DRAFT)

    def settle(self, then: Callable[[], object]) -> None:
        """Save, and call `then` when no save is under way: the journal then holds what is typed now, or something newer."""
        self.flush()
        self._waiting.append(then)
        self._go_on()

    def close(self) -> None:
        """Save what is not saved yet and forget the visit."""
        self.flush()
        self._visit_id, self.failing = "", False
        self._timer.stop()

    def _done(self, draft: Draft) -> None:
        self._under_way -= 1
        if draft.visit_id == self._visit_id:
            self.failing = False
            self.saved.emit(draft)
        self._go_on()

    def _failed(self, visit_id: str, failure: Failure) -> None:
        self._under_way -= 1
        if visit_id == self._visit_id:
            self._dirty = self.failing = True
            self._timer.start(AGAIN)
            self.failed.emit(failure)
        self._go_on()

    def _go_on(self) -> None:
        if self._under_way == 0:
            waiting, self._waiting = self._waiting, []
            for then in waiting:
                then()
        if self._dirty and not self._timer.isActive():
            self._timer.start(PAUSE)
