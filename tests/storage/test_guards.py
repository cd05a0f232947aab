"""What the database itself refuses: changing what is append-only, a second patient with one IIN, references into nothing."""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from mis_desktop.domain.audit import Event
from mis_desktop.domain.errors import ChangedMeanwhile, DamagedDatabase, IinTaken
from mis_desktop.storage.engine import connect
from mis_desktop.storage.store import SqlStore, open_store
from tests.storage.samples import KEY, NOW, new_store, patient

APPEND_ONLY = ("audit", "document_bytes", "evidence", "receipt", "signature", "signature_evidence")


@pytest.fixture
def store(tmp_path: Path) -> Any:
    made = new_store(tmp_path / "p")
    yield made
    made.close()


@pytest.fixture
def raw(store: SqlStore, tmp_path: Path) -> Any:
    with store.writing() as work:
        for number in range(3):
            work.audit.append(Event(at=NOW, user_id="u", action="tested", kind="patient", record_id=f"p{number}"))
    connection = connect(tmp_path / "p" / "practice.db", KEY)
    yield connection
    connection.close()


@pytest.mark.parametrize("table", APPEND_ONLY)
def test_append_only_tables_have_their_three_guards(raw: Any, table: str) -> None:
    names = {
        name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?", (table,))
    }
    assert {f"{table}_update_never", f"{table}_delete_never", f"{table}_insert_once"} <= names


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET action = 'x'",
        "DELETE FROM audit",
        "DELETE FROM audit WHERE number = 2",
        "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE number = 1",
        "REPLACE INTO audit SELECT * FROM audit WHERE number = 3",
        "INSERT INTO audit SELECT * FROM audit WHERE number = 1 ON CONFLICT DO UPDATE SET action = 'x'",
    ],
)
def test_the_audit_can_only_grow(raw: Any, statement: str) -> None:
    before = raw.execute("SELECT * FROM audit").fetchall()
    with pytest.raises(sqlcipher.DatabaseError, match="append-only"):
        raw.execute(statement)
    assert raw.execute("SELECT * FROM audit").fetchall() == before


def test_a_second_patient_with_the_iin_is_refused_and_named(store: SqlStore) -> None:
    with store.writing() as work:
        work.patients.add(patient("a", iin="800517300019"))
    with pytest.raises(IinTaken) as told, store.writing() as work:
        work.patients.add(patient("b", iin="800517300019"))
    assert told.value.facts["iin"] == "800517300019"
    with store.writing() as work:
        work.patients.add(patient("c"))
        work.patients.add(patient("d"))


def test_two_people_cannot_save_over_each_other(store: SqlStore) -> None:
    with store.writing() as work:
        work.patients.save(patient("p0", "Омарова"))
    with pytest.raises(ChangedMeanwhile), store.writing() as work:
        work.patients.save(patient("p0", "Омаровa"))
    with store.reading() as work:
        assert work.patients.get("p0").name.family == "Омарова"


def test_a_reading_transaction_cannot_write(store: SqlStore) -> None:
    with contextlib.suppress(Exception), store.reading() as work:
        work.patients.add(patient("x"))
    with store.reading() as work:
        assert len(work.patients.search("Омаров", limit=5)) == 1


def add_both(store: SqlStore) -> None:
    with store.writing() as work:
        for id_ in ("x", "y"):
            work.patients.add(patient(id_, iin="800517300019"))


def test_a_refused_block_leaves_nothing(store: SqlStore) -> None:
    with pytest.raises(IinTaken):
        add_both(store)
    with store.reading() as work:
        assert len(work.patients.search("Омаров", limit=5)) == 1


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TRIGGER audit_delete_never",
        "DROP INDEX ix_visit_opened",
        "DROP TABLE patient_words",
        "ALTER TABLE patient ADD COLUMN x TEXT",
    ],
)
def test_an_altered_schema_does_not_open(tmp_path: Path, raw: Any, store: SqlStore, statement: str) -> None:
    raw.execute(statement)
    assert "schema altered" in store.check()
    with pytest.raises(DamagedDatabase):
        open_store(tmp_path / "p", KEY)


def test_many_threads_read_and_write_at_once(store: SqlStore) -> None:
    problems: list[BaseException] = []

    def work_on(thread: int) -> None:
        try:
            for number in range(10):
                with store.writing() as work:
                    work.patients.add(patient(f"t{thread}-{number}"))
                with store.reading() as work:
                    work.patients.search("Омаров", limit=3)
        except BaseException as error:
            problems.append(error)

    threads = [threading.Thread(target=work_on, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not problems
    with store.reading() as work:
        assert len(work.patients.search("Омаров", limit=200)) == 81


def test_every_connection_has_the_settings(tmp_path: Path, store: SqlStore) -> None:
    connection = connect(tmp_path / "p" / "practice.db", KEY)
    found = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("foreign_keys", "recursive_triggers", "synchronous", "journal_mode", "temp_store", "secure_delete")
    }
    connection.close()
    assert found == {
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "synchronous": 2,
        "journal_mode": "wal",
        "temp_store": 2,
        "secure_delete": 1,
    }
