"""Measures the window at work on the data set: unlock, search, charts, the day, scrolling, stalls, memory."""

from __future__ import annotations

import json
import os
import random
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from mis_desktop.domain.texts import query_keys
from mis_desktop.security.hardening import harden
from mis_desktop.security.slots import open_slot
from mis_desktop.security.vaults import load_vault
from tests.bench.rows import Plus, missing, report, seconds_of
from tests.bench.stages import SCALE, Stage, bare_connection, data_set, resident

UNLOCKS, SEARCHES, CHARTS, DAYS, DROPS = 6, 40, 40, 20, 20
LIMIT = 100  # milliseconds the window may stand still
MEMORY = 250  # MB
SEARCH_SQL = ("SELECT * FROM patient WHERE number IN (SELECT rowid FROM patient_words WHERE patient_words MATCH ?)"
              " ORDER BY sort_key, id LIMIT 100")
DAY_SQL = ("SELECT b.*, p.family, p.given, p.patronymic, p.iin, p.phones, d.name, v.id FROM booking b JOIN patient p ON p.id ="
           " b.patient_id JOIN doctor d ON d.id = b.doctor_id LEFT JOIN visit v ON v.booking_id = b.id"
           " WHERE b.start_minute >= ? AND b.start_minute < ?")


def rows_of(bare: Any, statement: str, *values: object) -> list[Any]:
    """Return all rows of a bare query."""
    found: list[Any] = bare.execute(statement, values).fetchall()
    return found


def unlock(stage: Stage) -> None:
    """Password typed, Enter: until the day is there to work with; beside it the password's hash alone."""
    path = stage.settings.practice / "vault.json"
    vault = load_vault(path.read_bytes(), path=str(path))
    slot = next(slot for slot in vault.slots if slot.login == stage.login)
    hashed = seconds_of(lambda: open_slot(vault.practice, slot, stage.settings.password), times=UNLOCKS, warm=1)
    taken = []
    for _ in range(UNLOCKS + 1):
        taken.append(stage.seconds(stage.sign_in, stage.at_work, kind="unlock"))
        stage.shell.courier.stop()
        stage.leave()
    report("unlock to usable day list", taken[1:], baseline=hashed, budget=1000, relative=Plus(400), cold=taken[0],
           against="Argon2id of the slot", **stage.cpu_of("unlock"))


def type_last(field: QLineEdit, typed: str) -> Callable[[], None]:
    """Return what types the last letter, as the keyboard does."""
    field.setText(typed[:-1])

    def press() -> None:
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, typed[-1]))

    return press


def search(stage: Stage, bare: Any, chance: random.Random) -> None:
    """From the key press to the painted list, for beginnings of names, IINs and phones."""
    screen: Any = stage.page("patients")
    row = "patient search, key press to list painted"
    if screen is None:
        missing(row)
        return
    people = rows_of(bare, "SELECT family, given FROM patient WHERE number % 997 = 5 LIMIT ?", SEARCHES)
    field, table = screen.list.form.searchField, screen.list.form.table
    painted, arrived = stage.painted(table.viewport()), [0]
    screen.list.rows.arrived.connect(lambda *_: arrived.__setitem__(0, arrived[0] + 1))
    taken, base = [], []
    for family, given in people or [("Ахметов", "А")] * 3:
        typed = f"{family[:chance.randint(3, 5)]}" + (f" {given[:2]}" if chance.random() < 0.5 else "")
        press = type_last(field, typed)
        stage.pump(0.05)
        stage.settle()
        seen, shown = arrived[0], painted()
        there = lambda seen=seen, shown=shown: arrived[0] > seen and painted() > shown  # noqa: E731 - a condition, not a name
        taken.append(stage.seconds(press, there, kind="search"))
        phrase = " AND ".join("(" + " OR ".join(f'"{key}"*' for key in keys) + ")" for keys in query_keys(typed))
        rows_of(bare, SEARCH_SQL, phrase)
        base += seconds_of(lambda phrase=phrase: rows_of(bare, SEARCH_SQL, phrase), times=1, warm=0)
    report(row, taken[1:], baseline=base[1:], budget=50, relative=Plus(40), cold=taken[0], against="bare FTS5 query",
           **stage.cpu_of("search"))


