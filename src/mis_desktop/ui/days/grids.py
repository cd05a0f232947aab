"""The day grid: driven by mouse and keys alike. It asks; whether something is allowed the services say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from ...domain.schedule import DayRow
from .keyboards import ARROWS, ENTER, LETTERS
from .layouts import MOVABLE, SNAP, Block, Carried, snapped
from .phrases import described
from .views import DayView

NEAREST = 6  # pixels the mouse moves before a press becomes a drag; also how near to its lower edge a booking is stretched
EDGE, GLIDE = 28, 40  # pixels from the border at which a held booking scrolls the day, milliseconds between two steps

@dataclass(frozen=True, slots=True)
class Move:
    """A wish to move a booking, or to make it longer or shorter."""

    row: DayRow
    doctor_id: str
    start: datetime
    minutes: int
    outside_hours: bool = False


class DayGrid(DayView):
    """A day to work in. A booking is moved by the mouse, or picked up (M), carried to any day and put down (Enter)."""

    opened = Signal(object)  # DayRow: Enter
    double_clicked = Signal(object)  # DayRow
    visit_wanted = Signal(object)  # DayRow
    book_wanted = Signal(str, object)  # doctor id, start
    move_wanted = Signal(object)  # Move
    cancel_wanted = Signal(object)  # DayRow
    arrive_wanted = Signal(object)  # DayRow
    menu_wanted = Signal(object, QPoint)  # DayRow or None, where on the screen
    carry_changed = Signal(object)  # DayRow that is being carried, or None
    held_at = Signal(QPoint)  # where on the screen a booking is held by the mouse
    let_go = Signal(object, QPoint)  # DayRow and where on the screen it was let go outside the day

    def __init__(self) -> None:
        super().__init__()
        self.may_write = True
        self._press: QPointF | None = None
        self._glide = QTimer(self, interval=GLIDE)
        self._glide.timeout.connect(self._scroll_while_held)

    # --- carrying ---------------------------------------------------------------------------------------------------

    def pick_up(self, row: DayRow | None) -> None:
        """Take a booking in hand, to be put down on any day."""
        if row is None or not self.may_write or row.state not in MOVABLE:
            return
        start, minutes = self.plan.minute_of(row.start), int((row.end - row.start).total_seconds()) // 60
        if self.plan.block_of(row.booking_id) is None:
            start = self._minute
        self._carry(Carried(row, self.plan.column_of(row.doctor_id), start, start + minutes))
        self.setFocus()

    def give_up(self) -> None:
        """Leave what is carried where it was."""
        self._carry(None)

    def _carry(self, carried: Carried | None) -> None:
        before, self._carried = self._carried, carried
        self.viewport().update()
        if (before.row if before else None) is not (carried.row if carried else None):
            self.carry_changed.emit(carried.row if carried else None)

    def _drop(self) -> None:
        carried = self._carried
        if carried is None:
            return
        start, minutes = self.plan.moment(carried.start), carried.end - carried.start
        doctor_id = self.plan.doctors[carried.column].id
        self._carry(None)
        before = carried.row
        if (start, doctor_id, minutes) != (before.start, before.doctor_id, (before.end - before.start).total_seconds() // 60):
            self.move_wanted.emit(Move(before, doctor_id, start, minutes))

    # --- the mouse --------------------------------------------------------------------------------------------------

    def _under(self, point: QPointF) -> Block | None:
        measures = self.measures
        return next((b for b in reversed(self.plan.blocks) if measures.place(b).contains(point)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the mouse; a drag may follow. What is carried is put down."""
        point, measures = event.position(), self.measures
        if event.button() is not Qt.MouseButton.LeftButton or not self.plan.doctors or not self._inside(point):
            return
        if self._carried:
            column, minute = measures.column(point, self.plan), measures.minute(point)
            self._carry(self._carried.at(column, snapped(minute // self._slot(column) * self._slot(column))))
            self._drop()
            return
        block = self._point_at(point)
        self._press = point if block and self.may_write and block.row.state in MOVABLE else None

    def _point_at(self, point: QPointF) -> Block | None:
        """Put the cursor where the mouse is; return the booking there."""
        column, minute, block = self.measures.column(point, self.plan), self.measures.minute(point), self._under(point)
        self._column, self._minute = column, block.start if block else int(minute // self._slot(column) * self._slot(column))
        self._begun = False
        self._choose(block.row if block else None)
        self.cursor_moved.emit()
        return block

    def _slot(self, column: int) -> int:
        return self.plan.doctors[column].slot_minutes

    def _inside(self, point: QPointF) -> bool:
        measures, view = self.measures, self.viewport()
        return measures.axis <= point.x() < view.width() and measures.head <= point.y() < view.height()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the booking that is being dragged, or that is carried; show where one can be stretched."""
        point = event.position()
        if self._press is not None and self._carried is None:
            if (point - self._press).manhattanLength() < NEAREST:
                return
            self._begin_drag(self._press)
        if self._carried:
            measures = self.measures
            self._carry(self._carried.over(measures.column(point, self.plan), measures.minute(point)))
            if self._carried.held:
                self.held_at.emit(event.globalPosition().toPoint())
                self._glide.start()
            return
        block = self._under(point) if self._inside(point) else None
        edge = block is not None and self.may_write and block.row.state in MOVABLE and self._at_edge(block, point)
        self.viewport().setCursor(Qt.CursorShape.SizeVerCursor if edge else Qt.CursorShape.ArrowCursor)

    def _at_edge(self, block: Block, point: QPointF) -> bool:
        return self.measures.place(block).bottom() - point.y() < NEAREST

    def _begin_drag(self, press: QPointF) -> None:
        block = self.plan.block_of(self._chosen)
        if block:
            stretching = self._at_edge(block, press)
            grabbed = self.measures.minute(press) - (block.end if stretching else block.start)
            self._carry(Carried(block.row, block.column, block.start, block.end, grabbed, stretching, held=True))

    def _scroll_while_held(self) -> None:
        """Scroll on while a booking is held at the border of the day."""
        point = self.viewport().mapFromGlobal(self.cursor().pos()).toPointF()
        if self._carried is None or not self._carried.held:
            self._glide.stop()
            return
        measures, view = self.measures, self.viewport()
        for bar, place, first, last in ((self.verticalScrollBar(), point.y(), measures.head, view.height()),
                                        (self.horizontalScrollBar(), point.x(), measures.axis, view.width())):
            if -EDGE < place - first < EDGE:
                bar.setValue(bar.value() - 12)
            elif -EDGE < last - place < EDGE:
                bar.setValue(bar.value() + 12)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop: ask for the move. Let go outside the day, a booking stays where it was, or goes to the pinboard."""
        self._press = None
        self._glide.stop()
        if self._carried is None or not self._carried.held:
            return
        if self._inside(event.position()):
            self._drop()
        else:
            carried = self._carried
            self._carry(None)
            self._chosen = carried.row.booking_id
            self.let_go.emit(carried.row, event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the booking, or book the free time."""
        if self.plan.doctors and self._inside(event.position()):
            self._press = None
            block = self._point_at(event.position())
            self.double_clicked.emit(block.row) if block else self._enter()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with what is chosen."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            block = self._under(event.pos().toPointF())
            if block:
                self._go_to(block.column, block.start)
        self.menu_wanted.emit(self.chosen_row, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell all of a booking under the mouse: narrow columns cut it."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            block = self._under(event.pos().toPointF()) if self._inside(event.pos().toPointF()) else None
            QToolTip.showText(event.globalPos(), described(block.row, self.plan.zone, self._now) if block else "", self)
            return True
        return super().viewportEvent(event)

    # --- the keys ---------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move; Enter opens, books or puts down; M picks up; A: arrived; Delete cancels; Escape gives up a move."""
        key, shift = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            event.ignore()
        elif key in ARROWS and self.plan.doctors:
            self._travel(*ARROWS[key], shift=shift)
        elif key in ENTER:
            self._drop() if self._carried else self._enter()
        elif key == Qt.Key.Key_Escape and self._carried:
            self.give_up()
        elif not self._with_booking(key, LETTERS.get(event.text().casefold(), "")):
            super().keyPressEvent(event)

    def _with_booking(self, key: Qt.Key, letter: str) -> bool:
        row = self.chosen_row
        if row is None:
            return False
        if letter == "m":
            self.pick_up(row)
        elif letter == "a":
            self.arrive_wanted.emit(row)
        elif key == Qt.Key.Key_Delete:
            self.cancel_wanted.emit(row)
        elif key == Qt.Key.Key_F2:
            self.visit_wanted.emit(row)
        else:
            return False
        return True

    def _travel(self, sideways: int, down: int, *, shift: bool) -> None:
        column = max(0, min(len(self.plan.doctors) - 1, self._column + sideways))
        if self._carried:
            carried = self._carried
            if shift:
                self._carry(carried.longer(SNAP * down))
            else:
                column = max(0, min(len(self.plan.doctors) - 1, carried.column + sideways))
                self._carry(carried.at(column, carried.start + SNAP * down))
            self._reveal(self._carried.column, self._carried.start, self._carried.end)
            return
        block = self.plan.block_of(self._chosen)
        minute = self._minute
        if down > 0:
            minute = block.end if block else self._next_slot(minute)
        elif down < 0:
            minute = self._before(column, block.start if block else minute)
        self._go_to(column, max(self.plan.first, min(self.plan.last - SNAP, minute)))

    def _next_slot(self, minute: int) -> int:
        """Return where the cursor goes down: a slot on, but not past the beginning of a booking."""
        starts = [b.start for b in self.plan.blocks if b.column == self._column and minute < b.start < minute + self._step()]
        return min(starts, default=minute + self._step())

    def _before(self, column: int, minute: int) -> int:
        """Return where the cursor goes up: a slot back, but not past the end of a booking."""
        ends = [b.end for b in self.plan.blocks if b.column == column and minute - self._step() < b.end < minute]
        return max(ends, default=minute - self._step())

    def _enter(self) -> None:
        row = self.chosen_row
        if row:
            self.opened.emit(row)
        elif self.place and self.may_write:
            self.book_wanted.emit(*self.place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cursor."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the cursor."""
        super().focusOutEvent(event)
        self.viewport().update()
