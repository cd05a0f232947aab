"""The panel that books: patient, time, doctor, reason. Not modal: the day beside it can be looked at and clicked meanwhile."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QPushButton, QWidget

from ...domain.books import BookEntry
from ...domain.patients import Patient
from ...domain.schedule import Booking, Doctor, PatientBookings
from ...services.bookings import BookingsOfPatient, FindFreeTimes
from ...services.books import SearchBook
from ...services.schedule import BookAppointment
from ..forms.day_booking import Ui_DayBookingForm
from ..icons import icon
from ..languages import language
from ..problems import words_of
from ..sessions import Session
from ..tasks import Failure
from .choosers import PatientChooser
from .emergencies import EmergencyForm
from .keyboards import ENTER, press_focused
from .phrases import clock
from .summaries import hints, moment_words

REASONS, MOST_REASONS = "visit_reasons", 200
MOST_FREE = 4


class BookingPanel(QWidget):
    """One booking being written. What was typed stays until it is booked or closed."""

    booked = Signal(object)  # Booking
    closed = Signal()
    place_changed = Signal(object)  # (doctor id, start, end)
    day_wanted = Signal(object)  # date: look at that day
    visit_opened = Signal(str)  # visit id, of an emergency

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._doctors = session, tuple[Doctor, ...]()
        self._reasons: tuple[BookEntry, ...] = ()
        self._free: list[QPushButton] = []
        self._setting = self._booking = False
        self.form = Ui_DayBookingForm()
        self.form.setupUi(self)
        self.chooser, self.emergency = PatientChooser(session), EmergencyForm(session)
        self.form.patientBox.addWidget(self.chooser)
        self.form.emergencyBox.addWidget(self.emergency)
        self.form.closeButton.setIcon(icon("close"))
        for box in (self.form.doctorBox, self.form.reasonBox):  # long names must not widen the panel
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        self._connect()
        self._session.ask(SearchBook(book=REASONS, typed="", limit=MOST_REASONS), owner=self, done=self._show_reasons)

    def _connect(self) -> None:
        form = self.form
        form.closeButton.clicked.connect(self.closed)
        form.bookButton.clicked.connect(self.book)
        form.outsideButton.clicked.connect(lambda: self.book(outside_hours=True))
        self.chooser.chosen.connect(self._show_patient)
        self.chooser.ready.connect(self._after_patient)
        self.emergency.opened.connect(self.visit_opened)
        form.doctorBox.activated.connect(lambda _: self._doctor_changed())
        form.dayEdit.userDateChanged.connect(lambda _: self._day_changed())
        form.timeEdit.userTimeChanged.connect(lambda _: self._place_changed())
        form.minutesBox.valueChanged.connect(lambda _: self._length_changed())

    # --- beginning --------------------------------------------------------------------------------------------------

    def begin(self, doctor_id: str, start: datetime, *, patient_id: str = "") -> None:
        """Start a booking at a time of a doctor; with a patient known already, only the reason is asked."""
        self._doctors = self._session.doctors
        self.form.doctorBox.clear()
        for doctor in self._doctors:
            self.form.doctorBox.addItem(f"{doctor.name.short} · {doctor.specialty.text}", doctor.id)
        self.form.reasonBox.setEditText("")
        self.form.noteEdit.clear()
        self._forgive()
        self.form.patientHints.hide()
        self.emergency.begin("")
        self.set_place(doctor_id, start, usual_length=True)
        self.chooser.begin()
        if patient_id:
            self.chooser.choose(patient_id)

    def set_place(self, doctor_id: str, start: datetime, *, usual_length: bool = False) -> None:
        """Take another time, as clicked in the day."""
        local = self._session.local(start)
        doctor = next((doctor for doctor in self._doctors if doctor.id == doctor_id), None)
        self._setting = True
        self.form.doctorBox.setCurrentIndex(max(0, self.form.doctorBox.findData(doctor_id)))
        self.form.dayEdit.setDate(QDate(local.year, local.month, local.day))
        self.form.timeEdit.setTime(QTime(local.hour, local.minute))
        if doctor is not None and usual_length:
            self.form.minutesBox.setValue(doctor.slot_minutes)
        self._setting = False
        self._place_changed()
        self._ask_free()

    # --- the place --------------------------------------------------------------------------------------------------

    @property
    def day(self) -> date:
        """The local day of the booking."""
        shown = self.form.dayEdit.date()
        return date(shown.year(), shown.month(), shown.day())

    @property
    def start(self) -> datetime:
        """The moment at which the booking begins."""
        shown = self.form.timeEdit.time()
        return datetime.combine(self.day, time(shown.hour(), shown.minute()), tzinfo=self._session.zone)

    @property
    def doctor_id(self) -> str:
        """The chosen doctor."""
        return str(self.form.doctorBox.currentData() or "")

    def _doctor_changed(self) -> None:
        doctor = next((doctor for doctor in self._doctors if doctor.id == self.doctor_id), None)
        if doctor is not None:
            self.form.minutesBox.setValue(doctor.slot_minutes)
        self._length_changed()

    def _day_changed(self) -> None:
        if not self._setting:
            self.day_wanted.emit(self.day)
            self._length_changed()

    def _length_changed(self) -> None:
        if not self._setting:
            self._place_changed()
            self._ask_free()

    def _place_changed(self) -> None:
        if not self._setting:
            self._forgive()
            end = self.start + timedelta(minutes=self.form.minutesBox.value())
            self.place_changed.emit((self.doctor_id, self.start, end))

    def _ask_free(self) -> None:
        today = self._session.now().date()
        self._session.ask(FindFreeTimes(doctor_id=self.doctor_id, first=max(self.day, today), limit=MOST_FREE,
                                        minutes=self.form.minutesBox.value()),
                          owner=self, done=self._show_free, topic="free", failed=lambda _: self._show_free(()))

    def _show_free(self, starts: tuple[datetime, ...]) -> None:
        for button in self._free:
            button.deleteLater()
        self._free = [self._free_button(start) for start in starts]
        for number, button in enumerate(self._free):
            self.form.freeBox.addWidget(button, number // 2, number % 2)
        self.form.freeTitle.setVisible(bool(starts))

    def _free_button(self, start: datetime) -> QPushButton:
        same = self._session.local(start).date() == self.day
        button = QPushButton(clock(start, self._session.zone) if same else moment_words(start, self._session))
        button.setProperty("role", "chip")
        button.clicked.connect(lambda: self._take_free(start))
        return button

    def _take_free(self, start: datetime) -> None:
        self.set_place(self.doctor_id, start)
        self.day_wanted.emit(self.day)
        self.form.bookButton.setFocus()

    # --- the patient and the reason ---------------------------------------------------------------------------------

    def _show_patient(self, patient: Patient | None) -> None:
        self._forgive()
        self.form.patientHints.hide()
        self.emergency.begin(patient.id if patient else "")
        if patient is None:
            return
        allergies = patient.passport.allergies.strip()
        self._allergies = "⚠ " + self.tr("Allergies: {allergies}").format(allergies=allergies) if allergies else ""
        self._show_hints(PatientBookings())
        self._session.ask(BookingsOfPatient(patient_id=patient.id), owner=self, done=self._show_hints, topic="hints",
                          failed=lambda _: None)

    _allergies = ""

    def _after_patient(self) -> None:
        self.form.reasonBox.setFocus()

    def _show_hints(self, bookings: PatientBookings) -> None:
        lines = [*filter(None, (self._allergies,)), *hints(bookings, self._session)]
        self.form.patientHints.setText("\n".join(lines))
        self.form.patientHints.setVisible(bool(lines) and self.chooser.patient is not None)

    def _show_reasons(self, entries: tuple[BookEntry, ...]) -> None:
        self._reasons = entries
        box, typed = self.form.reasonBox, self.form.reasonBox.currentText()
        names = sorted(entry.name_kk if language() == "kk" and entry.name_kk else entry.name_ru for entry in entries)
        box.clear()
        box.addItems(names)
        box.setEditText(typed)
        completer = QCompleter(names, box)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        box.setCompleter(completer)

    # --- booking ----------------------------------------------------------------------------------------------------

    def book(self, *, outside_hours: bool = False) -> None:
        """Book, once however often Enter is pressed; a new patient is registered first. What is refused is said in place."""
        if self._booking:
            return
        patient = self.chooser.patient
        if patient is None and self.chooser.writing_new:
            self.chooser.register(partial(self.book, outside_hours=outside_hours))
            return
        if patient is None:
            self._say(self.tr("Choose a patient first: type a name, IIN, phone or birth date."))
            self.chooser.form.search.setFocus()
            return
        command = BookAppointment(
            doctor_id=self.doctor_id, patient_id=patient.id, start=self.start, minutes=self.form.minutesBox.value(),
            reason=self.form.reasonBox.currentText().strip(), note=self.form.noteEdit.text().strip(),
            outside_hours=outside_hours)
        self._wait(waiting=True)
        self._session.do(command, owner=self, done=self._done, failed=self._refused)

    def _wait(self, *, waiting: bool) -> None:
        self._booking = waiting
        for button in (self.form.bookButton, self.form.outsideButton):
            button.setEnabled(not waiting)

    def _done(self, booking: Booking) -> None:
        self._wait(waiting=False)
        self.booked.emit(booking)

    def _refused(self, failure: Failure) -> None:
        self._wait(waiting=False)
        self._say(words_of(failure))
        outside = failure.error is not None and failure.error.code == "OutsideHours"
        self.form.outsideButton.setVisible(outside)
        (self.form.outsideButton if outside else self.form.timeEdit).setFocus()
        for field in (self.form.timeEdit, self.form.dayEdit):
            field.setProperty("problem", True)
            field.style().polish(field)

    def _say(self, words: str) -> None:
        self.form.problem.setText("✗ " + words)
        self.form.problem.show()

    def _forgive(self) -> None:
        self.form.problem.hide()
        self.form.outsideButton.hide()
        for field in (self.form.timeEdit, self.form.dayEdit):
            if field.property("problem"):
                field.setProperty("problem", False)
                field.style().polish(field)

    # --- keys and language ------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter books, Escape closes."""
        if event.key() in ENTER:
            if not press_focused(self):
                self.book()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme; what is typed stays."""
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self.form.dayEdit.setLocale(QLocale())
            self._show_reasons(self._reasons)
        elif event.type() is QEvent.Type.PaletteChange:
            self.form.closeButton.setIcon(icon("close"))
        super().changeEvent(event)
