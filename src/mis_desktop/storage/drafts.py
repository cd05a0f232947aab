"""The journal of typed text: its own file and connection, so that nothing that happens to the practice delays a save."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Column, Integer, MetaData, Row, Select, Table, Text, delete, insert, select
from sqlalchemy.sql import func

from ..domain.errors import NewerFormat
from ..domain.visits import Draft, VisitEntry
from .columns import Json, Moment
from .engine import WRITE, connect, make_engine
from .faults import told

FORMAT = 1  # PRAGMA user_version of drafts.db
KEPT_VERSIONS = 5  # of each visit's draft

_SCHEMA = """CREATE TABLE IF NOT EXISTS draft (
    number INTEGER PRIMARY KEY AUTOINCREMENT, visit_id TEXT NOT NULL, user_id TEXT NOT NULL,
    base_revision INTEGER NOT NULL, saved_at TEXT NOT NULL, entry TEXT NOT NULL) STRICT"""
_INDEX = "CREATE INDEX IF NOT EXISTS ix_draft_visit_id ON draft (visit_id, number)"

draft = Table(
    "draft", MetaData(), Column("number", Integer, primary_key=True), Column("visit_id", Text, nullable=False),
    Column("user_id", Text, nullable=False), Column("base_revision", Integer, nullable=False),
    Column("saved_at", Moment, nullable=False), Column("entry", Json(VisitEntry), nullable=False))


class SqlDrafts:
    """Implements ports.Drafts. Safe to call from any thread; each save is durable before it returns."""

    def __init__(self, path: Path, key: bytes) -> None:
        """Open the journal, making it when absent. Raises WrongKey, DamagedDatabase, NewerFormat, DiskFull."""
        self._path = path
        with told(path):
            _prepare(path, key)
        self._engine = make_engine(path, key, connections=1)
        self._writer = self._engine.execution_options(**WRITE)

    def save(self, value: Draft, *, user_id: str) -> None:
        """Journal a version of the text typed for a visit; the newest few versions are kept."""
        with told(self._path), self._writer.begin() as connection:
            connection.execute(insert(draft).values(
                visit_id=value.visit_id, user_id=user_id, base_revision=value.base_revision, saved_at=value.saved_at,
                entry=value.entry))
            kept = (select(draft.c.number).where(draft.c.visit_id == value.visit_id)
                    .order_by(draft.c.number.desc()).limit(KEPT_VERSIONS))
            connection.execute(delete(draft).where(draft.c.visit_id == value.visit_id, draft.c.number.not_in(kept)))

    def latest(self, visit_id: str) -> Draft | None:
        """Return the newest version, None when there is no draft."""
        with told(self._path), self._engine.connect() as connection:
            row = connection.execute(_newest(visit_id)).first()
            return _draft(row) if row else None

    def discard(self, visit_id: str, *, stored: VisitEntry | None = None) -> None:
        """Remove all versions for good: the pages are overwritten and the write-ahead log is emptied.

        With `stored`, what was typed after that entry had been handed in stays.
        """
        with told(self._path):
            with self._writer.begin() as connection:
                newest = connection.execute(_newest(visit_id)).first()
                if newest is None or (stored is not None and newest.entry != stored):
                    return
                connection.execute(delete(draft).where(draft.c.visit_id == visit_id))
            raw = self._engine.raw_connection()
            try:
                raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            finally:
                raw.close()

    def all(self) -> tuple[Draft, ...]:
        """Return the newest version of each draft, oldest save first."""
        newest = select(func.max(draft.c.number)).group_by(draft.c.visit_id)
        query = select(draft).where(draft.c.number.in_(newest)).order_by(draft.c.saved_at, draft.c.number)
        with told(self._path), self._engine.connect() as connection:
            return tuple(_draft(row) for row in connection.execute(query))

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()


def _newest(visit_id: str) -> Select[Any]:
    return select(draft).where(draft.c.visit_id == visit_id).order_by(draft.c.number.desc()).limit(1)


def _prepare(path: Path, key: bytes) -> None:
    connection = connect(path, key, create=not path.exists())
    try:
        found = connection.execute("PRAGMA user_version").fetchone()[0]
        if found > FORMAT:
            raise NewerFormat(path=str(path), found=str(found), known=str(FORMAT))
        connection.execute("BEGIN IMMEDIATE")
        for statement in (_SCHEMA, _INDEX, f"PRAGMA user_version = {FORMAT}"):
            connection.execute(statement)
        connection.execute("COMMIT")
    finally:
        connection.close()


def _draft(row: Row[tuple[int, str]]) -> Draft:
    return Draft(visit_id=row.visit_id, base_revision=row.base_revision, saved_at=row.saved_at, entry=row.entry)
