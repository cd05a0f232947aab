"""The days of a rehearsal: how many patients each doctor has on each day, in which slots, and who comes at all."""

from __future__ import annotations

import bisect
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from ..domain.schedule import BookingState

OPENS, SLOT, SLOTS = 8 * 60, 20, 36  # minutes after midnight; minutes; slots of a day (08:00-20:00)
MONTHS = (115, 112, 110, 104, 96, 88, 80, 84, 98, 106, 110, 112)  # how busy the months are
FUTURE_DAYS = 21
SUNDAY = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """How much a rehearsal holds. `long_chart` is the number of visits of one patient, all of them signed."""

    patients: int
    visits: int
    doctors: int
    load: int  # visits of a doctor on a usual day
    documents: int
    long_chart: int


SCALES = {
    "S": Scale(patients=6_000, visits=35_000, doctors=3, load=16, documents=600, long_chart=163),
    "M": Scale(patients=40_000, visits=350_000, doctors=8, load=22, documents=5_000, long_chart=350),
    "L": Scale(patients=60_000, visits=860_000, doctors=10, load=28, documents=20_000, long_chart=700)}


@dataclass(frozen=True, slots=True)
class Turn:
    """One slot of one doctor on one day, and what became of it."""

    day: date
    doctor: int
    start: datetime
    state: BookingState

    @property
    def seen(self) -> bool:
        """Whether the patient was seen."""
        return self.state is BookingState.FULFILLED


class Calendar:
    """All turns of a scale up to a moment, in the order of days, and those booked ahead."""

    def __init__(self, scale: Scale, *, now: datetime, zone: ZoneInfo, chance: random.Random) -> None:
        self._scale, self._now, self._zone, self._chance = scale, now, zone, chance
        self.today = now.astimezone(zone).date()
        self._past_today = self._of_today()
        wanted = scale.visits - sum(turn.seen for turn in self._past_today)
        self.days = _working_days(self.today, count=max(1, round(wanted / (scale.doctors * scale.load))))
        busy = [MONTHS[day.month - 1] * (60 if day.weekday() == SUNDAY - 1 else 100) for day in self.days]
        total, so_far, self._quota = sum(busy), 0, []
        for share in busy:
            before = so_far * wanted // total
            so_far += share
            self._quota.append(so_far * wanted // total - before)

    def past(self) -> Iterator[list[Turn]]:
        """Yield the turns of one day after the other, today's last; exactly `scale.visits` of them were seen."""
        doctors = self._scale.doctors
        for day, quota in zip(self.days, self._quota, strict=True):
            parts = [quota // doctors + (number < quota % doctors) for number in range(doctors)]
            self._chance.shuffle(parts)
            yield [turn for doctor, part in enumerate(parts) for turn in self._of_day(day, doctor, part)]
        yield self._past_today

    def ahead(self) -> Iterator[Turn]:
        """Yield what is booked from now on: the rest of today and the days to come, ever fewer."""
        for offset in range(FUTURE_DAYS):
            day = self.today + timedelta(days=offset)
            if not _open(day, self.today):
                continue
            share = (0.85 - 0.75 * offset / FUTURE_DAYS) * self._scale.load / SLOTS
            for doctor in range(self._scale.doctors):
                for slot in range(SLOTS):
                    start = self._start(day, slot)
                    if start >= self._now and self._chance.random() < share:
                        yield Turn(day, doctor, start, BookingState.BOOKED)

    def patients_by(self, patients: int) -> list[date]:
        """Return the day on which each of `patients` people comes first: a quarter at once, the others evenly."""
        days, old = self.days, patients // 4
        return [days[0]] * old + [days[number * len(days) // (patients - old)] for number in range(patients - old)]

    def _of_day(self, day: date, doctor: int, seen: int) -> list[Turn]:
        """Return `seen` visits, and beside them the few who cancelled or did not come."""
        lost = sum(self._chance.random() < 0.09 for _ in range(seen))
        slots = self._chance.sample(range(SLOTS), min(SLOTS, seen + lost))
        states = [BookingState.FULFILLED] * seen + self._chance.choices(
            (BookingState.CANCELLED, BookingState.NO_SHOW), (3, 2), k=max(0, len(slots) - seen))
        extra = [self._start(day, SLOTS + number) for number in range(seen - len(slots))]  # a long evening
        starts = [self._start(day, slot) for slot in slots] + extra
        return sorted((Turn(day, doctor, start, state) for start, state in zip(starts, states, strict=False)),
                      key=lambda turn: turn.start)

    def _of_today(self) -> list[Turn]:
        turns = []
        for doctor in range(self._scale.doctors):
            for slot in range(SLOTS):
                start = self._start(self.today, slot)
                if start + timedelta(minutes=2 * SLOT) < self._now and self._chance.random() < self._scale.load / SLOTS:
                    turns.append(Turn(self.today, doctor, start, BookingState.FULFILLED))
        return turns

    def _start(self, day: date, slot: int) -> datetime:
        minutes = OPENS + slot * SLOT
        return datetime.combine(day, time(minutes // 60, minutes % 60), tzinfo=self._zone).astimezone(UTC)


def _open(day: date, today: date) -> bool:
    """Closed on Sundays; but whoever tries the program on a Sunday finds a duty day."""
    return day.weekday() != SUNDAY or day == today


def _working_days(today: date, *, count: int) -> list[date]:
    """Return the last `count` working days before today, oldest first."""
    days: list[date] = []
    day = today
    while len(days) < count:
        day -= timedelta(days=1)
        if day.weekday() != SUNDAY:
            days.append(day)
    return days[::-1]


class Draw:
    """Draws who comes: of those registered by then, early ones more often, as regulars are."""

    def __init__(self, first_days: list[date], chance: random.Random) -> None:
        self._first_days, self._chance = first_days, chance

    def one(self, day: date) -> int:
        """Return the index of somebody registered by that day."""
        known = bisect.bisect_right(self._first_days, day)
        return int(known * self._chance.random() ** 1.4)
