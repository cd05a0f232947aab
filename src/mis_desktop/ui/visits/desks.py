"""The visit at hand: read, offered its draft, written, journalled, stored, finished. The screen shows it; here it is kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from ...domain.access import Permission
from ...domain.documents import Document, DocumentState
from ...domain.visits import Draft, Visit, VisitEntry, VisitState
from ...services.documents import ListDocuments
from ...services.visits import GetVisit
from ..problems import field_of
from ..sessions import Session
from ..tasks import Failure
from .drafts import Drafts
from .entries import EntryFields
from .journals import Journal
from .offers import Offer, Question
from .savings import Saving
from .states import TypingState


class VisitDesk(QObject):
    """`blanked` before another visit, `opened` with the Visit that is read, `moved` whenever something stands differently.

    `held` is true while nothing may be typed: the visit is being read, an answer about a draft is awaited, or it is closed.
    """

    blanked = Signal()
    opened = Signal(object)
    moved = Signal()
    begun = Signal()
    sign_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, fields: EntryFields, *, offer: Offer, state: TypingState) -> None:
        super().__init__(fields)
        self._session, self._fields, self._offer, self._state = session, fields, offer, state
        self.journal = Journal(session, self)
        self._drafts, self._saving = Drafts(session, offer, self), Saving(session, self.journal, self)
        self.visit: Visit | None = None
        self.documents: tuple[Document, ...] = ()
        self._wanted, self.held = "", True
        self._connect()

    def _connect(self) -> None:
        self._fields.changed.connect(self._typed)
        self.journal.saved.connect(lambda draft: self._state.drafted(self._session.local(draft.saved_at)))
        self.journal.failed.connect(self._state.not_drafted)
        self._drafts.free.connect(self._begin)
        self._drafts.taken.connect(self._take)
        self._drafts.offered.connect(self.moved)
        self._drafts.failed.connect(self.failed)
        self._saving.stored.connect(self._stored)
        self._saving.frozen.connect(self._frozen)
        self._saving.reopened.connect(lambda visit: self.show_visit(visit.id) if visit.id == self._wanted else None)
        self._saving.refused.connect(self._refused)
        self._saving.overtaken.connect(self._overtaken)

    @property
    def busy(self) -> bool:
        """Whether a store, a finish or a reopening is awaited."""
        return self._saving.busy

    @property
    def document(self) -> Document | None:
        """The visit's newest document."""
        return self.documents[-1] if self.documents else None

    def mine(self) -> bool:
        """Whether the user is the doctor who sees the patient: nobody else writes the visit."""
        doctor = self._session.doctor
        return (self.visit is not None and doctor is not None and doctor.id == self.visit.doctor_id
                and self._session.may(Permission.VISITS_WRITE))

    def may_write(self) -> bool:
        """Whether the visit is open and the user's own."""
        return self.visit is not None and self.visit.state is VisitState.OPEN and self.mine()

    def touched(self) -> bool:
        """Whether something is typed that is not stored."""
        return self.visit is not None and not self.held and self._fields.entry() != self.visit.entry

    # --- reading ------------------------------------------------------------------------------------------------

    def show_visit(self, visit_id: str) -> None:
        """Open a visit; one that is being written stays as it is."""
        if self.visit is not None and visit_id == self.visit.id and (self.touched() or self.busy):
            return
        self.journal.close()
        self.blank(visit_id)
        self._session.ask(GetVisit(visit_id=visit_id), owner=self, done=self._show, failed=self.failed.emit, topic="visit")

    @property
    def reading(self) -> bool:
        """Whether a visit is on its way."""
        return self.visit is None and bool(self._wanted)

    def blank(self, wanted: str = "") -> None:
        """Show no visit until `wanted` is read: nothing of the last patient may stay on the screen."""
        self.visit, self._wanted, self.documents = None, wanted, ()
        self._offer.withdraw()
        self._fields.show_entry(VisitEntry())
        self._hold()
        self._state.blank()
        self.blanked.emit()

    def _show(self, visit: Visit) -> None:
        if visit.id != self._wanted:
            return
        self.visit = visit
        self._fields.show_entry(visit.entry)
        self.opened.emit(visit)
        self.ask_documents()
        if self.may_write():
            self._drafts.look(visit)
        self.moved.emit()

    def ask_documents(self) -> None:
        """Ask where the visit's documents stand."""
        if self.visit is not None and self._session.may(Permission.DOCUMENTS_READ):
            self._session.ask(ListDocuments(visit_id=self.visit.id), owner=self, topic="documents",
                              done=partial(self._show_documents, self.visit.id))

    def _show_documents(self, visit_id: str, documents: tuple[Document, ...]) -> None:
        if visit_id == self._wanted:
            self.documents = documents
            self.moved.emit()

    def look_again(self) -> None:
        """Ask whether the visit has changed; what is being typed is not touched."""
        if self.visit is not None:
            self._session.ask(GetVisit(visit_id=self._wanted), owner=self, done=self._compare, topic="visit")

    def _compare(self, visit: Visit) -> None:
        shown = self.visit
        if shown is None or visit.id != self._wanted or self.busy:
            return
        if visit.revision != shown.revision and not self.touched() and not self._offer.stands:
            self.journal.close()
            self._hold()
            self._show(visit)
        else:
            self.opened.emit(shown)
            self.ask_documents()

    # --- writing ------------------------------------------------------------------------------------------------

    def _hold(self) -> None:
        self.held = True
        self._fields.open_for_typing(may_type=False)

    def _begin(self, visit: Visit) -> None:
        """Let the doctor write."""
        if self.visit is None or visit.id != self._wanted:
            return
        self.held = False
        self.journal.open(self.visit.id, self.visit.revision, read=self._fields.entry)
        self._fields.open_for_typing(may_type=True)
        self.moved.emit()
        self.begun.emit()

    def _take(self, draft: Draft) -> None:
        if self.visit is not None and draft.visit_id == self._wanted:
            self._fields.show_entry(draft.entry)
            self._begin(self.visit)
            self._typed()

    def _typed(self) -> None:
        self.journal.note()
        self._state.show_problem(None)
        self.moved.emit()

    def save(self) -> None:
        """Store what is typed in the visit."""
        if self.visit is not None and self.may_write() and not self.held and not self.busy:
            self._saving.save(self.visit, self._fields.entry())
            self.moved.emit()

    def finish(self) -> None:
        """Store, freeze and go on to sign; what is missing is marked instead, with the cursor in the first gap."""
        if self.visit is None or self.busy:
            return
        if self.visit.state is VisitState.CLOSED:
            self._sign()
        elif self.may_write() and not self.held:
            if missing := self._fields.missing():
                self._fields.mark_missing(also_empty=True)
                self._fields.go_to(missing[0])
                return
            self._saving.save(self.visit, self._fields.entry(), then_freeze=True)
            self._fields.open_for_typing(may_type=False)
            self.moved.emit()

    def _stored(self, visit: Visit) -> None:
        if visit.id != self._wanted:
            return
        self.visit = visit
        self.journal.open(visit.id, visit.revision, read=self._fields.entry)
        if self.touched():
            self.journal.note()
        self._state.stored(self._session.now())
        self.moved.emit()

    def _frozen(self, document: Document) -> None:
        if document.visit_id == self._wanted:
            self.documents = (*self.documents, document)
            self.look_again()
            self._sign()

    def _sign(self) -> None:
        if self.document is not None and self.document.state is DocumentState.FROZEN and self.mine():
            self.sign_wanted.emit(self.document)

    def replace(self, reason: str) -> None:
        """Open the finished visit again, to write a replacement."""
        if self.visit is not None and not self.busy:
            self._saving.reopen(self.visit, reason)

    def _refused(self, failure: Failure) -> None:
        if self._saving.visit_id != self._wanted:  # another visit is shown by now: its form is not what was refused
            self.failed.emit(failure)
            return
        self._state.show_problem(failure)
        if self.may_write():
            self._fields.open_for_typing(may_type=True)
            self._fields.mark_missing(also_empty=False)
            self._fields.go_to(field_of(failure))
        self.moved.emit()

    def _overtaken(self) -> None:
        """Somebody stored the visit meanwhile: both versions stay, and the doctor says which counts."""
        if self._saving.visit_id != self._wanted:  # what was typed there is in its draft and will be offered
            return
        self._hold()
        self._offer.ask(Question(
            words=lambda: self.tr("This visit was stored elsewhere meanwhile. Your text is here and in the draft."),
            yes=lambda: self.tr("Store mine over it"), no=lambda: self.tr("Show the stored one"),
            on_yes=self._store_mine, on_no=lambda: self.show_visit(self._wanted)))
        self.moved.emit()

    def _store_mine(self) -> None:
        mine = self._fields.entry()
        self._session.ask(GetVisit(visit_id=self._wanted), owner=self, topic="visit",
                          done=lambda theirs: self._store_over(theirs, mine))

    def _store_over(self, theirs: Visit, mine: VisitEntry) -> None:
        if theirs.id == self._wanted:
            self.visit = theirs
            self._begin(theirs)
            self._saving.save(theirs, mine)
