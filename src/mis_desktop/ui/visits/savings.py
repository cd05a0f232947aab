"""Storing, finishing and replacing a visit: each step waits for the journal, so that no older draft outlives what is stored."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ...domain.documents import Document
from ...domain.errors import ChangedMeanwhile
from ...domain.visits import Visit, VisitEntry
from ...services.documents import FreezeVisit
from ...services.visits import ReopenVisit, SaveVisit
from ..sessions import Session
from ..tasks import Failure
from .journals import Journal


class Saving(QObject):
    """`stored` and `reopened` carry the Visit, `frozen` the Document, `refused` a Failure; `overtaken` when somebody else
    saved the visit meanwhile. `busy` while one of them is awaited; `visit_id` is the visit it was about."""

    stored = Signal(object)
    frozen = Signal(object)
    reopened = Signal(object)
    refused = Signal(object)
    overtaken = Signal()

    def __init__(self, session: Session, journal: Journal, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._journal = session, journal
        self.busy, self.visit_id = False, ""

    def save(self, visit: Visit, entry: VisitEntry, *, then_freeze: bool = False) -> None:
        """Store an entry; the revision is the one that was read."""
        self.busy, self.visit_id = True, visit.id
        command = SaveVisit(visit_id=visit.id, revision=visit.revision, entry=entry)
        stored = self._freeze if then_freeze else self._done
        self._journal.settle(lambda: self._session.do(command, owner=self, done=stored, failed=self._fail))

    def _done(self, visit: Visit) -> None:
        self.busy = False
        self.stored.emit(visit)

    def _freeze(self, visit: Visit) -> None:
        self.stored.emit(visit)
        self._session.do(FreezeVisit(visit_id=visit.id), owner=self, done=self._froze, failed=self._fail)

    def _froze(self, document: Document) -> None:
        self.busy = False
        self.frozen.emit(document)

    def reopen(self, visit: Visit, reason: str) -> None:
        """Open a finished visit for a replacement."""
        self.busy, self.visit_id = True, visit.id
        self._session.do(ReopenVisit(visit_id=visit.id, reason=reason), owner=self, done=self._open_again,
                         failed=self._fail)

    def _open_again(self, visit: Visit) -> None:
        self.busy = False
        self.reopened.emit(visit)

    def _fail(self, failure: Failure) -> None:
        self.busy = False
        if isinstance(failure.error, ChangedMeanwhile):
            self.overtaken.emit()
        else:
            self.refused.emit(failure)