def bare_chart(bare: Any, visit_id: str, patient_id: str) -> None:
    """Read what a chart shows, by SQL alone."""
    rows_of(bare, "SELECT * FROM visit WHERE id = ?", visit_id)
    rows_of(bare, "SELECT * FROM patient WHERE id = ?", patient_id)
    past = rows_of(bare, "SELECT * FROM visit WHERE patient_id = ? ORDER BY opened_at DESC LIMIT 50", patient_id)
    for row in past:
        rows_of(bare, "SELECT * FROM visit_diagnosis WHERE visit_id = ?", row[0])
    rows_of(bare, "SELECT * FROM document WHERE visit_id = ?", visit_id)


def charts(stage: Stage, bare: Any) -> None:
    """From the wish to a chart that can be used: usual patients, then the one with the longest chart."""
    usual = rows_of(bare, "SELECT v.id, v.patient_id FROM visit v JOIN patient p ON p.id = v.patient_id"
                          " WHERE p.number % 701 = 7 AND p.number > 1 GROUP BY p.id LIMIT ?", CHARTS)
    (long_id,) = rows_of(bare, "SELECT id FROM patient WHERE number = 1")[0]
    count = rows_of(bare, "SELECT count(*) FROM visit WHERE patient_id = ?", long_id)[0][0]
    long = rows_of(bare, "SELECT id, patient_id FROM visit WHERE patient_id = ? LIMIT ?", long_id, CHARTS)
    for name, wanted, budget in (("usual", usual, 100), (f"{count} visits", long, 200)):
        row = f"chart open, usable ({name})"
        if stage.page("visit") is None:
            missing(row)
            continue
        taken, base = [], []
        for visit_id, patient_id in wanted:
            taken.append(stage.seconds(lambda found=visit_id: stage.shell.go("visit", found), kind=name))
            bare_chart(bare, visit_id, patient_id)
            base += seconds_of(lambda a=visit_id, b=patient_id: bare_chart(bare, a, b), times=1, warm=0)
        report(row, taken[1:], baseline=base[1:], budget=budget, relative=Plus(60), cold=taken[0], against="bare SQL",
               **stage.cpu_of(name))


def cards(stage: Stage, bare: Any) -> None:
    """A patient's card from the register, which has no budget of its own but is a chart as well."""
    if stage.page("patients") is None:
        missing("patient's card open (usual)")
        return
    wanted = rows_of(bare, "SELECT id FROM patient WHERE number % 701 = 9 LIMIT ?", CHARTS)
    taken = [stage.seconds(lambda found=found: stage.shell.go("patient", found), kind="card") for (found,) in wanted]
    base = [second for (found,) in wanted for second in seconds_of(lambda found=found: (
        rows_of(bare, "SELECT * FROM patient WHERE id = ?", found),
        rows_of(bare, "SELECT * FROM visit WHERE patient_id = ? ORDER BY opened_at DESC LIMIT 50", found)), times=1)]
    report("patient's card open (usual)", taken[1:], baseline=base, budget=100, relative=Plus(60), cold=taken[0],
           against="bare SQL", **stage.cpu_of("card"))


def days(stage: Stage, bare: Any) -> None:
    """Day after day of all doctors, and bookings dropped elsewhere."""
    screen: Any = stage.page("day")
    doctors = rows_of(bare, "SELECT count(*) FROM doctor")[0][0]
    rows = f"day grid of {doctors} doctors", "drop of a drag committed"
    if screen is None:
        for row in rows:
            missing(row)
        return
    today, taken, base = datetime.now(UTC).date(), [], []
    for number in range(1, DAYS + 1):
        day = today - timedelta(days=number)
        taken.append(stage.seconds(lambda day=day: screen.show_day(day.isoformat()), kind="day"))
        base += seconds_of(lambda day=day: rows_of(bare, DAY_SQL, *_minutes(day)), times=1)
    report(rows[0], taken[1:], baseline=base[1:], budget=100, relative=Plus(60), cold=taken[0], against="bare SQL",
           **stage.cpu_of("day"))
    drops(stage, bare, screen, rows[1], today)


