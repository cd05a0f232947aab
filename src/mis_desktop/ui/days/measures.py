"""Minutes and columns to pixels of the viewport and back. The axis at the left and the head on top do not scroll."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from .layouts import Block, DayLayout

NARROWEST = 17  # units of rhythm a doctor's column needs at least
LINE = 2.9  # units of rhythm a booking of the shortest slot needs to hold one line
USUAL_SLOTS = 15, 30  # minutes: a shorter slot does not stretch the day, a longer one does not squeeze it


@dataclass(frozen=True, slots=True)
class Measures:
    """One scale of the grid: `scale` pixels a minute, `width` pixels a column, scrolled by `left` and `top`."""

    axis: float
    head: float
    scale: float
    width: float
    first: int
    left: float = 0
    top: float = 0

    @classmethod
    def of(cls, plan: DayLayout, *, unit: int, size: tuple[int, int], zoom: float = 1.0) -> Measures:
        """Return the scale at which a day fills the viewport, or the smallest at which it can be read."""
        axis, head = 6.5 * unit, 5.4 * unit
        shortest, longest = USUAL_SLOTS
        slot = min((max(shortest, min(longest, doctor.slot_minutes)) for doctor in plan.doctors), default=longest)
        fills = (size[1] - head - 1) / max(1, plan.last - plan.first)
        width = (size[0] - axis - 1) / max(1, len(plan.doctors))
        return cls(axis=axis, head=head, scale=max(fills, zoom * LINE * unit / slot), width=max(NARROWEST * unit, width),
                   first=plan.first)

    def scrolled(self, left: int, top: int) -> Measures:
        """Return the same scale at another place."""
        return Measures(self.axis, self.head, self.scale, self.width, self.first, left, top)

    def extent(self, plan: DayLayout) -> tuple[int, int]:
        """Return the width and height of the whole day in pixels."""
        return (round(self.axis + self.width * max(1, len(plan.doctors))),
                round(self.head + (plan.last - plan.first) * self.scale))

    def y(self, minute: float) -> float:
        """Return where a minute is."""
        return self.head + (minute - self.first) * self.scale - self.top

    def x(self, column: int) -> float:
        """Return the left edge of a column."""
        return self.axis + column * self.width - self.left

    def span(self, column: int, start: int, end: int) -> QRectF:
        """Return where a span of a column is."""
        return QRectF(self.x(column), self.y(start), self.width, (end - start) * self.scale)

    def room(self, column: int, start: int, end: int) -> QRectF:
        """Return where a booking of a span is drawn: with a little air around it."""
        return self.span(column, start, end).adjusted(4, 1, -5, -1.5)

    def place(self, block: Block) -> QRectF:
        """Return where a booking is drawn, in its lane."""
        whole = self.room(block.column, block.start, block.end)
        share = whole.width() / block.lanes
        return QRectF(whole.left() + block.lane * share, whole.top(), share - (2 if block.lanes > 1 else 0), whole.height())

    def column(self, point: QPointF, plan: DayLayout) -> int:
        """Return the column at a point, the nearest one beside the grid."""
        column = int((point.x() - self.axis + self.left) // max(1.0, self.width))
        return max(0, min(len(plan.doctors) - 1, column))

    def minute(self, point: QPointF) -> float:
        """Return the minute at a point."""
        return self.first + (point.y() - self.head + self.top) / self.scale
