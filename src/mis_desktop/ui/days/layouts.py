"""The arithmetic of the day grid: which times are shown, which bookings share a column, where a drop lands. No painting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from ...domain.schedule import TAKES_TIME, BookingState, DayRow, Doctor

USUAL_SPAN = 9 * 60, 18 * 60  # shown when nobody works that day
SNAP = 5  # minutes a drag snaps to
SHORTEST = 5  # minutes below which a booking cannot be drawn
DAY = 24 * 60
MOVABLE = (BookingState.BOOKED, BookingState.ARRIVED)


@dataclass(frozen=True, slots=True)
class Block:
    """A booking in a column, in minutes after local midnight; where several share a time, each has a lane."""

    row: DayRow
    column: int
    start: int
    end: int
    lane: int = 0
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class Carried:
    """A booking on its way to another time: held by the mouse, or picked up to be put down later."""

    row: DayRow
    column: int
    start: int
    end: int
    grabbed: float = 0  # minutes between its start (stretched: its end) and where the mouse took it
    stretching: bool = False
    held: bool = False

    def over(self, column: int, minute: float) -> Carried:
        """Return it with the mouse over a minute of a column."""
        if self.stretching:
            return replace(self, end=min(DAY, max(self.start + SHORTEST, snapped(minute - self.grabbed))))
        return self.at(column, snapped(minute - self.grabbed))

    def at(self, column: int, start: int) -> Carried:
        """Return it in a column from a minute on, within the day."""
        length = self.end - self.start
        begin = max(0, min(DAY - length, start))
        return replace(self, column=column, start=begin, end=begin + length)

    def longer(self, minutes: int) -> Carried:
        """Return it longer or shorter."""
        return replace(self, end=min(DAY, max(self.start + SHORTEST, self.end + minutes)))


@dataclass(frozen=True, slots=True)
class DayLayout:
    """What a day shows: doctors as columns, the span of minutes, the bookings as blocks."""

    day: date
    zone: ZoneInfo
    doctors: tuple[Doctor, ...]
    blocks: tuple[Block, ...]
    first: int
    last: int

    def moment(self, minute: int) -> datetime:
        """Return the moment of a minute after local midnight."""
        return datetime.combine(self.day, time(), tzinfo=self.zone) + timedelta(minutes=minute)

    def minute_of(self, moment: datetime) -> int:
        """Return a moment as minutes after local midnight of the day."""
        local = moment.astimezone(self.zone)
        return (local.date() - self.day).days * DAY + local.hour * 60 + local.minute

    def column_of(self, doctor_id: str) -> int:
        """Return a doctor's column; the first when that doctor is not shown."""
        return next((number for number, doctor in enumerate(self.doctors) if doctor.id == doctor_id), 0)

    def block_at(self, column: int, minute: float) -> Block | None:
        """Return the booking at a minute of a column; one that takes time goes before one that was missed."""
        found = [b for b in self.blocks if b.column == column and b.start <= minute < b.end]
        return min(found, key=lambda b: (b.row.state not in TAKES_TIME, b.lane), default=None)

    def block_of(self, booking_id: str) -> Block | None:
        """Return the block of a booking."""
        return next((block for block in self.blocks if block.row.booking_id == booking_id), None)

    def open_spans(self, column: int) -> list[tuple[int, int]]:
        """Return the working spans of a column; a doctor without hours works all day."""
        hours = self.doctors[column].hours
        if not hours:
            return [(self.first, self.last)]
        return sorted((span.start, span.end) for span in hours if span.weekday == self.day.weekday())

    def closed_spans(self, column: int) -> Iterator[tuple[int, int]]:
        """Yield the shown spans in which the doctor does not work."""
        begin = self.first
        for start, end in self.open_spans(column):
            if begin < start:
                yield begin, start
            begin = max(begin, end)
        if begin < self.last:
            yield begin, self.last

    def works(self, column: int, start: int, end: int) -> bool:
        """Whether a span lies within one working span of the column."""
        return not self.doctors[column].hours or any(s <= start and end <= e for s, e in self.open_spans(column))

    def free(self, column: int, start: int, end: int, *, but: str = "") -> bool:
        """Whether no other booking takes part of a span."""
        return not any(b.column == column and b.start < end and start < b.end and b.row.booking_id != but
                       and b.row.state in TAKES_TIME for b in self.blocks)

    def gap(self, column: int, minute: int, length: int) -> int:
        """Return the first minute from one on where nothing is shown for a length; that minute when there is none."""
        here = [block for block in self.blocks if block.column == column]
        starts = sorted({minute, *(block.end for block in here if block.end > minute)})
        return next((start for start in starts if start + length <= self.last and
                     not any(block.start < start + length and start < block.end for block in here)), minute)


def lay_out(day: date, doctors: Sequence[Doctor], rows: Sequence[DayRow], *, zone: ZoneInfo) -> DayLayout:
    """Return the layout of a day; cancelled bookings are left out, the others widen the shown span."""
    columns = {doctor.id: number for number, doctor in enumerate(doctors)}
    empty = DayLayout(day, zone, tuple(doctors), (), *USUAL_SPAN)
    blocks = [Block(row, columns[row.doctor_id], max(0, empty.minute_of(row.start)), min(DAY, empty.minute_of(row.end)))
              for row in rows if row.doctor_id in columns and row.state is not BookingState.CANCELLED]
    hours = [(span.start, span.end) for doctor in doctors for span in doctor.hours if span.weekday == day.weekday()]
    edges = [*(hours or [USUAL_SPAN]), *((block.start, block.end) for block in blocks)]
    first = min(start for start, _ in edges) // 60 * 60
    last = -(-max(end for _, end in edges) // 60) * 60
    return replace(empty, blocks=tuple(_in_lanes(blocks)), first=first, last=last)


def _in_lanes(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield blocks with lanes: those of one column that overlap stand side by side (a missed one and its successor)."""
    for group in _touching(sorted(blocks, key=lambda b: (b.column, b.start, -b.end))):
        ends: list[int] = []
        placed: list[tuple[Block, int]] = []
        for block in group:
            lane = next((number for number, end in enumerate(ends) if end <= block.start), len(ends))
            ends[lane:lane + 1] = [block.end]
            placed.append((block, lane))
        yield from (replace(block, lane=lane, lanes=len(ends)) for block, lane in placed)


def _touching(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    group: list[Block] = []
    for block in blocks:
        if group and (block.column != group[0].column or block.start >= max(other.end for other in group)):
            yield group
            group = []
        group.append(block)
    if group:
        yield group


def snapped(minute: float) -> int:
    """Return the nearest minute a drag may land on."""
    return round(minute / SNAP) * SNAP
