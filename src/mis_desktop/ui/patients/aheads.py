"""When the patient comes next, and how often nobody came: one line beside the visits, for the front desk and the doctor."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ...domain.access import Permission
from ...domain.schedule import PatientBookings
from ...services.bookings import BookingsOfPatient
from ..forms.card import Ui_CardForm
from ..sessions import Session
from ..themes import set_role


class Ahead(QObject):
    """Fills the line. `opened` carries the id of the booking ahead."""

    opened = Signal(str)

    def __init__(self, form: Ui_CardForm, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._session = form, session
        self._patient_id, self._found = "", PatientBookings()
        form.nextButton.clicked.connect(lambda: self.opened.emit(self._found.next.booking_id if self._found.next else ""))
        set_role(form.missedLabel, "warn")
        self.reword()

    def show_patient(self, patient_id: str) -> None:
        """Ask for a patient's bookings; for none with an empty id."""
        if patient_id != self._patient_id:
            self._patient_id, self._found = patient_id, PatientBookings()
            self.reword()
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        if self._patient_id and self._session.may(Permission.SCHEDULE_READ):
            self._session.ask(BookingsOfPatient(patient_id=self._patient_id), owner=self, done=self._take, topic="bookings")

    def _take(self, found: PatientBookings) -> None:
        if self._patient_id:
            self._found = found
            self.reword()

    def reword(self) -> None:
        """Word the line anew."""
        row, missed = self._found.next, self._found.no_shows
        words = self.tr("Not booked")
        if row is not None:
            when = f"{self._session.local(row.start):%d.%m.%Y %H:%M}"
            words = self.tr("Booked: {time}, {doctor}").format(time=when, doctor=row.doctor)
        self._form.nextButton.setText(words)
        self._form.nextButton.setEnabled(row is not None)
        self._form.missedLabel.setText("⚠ " + self.tr("did not come %n time(s)", "", missed) if missed else "")
        self._form.missedLabel.setVisible(missed > 0)
