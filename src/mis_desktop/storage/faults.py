"""What SQLite and SQLCipher say, as the refusals a person may see. Messages never carry values."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DBAPIError

from ..domain.errors import DamagedDatabase, DiskFull, FileUnreadable, PracticeBusy, UserError, WrongKey

BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB = 5, 6, 8, 10, 11, 13, 14, 26  # sqlite.org/rescode.html


def result_code(error: BaseException | None) -> int:
    """Return SQLite's primary result code of an error, 0 when it has none."""
    return int(getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def poisons(error: BaseException | None) -> bool:
    """Whether the connection that raised `error` must not be used again."""
    return result_code(error) in (READONLY, IOERR, CORRUPT, NOTADB)


def user_error(error: BaseException | None, path: Path) -> UserError | None:
    """Return what a person should be told about `error` of the file `path`; None when it is a fault of the program."""
    code = result_code(error)
    if code in (BUSY, LOCKED):
        return PracticeBusy(path=str(path))
    if code == FULL:
        return DiskFull(path=str(path))
    if code == NOTADB:
        return WrongKey(path=str(path))
    if code in (READONLY, CANTOPEN) and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return FileUnreadable(path=str(path), detail="not writable")
    if code in (CORRUPT, READONLY):
        return DamagedDatabase(path=str(path), detail="damaged page")
    return _disk_error(path) if code in (IOERR, CANTOPEN) else None


def _disk_error(path: Path) -> UserError:
    """SQLite does not say whether reading or writing failed (quotas and limits included): see whether reading works."""
    try:
        with path.open("rb") as file:
            while file.read(1 << 20):
                pass
    except OSError:
        return DamagedDatabase(path=str(path), detail="cannot be read")
    return DiskFull(path=str(path))


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn database errors of the block into UserError subclasses; what is none of them stays a fault of the program."""
    try:
        yield
    except DBAPIError as error:
        raise (_later(error.orig, path) or error) from None
    except sqlcipher.Error as error:
        raise (_later(error, path) or error) from None


def _later(error: BaseException | None, path: Path) -> UserError | None:
    """Once the key is proven, a page that fails its check is damaged; the key is not wrong."""
    problem = user_error(error, path)
    return DamagedDatabase(path=str(path), detail="damaged page") if isinstance(problem, WrongKey) else problem
