"""The visit screen: banner, earlier visits, the form and the bar that finishes it; keys for everything."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut

from ...domain.changes import Changes
from ...domain.documents import Document, Signature
from ...domain.patients import Patient
from ...domain.visits import VITAL_RANGES, Visit, VisitState
from ...services.patients import GetPatient
from ..banners import PatientBanner
from ..forms.visit import Ui_VisitForm
from ..screens import Action, Screen
from ..sessions import Session, touches
from ..signings import key_words, sign_document
from ..themes import set_role
from .copies import Copies
from .desks import VisitDesk
from .endings import Ending, Standing
from .entries import EntryFields
from .macros import Macros
from .offers import Offer
from .pasts import Past
from .previews import VisitPreview
from .readings import section_name
from .states import TypingState

FIRST_FIELDS = {"complaints": "complaints", "history": "history", "objective": "objective", "vital_signs": "systolic",
                "diagnoses": "diagnoses", "plan": "plan", "prescriptions": "prescriptions",
                "recommendations": "recommendations"}


class VisitScreen(Screen):
    """One visit at a time."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._form = Ui_VisitForm()
        self._form.setupUi(self)
        self.banner = PatientBanner()
        self._form.bannerColumn.addWidget(self.banner)
        self.fields = EntryFields(self._form, session, ground=self)
        self.past = Past(self._form, session, self)
        self.copies = Copies(self._form, self.fields, session, ground=self)
        self.macros = Macros(self._form, session, self.fields.texts.values(), ground=self)
        self.offer, self.state, self.ending = Offer(self._form, self), TypingState(self._form, self), Ending(self._form, self)
        self.desk = VisitDesk(session, self.fields, offer=self.offer, state=self.state)
        self._warned = False
        self.setFocusProxy(self._form.complaints)
        self._connect()
        self._connect_keys()
        self.desk.blank()

    def _connect(self) -> None:
        self.desk.blanked.connect(self._blank)
        self.desk.opened.connect(self._show)
        self.desk.moved.connect(self._stand)
        self.desk.begun.connect(self._begin)
        self.desk.failed.connect(self.complain)
        self.desk.sign_wanted.connect(self._sign)
        self.macros.failed.connect(self.state.show_problem)
        self.past.source_changed.connect(lambda _: self._stand())
        self.ending.replace_wanted.connect(self.desk.replace)

    def _connect_keys(self) -> None:
        form = self._form
        for button, act in ((form.saveButton, self.desk.save), (form.finishButton, self.desk.finish),
                            (form.signButton, self.desk.finish), (form.documentButton, self._open_document),
                            (form.previewButton, self.preview)):
            button.clicked.connect(lambda _=False, act=act: act())
        for keys, act in (("F9", self.desk.finish), ("Ctrl+S", self.desk.save), ("F8", self.preview), ("Esc", self._escape)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def show_visit(self, visit_id: str) -> None:
        """Open a visit; what is typed in another one is in its draft and will be offered there."""
        self.desk.show_visit(visit_id)

    def refresh(self) -> None:
        """Look whether the visit, its documents or the patient's card have changed."""
        self.desk.look_again()

    def concerns(self, changes: Changes) -> bool:
        """Whether a write touched a visit, a document or a card."""
        return touches(changes, "visit", "document", "patient")

    def may_leave(self) -> bool:
        """Save what is typed; while the disk does not take it, somebody who leaves is told first, and stays once."""
        self.desk.journal.flush()
        stay = self.desk.journal.failing and not self._warned
        self._warned = stay
        if stay:
            self.noticed.emit(self.tr("What you typed could not be saved and would be lost. Free some space on the disk; "
                                      "whoever leaves again goes without it."))
        return not stay

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what is typed when another page comes, or the lock."""
        self.desk.journal.flush()
        super().hideEvent(event)

    def _blank(self) -> None:
        self.banner.show_patient(None, today=None)
        self.past.blank()
        self._stand()

    def _show(self, visit: Visit) -> None:
        self.past.show_visit(visit)
        self.session.ask(GetPatient(patient_id=visit.patient_id), owner=self, done=self._show_patient, topic="patient")

    def _show_patient(self, patient: Patient) -> None:
        if self.desk.visit is not None and patient.id == self.desk.visit.patient_id:
            self.banner.show_patient(patient, today=self.session.now().date())

    def _begin(self) -> None:
        if self.isVisible():
            self.fields.go_to("complaints")

    def _stand(self) -> None:
        """Show how everything stands: title, ending, what can be copied, what is measured."""
        desk, visit = self.desk, self.desk.visit
        self._form.visitTitle.setText(self._title(visit))
        set_role(self._form.visitTitle, "heading" if visit is not None else "muted")
        self._form.formScroll.setVisible(visit is not None)
        self._form.pastCard.setVisible(visit is not None)
        if visit is None:
            self.ending.show_standing(None)
            self.copies.show_source(None, may_type=False)
            return
        entry = self.fields.entry()
        self.past.show_measured({name: getattr(entry.vital_signs, name) for name in VITAL_RANGES})
        self.copies.show_source(self.past.source, may_type=desk.may_write() and not desk.held)
        self.ending.show_standing(Standing(
            visit=visit, document=desk.document, key=key_words(self.session), mine=desk.mine(), held=desk.held, busy=desk.busy,
            missing=tuple(self.fields.missing()) if desk.may_write() else ()))

    def _title(self, visit: Visit | None) -> str:
        if self.desk.reading:
            return ""
        if visit is None:
            return self.tr("No visit is open. Open one from the day list or from a patient's card.")
        doctor = next((doctor for doctor in self.session.doctors if doctor.id == visit.doctor_id), None)
        kind = self.tr("Repeat visit") if visit.repeat else self.tr("First visit")
        parts = [self.tr("Emergency: {reason}").format(reason=visit.emergency_reason) if visit.emergency_reason else kind]
        parts += [doctor.specialty.text] if doctor else []
        moment = self.session.local(visit.opened_at)
        if visit.state is VisitState.CLOSED or moment.date() != self.session.now().date():
            parts.append(f"{moment:%d.%m.%Y}")
        return " · ".join([*parts, self.tr("form 052/у")])

    def _sign(self, document: Document) -> None:
        """Sign what was just frozen, or was left unsigned; the line below the form then says where it stands."""
        sign_document(self.session, document.id, parent=self, done=self._signed, failed=self.complain,
                      cancelled=self.desk.ask_documents, about=self.banner.name.text())

    def _signed(self, signature: Signature) -> None:
        self.told.emit("✓ " + self.tr("Signed by {name}").format(name=signature.signer))
        self.desk.ask_documents()

    def preview(self) -> None:
        """Show the paper as it would be printed now, or the document that there is."""
        if self.desk.visit is None:
            return
        if self.desk.visit.state is VisitState.CLOSED:
            self._open_document()
            return
        sheet = VisitPreview(self.session, self)
        sheet.finished.connect(sheet.deleteLater)
        sheet.begin(self.desk.visit.id, self.fields.entry())

    def _open_document(self) -> None:
        if self.desk.document is not None:
            self.go.emit("document", self.desk.document.id)

    def _escape(self) -> None:
        """Close the text that is being read, or the question for a reason; what is typed stays."""
        if self.macros.close() or self.ending.close_question():
            return
        if self.past.close_text() or self._form.pastList.hasFocus():
            self.fields.go_to("complaints")

    def actions_here(self) -> list[Action]:
        """Return saving, finishing, and a way into every part of the form."""
        if self.desk.visit is None:
            return []
        patient = self.desk.visit.patient_id
        actions = [Action(self.tr("Next patient"), partial(self.go.emit, "next", ""), "F10"),
                   Action(self.tr("Open the patient's card"), partial(self.go.emit, "patient", patient)),
                   Action(self.tr("Earlier visits"), self.past.focus)]
        actions += [Action(section_name(name), partial(self.fields.go_to, field)) for name, field in FIRST_FIELDS.items()]
        if self.desk.document is not None:
            actions.insert(0, Action(self.tr("Open the document"), self._open_document))
        if self.desk.may_write():
            actions[:0] = [Action(self.tr("Finish the visit"), self.desk.finish, "F9"),
                           Action(self.tr("Save"), self.desk.save, "Ctrl+S"),
                           Action(self.tr("Preview"), self.preview, "F8"),
                           Action(self.tr("Keep a text under an abbreviation"), self.macros.ask, "Ctrl+M")]
        return actions

    def retranslate(self) -> None:
        """Word everything anew; what is typed stays."""
        self._form.retranslateUi(self)
        for part in (self.fields, self.past, self.copies, self.offer, self.state):
            part.retranslate()
        self._stand()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme as well."""
        if event.type() is QEvent.Type.PaletteChange:
            self.fields.dress()
            self.past.dress()
        super().changeEvent(event)
