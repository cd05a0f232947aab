"""The panel when no booking is chosen: who is here and waits, who is next, what was cancelled and can stand again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ...domain.access import Permission
from ...domain.schedule import BookingState, DayRow
from ..forms.day_waiting import Ui_DayWaitingForm
from ..sessions import Session
from ..themes import rhythm
from .heights import fit_height
from .phrases import clock, short_name, short_state

ROLE = Qt.ItemDataRole.UserRole


def next_of(rows: Sequence[DayRow], doctor_id: str) -> DayRow | None:
    """Return whom a doctor sees next: who is here and was booked first."""
    waiting = [row for row in rows if row.doctor_id == doctor_id and row.state is BookingState.ARRIVED]
    return min(waiting, key=lambda row: (row.start, row.booking_id), default=None)


class WaitingPanel(QWidget):
    """Lists of the shown day; Enter or a double click goes to the booking."""

    booking_wanted = Signal(object)  # DayRow
    next_wanted = Signal()
    reopen_wanted = Signal(object)  # DayRow

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._rows = session, tuple[DayRow, ...]()
        self.form = Ui_DayWaitingForm()
        self.form.setupUi(self)
        for view in (self.form.waiting, self.form.cancelled):
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form.waiting.itemActivated.connect(lambda item: self.booking_wanted.emit(item.data(ROLE)))
        self.form.waiting.itemClicked.connect(lambda item: self.booking_wanted.emit(item.data(ROLE)))
        self.form.cancelled.itemActivated.connect(lambda item: self.reopen_wanted.emit(item.data(ROLE)))
        self.form.reopenButton.clicked.connect(self._reopen)
        self.form.nextButton.clicked.connect(self.next_wanted)
        self.form.nextButton.setVisible(session.doctor is not None)

    def show_rows(self, rows: Sequence[DayRow]) -> None:
        """Show who waits and what was cancelled."""
        self._rows = tuple(rows)
        now = self._session.now()
        here = sorted((row for row in rows if row.state is BookingState.ARRIVED), key=lambda row: (row.start, row.booking_id))
        gone = [row for row in rows if row.state is BookingState.CANCELLED]
        _fill(self.form.waiting, here, [self._waiting_words(row, now) for row in here])
        _fill(self.form.cancelled, gone, [f"{self._title(row)}\n{short_name(row.doctor)}" for row in gone])
        fit_height(self.form.waiting, most=44 * rhythm())
        fit_height(self.form.cancelled, most=22 * rhythm())
        self.form.waiting.setVisible(bool(here))
        self.form.hint.setVisible(not here)
        self._word_hint()
        may_write = self._session.may(Permission.SCHEDULE_WRITE)
        for widget in (self.form.cancelledTitle, self.form.cancelled, self.form.reopenButton):
            widget.setVisible(bool(gone) and may_write)
        doctor = self._session.doctor
        self.form.nextButton.setEnabled(doctor is not None and next_of(rows, doctor.id) is not None)

    def tick(self) -> None:
        """Count the minutes on."""
        now = self._session.now()
        for number in range(self.form.waiting.count()):
            item = self.form.waiting.item(number)
            item.setText(self._waiting_words(item.data(ROLE), now))

    def _title(self, row: DayRow) -> str:
        return f"{clock(row.start, self._session.zone)}  {row.patient}"

    def _waiting_words(self, row: DayRow, now: datetime) -> str:
        return f"{self._title(row)}\n{short_state(row, now)} · {short_name(row.doctor)}"

    def _word_hint(self) -> None:
        booked = any(row.state is BookingState.BOOKED for row in self._rows)
        self.form.hint.setText(
            self.tr("Nobody is waiting. Choose a booking and press A when the patient has come.") if booked else
            self.tr("Nothing is booked. Choose a free time and press Enter, or press Ctrl+N."))

    def _reopen(self) -> None:
        item = self.form.cancelled.currentItem() or self.form.cancelled.item(0)
        if item is not None:
            self.reopen_wanted.emit(item.data(ROLE))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self.show_rows(self._rows)
        super().changeEvent(event)


def _fill(view: QListWidget, rows: Sequence[DayRow], words: Sequence[str]) -> None:
    kept = view.currentRow()
    view.clear()
    for row, text in zip(rows, words, strict=True):
        item = QListWidgetItem(text)
        item.setData(ROLE, row)
        view.addItem(item)
    view.setCurrentRow(kept if 0 <= kept < view.count() else -1)
