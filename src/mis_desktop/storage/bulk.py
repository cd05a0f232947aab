"""Fills a rehearsal's database with many rows at once: the same columns, keys, indexes and triggers as everyday writes.

It works on a copy without a journal, which takes the original's place only when it is whole. Training practices only.
"""

from __future__ import annotations

import hashlib
import os
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Boolean, Table
from sqlalchemy.dialects.sqlite import dialect

from ..domain.audit import ChainHead, Event, next_row
from ..domain.delivery import Outgoing, Receipt
from ..domain.documents import Document, Evidence, Signature
from ..domain.errors import DamagedDatabase, Forbidden, PracticeBusy
from ..domain.patients import Patient
from ..domain.schedule import Booking
from ..domain.visits import Visit
from . import tables
from .backups import copy_checked
from .engine import connect
from .faults import told
from .patients import patient_columns, patient_keys
from .rows import columns_of
from .schedule import booking_columns
from .schemas import EXPECTED, schema_hash, schema_of
from .upgrades import sync_folder
from .visits import visit_columns

MARK = "rehearsal"  # the setting that says what a practice was filled with
CACHE_KIB = 1 << 20  # of a file of some gigabytes: keys are scattered, so pages come and go
FAST = ("journal_mode = OFF", "synchronous = OFF", f"cache_size = -{CACHE_KIB}", "secure_delete = OFF", "cell_size_check = OFF")
KEPT = ("ix_booking_doctor_start",)  # the overlap trigger looks here
# What is taken off meanwhile and made anew from its own text at the end: indexes, since sorting once is faster, and the
# guards of the chain, which this class builds itself and `mis audit verify` proves.
LATER = "SELECT type, name, sql FROM sqlite_schema WHERE sql LIKE 'CREATE INDEX%' OR type = 'trigger' AND tbl_name = 'audit'"
_DIALECT = dialect()


class Bulk:
    """Writes rows to one open copy. Rows of a call are stored in the order given; parents first."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._inserts: dict[str, tuple[str, list[tuple[str, Callable[[Any], Any]]]]] = {}
        self._patients, self._documents = self._last("patient"), self._last("document")
        last = connection.execute("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1").fetchone()
        self._head = ChainHead(number=last[0], hash=last[1]) if last else None
        self._evidence: set[str] = {row[0] for row in connection.execute("SELECT sha256 FROM evidence")}

    def patients(self, values: Sequence[Patient]) -> None:
        """Store cards with their search keys."""
        numbers = range(self._patients + 1, self._patients + 1 + len(values))
        self._patients += len(values)
        self._add(tables.patient, ({**patient_columns(value), "number": number}
                                   for number, value in zip(numbers, values, strict=True)))
        keys = [(number, *patient_keys(value)) for number, value in zip(numbers, values, strict=True)]
        self._many("INSERT INTO patient_words (rowid, words) VALUES (?, ?)", [(number, words) for number, words, _, _ in keys])
        self._many("INSERT INTO patient_digits (rowid, iin, phones) VALUES (?, ?, ?)",
                   [(number, iin, phones) for number, _, iin, phones in keys])

    def bookings(self, values: Iterable[Booking]) -> None:
        """Store bookings; an overlap is refused as ever."""
        self._add(tables.booking, map(booking_columns, values))

    def visits(self, values: Sequence[Visit]) -> None:
        """Store visits with their diagnoses and prescriptions."""
        self._add(tables.visit, map(visit_columns, values))
        for table, part in ((tables.visit_diagnosis, "diagnoses"), (tables.visit_prescription, "prescriptions")):
            self._add(table, ({**columns_of(item, table), "visit_id": value.id, "position": position}
                              for value in values for position, item in enumerate(getattr(value.entry, part))))

    def documents(self, values: Sequence[tuple[Document, bytes]]) -> None:
        """Store frozen documents with their bytes."""
        numbers = range(self._documents + 1, self._documents + 1 + len(values))
        self._documents += len(values)
        self._add(tables.document, ({**columns_of(value, tables.document), "number": number, "replaces": value.replaces or None}
                                    for number, (value, _) in zip(numbers, values, strict=True)))
        self._add(tables.document_bytes, ({"document_id": value.id, "length": value.length, "sha256": value.sha256,
                                           "deflated": zlib.compress(data, 6)} for value, data in values))

    def signatures(self, values: Sequence[tuple[Signature, bytes, tuple[Evidence, ...]]]) -> None:
        """Store containers as they were made, their evidence once by hash."""
        self._add(tables.signature, ({**columns_of(value, tables.signature), "cms": cms} for value, cms, _ in values))
        fresh = {item.sha256: item for _, _, items in values for item in items if item.sha256 not in self._evidence}
        self._evidence |= fresh.keys()
        self._add(tables.evidence, (columns_of(item, tables.evidence) for item in fresh.values()))
        self._add(tables.signature_evidence, ({"signature_id": value.id, "position": position, "sha256": item.sha256}
                                              for value, _, items in values for position, item in enumerate(items)))

    def outgoing(self, rows: Iterable[Outgoing], answers: Sequence[tuple[Receipt, bytes]]) -> None:
        """Store open rows, then the answers that close some of them."""
        self._add(tables.outgoing, (columns_of(row, tables.outgoing) for row in rows))
        self._add(tables.receipt, ({**columns_of(value, tables.receipt), "body": body,
                                    "sha256": hashlib.sha256(body).hexdigest()} for value, body in answers))
        moment = _binder(tables.outgoing.c.closed_at.type)
        self._many("UPDATE outgoing SET state = ?, closed_at = ? WHERE id = ?",
                   [(value.status, moment(value.received_at), value.outgoing_id) for value, _ in answers])

    def events(self, events: Iterable[Event]) -> None:
        """Store events as the next rows of the chain."""
        self._add(tables.audit, map(self._linked, events))

    def _linked(self, event: Event) -> dict[str, Any]:
        row = next_row(self._head, event)
        self._head = ChainHead(number=row.number, hash=row.hash)
        return {"number": row.number, "at": event.at, "user_id": event.user_id, "action": event.action, "kind": event.kind,
                "record_id": event.record_id, "facts": event.facts, "previous": row.previous, "hash": row.hash}

    @property
    def events_stored(self) -> int:
        """The number of the chain's last row."""
        return self._head.number if self._head else 0

    def _last(self, table: str) -> int:
        return int(self._connection.execute(f"SELECT coalesce(max(number), 0) FROM {table}").fetchone()[0])  # noqa: S608 - ours

    def _add(self, table: Table, rows: Iterable[Mapping[str, Any]]) -> None:
        if table.name not in self._inserts:
            self._inserts[table.name] = _insert_of(table)
        statement, binders = self._inserts[table.name]
        self._many(statement, ([bind(row[name]) for name, bind in binders] for row in rows))

    def _many(self, statement: str, rows: Iterable[Sequence[Any]]) -> None:
        self._connection.executemany(statement, rows)


