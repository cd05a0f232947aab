"""One day on the screen: toolbar, grid, foot. It reads the day and shows moves before they are stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ...domain.access import Permission
from ...domain.changes import Changes
from ...domain.schedule import BookingState, DayRow, free_starts
from ...services.reports import ExportDay
from ...services.schedule import DayList
from ..exports import export_list
from ..forms.day import Ui_DayForm
from ..icons import icon
from ..languages import language
from ..screens import Screen
from ..sessions import Session, touches
from ..themes import colours, rhythm
from .grids import DayGrid, Move
from .layouts import SNAP
from .phrases import clock, day_counts
from .prints import print_day
from .toolbars import DatePicker, DoctorFilter
from .waitings import next_of

TICK = 15_000  # milliseconds between two moves of the present moment
FLIP = 700  # milliseconds a held booking rests on an arrow before the day turns
PANEL = 38  # units of rhythm


class DayBoard(Screen):
    """A day to look at and to turn."""

    laid_out = Signal()  # the rows of the day are shown anew

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.day = self._today = session.now().date()
        self._rows: tuple[DayRow, ...] = ()
        self._moving: dict[str, DayRow] = {}  # as they will be, until the day is read again
        self._settled: set[str] = set()
        self._select = ""
        self.form, self.grid = Ui_DayForm(), DayGrid()
        self.form.setupUi(self)
        self.dates = DatePicker(self.form.dateButton)
        self.filter = DoctorFilter(self.form.doctorsButton, words=lambda: (self.tr("Doctors"), self.tr("All doctors")))
        self._clock, self._flip = QTimer(self, interval=TICK), QTimer(self, interval=FLIP, singleShot=True)
        self._flip_days = 0
        self._put_together()
        self._connect_board()

    def _put_together(self) -> None:
        form, may_write = self.form, self.session.may(Permission.SCHEDULE_WRITE)
        form.gridBox.addWidget(self.grid)
        form.panelCard.setFixedWidth(PANEL * rhythm())
        form.foot.setFixedHeight(4 * rhythm())
        form.bookButton.setVisible(may_write)
        form.excelButton.setVisible(self.session.may(Permission.REPORTS_SCHEDULE))
        self.grid.may_write = may_write
        self.setFocusProxy(self.grid)
        self._clock.start()

    def _connect_board(self) -> None:
        form, grid = self.form, self.grid
        form.previousButton.clicked.connect(lambda: self.turn(-1))
        form.nextButton.clicked.connect(lambda: self.turn(1))
        form.todayButton.clicked.connect(self.show_today)
        form.excelButton.clicked.connect(self.export)
        form.printButton.clicked.connect(self.print_list)
        form.carryBack.clicked.connect(grid.give_up)
        self.dates.picked.connect(self.show_date)
        self.filter.changed.connect(self.lay_out)
        self._clock.timeout.connect(self.tick)
        self._flip.timeout.connect(self._flip_day)
        grid.carry_changed.connect(self._show_carried)
        grid.held_at.connect(self._held_at)
        grid.let_go.connect(self._let_go)

    # --- reading ----------------------------------------------------------------------------------------------------

    def concerns(self, changes: Changes) -> bool:
        """Look again when bookings, their patients, visits or doctors were touched."""
        return touches(changes, "booking", "patient", "visit", "doctor")

    def refresh(self) -> None:
        """Read the shown day."""
        day = self.day
        self.session.ask(DayList(first=day, last=day), owner=self, done=partial(self._read, day), topic="day",
                         failed=self.complain)

    def _read(self, day: date, rows: tuple[DayRow, ...]) -> None:
        if day != self.day:
            return
        for booking_id in self._settled:
            self._moving.pop(booking_id, None)
        self._settled.clear()
        self._rows = rows
        self.lay_out()
        if self._select and self.grid.choose_booking(self._select):
            self._select = ""

    @property
    def rows(self) -> tuple[DayRow, ...]:
        """The bookings of the day, those on the move where they will be."""
        known = {row.booking_id: row for row in self._rows} | self._moving
        return tuple(row for row in known.values() if self.session.local(row.start).date() == self.day)

    def lay_out(self) -> None:
        """Show what is known."""
        self.filter.show_doctors(self.session.doctors, self.session.doctor)
        self.grid.show_day(self.day, self.filter.shown, self.rows, zone=self.session.zone, now=self.session.now())
        self.dates.show_date(self.day)
        self._word_foot()
        self.laid_out.emit()

    def show_move(self, move: Move) -> None:
        """Show a booking where it will be."""
        doctor = next((doctor.name.full for doctor in self.session.doctors if doctor.id == move.doctor_id), move.row.doctor)
        end = move.start + timedelta(minutes=move.minutes)
        self._moving[move.row.booking_id] = replace(
            move.row, start=move.start, end=end, doctor_id=move.doctor_id, doctor=doctor)
        self._settled.discard(move.row.booking_id)
        self.lay_out()
        self.grid.choose_booking(move.row.booking_id)

    def settle(self, move: Move) -> None:
        """A move was stored: the next reading shows it."""
        self._settled.add(move.row.booking_id)

    def take_back(self, move: Move) -> None:
        """A move was refused: show the booking where it was."""
        self._moving.pop(move.row.booking_id, None)
        self.lay_out()

    # --- turning the day --------------------------------------------------------------------------------------------

    def show_date(self, day: date) -> None:
        """Show a day."""
        if day != self.day:
            self.day, self._rows = day, ()
            self.lay_out()
            self.refresh()

    def show_day(self, day: str) -> None:
        """Show a day given as 2026-11-23."""
        self.show_date(date.fromisoformat(day))

    def turn(self, days: int) -> None:
        """Show a day before or after."""
        self.show_date(self.day + timedelta(days=days))

    def show_today(self) -> None:
        """Show today."""
        self.show_date(self.session.now().date())

    def tick(self) -> None:
        """Move the present moment; at midnight a shown today becomes the new one."""
        now, before = self.session.now(), self._today
        self._today = now.date()
        if self.day == before != self._today:
            self.show_today()
        self.grid.set_now(now)

    def _held_at(self, point: QPoint) -> None:
        days = -1 if self._is_over(point, self.form.previousButton) else 1 if self._is_over(point, self.form.nextButton) else 0
        if days != self._flip_days:
            self._flip_days = days
            self._flip.start() if days else self._flip.stop()

    def _flip_day(self) -> None:
        if self.grid.carried_row is not None and self._flip_days:
            self.turn(self._flip_days)
            self._flip.start()

    def _let_go(self, row: DayRow, point: QPoint) -> None:
        self._flip.stop()
        self._flip_days = 0
        if self._is_over(point, self.form.foot):
            self.grid.pick_up(row)

    @staticmethod
    def _is_over(point: QPoint, widget: QWidget) -> bool:
        return widget.rect().contains(widget.mapFromGlobal(point))

    def _show_carried(self, row: DayRow | None) -> None:
        self.form.foot.setCurrentWidget(self.form.carryBar if row else self.form.countsPage)
        if row:
            words = self.tr("In hand: {time} {patient}. Enter or a click puts it down, on any day; drop it here to keep it.")
            self.form.carryText.setText(words.format(time=clock(row.start, self.session.zone), patient=row.patient))

    # --- a time to propose ------------------------------------------------------------------------------------------

    def proposal(self) -> tuple[str, datetime] | None:
        """Return the doctor and time for a new booking: the cursor's, or the first free one after it."""
        if self.grid.place is None:
            return None
        doctor_id, wanted = self.grid.place
        now = self.session.now().replace(second=0, microsecond=0)
        soonest = max(wanted, now + timedelta(minutes=-now.minute % SNAP))
        plan = self.grid.plan
        minute, column = plan.minute_of(soonest), plan.column_of(doctor_id)
        if self.grid.chosen_row is None and plan.free(column, minute, minute + SNAP):
            return doctor_id, soonest if soonest.date() == self.day else wanted
        doctor = plan.doctors[column]
        taken = [(block.row.start, block.row.end) for block in plan.blocks if block.column == column]
        free = free_starts(doctor, self.day, taken, minutes=doctor.slot_minutes, after=soonest, zone=self.session.zone)
        return doctor_id, next(free, soonest)

    # --- foot and toolbar -------------------------------------------------------------------------------------------

    def _word_foot(self) -> None:
        rows: Sequence[DayRow] = [row for row in self.rows if row.state is not BookingState.CANCELLED]
        self.form.counts.setText(day_counts(
            booked=len(rows), waiting=sum(row.state is BookingState.ARRIVED for row in rows),
            seen=sum(row.state is BookingState.FULFILLED for row in rows)))
        doctor = self.session.doctor
        coming = next_of(rows, doctor.id) if doctor and self.grid.today else None
        self.form.nextPatient.setVisible(coming is not None)
        if coming:
            words = self.tr("Next: {time} {patient}  F10")
            self.form.nextPatient.setText(words.format(time=clock(coming.start, self.session.zone), patient=coming.patient))

    def export(self) -> None:
        """Write the day list to an Excel file."""
        day = self.day
        export_list(self, lambda path: ExportDay(first=day, last=day, path=path, language=language()),
                    name=self.tr("Day list {date}").format(date=day.strftime("%d.%m.%Y")))

    def print_list(self) -> None:
        """Print the day list of the shown doctors."""
        shown = {doctor.id for doctor in self.filter.shown}
        print_day(self, self.day, [row for row in self.rows if row.doctor_id in shown])

    def dress(self) -> None:
        """Draw the icons in the colours of the theme."""
        form = self.form
        for button, name in ((form.previousButton, "left"), (form.nextButton, "right"), (form.excelButton, "excel"),
                             (form.printButton, "print"), (form.doctorsButton, "user")):
            button.setIcon(icon(name, colours().text))

    def retranslate(self) -> None:
        """Word toolbar and foot anew."""
        self.form.retranslateUi(self)
        self.grid.setAccessibleName(self.tr("Doctors side by side with their bookings"))
        self.lay_out()
