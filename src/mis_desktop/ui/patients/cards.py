"""A patient's card: filled in, saved, refused at the field; nothing typed is lost to a refusal or to somebody else's save."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ...domain.access import Permission
from ...domain.errors import ChangedMeanwhile, IinTaken, WrongValue
from ...domain.patients import Patient
from ...domain.people import PersonName
from ...services.desks import Command
from ...services.patients import GetPatient, RegisterPatient, SavedPatient, SavePatient
from ..forms.card import Ui_CardForm
from ..icons import icon
from ..problems import field_of, words_of
from ..sessions import Session
from ..tasks import Failure
from ..themes import colours
from .aheads import Ahead
from .asks import AskBar
from .fields import CardFields
from .keyed import keyed
from .sides import History
from .states import Raw, merged, patient_from, state_of
from .twins import Twins

Then = Callable[[], object]


class PatientCard(QWidget):
    """The form and what stands beside it. `ready` comes when a card is shown, `closed` when the list is wanted."""

    ready = Signal()
    closed = Signal()
    go = Signal(str, str)
    failed = Signal(object)  # Failure of something else than saving

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.form = Ui_CardForm()
        self.form.setupUi(self)
        self._base = self._blank()
        self._clean: Mapping[str, Raw] = state_of(self._base)
        self._saving = False
        self.fields = CardFields(self.form, session, self)
        self.bar = AskBar(self.form.askBar, self.form.askText, (self.form.askFirst, self.form.askSecond, self.form.askThird))
        self.twins = Twins(session, self.form.twins, self.form.twinsNote, self)
        self.history, self.ahead = History(self.form, session, self), Ahead(self.form, session, self)
        self._connect()
        self._dress()

    def _connect(self) -> None:
        form = self.form
        self.fields.edited.connect(self._on_edited)
        self.twins.opened.connect(lambda found: self.leave(partial(self.open, found)))
        self.twins.rows.failed.connect(self.failed)
        self.history.opened.connect(lambda visit: self.leave(partial(self.go.emit, "visit", visit)))
        self.history.failed.connect(self.failed)
        self.ahead.opened.connect(lambda booking: self.leave(partial(self.go.emit, "booking", booking)))
        form.backButton.clicked.connect(self._back)
        form.saveButton.clicked.connect(self._on_save)
        form.discardButton.clicked.connect(self.discard)
        form.bookButton.clicked.connect(lambda: self.leave(lambda: self.go.emit("book", self._base.id)))
        self.setFocusProxy(form.family)
        writes = self.session.may(Permission.PATIENTS_WRITE)
        self.fields.lock(locked=not writes)
        form.saveButton.setVisible(writes)
        form.discardButton.setVisible(writes)
        form.bookButton.setVisible(self.session.may(Permission.SCHEDULE_WRITE))

    def _blank(self) -> Patient:
        return Patient(id="", name=PersonName(family=""), created_at=self.session.now())

    @property
    def patient(self) -> Patient:
        """The card as it is stored; its id is empty while it is a new one."""
        return self._base

    @property
    def dirty(self) -> bool:
        """Whether something is typed that is not saved."""
        return self.fields.state() != self._clean

    def open(self, patient_id: str) -> None:
        """Read a card and show it; what was shown stays until it has come."""
        self.session.ask(GetPatient(patient_id=patient_id), owner=self, failed=self.failed.emit, done=self._come, topic="card")

    def _come(self, patient: Patient) -> None:
        self.leave(partial(self.show_patient, patient))  # somebody may have typed on while it was read

    def begin(self, found: Mapping[str, Raw]) -> None:
        """Show an empty card with what is known already."""
        self.show_patient(self._blank())
        self.fields.show_state({**self._clean, **found})
        self.fields.fill_from_iin()
        self._on_edited()

    def show_patient(self, patient: Patient) -> None:
        """Show a card as it is stored."""
        self.bar.hide()
        self._take(patient)
        self.fields.show_state(self._clean)
        self.form.scroll.verticalScrollBar().setValue(0)
        self.twins.clear()
        self._tell_state()
        self.ready.emit()

    def _take(self, patient: Patient) -> None:
        self._base, self._clean = patient, state_of(patient)
        self.form.banner.show_patient(patient if patient.id else None, today=self.session.now().date())
        self.form.newTitle.setVisible(not patient.id)
        self.form.side.setCurrentWidget(self.form.historyPage if patient.id else self.form.twinsPage)
        self.history.show_patient(patient.id)
        self.ahead.show_patient(patient.id)

    def refresh(self) -> None:
        """Look whether somebody saved this card meanwhile, and at its visits."""
        self.history.refresh()
        self.ahead.refresh()
        if self._base.id and not self._saving:
            self.session.ask(GetPatient(patient_id=self._base.id), owner=self, done=self._meet, topic="card")

    def _meet(self, stored: Patient) -> None:
        if self._saving or stored.id != self._base.id or stored.revision == self._base.revision:
            return
        if self.dirty:
            self._merge(stored)
        else:
            self.show_patient(stored)

    def save(self, then: Then | None = None) -> None:
        """Store what is typed; then do what was waiting for it."""
        if self._saving or not self.session.may(Permission.PATIENTS_WRITE):
            return
        sent = self.fields.state()
        try:
            patient = patient_from(sent, self._base)
        except WrongValue as error:
            self._refuse(Failure(error))
            return
        self._saving = True
        self._tell_state()
        self.session.do(storing(patient, stands=self.fields.as_in_document), owner=self, failed=self._refuse,
                        done=partial(self._stored, sent, then))

    def _back(self) -> None:
        """Esc closes what is on top: the question for a reason, then the card."""
        if self.form.emergencyPart.isVisible():
            self.form.emergencyPart.hide()
        else:
            self.leave(self.closed.emit)

    def _on_save(self) -> None:
        self.save()

    def _stored(self, sent: Mapping[str, Raw], then: Then | None, saved: SavedPatient) -> None:
        self._saving = False
        typed_since = merged(sent, self.fields.state(), state_of(saved.patient)).state
        new = not self._base.id
        self._take(saved.patient)
        self.fields.show_state(typed_since)
        self.bar.hide()
        self._tell_state(saved=True)
        if new:
            self.ready.emit()
        if then is not None:
            then()

    def _refuse(self, failure: Failure) -> None:
        self._saving = False
        self._tell_state()
        error = failure.error
        if isinstance(error, ChangedMeanwhile):
            self.session.ask(GetPatient(patient_id=self._base.id), owner=self, done=self._merge, failed=self.failed.emit)
            return
        if isinstance(error, IinTaken):
            other = str(error.facts["patient"])
            self.bar.ask(self.tr("IIN {iin} already stands in another card.").format(iin=error.facts["iin"]),
                         (self.tr("Open that card"), lambda: self.leave(partial(self.open, other))), role="alarm")
        else:
            self.bar.ask(words_of(failure), role="alarm")
        self.fields.refuse(field_of(failure))

    def _merge(self, stored: Patient) -> None:
        """Somebody saved the card while it was open: take their fields, keep ours, name those that both changed."""
        both = merged(self._clean, self.fields.state(), state_of(stored))
        self._take(stored)
        self.fields.show_state(both.state)
        self._tell_state()
        if not both.clashes:
            self.bar.ask(self.tr("Somebody saved this card meanwhile. Their changes are shown, yours are kept: save again."),
                         (self.tr("Save"), self.save))
            return
        words = self.tr("Somebody saved this card meanwhile and changed the same: {fields}. Yours is shown and kept.")
        self.bar.ask(words.format(fields=self.fields.titles(both.clashes)), (self.tr("Save mine"), self.save),
                     (self.tr("Take theirs"), lambda: self._take_theirs(both.clashes)))

    def _take_theirs(self, names: tuple[str, ...]) -> None:
        self.fields.show_state({**self.fields.state(), **{name: self._clean[name] for name in names}})
        self._tell_state()

    def discard(self) -> None:
        """Show the card as it was stored."""
        self.bar.hide()
        self.fields.show_state(self._clean)
        self._tell_state()

    def _discard_and(self, then: Then) -> None:
        self.discard()
        then()

    def leave(self, then: Then) -> bool:
        """Do `then` when nothing unsaved would be left behind; else ask in place first. Returns whether it was done."""
        if not self.dirty:
            self.bar.hide()
            then()
            return True
        answers = ((self.tr("Save"), partial(self.save, then)), (self.tr("Discard"), partial(self._discard_and, then)),
                   (self.tr("Stay"), self.form.family.setFocus))
        self.bar.ask(self.tr("This card has unsaved text."), *answers, first=True)
        return False

    def _on_edited(self) -> None:
        if not self._base.id:
            self.twins.look(self.fields.state())
        self._tell_state()

    def _tell_state(self, *, saved: bool = False) -> None:
        dirty = self.dirty
        words = self.tr("Saving…") if self._saving else self.tr("Unsaved text") if dirty else ""
        if saved and not dirty:
            words = "✓ " + self.tr("Saved at {time}").format(time=f"{self.session.now():%H:%M}")
        self.form.savedState.setText(words)
        self.form.saveButton.setEnabled(dirty and not self._saving)
        self.form.discardButton.setEnabled(dirty and not self._saving)

    def retranslate(self) -> None:
        """Word everything anew; what is typed stays."""
        form = self.form
        form.retranslateUi(self)
        keyed(form.saveButton, self.tr("Save"), "Ctrl+S")
        keyed(form.backButton, self.tr("Patients"), "Esc")
        keyed(form.bookButton, self.tr("Book"), "Ctrl+B")
        self.fields.retranslate()
        self.twins.reword()
        self.history.retranslate()
        self.ahead.retranslate()
        self._tell_state()

    def _dress(self) -> None:
        self.fields.phones.dress()
        self.fields.contacts.dress()
        self.form.backButton.setIcon(icon("left"))
        self.form.saveButton.setIcon(icon("save", colours().on_accent))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() is QEvent.Type.PaletteChange:
            QTimer.singleShot(0, self, self._dress)
        super().changeEvent(event)


def storing(patient: Patient, *, stands: bool) -> Command[SavedPatient]:
    """Return the command that stores what was typed; a card without an id is a new one."""
    if patient.id:
        return SavePatient(patient=patient, iin_as_in_document=stands)
    return RegisterPatient(
        name=patient.name, birth_date=patient.birth_date, sex=patient.sex, iin=patient.iin, iin_as_in_document=stands,
        iin_reason=patient.iin_reason, latin_family=patient.latin_family, latin_given=patient.latin_given,
        phones=patient.phones, address=patient.address, contacts=patient.contacts, passport=patient.passport)
