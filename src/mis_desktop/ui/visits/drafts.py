"""Typed text that waits for its visit: offered with its time, taken or discarded for good, never resurrected silently."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from ...domain.visits import Draft, Visit
from ...services.visits import DiscardDraft, OfferDraft
from ..sessions import Session
from ..tasks import Failure, Lane
from .offers import Offer, Question
from .readings import SECTIONS, section_name


class Drafts(QObject):
    """`free` carries the Visit when nothing waits any longer, `taken` the Draft that goes on, `failed` a Failure."""

    free = Signal(object)
    taken = Signal(object)
    failed = Signal(object)
    offered = Signal()

    def __init__(self, session: Session, offer: Offer, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._offer = session, offer

    def look(self, visit: Visit) -> None:
        """Ask what waits, in the lane of drafts: behind what was typed a moment ago, never beside it."""
        self._session.ask(OfferDraft(visit_id=visit.id), owner=self, done=partial(self._found, visit), failed=self.failed.emit,
                          topic="draft", lane=Lane.DRAFT)

    def _found(self, visit: Visit, draft: Draft | None) -> None:
        if draft is None:
            self.free.emit(visit)
        elif draft.entry == visit.entry:
            self._discard(visit)
        else:
            self._offer.ask(Question(
                words=partial(self._words, visit, draft), yes=lambda: self.tr("Take it"), no=lambda: self.tr("Discard it"),
                on_yes=lambda: self.taken.emit(draft), on_no=partial(self._discard, visit)))
            self.offered.emit()

    def _discard(self, visit: Visit) -> None:
        self._session.do(DiscardDraft(visit_id=visit.id), owner=self, lane=Lane.DRAFT, done=lambda _: self.free.emit(visit),
                         failed=partial(self._not_discarded, visit))

    def _not_discarded(self, visit: Visit, failure: Failure) -> None:
        self.failed.emit(failure)
        self.look(visit)

    def _words(self, visit: Visit, draft: Draft) -> str:
        moment = self._session.local(draft.saved_at)
        shown = f"{moment:%H:%M}" if moment.date() == self._session.now().date() else f"{moment:%d.%m.%Y %H:%M}"
        names = [name for name in SECTIONS if getattr(draft.entry, name) != getattr(visit.entry, name)]
        words = self.tr("Restored text of {time}, not yet stored in the visit. What differs: {sections}.").format(
            time=shown, sections=", ".join(section_name(name).lower() for name in names))
        since = self.tr("The visit has been stored since.")
        return f"{words} {since}" if draft.base_revision != visit.revision else words
