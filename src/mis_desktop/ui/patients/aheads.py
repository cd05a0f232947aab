"""When the patient comes next, and how often nobody came: a line beside the visits, and for the front desk, who may not read
visits, the bookings in their place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ...domain.access import Permission
from ...domain.schedule import DayRow, PatientBookings
from ...services.bookings import BookingsOfPatient
from ..forms.card import Ui_CardForm
from ..sessions import Session
from ..tables import Column, PagedRows
from ..themes import set_role
from ..words import booking_state


class Ahead(QObject):
    """Fills the line. `opened` carries the id of the booking ahead."""

    opened = Signal(str)

    def __init__(self, form: Ui_CardForm, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._session = form, session
        self._patient_id, self._found = "", PatientBookings()
        self.rows = PagedRows[DayRow](session, key=lambda row: row.booking_id, parent=self)
        self._instead = not session.may(Permission.VISITS_READ)
        if self._instead:
            form.history.show_rows(self.rows)
            form.history.opened.connect(lambda row: self.opened.emit(row.booking_id))
        form.nextButton.clicked.connect(lambda: self.opened.emit(self._found.next.booking_id if self._found.next else ""))
        set_role(form.missedLabel, "warn")
        self.reword()

    def show_patient(self, patient_id: str) -> None:
        """Ask for a patient's bookings; for none with an empty id."""
        if patient_id != self._patient_id:
            self._patient_id, self._found = patient_id, PatientBookings()
            self.rows.clear()
            self.reword()
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        if self._patient_id and self._session.may(Permission.SCHEDULE_READ):
            self._session.ask(BookingsOfPatient(patient_id=self._patient_id), owner=self, done=self._take, topic="bookings")

    def _take(self, found: PatientBookings) -> None:
        if self._patient_id:
            self._found = found
            self.rows.put((*filter(None, (found.next,)), *found.past))
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
        if self._instead:
            self._form.historyTitle.setText(self.tr("Bookings"))
            self._form.history.say_when_empty(self.tr("No bookings yet. Ctrl+B books the patient."))

    def retranslate(self) -> None:
        """Word the line and the list anew."""
        self.reword()
        self.rows.set_columns((
            Column(title=self.tr("Date"), width=15, text=lambda row: f"{self._session.local(row.start):%d.%m.%Y %H:%M}"),
            Column(title=self.tr("Doctor"), text=lambda row: row.doctor, stretch=True),
            Column(title=self.tr("Reason of visit"), text=lambda row: row.reason, width=12, tone=lambda row: "muted"),
            Column(title=self.tr("State"), text=lambda row: booking_state(row.state), width=14)))
