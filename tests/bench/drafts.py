"""Measures how fast what is typed is safe: alone, and while a backup, an export or an import goes on beside."""

from __future__ import annotations

import json
import secrets
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from mis_desktop.compose import OpenPractice, open_practice
from mis_desktop.domain.visits import VisitEntry
from mis_desktop.services.access import ListDoctors, WhoAmI
from mis_desktop.services.backups import BackUp
from mis_desktop.services.books import ImportBook
from mis_desktop.services.reports import ExportVisits
from mis_desktop.services.visits import DiscardDraft, SaveDraft
from mis_desktop.storage.engine import connect
from tests.bench.books import DATA
from tests.bench.rows import Plus, missing, percentile, report
from tests.bench.stages import bare_connection, data_set

TIMES, PAUSE = 60, 0.05  # saves; seconds between two, as somebody types
TEXT = "Кашель с мокротой, слабость, температура до 38,4 °C в течение трёх дней. " * 20
ROW = "draft saved"


def ms(seconds: list[float]) -> float:
    """Return p95 in milliseconds."""
    return round(percentile(seconds, 0.95) * 1000, 1)


def entry(number: int) -> VisitEntry:
    """Return what is typed: some kilobytes that differ each time."""
    return VisitEntry(complaints=TEXT[:number + 900], history=TEXT, objective=TEXT)


def saves(practice: OpenPractice, visit_id: str, cpu: list[float], *, times: int = TIMES) -> list[float]:
    """Save drafts at the pace of typing and return how long each took; `cpu` takes the thread's own time."""
    taken = []
    for number in range(times):
        begin, worked = time.perf_counter(), time.thread_time()
        practice.door.do(SaveDraft(visit_id=visit_id, base_revision=1, entry=entry(number)))
        taken.append(time.perf_counter() - begin)
        cpu.append(time.thread_time() - worked)
        time.sleep(PAUSE)
    return taken


def bare_commits(folder: Path) -> list[float]:
    """Return how long one durable commit of the same bytes takes in an encrypted file of its own."""
    connection, taken = connect(folder / "bare.db", secrets.token_bytes(32), create=True), []
    connection.execute("CREATE TABLE draft (number INTEGER PRIMARY KEY, entry TEXT) STRICT")
    for number in range(TIMES):
        begin = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO draft (entry) VALUES (?)", (json.dumps([TEXT[:number + 900], TEXT, TEXT]),))
        connection.execute("COMMIT")
        taken.append(time.perf_counter() - begin)
        time.sleep(PAUSE)
    connection.close()
    return taken


def beside(work: Callable[[], object], practice: OpenPractice, visit_id: str, cpu: list[float]) -> tuple[list[float], float]:
    """Save drafts as long as `work` goes on in another thread; returns the durations and how long the work took."""
    failed: list[BaseException] = []

    def run() -> None:
        try:
            work()
        except BaseException as error:  # told by the measuring thread
            failed.append(error)

    thread, begin, taken = threading.Thread(target=run), time.perf_counter(), []
    thread.start()
    while thread.is_alive() and len(taken) < 2000:
        taken += saves(practice, visit_id, cpu, times=1)
    thread.join()
    if failed:
        raise failed[0]
    return taken, time.perf_counter() - begin


def own_visit(bare: Any, practice: OpenPractice) -> str:
    """Return an open visit of the doctor who is signed in."""
    user = practice.door.do(WhoAmI()).id
    doctor = next(doctor for doctor in practice.door.do(ListDoctors()) if doctor.user_id == user)
    query = "SELECT id FROM visit WHERE doctor_id = ? AND state = 'in-progress' LIMIT 1"
    return str(bare.execute(query, (doctor.id,)).fetchone()[0])


def main() -> int:
    """Measure one after the other; each work beside is the real one, on the data set."""
    settings = data_set()
    bare, today = bare_connection(settings), datetime.now(UTC).date()
    with (TemporaryDirectory(dir=settings.folder) as temporary,
          open_practice(settings.practice, "doctor", settings.password) as practice,
          open_practice(settings.practice, settings.login, settings.password) as office):
        visit_id, folder = own_visit(bare, practice), Path(temporary)
        cpu: list[float] = []
        cold = saves(practice, visit_id, [], times=1)[0]
        base = bare_commits(folder)
        taken = saves(practice, visit_id, cpu)
        report(ROW, taken, baseline=base, budget=20, relative=Plus(10), cold=cold, against="one commit", cpu_p95=ms(cpu))
        books = sorted(DATA.glob("kato_*.csv")) if DATA.is_dir() else []
        works = {
            "a backup": lambda: office.door.do(BackUp(folder=str(folder / "backups"))),
            "an export of a year's visits": lambda: office.door.do(ExportVisits(
                first=today - timedelta(days=365), last=today, path=str(folder / "visits.xlsx")))}
        if books:
            works["an import of the KATO book"] = lambda: office.door.do(ImportBook(kind="kato", path=str(books[0])))
        else:
            missing(f"{ROW} during an import", why="no sample data beside the project")
        for name, work in works.items():
            cpu.clear()
            taken, seconds = beside(work, practice, visit_id, cpu)
            report(f"{ROW} during {name}", taken, baseline=base, budget=20, relative=Plus(10), against="one commit",
                   cpu_p95=ms(cpu), work_seconds=round(seconds, 1))
        practice.door.do(DiscardDraft(visit_id=visit_id))
    return 0


if __name__ == "__main__":
    sys.exit(main())
