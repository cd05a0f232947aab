"""No two bookings of one doctor overlap by a minute: the database itself holds it, also against raw SQL of two processes."""

from __future__ import annotations

import itertools
import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from mis_desktop.domain.errors import BookingOverlaps
from mis_desktop.domain.schedule import BookingState
from mis_desktop.storage.engine import connect
from tests.storage.samples import KEY, booking, new_store

RACER = """
import json, random, sys, time
sys.path[:0] = json.loads(sys.argv[1])
from pathlib import Path
from mis_desktop.storage.engine import connect
who, seed, begin = sys.argv[2], int(sys.argv[3]), float(sys.argv[4])
source, stored = random.Random(seed), 0
connection = connect(Path(sys.argv[5]), bytes(range(32)))
time.sleep(max(0, begin - time.time()))
for number in range(120):
    start = 29_000_000 + source.randrange(600)
    try:
        connection.execute("INSERT INTO booking (id, doctor_id, patient_id, start_minute, end_minute, state, reason, note,"
                           " cancel_reason, created_at, revision)"
                           " VALUES (?, 'd', 'p0', ?, ?, 'booked', '', '', '', '2026-05-12T04:00:00+00:00', 1)",
                           (f"{who}{number}", start, start + source.randrange(1, 30)))
        stored += 1
        if source.random() < 0.3:
            connection.execute("UPDATE booking SET start_minute = start_minute - 7, end_minute = end_minute + 5 WHERE id = ?",
                               (f"{who}{number}",))
    except Exception as error:
        assert "overlap" in str(error), error
print(stored)
"""


def test_two_processes_with_raw_sql_never_store_an_overlap(tmp_path: Path) -> None:
    import time

    new_store(tmp_path / "p").close()
    begin = str(time.time() + 1.5)
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", RACER, json.dumps(sys.path), who, str(seed), begin, tmp_path / "p" / "practice.db"],
            stdout=subprocess.PIPE,
            text=True,
        )
        for who, seed in (("a", 1), ("b", 2))
    ]
    stored = [int(racer.communicate(timeout=60)[0]) for racer in racers]
    assert [racer.returncode for racer in racers] == [0, 0]
    connection = connect(tmp_path / "p" / "practice.db", KEY)
    rows = sorted(connection.execute("SELECT start_minute, end_minute FROM booking").fetchall())
    connection.close()
    assert len(rows) == sum(stored) > 10
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(rows))


def test_the_database_agrees_with_arithmetic_on_random_bookings(tmp_path: Path) -> None:
    source, kept = random.Random(3), list[tuple[int, int]]()
    store = new_store(tmp_path / "p")
    for number in range(150):
        start = source.randrange(3000)
        end = start + source.choice((1, 5, 20, 240, 1440))
        free = all(end <= other_start or other_end <= start for other_start, other_end in kept)
        try:
            with store.writing() as work:
                work.bookings.add(booking(str(number), start, end))
            assert free
            kept.append((start, end))
        except BookingOverlaps:
            assert not free
    store.close()


def test_touching_ends_are_free_and_a_cancelled_booking_frees_its_time(tmp_path: Path) -> None:
    store = new_store(tmp_path / "p")
    with store.writing() as work:
        work.bookings.add(booking("a", 0, 20))
        work.bookings.add(booking("b", 20, 40))
        work.bookings.save(booking("a", 0, 20, state=BookingState.CANCELLED))
        work.bookings.add(booking("c", 5, 15))
    with pytest.raises(BookingOverlaps), store.writing() as work:
        work.bookings.save(booking("a", 0, 20, state=BookingState.BOOKED, revision=2))
    with pytest.raises(BookingOverlaps), store.writing() as work:
        work.bookings.save(booking("b", 14, 40))
    store.close()
