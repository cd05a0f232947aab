"""The arithmetic of the day: lanes, spans, carried bookings, minutes to pixels and back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from mis_desktop.domain.people import Coded, PersonName
from mis_desktop.domain.schedule import BookingState, DayRow, Doctor, WorkingHours
from mis_desktop.ui.days.choosers import read_day
from mis_desktop.ui.days.layouts import DAY, SHORTEST, SNAP, Carried, lay_out
from mis_desktop.ui.days.measures import Measures
from mis_desktop.ui.days.phrases import short_name

ALMATY, MONDAY = ZoneInfo("Asia/Almaty"), date(2026, 11, 23)
MIDNIGHT = datetime(2026, 11, 22, 19, 0, tzinfo=UTC)
SPANS = st.tuples(st.integers(0, 1400), st.integers(5, 120)).map(lambda span: (span[0], min(DAY, span[0] + span[1])))


def doctor(name: str = "d", *hours: tuple[int, int], slot: int = 20) -> Doctor:
    spans = tuple(WorkingHours(weekday=0, start=start, end=end) for start, end in hours)
    return Doctor(id=name, user_id=name, name=PersonName(family=name), iin="", specialty=Coded(text=""), hours=spans,
                  slot_minutes=slot)


def row(number: int, start: int, end: int, state: BookingState = BookingState.BOOKED, doctor_id: str = "d") -> DayRow:
    return DayRow(booking_id=str(number), start=MIDNIGHT + timedelta(minutes=start), end=MIDNIGHT + timedelta(minutes=end),
                  state=state, doctor_id=doctor_id, doctor="", patient_id="p", patient="", iin="", phone="", reason="")


def test_a_missed_booking_and_its_successor_stand_side_by_side() -> None:
    rows = [row(1, 600, 620, BookingState.NO_SHOW), row(2, 610, 630), row(3, 640, 660)]
    plan = lay_out(MONDAY, [doctor()], rows, zone=ALMATY)
    assert [(b.lane, b.lanes) for b in plan.blocks] == [(0, 2), (1, 2), (0, 1)]
    assert plan.block_at(0, 615) == plan.blocks[1]
    assert plan.free(0, 600, 610)


def test_the_cursor_begins_in_free_time_and_not_on_a_booking() -> None:
    rows = [row(1, 600, 620), row(2, 630, 650, BookingState.NO_SHOW), row(3, 600, 700, doctor_id="e")]
    plan = lay_out(MONDAY, [doctor(), doctor("e")], rows, zone=ALMATY)
    assert (plan.gap(0, 600, 20), plan.gap(0, 560, 20), plan.gap(1, 600, 20)) == (650, 560, 700)
    assert lay_out(MONDAY, [doctor()], [row(1, 0, DAY)], zone=ALMATY).gap(0, 600, 20) == 600


@given(st.lists(SPANS, max_size=25))
def test_bookings_that_overlap_never_share_a_lane(spans: list[tuple[int, int]]) -> None:
    rows = [row(number, start, end, BookingState.NO_SHOW) for number, (start, end) in enumerate(spans)]
    blocks = lay_out(MONDAY, [doctor()], rows, zone=ALMATY).blocks
    assert len(blocks) == len(spans)
    for one in blocks:
        assert one.lane < one.lanes
        assert not any(one != other and one.lane == other.lane and one.start < other.end and other.start < one.end
                       for other in blocks)


@given(st.lists(SPANS, min_size=1, max_size=10), st.lists(SPANS, max_size=3))
def test_every_booking_and_every_working_hour_is_within_what_is_shown(spans: list[tuple[int, int]],
                                                                     hours: list[tuple[int, int]]) -> None:
    rows = [row(number, start, end) for number, (start, end) in enumerate(spans)]
    plan = lay_out(MONDAY, [doctor("d", *hours)], rows, zone=ALMATY)
    assert all(plan.first <= start < end <= plan.last for start, end in (*spans, *hours))
    assert plan.first % 60 == plan.last % 60 == 0


@given(st.lists(SPANS, min_size=1, max_size=4))
def test_open_and_closed_time_together_are_the_whole_day(hours: list[tuple[int, int]]) -> None:
    plan = lay_out(MONDAY, [doctor("d", *hours)], [], zone=ALMATY)
    closed = set().union(*(range(start, end) for start, end in plan.closed_spans(0)))
    opened = set().union(*(range(start, end) for start, end in plan.open_spans(0)))
    assert closed | opened == set(range(plan.first, plan.last))
    assert not closed & opened


@given(SPANS, st.integers(0, 60), st.floats(-500, 2000), st.integers(0, 3))
def test_a_carried_booking_keeps_its_length_and_stays_in_the_day(span: tuple[int, int], grabbed: int, minute: float,
                                                                 column: int) -> None:
    carried = Carried(row(1, *span), 0, *span, grabbed=grabbed).over(column, minute)
    assert (carried.end - carried.start, carried.column) == (span[1] - span[0], column)
    assert 0 <= carried.start < carried.end <= DAY
    assert carried.start % SNAP == 0 or carried.end == DAY


@given(SPANS, st.floats(-500, 2000))
def test_a_stretched_booking_keeps_its_start_and_is_never_empty(span: tuple[int, int], minute: float) -> None:
    carried = Carried(row(1, *span), 0, *span, stretching=True).over(5, minute)
    assert (carried.start, carried.column) == (span[0], 0)
    assert min(DAY, carried.start + SHORTEST) <= carried.end <= DAY


@given(st.integers(1, 12), st.integers(200, 3000), st.integers(100, 2000), st.integers(0, 500), st.integers(0, 1439))
def test_a_minute_of_a_column_is_found_again_where_it_is_drawn(doctors: int, width: int, height: int, scrolled: int,
                                                              minute: int) -> None:
    plan = lay_out(MONDAY, [doctor(str(number), (0, DAY)) for number in range(doctors)], [], zone=ALMATY)
    measures = Measures.of(plan, unit=9, size=(width, height)).scrolled(scrolled, scrolled)
    for column in range(doctors):
        point = QPointF(measures.x(column) + measures.width / 2, measures.y(minute))
        assert measures.column(point, plan) == column
        assert abs(measures.minute(point) - minute) < 0.01


def test_ten_doctors_keep_readable_columns_on_a_small_screen() -> None:
    plan = lay_out(MONDAY, [doctor(str(number), (540, 1080)) for number in range(10)], [], zone=ALMATY)
    measures = Measures.of(plan, unit=9, size=(850, 500))
    assert measures.width >= 130
    assert measures.extent(plan)[0] > 850


def test_dates_are_read_as_people_write_them() -> None:
    assert {read_day(typed) for typed in ("05.11.1981", "5/11/1981", "05111981", " 5-11-81 ")} == {date(1981, 11, 5)}
    assert [read_day(typed) for typed in ("31.02.1981", "1981", "кеше", "")] == [None] * 4


def test_names_are_shortened_to_initials() -> None:
    assert short_name("Жұмабаева Гүлнар Қайратқызы") == "Жұмабаева Г. Қ."
    assert short_name("Ли") == "Ли"