def _insert_of(table: Table) -> tuple[str, list[tuple[str, Callable[[Any], Any]]]]:
    names = [column.name for column in table.c]
    marks = ", ".join("?" * len(names))
    return (f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({marks})",  # noqa: S608 - our own schema
            [(column.name, _binder(column.type)) for column in table.c])


def _binder(kind: Any) -> Callable[[Any], Any]:
    """Return what turns a value of the domain into what SQLite stores."""
    if hasattr(kind, "process_bind_param"):
        return lambda value: kind.process_bind_param(value, _DIALECT)
    return int if isinstance(kind, Boolean) else lambda value: value


@contextmanager
def refilled(path: Path, key: bytes, *, mark: str) -> Iterator[Bulk | None]:
    """Yield a bulk over a copy of the practice's database, and put the copy in its place at the end, all or nothing.

    None when it was filled before. Raises Forbidden (a real practice), PracticeBusy (open elsewhere), DiskFull.
    """
    with told(path):
        if _filled_before(path, key):
            yield None
            return
        copy = path.with_name(path.name + ".filling")
        _remove(copy)
        try:
            copy_checked(path, key, copy)
            yield from _fill(copy, key, mark)
            _put_in_place(copy, path, key)
        finally:
            _remove(copy)


def _filled_before(path: Path, key: bytes) -> bool:
    connection = connect(path, key)
    try:
        if not connection.execute("SELECT training FROM practice").fetchone()[0]:
            raise Forbidden(permission="rehearsal")
        return connection.execute("SELECT 1 FROM setting WHERE name = ?", (MARK,)).fetchone() is not None
    finally:
        connection.close()


def _fill(copy: Path, key: bytes, mark: str) -> Iterator[Bulk]:
    connection = connect(copy, key)
    try:
        for setting in FAST:
            connection.execute(f"PRAGMA {setting}").fetchall()
        connection.execute("BEGIN IMMEDIATE")
        later = [row for row in connection.execute(LATER).fetchall() if row[1] not in KEPT]
        for kind, name, _ in later:
            connection.execute(f"DROP {kind} {name}")
        yield Bulk(connection)
        for _, _, sql in later:
            connection.execute(sql)
        connection.execute("INSERT INTO setting (name, value) VALUES (?, ?)", (MARK, mark))
        connection.execute("COMMIT")
        _prove(connection, copy)
        connection.execute("PRAGMA journal_mode = WAL").fetchall()
    finally:
        connection.close()


def _prove(connection: Any, copy: Path) -> None:
    if schema_hash(schema_of(connection)) != list(EXPECTED.values())[-1]:
        raise DamagedDatabase(path=str(copy), detail="schema altered")
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise DamagedDatabase(path=str(copy), detail="foreign keys")


def _put_in_place(copy: Path, path: Path, key: bytes) -> None:
    """Rename the copy over the original, whose write-ahead log must be gone: it would be applied to the copy."""
    connection = connect(path, key)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()
    if path.with_name(path.name + "-wal").exists():
        raise PracticeBusy(path=str(path))
    with copy.open("rb+") as file:
        os.fsync(file.fileno())
    copy.replace(path)
    sync_folder(path.parent)


def _remove(copy: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        copy.with_name(copy.name + suffix).unlink(missing_ok=True)
