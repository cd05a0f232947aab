"""Whom a booking is for: found while typing, or a new patient written down in place."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QSizePolicy, QWidget

from ...domain.identifiers import iin_birth_date, iin_problem, iin_sex
from ...domain.patients import Patient, PatientRow
from ...domain.people import PersonName, Phone
from ...domain.phones import normalise_phone, phone_shown
from ...services.patients import FindPatients, GetPatient, RegisterPatient, SavedPatient
from ..forms.day_patient import Ui_DayPatientForm
from ..problems import field_of, words_of
from ..sessions import Session
from ..tasks import Failure
from ..themes import rhythm
from .heights import fit_height
from .keyboards import ENTER

PAUSE = 60  # milliseconds after a key press until the search is asked; the newest answer wins
MOST_FOUND = 7
UNBROKEN = "\u00a0"  # a phone number stays on one line
NEW = ""  # stands in the list where an id would: nobody of those


class PatientChooser(QWidget):
    """A search field, a chosen patient, or the fields of a new one: one of the three is shown."""

    chosen = Signal(object)  # Patient, or None when the choice was undone
    ready = Signal()  # Enter after a patient was chosen: the rest may follow

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.patient: Patient | None = None
        self._answered = ""  # what the list answers; Enter before that waits for the answer
        self._enter_waits = False
        self._registering = False
        self.form = Ui_DayPatientForm()
        self.form.setupUi(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # a maximum would cut wrapped words off
        self.form.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form.found.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._search)
        self._fields = {"family": self.form.nameEdit, "birth_date": self.form.birthEdit, "phone": self.form.phoneEdit,
                        "iin": self.form.iinEdit}
        self._connect()
        self.begin()

    def _connect(self) -> None:
        form = self.form
        form.search.textEdited.connect(lambda _: self._timer.start())
        form.search.installEventFilter(self)
        form.found.itemClicked.connect(self._take)
        form.found.itemActivated.connect(self._take)
        form.changeButton.clicked.connect(self.begin)
        form.backButton.clicked.connect(self.begin)
        form.takeButton.clicked.connect(self._take_holder)
        form.iinEdit.textEdited.connect(self._read_iin)
        for field in self._fields.values():
            field.textEdited.connect(lambda _: self._forgive())

    # --- searching --------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Search for a patient."""
        had, self.patient, self._enter_waits, self._answered = self.patient, None, False, ""
        self._show(self.form.searchBox)
        self.form.search.clear()
        self.form.found.clear()
        self.form.found.hide()
        if had is not None:
            self.chosen.emit(None)
        self.form.search.setFocus()

    def _show(self, box: QWidget) -> None:
        for part in (self.form.searchBox, self.form.chosenBox, self.form.newBox):
            part.setVisible(part is box)

    def _search(self) -> None:
        typed = self.form.search.text().strip()
        if not typed:
            self.form.found.clear()
            self.form.found.hide()
            return
        self._session.ask(FindPatients(typed=typed, limit=MOST_FOUND), owner=self, topic="patients",
                          done=lambda rows: self._list(typed, rows))

    def _list(self, typed: str, rows: Sequence[PatientRow]) -> None:
        found = self.form.found
        found.clear()
        for row in rows:
            birth = row.birth_date.strftime("%d.%m.%Y") if row.birth_date else ""
            facts = " · ".join(part for part in (birth, row.iin, phone_shown(row.phone)) if part)
            self._add(f"{row.full_name}\n{facts}" if facts else row.full_name, row.id)
        self._add("+ " + self.tr("New patient: {name}").format(name=typed), NEW)
        found.setCurrentRow(0)
        found.show()
        fit_height(found, most=40 * rhythm())
        self._answered = typed
        if self._enter_waits:
            self._enter_waits = False
            self._take(found.currentItem())

    def _add(self, words: str, patient_id: str) -> None:
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, patient_id)
        self.form.found.addItem(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter in the field move and choose in the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched is self.form.search:
            found, key = self.form.found, event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if key == Qt.Key.Key_Down else -1
                found.setCurrentRow(max(0, min(found.count() - 1, found.currentRow() + step)))
                return True
            if key in ENTER:
                self._enter()
                return True
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        typed = self.form.search.text().strip()
        if typed and typed != self._answered:
            self._enter_waits = True
            self._timer.stop()
            self._search()
        elif self.form.found.currentItem() is not None:
            self._take(self.form.found.currentItem())

    def _take(self, item: QListWidgetItem) -> None:
        patient_id = str(item.data(Qt.ItemDataRole.UserRole))
        if patient_id == NEW:
            self.begin_new(self.form.search.text().strip())
        else:
            self.choose(patient_id)

    def choose(self, patient_id: str) -> None:
        """Choose a patient by id."""
        self._session.ask(GetPatient(patient_id=patient_id), owner=self, done=self.set_patient, topic="chosen")

    def set_patient(self, patient: Patient) -> None:
        """Show who is chosen."""
        self.patient = patient
        birth = patient.birth_date.strftime("%d.%m.%Y") if patient.birth_date else ""
        phone = phone_shown(patient.phones[0].number) if patient.phones else ""
        self.form.chosenName.setText(patient.name.full)
        self.form.chosenFacts.setText("  ·  ".join(part.replace(" ", UNBROKEN) for part in (birth, patient.iin, phone) if part))
        self._show(self.form.chosenBox)
        self.chosen.emit(patient)
        self.ready.emit()

    # --- a new patient ----------------------------------------------------------------------------------------------

    def begin_new(self, typed: str) -> None:
        """Write a new patient down; what was typed goes where it belongs."""
        for field in self._fields.values():
            field.clear()
        self._forgive()
        self._show(self.form.newBox)
        if iin_problem(typed) is None:
            self.form.iinEdit.setText(typed)
            self._read_iin(typed)
        elif normalise_phone(typed):
            self.form.phoneEdit.setText(typed)
        elif read_day(typed):
            self.form.birthEdit.setText(typed)
        else:
            self.form.nameEdit.setText(" ".join(word[:1].upper() + word[1:] for word in typed.split()))
        self.form.nameEdit.setCursorPosition(0)
        (self.form.birthEdit if self.form.nameEdit.text() else self.form.nameEdit).setFocus()

    @property
    def writing_new(self) -> bool:
        """Whether the fields of a new patient are open."""
        return not self.form.newBox.isHidden()

    def register(self, then: Callable[[], object]) -> None:
        """Make the card, once however often it is asked for; then it is chosen, and `then` is done. What is wrong is marked."""
        if self._registering:
            return
        birth, typed = read_day(self.form.birthEdit.text()), self.form.birthEdit.text().strip()
        if typed and birth is None:
            self._mark("birth_date", self.tr("Write the birth date as 31.12.1980."))
            return
        family, given, patronymic = (*self.form.nameEdit.text().split(None, 2), "", "", "")[:3]
        phone, iin = self.form.phoneEdit.text().strip(), self.form.iinEdit.text().strip()
        command = RegisterPatient(name=PersonName(family=family, given=given, patronymic=patronymic), birth_date=birth, iin=iin,
                                  sex=iin_sex(iin), phones=(Phone(number=phone),) if phone else ())
        self._registering = True
        self._session.do(command, owner=self, done=partial(self._registered, then), failed=self._refused)

    def _registered(self, then: Callable[[], object], saved: SavedPatient) -> None:
        self._registering = False
        if self.writing_new:  # else somebody went back to the search meanwhile: the card is there to be found
            self.set_patient(saved.patient)
            then()

    def _read_iin(self, iin: str) -> None:
        birth = iin_birth_date(iin) if iin_problem(iin) is None else None
        if birth and not self.form.birthEdit.text():
            self.form.birthEdit.setText(birth.strftime("%d.%m.%Y"))

    def _refused(self, failure: Failure) -> None:
        self._registering = False
        self._holder = str(failure.error.facts.get("patient", "")) if failure.error else ""
        field = field_of(failure)
        without = self.tr("Without the IIN the patient can be booked now.")
        self._mark(field, f"{words_of(failure)} {without}" if field == "iin" and not self._holder else words_of(failure))
        self.form.takeButton.setVisible(bool(self._holder))

    _holder = ""  # the card that has the IIN

    def _take_holder(self) -> None:
        self.choose(self._holder)

    def _mark(self, field: str, words: str) -> None:
        self.form.newProblem.setText("✗ " + words)
        self.form.newProblem.show()
        if field in self._fields:
            _dress(self._fields[field], problem=True)
            self._fields[field].setFocus()

    def _forgive(self) -> None:
        self.form.newProblem.hide()
        self.form.takeButton.hide()
        for field in self._fields.values():
            _dress(field, problem=False)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
        super().changeEvent(event)


def _dress(field: QLineEdit, *, problem: bool) -> None:
    if field.property("problem") != problem:
        field.setProperty("problem", problem)
        field.style().polish(field)


def read_day(typed: str) -> date | None:
    """Return a date typed as 31.12.1980, 31/12/80 or 31121980; None when it is none. Two digits are the last hundred years."""
    match = re.fullmatch(r"(\d{1,2})[.,/\- ](\d{1,2})[.,/\- ](\d{4}|\d\d)|(\d\d)(\d\d)(\d{4}|\d\d)", typed.strip())
    if match is None:
        return None
    day, month, year = (int(part) for part in match.groups() if part)
    if year < 100:
        today = date.today().year  # noqa: DTZ011 - only the century is taken from it
        year += today // 100 * 100 if year <= today % 100 else today // 100 * 100 - 100
    try:
        return date(year, month, day)
    except ValueError:
        return None
