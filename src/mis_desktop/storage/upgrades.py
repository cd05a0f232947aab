"""Brings practice.db to the newest schema: a newer one is refused, an encrypted copy is made first, all in one transaction.

Foreign keys are off meanwhile: with them on, rewriting a table silently deletes the rows that hang on it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ..domain.errors import DamagedDatabase, NewerFormat, WrongKey
from .backups import copy_checked, row_counts
from .engine import connect
from .faults import told
from .schemas import EXPECTED, schema_hash, schema_of

MIGRATIONS = Path(__file__).parent / "migrations"
KEPT_COPIES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """The revisions of a schema in order, each with the hash of the schema it leads to, and where their modules lie."""

    expected: Mapping[str, str]
    folders: tuple[Path, ...] = (MIGRATIONS / "versions",)

    @property
    def head(self) -> str:
        """The newest revision."""
        return list(self.expected)[-1]


CHAIN = Chain(expected=EXPECTED)


def create_database(path: Path, key: bytes, *, chain: Chain = CHAIN) -> None:
    """Make a new database at `path`; it appears whole or not at all. Raises DiskFull."""
    fresh = path.with_name(path.name + ".new")
    for suffix in ("", "-wal", "-shm", "-journal"):
        fresh.with_name(fresh.name + suffix).unlink(missing_ok=True)
    with told(fresh):
        connect(fresh, key, create=True).close()
        _migrate(fresh, key, chain)
    fresh.rename(path)
    sync_folder(path.parent)


def upgrade_database(path: Path, key: bytes, *, copies: Path, chain: Chain = CHAIN) -> None:
    """Bring an existing database to the newest revision, or prove that it is there.

    Raises NewerFormat, WrongKey (no practice under this key), DamagedDatabase (schema altered, damaged page), DiskFull.
    """
    connection = connect(path, key)
    with told(path):
        try:
            found = revision_of(connection)
            if found is None:
                raise WrongKey(path=str(path))
            if found not in chain.expected:
                raise NewerFormat(path=str(path), found=found, known=chain.head)
            if found == chain.head:
                _refuse_other_schema(connection, path, chain)
                return
        finally:
            connection.close()
        _copy_first(path, key, copies, found)
        _migrate(path, key, chain)


def revision_of(connection: Any) -> str | None:
    """Return the schema's revision; None when the file never was a practice's database."""
    known = connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'alembic_version'").fetchone()[0]
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if known else None
    return str(row[0]) if row else None


def _refuse_other_schema(connection: Any, path: Path, chain: Chain) -> None:
    if schema_hash(schema_of(connection)) != chain.expected[chain.head]:
        raise DamagedDatabase(path=str(path), detail="schema altered")


def _copy_first(path: Path, key: bytes, copies: Path, revision: str) -> None:
    copies.mkdir(mode=0o700, exist_ok=True)
    copy_checked(path, key, copies / f"before-{revision}-{datetime.now(UTC):%Y%m%dT%H%M%S%f}.db")
    for old in sorted(copies.glob("before-*.db"), key=lambda file: file.stat().st_mtime_ns)[:-KEPT_COPIES]:
        old.unlink()


def _migrate(path: Path, key: bytes, chain: Chain) -> None:
    """Run the missing revisions and all checks in one transaction, then prove every page of the file."""
    from sqlalchemy import create_engine
    from sqlalchemy.pool import StaticPool

    raw = connect(path, key)
    try:
        raw.execute("PRAGMA foreign_keys = OFF")
        engine = create_engine("sqlite+pysqlite://", module=_dbapi(), creator=lambda: raw, poolclass=StaticPool,
                               hide_parameters=True)
        with engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            before = row_counts(raw)
            _run_revisions(connection, chain)
            _check_migrated(raw, path, before, chain)
            connection.commit()
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        if bad := raw.execute("PRAGMA cipher_integrity_check").fetchall():
            raise DamagedDatabase(path=str(path), detail=str(bad[0][0]))
    finally:
        raw.close()


def _dbapi() -> Any:
    import sqlcipher3.dbapi2 as sqlcipher

    return sqlcipher


def _run_revisions(connection: Any, chain: Chain) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(map(str, chain.folders)))
    config.attributes["connection"] = connection
    command.upgrade(config, chain.head)


def _check_migrated(raw: Any, path: Path, before: Mapping[str, int], chain: Chain) -> None:
    """Refuse what a revision broke, before its commit: references, pages, rows lost, triggers dropped."""
    if raw.execute("PRAGMA foreign_key_check").fetchone():
        raise DamagedDatabase(path=str(path), detail="foreign keys after migration")
    if (told_by := raw.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
        raise DamagedDatabase(path=str(path), detail=str(told_by)[:100])
    after = row_counts(raw)
    if lost := [table for table, count in before.items() if table in after and after[table] != count]:
        raise DamagedDatabase(path=str(path), detail=f"rows of {lost[0]} changed in migration")
    _refuse_other_schema(raw, path, chain)


def sync_folder(folder: Path) -> None:
    """Make renames in `folder` durable; Windows has no such call and needs none."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
