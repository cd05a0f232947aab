"""The day: the receptionist's and the doctor's main screen: choosing, booking, moving, cancelling, opening visits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from ...domain.access import Permission
from ...domain.schedule import Booking, BookingState, DayRow
from ...domain.visits import Visit
from ...services.bookings import BookingCard, GetBookingCard
from ...services.schedule import DayList
from ...services.visits import OpenVisit
from ..problems import words_of
from ..screens import Action
from ..sessions import Session
from ..tasks import Failure
from .boards import DayBoard
from .bookings import BookingPanel
from .deeds import Deeds
from .details import DetailsPanel
from .grids import Move
from .layouts import MOVABLE
from .refusals import Refusal
from .waitings import WaitingPanel, next_of

ZOOM = 1.2


class DayScreen(DayBoard):
    """One day of the practice, to work in."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.deeds, self.refusal = Deeds(session, self), Refusal(self.grid)
        self.waiting, self.details, self.booking = WaitingPanel(session), DetailsPanel(session), BookingPanel(session)
        for panel in (self.waiting, self.details, self.booking):
            self.form.panels.addWidget(panel)
        self._connect_grid()
        self._connect_panels()
        for keys, run in self._keys():
            QShortcut(QKeySequence(keys), self).activated.connect(run)
        self.dress()
        self.retranslate()

    def _connect_grid(self) -> None:
        grid = self.grid
        self.form.bookButton.clicked.connect(self.begin_booking)
        self.form.nextPatient.clicked.connect(self.next_patient)
        grid.chosen.connect(self._chosen)
        grid.cursor_moved.connect(self._cursor_moved)
        grid.opened.connect(self._open)
        grid.double_clicked.connect(self._look_into)
        grid.visit_wanted.connect(self.open_visit)
        grid.book_wanted.connect(lambda doctor_id, start: self.begin_booking(doctor_id=doctor_id, start=start))
        grid.move_wanted.connect(self.move_booking)
        grid.cancel_wanted.connect(self._ask_cancel)
        grid.arrive_wanted.connect(self._arrive)
        grid.menu_wanted.connect(self._show_menu)

    def _connect_panels(self) -> None:
        self.laid_out.connect(lambda: self.waiting.show_rows(self.rows))
        self.deeds.moved.connect(self.settle)
        self.deeds.move_refused.connect(self._move_refused)
        self.deeds.refused.connect(self.complain)
        self.deeds.told.connect(self.told)
        self.waiting.booking_wanted.connect(lambda row: self._go_to(row.booking_id))
        self.waiting.next_wanted.connect(self.next_patient)
        self.waiting.reopen_wanted.connect(self.deeds.reopen)
        self.details.visit_wanted.connect(self.open_visit)
        self.details.arrive_wanted.connect(self._arrive)
        self.details.reopen_wanted.connect(self.deeds.reopen)
        self.details.move_wanted.connect(self.grid.pick_up)
        self.details.cancel_wanted.connect(lambda row, reason, no_show: self.deeds.cancel(row, reason, no_show=no_show))
        self.details.card_wanted.connect(lambda patient_id: self.go.emit("patient", patient_id))
        self.details.left.connect(self.grid.setFocus)
        self.booking.booked.connect(self._booked)
        self.booking.closed.connect(self._close_booking)
        self.booking.place_changed.connect(self.grid.set_mark)
        self.booking.day_wanted.connect(self.show_date)
        self.details.visit_opened.connect(self._visit_opened)
        self.booking.visit_opened.connect(self._visit_opened)

    # --- what is chosen ---------------------------------------------------------------------------------------------

    @property
    def _writing(self) -> bool:
        return self.form.panels.currentWidget() is self.booking

    def tick(self) -> None:
        """Move the present moment and count on who waits."""
        super().tick()
        self.waiting.tick()
        self.details.tick()

    def _chosen(self, row: DayRow | None) -> None:
        if self._writing:
            return
        if row is None:
            self.form.panels.setCurrentWidget(self.waiting)
        else:
            self.details.show_row(row)
            self.form.panels.setCurrentWidget(self.details)

    def _cursor_moved(self) -> None:
        self.refusal.hide()
        if self._writing and self.grid.chosen_row is None and self.grid.place:
            self.booking.set_place(*self.grid.place)

    def _go_to(self, booking_id: str) -> None:
        self.grid.choose_booking(booking_id)
        self.grid.setFocus()

    def show_booking(self, booking_id: str) -> None:
        """Show a booking on its day."""
        self.session.ask(GetBookingCard(booking_id=booking_id), owner=self, done=self._show_card, failed=self.complain)

    def _show_card(self, card: BookingCard) -> None:
        self._close_booking()
        self._show_stored(card.booking)

    def _show_stored(self, booking: Booking) -> None:
        """Go to a booking as it stands now."""
        self.filter.ensure(booking.doctor_id)
        self._select = booking.id
        self.show_date(self.session.local(booking.start).date())
        self.refresh()

    # --- booking ----------------------------------------------------------------------------------------------------

    def show_book(self, patient_id: str) -> None:
        """Start a booking for a patient another screen has chosen."""
        self.begin_booking(patient_id=patient_id)

    def begin_booking(self, *, doctor_id: str = "", start: datetime | None = None, patient_id: str = "") -> None:
        """Write a booking at the cursor, or at a given time; in the past there is none."""
        place = (doctor_id, start) if start and start >= self.session.now() else self.proposal()
        if place is None or not self.session.may(Permission.SCHEDULE_WRITE):
            return
        if self._writing and not patient_id:  # what is typed stays; only the place may be another
            self.booking.set_place(*(place if start else (self.booking.doctor_id, self.booking.start)))
            self.booking.chooser.form.search.setFocus()
            return
        self.form.panels.setCurrentWidget(self.booking)
        self.booking.begin(*place, patient_id=patient_id)

    def _booked(self, booking: Booking) -> None:
        patient = self.booking.chooser.patient
        words = self.tr("Booked: {time} {patient}")
        self.told.emit("✓ " + words.format(time=self.session.local(booking.start).strftime("%d.%m.%Y %H:%M"),
                                           patient=patient.name.full if patient else ""))
        self._close_booking()
        self._show_stored(booking)

    def _close_booking(self) -> None:
        self.grid.set_mark(None)
        if self._writing:
            self.form.panels.setCurrentWidget(self.waiting)
            self._chosen(self.grid.chosen_row)
        self.grid.setFocus()

    # --- deeds ------------------------------------------------------------------------------------------------------

    def move_booking(self, move: Move) -> None:
        """Show a move at once and have it stored."""
        self.show_move(move)
        self.deeds.move(move)

    def _move_refused(self, move: Move, failure: Failure) -> None:
        self.take_back(move)
        if self.session.local(move.start).date() != self.day:
            self.complain(failure)
            return
        plan = self.grid.plan
        start, column = plan.minute_of(move.start), plan.column_of(move.doctor_id)
        outside = failure.error is not None and failure.error.code == "OutsideHours"
        self.refusal.explain(words_of(failure), self.grid.measures.room(column, start, start + move.minutes),
                             offer=partial(self.move_booking, replace(move, outside_hours=True)) if outside else None)

    def undo(self) -> None:
        """Take the last move, cancellation or arrival back."""
        self.deeds.undo(self._show_stored)

    def _arrive(self, row: DayRow) -> None:
        if row.state is BookingState.BOOKED and self.session.may(Permission.SCHEDULE_WRITE):
            self.deeds.arrive(row)

    def _ask_cancel(self, row: DayRow) -> None:
        if not self._writing:
            self.details.show_row(row)
            self.details.ask_cancel()

    def _open(self, row: DayRow) -> None:
        self.details.show_row(row)
        self.details.primary()

    def _look_into(self, row: DayRow) -> None:
        """Open visit or card: a double click changes nothing for who only wants to look."""
        if self.details.primary_action() == "visit":
            self.open_visit(row)
        else:
            self.go.emit("patient", row.patient_id)

    def open_visit(self, row: DayRow) -> None:
        """Open the visit of a booking; only its own doctor begins one."""
        doctor = self.session.doctor
        if row.visit_id and self.session.may(Permission.VISITS_READ):
            self.go.emit("visit", row.visit_id)
        elif doctor is None or doctor.id != row.doctor_id:
            self.noticed.emit(self.tr("The visit is opened by {doctor}.").format(doctor=row.doctor))
        elif row.state in MOVABLE:
            self.session.do(OpenVisit(booking_id=row.booking_id), owner=self, failed=self.complain,
                            done=lambda visit: self._begin_visit(row, visit))

    def _begin_visit(self, row: DayRow, visit: Visit) -> None:
        self.told.emit("▶ " + self.tr("Visit opened: {patient}").format(patient=row.patient))
        self.go.emit("visit", visit.id)

    def _visit_opened(self, visit_id: str) -> None:
        self._close_booking()
        self.go.emit("visit", visit_id)

    def next_patient(self) -> None:
        """Open the visit of whom the signed-in doctor sees next."""
        doctor, today = self.session.doctor, self.session.now().date()
        if doctor is None:
            self.noticed.emit(self.tr("The next patient is called by a doctor; you are not signed in as one."))
            return
        self.session.ask(DayList(first=today, last=today, doctor_id=doctor.id), owner=self, topic="next",
                         done=lambda rows: self._call(next_of(rows, doctor.id)))

    def show_next(self, _: str = "") -> None:
        """Call the next patient for another screen."""
        self.next_patient()

    def _call(self, row: DayRow | None) -> None:
        if row is None:
            self.noticed.emit(self.tr("Nobody is waiting for you. Who has come is marked with A."))
        else:
            self.open_visit(row)

    # --- what can be done, by key, menu and palette -----------------------------------------------------------------

    def _keys(self) -> list[tuple[str, Callable[[], object]]]:
        def zoom(factor: float) -> None:
            self.grid.set_zoom(self.grid.zoom * factor)

        zooms = (("Ctrl++", partial(zoom, ZOOM)), ("Ctrl+=", partial(zoom, ZOOM)), ("Ctrl+-", partial(zoom, 1 / ZOOM)))
        own = ((action.keys, action.run) for action in self._actions() if action.keys != "F10")  # that key is the frame's
        return [*own, *zooms]

    def _actions(self) -> list[Action]:
        return [
            Action(self.tr("Book a patient"), self.begin_booking, "Ctrl+N"),
            Action(self.tr("Next patient"), self.next_patient, "F10"),
            Action(self.tr("Undo the last change"), self.undo, "Ctrl+Z"),
            Action(self.tr("Previous day"), lambda: self.turn(-1), "Alt+Left"),
            Action(self.tr("Next day"), lambda: self.turn(1), "Alt+Right"),
            Action(self.tr("Show today"), self.show_today, "Ctrl+T"),
            Action(self.tr("Choose a day"), self.form.dateButton.showMenu, "Ctrl+G"),
            Action(self.tr("Only my column, or all"), self.filter.only_own, "Ctrl+M"),
            Action(self.tr("Export the day list to Excel"), self.export, "Ctrl+E"),
            Action(self.tr("Print the day list"), self.print_list, "Ctrl+P")]

    def _of_booking(self, row: DayRow) -> list[Action]:
        """Return what can be done with a booking."""
        movable = row.state in MOVABLE and self.session.may(Permission.SCHEDULE_WRITE)
        own = self.session.doctor is not None and self.session.doctor.id == row.doctor_id
        offers = [
            (movable and row.state is BookingState.BOOKED, Action(self.tr("Arrived"), partial(self._arrive, row), "A")),
            (bool(row.visit_id) or own, Action(self.tr("Open the visit"), partial(self.open_visit, row), "F2")),
            (movable, Action(self.tr("Move"), partial(self.grid.pick_up, row), "M")),
            (True, Action(self.tr("Open card"), partial(self.go.emit, "patient", row.patient_id))),
            (movable, Action(self.tr("Cancel the booking"), partial(self._ask_cancel, row), "Del"))]
        return [action for offered, action in offers if offered]

    def actions_here(self) -> list[Action]:
        """Return what can be done with the chosen booking, then with the day."""
        row = self.grid.chosen_row
        return [*(self._of_booking(row) if row else ()), *self._actions()]

    def _show_menu(self, row: DayRow | None, point: QPoint) -> None:
        menu = QMenu(self)
        for action in self._of_booking(row) if row else self._actions()[:3]:
            menu.addAction(f"{action.title}\t{action.keys}", action.run)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() is QEvent.Type.PaletteChange:
            self.dress()
        super().changeEvent(event)
