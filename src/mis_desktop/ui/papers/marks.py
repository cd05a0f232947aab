"""Verdicts for the rows that are seen: "checking…" until the verifier has answered, the visible ones first, one at a time.

A mark lives until its document or the trust store changes; bytes are hashed anew at every answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal

from ...domain.changes import Changes
from ...domain.documents import DocumentRow, Integrity, Trust, Verdict
from ...services.documents import DocumentView, GetDocument
from ..sessions import Session
from ..tasks import Failure, Lane
from ..verdicts import Mark, checking_mark

_SHORT = {
    "valid": ("check", QT_TRANSLATE_NOOP("Verdicts", "verified"), "good"),
    "changed": ("alert", QT_TRANSLATE_NOOP("Verdicts", "CHANGED"), "bad"),
    "invalid": ("alert", QT_TRANSLATE_NOOP("Verdicts", "not trusted"), "bad"),
    "unsure": ("info", QT_TRANSLATE_NOOP("Verdicts", "not determined"), "warn"),
}


class RowMarks(QObject):
    """Has documents verified in the background. `answered` tells that a row may be painted anew."""

    answered = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._known: dict[str, str] = {}
        self._wanted: list[str] = []
        self._busy = ""
        session.changed.connect(self._forget)

    def mark(self, row: DocumentRow) -> Mark | None:
        """Return what is known of a row's signature; None where there is none."""
        if not row.signed:
            return None
        known = self._known.get(row.id)
        if known is None:
            return checking_mark()
        picture, words, role = _SHORT[known]
        return Mark(picture, QCoreApplication.translate("Verdicts", str(words)), role)

    def want(self, rows: Sequence[DocumentRow]) -> None:
        """Verify these next, in this order; what was asked for before and is out of sight can wait for ever."""
        self._wanted = [row.id for row in rows if row.signed and row.id not in self._known and row.id != self._busy]
        self._next()

    def learn(self, view: DocumentView) -> None:
        """Take verdicts that were made for the preview."""
        if view.signatures:
            self._known[view.document.id] = worst(view.verdicts)
            self.answered.emit(view.document.id)

    def _next(self) -> None:
        if self._busy or not self._wanted:
            return
        self._busy = self._wanted.pop(0)
        self._session.ask(GetDocument(document_id=self._busy), owner=self, lane=Lane.OTHER, done=self._answered,
                          failed=partial(self._failed, self._busy))

    def _answered(self, view: DocumentView) -> None:
        self._busy = ""
        self.learn(view)
        self._next()

    def _failed(self, document_id: str, failure: Failure) -> None:
        self._busy = ""
        if failure.error is not None and failure.error.code == "DocumentChanged":
            self._known[document_id] = "changed"
            self.answered.emit(document_id)
        self._next()

    def _forget(self, changes: Changes) -> None:
        if "trust" in changes.kinds():
            self._known.clear()
        for change in changes.items:
            self._known.pop(change.id, None)


def worst(verdicts: Sequence[Verdict]) -> str:
    """Return the worst of a document's verdicts: changed, invalid, unsure or valid."""
    if any(verdict.integrity is Integrity.INVALID for verdict in verdicts):
        return "changed"
    if any(verdict.trust is Trust.INVALID for verdict in verdicts):
        return "invalid"
    return "valid" if verdicts and all(verdict.valid for verdict in verdicts) else "unsure"
