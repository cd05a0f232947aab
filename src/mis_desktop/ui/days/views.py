"""The day as it is seen: what is shown, where the cursor is, how it scrolls and is painted. Mouse and keys are in `grids`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea

from ...domain.schedule import DayRow, Doctor
from ..themes import rhythm
from .drawings import (
    Brushes,
    Canvas,
    Stance,
    draw_axis,
    draw_block,
    draw_corner,
    draw_ghost,
    draw_head,
    draw_now,
    draw_outline,
    draw_plan,
)
from .layouts import Carried, DayLayout, lay_out
from .measures import Measures
from .phrases import clock, described, span

ZOOMS = 0.7, 3.0
EMPTY_DAY = lay_out(date(2026, 1, 1), (), (), zone=ZoneInfo("UTC"))


class DayView(QAbstractScrollArea):
    """Columns of doctors over a time axis. The cursor is a place; `chosen_row` is the booking there, if any."""

    chosen = Signal(object)  # DayRow or None
    cursor_moved = Signal()  # by a person, not because the day was read again

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.plan: DayLayout = EMPTY_DAY
        self.zoom = 1.0
        self.mark: tuple[str, datetime, datetime] | None = None  # doctor, start, end of a booking being written
        self._now = datetime(2026, 1, 1, tzinfo=UTC)
        self._column = self._minute = 0
        self._begun = True  # nobody has moved the cursor of this day yet: bookings that arrive make it give way
        self._chosen = ""
        self._carried: Carried | None = None

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_day(self, day: date, doctors: Sequence[Doctor], rows: Sequence[DayRow], *, zone: ZoneInfo, now: datetime) -> None:
        """Show a day; what is chosen stays chosen while it is there, what is carried stays in hand."""
        another = self.plan.day != day or not self.plan.doctors
        self.plan, self._now = lay_out(day, doctors, rows, zone=zone), now
        self._column = max(0, min(len(doctors) - 1, self._column))
        self._measure()
        if another:
            self._begin_day()
        block = self.plan.block_of(self._chosen)
        if block:
            self._column, self._minute = block.column, block.start
        elif self._begun and doctors:
            self._minute = self.plan.gap(self._column, self._minute, self._step())
        self._choose(block.row if block else None)

    def _begin_day(self) -> None:
        today = self.today
        spans = self.plan.open_spans(self._column) if self.plan.doctors else []
        minute = self.plan.minute_of(self._now) if today else spans[0][0] if spans else self.plan.first
        begin = max(self.plan.first, min(self.plan.last - self._step(), minute - minute % self._step()))
        self._minute, self._begun = begin, True
        scale = self.measures.scale
        above = (minute - self.plan.first - self.viewport().height() / 4 / scale) // 30 * 30  # begin with a whole half hour
        self.verticalScrollBar().setValue(round(above * scale) if today else 0)

    @property
    def today(self) -> bool:
        """Whether the shown day is today."""
        return self._now.astimezone(self.plan.zone).date() == self.plan.day

    def set_now(self, now: datetime) -> None:
        """Move the present moment."""
        self._now = now
        self.viewport().update()

    @property
    def chosen_row(self) -> DayRow | None:
        """The chosen booking."""
        block = self.plan.block_of(self._chosen)
        return block.row if block else None

    @property
    def carried_row(self) -> DayRow | None:
        """The booking that is being moved."""
        return self._carried.row if self._carried else None

    @property
    def place(self) -> tuple[str, datetime] | None:
        """The doctor and moment under the cursor."""
        return (self.plan.doctors[self._column].id, self.plan.moment(self._minute)) if self.plan.doctors else None

    def choose_booking(self, booking_id: str) -> bool:
        """Put the cursor on a booking of the shown day; False when it is not there."""
        block = self.plan.block_of(booking_id)
        if block:
            self._go_to(block.column, block.start)
        return block is not None

    def choose_place(self, doctor_id: str, start: datetime) -> None:
        """Put the cursor on a time of a doctor."""
        self._go_to(self.plan.column_of(doctor_id), self.plan.minute_of(start))

    def set_mark(self, mark: tuple[str, datetime, datetime] | None) -> None:
        """Show where a booking that is being written would be."""
        self.mark = mark
        self.viewport().update()

    # --- measures ---------------------------------------------------------------------------------------------------

    @property
    def measures(self) -> Measures:
        """The scale and place of what is shown now."""
        size = self.viewport().width(), self.viewport().height()
        scale = Measures.of(self.plan, unit=rhythm(), size=size, zoom=self.zoom)
        return scale.scrolled(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _measure(self) -> None:
        measures, view = self.measures, self.viewport().size()
        width, height = measures.extent(self.plan)
        for bar, whole, shown, step in ((self.horizontalScrollBar(), width, view.width(), measures.width),
                                        (self.verticalScrollBar(), height, view.height(), 30 * measures.scale)):
            bar.setRange(0, max(0, whole - shown))
            bar.setPageStep(shown)
            bar.setSingleStep(max(1, round(step)))

    def set_zoom(self, zoom: float) -> None:
        """Give each minute more or less room."""
        self.zoom = max(ZOOMS[0], min(ZOOMS[1], zoom))
        self._measure()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the day into the new size."""
        super().resizeEvent(event)
        self._measure()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew: head and axis do not move with the rest."""
        self.viewport().update()

    def _step(self) -> int:
        return self.plan.doctors[self._column].slot_minutes if self.plan.doctors else 30

    def _reveal(self, column: int, start: int, end: int) -> None:
        measures, view = self.measures, self.viewport()
        place = measures.span(column, start, end)
        for bar, low, high, first, last in (
                (self.horizontalScrollBar(), place.left(), place.right(), measures.axis, view.width()),
                (self.verticalScrollBar(), place.top(), place.bottom(), measures.head, view.height())):
            if low < first:
                bar.setValue(round(bar.value() + low - first))
            elif high > last:
                bar.setValue(round(bar.value() + high - last))

    # --- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint plan, bookings, cursor, ghost and the present moment; head and axis over them."""
        painter, measures = QPainter(self.viewport()), self.measures
        canvas = Canvas(painter, self.plan, measures, Brushes.of(self.font()), QSizeF(self.viewport().size()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_plan(canvas)
        now = self.plan.minute_of(self._now)
        if self.today and self.plan.first <= now <= self.plan.last:
            draw_now(canvas, measures.y(now))
        for block in self.plan.blocks:
            rect = measures.place(block)
            if rect.intersects(event.rect().toRectF()):
                carried = self._carried is not None and self._carried.row.booking_id == block.row.booking_id
                chosen = block.row.booking_id == self._chosen
                focused = chosen and self.hasFocus()
                draw_block(canvas, rect, block, Stance(self._now, chosen=chosen, focused=focused, faint=carried))
        self._paint_wishes(canvas)
        draw_axis(canvas, now=now if self.today else None)
        draw_head(canvas)
        draw_corner(canvas)
        painter.end()

    def _paint_wishes(self, canvas: Canvas) -> None:
        plan, room = self.plan, canvas.measures.room
        if self._carried:
            ghost = self._carried
            words = f"{span(plan.moment(ghost.start), plan.moment(ghost.end), plan.zone)}  {ghost.row.patient}"
            free = plan.free(ghost.column, ghost.start, ghost.end, but=ghost.row.booking_id)
            draw_ghost(canvas, room(ghost.column, ghost.start, ghost.end), words, refused=not free)
        elif self.mark and any(doctor.id == self.mark[0] for doctor in plan.doctors):
            start, end = map(plan.minute_of, self.mark[1:])
            column = plan.column_of(self.mark[0])
            free = plan.free(column, start, end)
            draw_ghost(canvas, room(column, start, end), span(*self.mark[1:], plan.zone), refused=not free)
        elif self.hasFocus() and not self._chosen and plan.doctors:
            self._paint_cursor(canvas)

    def _paint_cursor(self, canvas: Canvas) -> None:
        block = self.plan.block_at(self._column, self._minute)  # somebody else may have booked the time meanwhile
        if block:
            draw_outline(canvas, canvas.measures.place(block))
        else:
            draw_ghost(canvas, canvas.measures.room(self._column, self._minute, self._minute + self._step()),
                       clock(self.plan.moment(self._minute), self.plan.zone))

    # --- the cursor -------------------------------------------------------------------------------------------------

    def _go_to(self, column: int, minute: int) -> None:
        """Put the cursor on a minute of a column, and on the booking there."""
        block = self.plan.block_at(column, minute)
        self._column, self._minute, self._begun = column, block.start if block else minute, False
        self._reveal(column, self._minute, block.end if block else minute + self._step())
        self._choose(block.row if block else None)
        self.cursor_moved.emit()

    def _choose(self, row: DayRow | None) -> None:
        self._chosen = row.booking_id if row else ""
        self.setAccessibleDescription(described(row, self.plan.zone, self._now) if row else self._place_words())
        self.viewport().update()
        self.chosen.emit(row)

    def _place_words(self) -> str:
        if not self.plan.doctors:
            return ""
        return f"{clock(self.plan.moment(self._minute), self.plan.zone)} {self.plan.doctors[self._column].name.full}"
