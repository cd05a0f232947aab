"""Encrypted copies while in use: one snapshot, the same key, each copy opened and checked before it gets its name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..domain.errors import DamagedDatabase, WrongKey
from .engine import connect
from .faults import told

PAGES_A_STEP = 2000  # 8 MB: other threads and processes get their turn between steps


def copy_checked(path: Path, key: bytes, copy: Path) -> None:
    """Copy the database at `path` to `copy` under the same key, and prove the copy.

    The copy is of one moment although others write: an open read transaction keeps the snapshot. Raises DiskFull,
    DamagedDatabase (of the source or the copy), WrongKey; a copy that is not whole leaves no file.
    """
    part = copy.with_name(copy.name + ".part")
    _remove(part)
    try:
        counts = _copy(path, key, part)
        _prove(part, key, counts)
        part.rename(copy)
    except BaseException:
        _remove(part)
        raise


def _copy(path: Path, key: bytes, part: Path) -> dict[str, int]:
    source = connect(path, key)
    try:
        with told(part):
            target = connect(part, key, create=True)
            try:
                source.execute("BEGIN")
                counts = row_counts(source)
                source.backup(target, pages=PAGES_A_STEP)
                source.execute("COMMIT")
                target.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            finally:
                target.close()
    finally:
        source.close()
    return counts


def _prove(part: Path, key: bytes, counts: dict[str, int]) -> None:
    try:
        connection = connect(part, key)
    except WrongKey:
        raise DamagedDatabase(path=str(part), detail="copy cannot be opened") from None
    with told(part):
        try:
            if problems := problems_of(connection):
                raise DamagedDatabase(path=str(part), detail=problems[0])
            if row_counts(connection) != counts:
                raise DamagedDatabase(path=str(part), detail="row counts of the copy")
        finally:
            connection.close()


def problems_of(connection: Any) -> tuple[str, ...]:
    """Return what is wrong with the pages, the structure and the references of a database; empty when all is well."""
    pages = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check").fetchall()]
    if pages:
        return tuple(pages)  # what the other checks would say of such a file is noise
    structure = [str(row[0]).splitlines()[0] for row in connection.execute("PRAGMA integrity_check(20)").fetchall()]
    loose = {str(row[0]) for row in connection.execute("PRAGMA foreign_key_check").fetchall()}
    return (*(line for line in structure if line != "ok"), *(f"reference of {table}" for table in sorted(loose)))


def row_counts(connection: Any) -> dict[str, int]:
    """Return table → number of rows, for every ordinary table."""
    tables = connection.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                                " AND name NOT LIKE 'sqlite~_%' ESCAPE '~' AND name <> 'alembic_version'").fetchall()
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - a schema's own name
            for (name,) in tables}


def _remove(file: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)