def _minutes(day: date) -> tuple[int, int]:
    """Return the minutes since 1970 at which a day of Almaty begins and ends."""
    first = (day - date(1970, 1, 1)).days * 1440 - 300
    return first, first + 1440


def drops(stage: Stage, bare: Any, screen: Any, row: str, today: date) -> None:
    """Move bookings of the days to come to another time; each is committed and shown."""
    from mis_desktop.ui.days.grids import Move

    screen.show_day((today + timedelta(days=1)).isoformat())
    stage.settle()
    taken, moved = [], [0]
    screen.deeds.moved.connect(lambda *_: moved.__setitem__(0, moved[0] + 1))
    booked = [found for found in screen.rows if found.state.value == "booked"][:DROPS]
    for found in booked:
        wish = Move(row=found, doctor_id=found.doctor_id, minutes=20, outside_hours=True,
                    start=found.start + timedelta(days=75))
        seen = moved[0]
        taken.append(stage.seconds(lambda wish=wish: screen.deeds.move(wish), lambda seen=seen: moved[0] > seen, kind="drop"))
    if len(taken) < 2:
        missing(row, why="nothing is booked tomorrow")
        return
    report(row, taken[1:], baseline=commits(bare), budget=50, relative=Plus(40), cold=taken[0], against="one commit",
           **stage.cpu_of("drop"))


def commits(bare: Any) -> list[float]:
    """Return how long one small durable commit takes in the practice's file."""
    def commit() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO setting (name, value) VALUES ('bench', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                     (os.urandom(8).hex(),))
        bare.execute("COMMIT")

    return seconds_of(commit, times=30)


def scroll(stage: Stage) -> None:
    """Go through the whole register, page after page."""
    screen: Any = stage.page("patients")
    row = "next page of the register, up to 2,000 rows"
    if screen is None:
        missing(row)
        return
    screen.show_list()
    screen.list.form.searchField.clear()
    stage.pump(0.1)
    stage.settle()
    bar, rows = screen.list.form.table.verticalScrollBar(), screen.list.rows
    steps: list[float] = []
    while not rows.complete and len(steps) < 5000:
        steps.append(stage.seconds(lambda: bar.setValue(bar.maximum()), kind="scroll"))
    report("next page of the register, up to 2,000 rows", steps, rows=rows.rowCount(), **stage.cpu_of("scroll"))


def stalls(stage: Stage) -> None:
    """The longest time the window stood still in anything above; beside it a window where nothing happens."""
    stage.heart.begin()
    stage.pump(3.0)
    idle = max(stage.heart.pauses)
    for kind, found in stage.stalls.items():
        pauses, work = zip(*found, strict=True)
        report(f"longest UI stall: {kind}", [max(pauses)], baseline=[idle], budget=LIMIT, against="an idle window",
               cpu=round(max(work) * 1000, 1))


def main() -> int:
    """Run everything in one program, as a working day would."""
    harden()
    chance, settings = random.Random(1), data_set()
    bare = bare_connection(settings)
    office = Stage(settings, login="reception")
    unlock(office)
    office.enter()
    search(office, bare, chance)
    days(office, bare)
    cards(office, bare)
    office.leave()
    office.login = "doctor"
    office.window.offer([settings.practice], login="doctor")
    office.enter()
    charts(office, bare)
    size = resident()
    scroll(office)
    stalls(office)
    missing("practice-wide text search, newest 50")
    print(json.dumps({"row": f"memory, {SCALE} open", "unit": "MB", "value": size, "after_scrolling_everything": resident(),
                      "budget": MEMORY, "pass": size <= MEMORY}), flush=True)
    office.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
