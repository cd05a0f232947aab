"""What is done to bookings from the day: carried out at once, shown at once, taken back with one key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ...domain.schedule import Booking, DayRow
from ...services.desks import Command
from ...services.schedule import CancelBooking, MarkArrived, MoveBooking, ReopenBooking
from ..sessions import Session
from .grids import Move

MOST_UNDOS = 20


@dataclass(frozen=True, slots=True)
class _Undo:
    """How to take the last deed back, and whom it was about."""

    command: Command[Booking]
    patient: str


class Deeds(QObject):
    """Moves, cancels and marks bookings through the services; remembers how to take each back."""

    moved = Signal(object)  # Move that was carried out
    move_refused = Signal(object, object)  # Move, Failure
    refused = Signal(object)  # Failure of anything else
    told = Signal(str)  # words of what was done

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._undos = session, list[_Undo]()

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._undos)

    def move(self, wish: Move) -> None:
        """Move a booking, or change its length."""
        row = wish.row
        back = MoveBooking(booking_id=row.booking_id, start=row.start, doctor_id=row.doctor_id, outside_hours=True,
                           minutes=int((row.end - row.start).total_seconds()) // 60)
        command = MoveBooking(booking_id=row.booking_id, start=wish.start, minutes=wish.minutes, doctor_id=wish.doctor_id,
                              outside_hours=wish.outside_hours)

        def done(_: Booking) -> None:
            self._remember(back, row)
            self.moved.emit(wish)

        self._session.do(command, owner=self, done=done, failed=lambda failure: self.move_refused.emit(wish, failure))

    def cancel(self, row: DayRow, reason: str, *, no_show: bool) -> None:
        """Cancel a booking, or note that nobody came."""
        words = self.tr("{patient} did not come. Ctrl+Z takes it back.") if no_show else self.tr(
            "The booking of {patient} is cancelled. Ctrl+Z takes it back.")
        self._do(CancelBooking(booking_id=row.booking_id, reason=reason, no_show=no_show), row, words)

    def arrive(self, row: DayRow) -> None:
        """Note that the patient is here."""
        self._do(MarkArrived(booking_id=row.booking_id), row, self.tr("{patient} is here."))

    def reopen(self, row: DayRow) -> None:
        """Let a cancelled booking stand again."""
        self._session.do(ReopenBooking(booking_id=row.booking_id), owner=self, failed=self.refused.emit)

    def _do(self, command: Command[Booking], row: DayRow, words: str) -> None:
        def done(_: Booking) -> None:
            self._remember(ReopenBooking(booking_id=row.booking_id), row)
            self.told.emit("✓ " + words.format(patient=row.patient))

        self._session.do(command, owner=self, done=done, failed=self.refused.emit)

    def _remember(self, command: Command[Booking], row: DayRow) -> None:
        self._undos = [*self._undos, _Undo(command, row.patient)][-MOST_UNDOS:]

    def undo(self, done: Callable[[Booking], None]) -> None:
        """Take the last deed back; `done` gets the booking as it stands then."""
        if not self._undos:
            self.told.emit(self.tr("There is nothing to take back."))
            return
        last = self._undos.pop()

        def undone(booking: Booking) -> None:
            self.told.emit("✓ " + self.tr("Taken back: {patient}").format(patient=last.patient))
            done(booking)

        self._session.do(last.command, owner=self, done=undone, failed=self.refused.emit)
