"""Opens spool.db under its raw key and turns the engine's errors into this package's. Only here is sqlcipher3."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from .errors import DamagedSpool, SpoolBusy, SpoolError, SpoolFull, SpoolMissing, SpoolRefused, WrongKey
from .schemas import bring_up_to_date

KEY_BYTES = 32
PAGE_BYTES = 4096
BUSY_MILLISECONDS = 5_000
PLAIN_HEADER = b"SQLite format 3\x00"
_CODES: dict[int, type[SpoolError]] = {
    5: SpoolBusy,  # SQLITE_BUSY
    6: SpoolBusy,  # SQLITE_LOCKED
    11: DamagedSpool,  # SQLITE_CORRUPT
    13: SpoolFull,  # SQLITE_FULL
    14: SpoolMissing,  # SQLITE_CANTOPEN
    19: SpoolRefused,  # SQLITE_CONSTRAINT
    26: DamagedSpool,  # SQLITE_NOTADB
}


def connect(path: Path, key: bytes, *, create: bool = False) -> Connection:
    """Connect to spool.db under its 32-byte raw key, migrating it where needed.

    With `create`, a missing or empty file becomes a new spool readable by its owner only.
    Raises SpoolMissing, WrongKey, NewerSpool, DamagedSpool, SpoolBusy, SpoolFull.
    """
    if len(key) != KEY_BYTES:
        raise WrongKey("a spool's key has 32 bytes")
    _prepare_file(path, create=create)
    raw = sqlcipher.connect(
        str(path), isolation_level=None, check_same_thread=False, timeout=BUSY_MILLISECONDS / 1000
    )
    try:
        _unlock(raw, path, key)
        with engine_errors():
            bring_up_to_date(raw, create=create)
        return Connection(raw)
    except BaseException:
        raw.close()
        raise


class Connection:
    """One engine connection with explicit transactions; safe to share between threads, one at a time."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self._lock = threading.RLock()

    @contextmanager
    def reading(self) -> Iterator[Any]:
        """Yield the connection for single SELECTs."""
        with self._lock, engine_errors():
            yield self._raw

    @contextmanager
    def writing(self) -> Iterator[Any]:
        """Yield the connection inside BEGIN IMMEDIATE; commit when left without an error, else roll back."""
        with self._lock, engine_errors():
            self._raw.execute("BEGIN IMMEDIATE")
            try:
                yield self._raw
                self._raw.execute("COMMIT")
            except BaseException:
                if self._raw.in_transaction:
                    self._raw.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Close the file; harmless when closed already."""
        with self._lock:
            self._raw.close()


@contextmanager
def engine_errors() -> Iterator[None]:
    """Turn errors of the engine into SpoolError kinds; the engine's text names no values."""
    try:
        yield
    except sqlcipher.ProgrammingError:
        raise  # misuse by the caller (a closed spool), never the state of the file
    except sqlcipher.Error as error:
        code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF  # the low byte is the primary code
        raise _CODES.get(code, SpoolError)(str(error)) from None


def _prepare_file(path: Path, *, create: bool) -> None:
    if create:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    elif not path.is_file():
        raise SpoolMissing(path.name)
    elif path.stat().st_size == 0 and not path.with_name(path.name + "-wal").exists():
        raise DamagedSpool("empty file")


def _unlock(raw: Any, path: Path, key: bytes) -> None:
    """Set the key and prove it: the engine itself fails only at the first read."""
    raw.execute("PRAGMA cipher_log_level = NONE")  # else the engine writes its own lines to standard error
    raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    try:
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.DatabaseError as error:
        if "not a database" not in str(error):
            with engine_errors():
                raise
        raise _why_unreadable(path) from None
    with engine_errors():
        raw.execute("PRAGMA journal_mode = WAL").fetchone()
        for setting in (
            "synchronous = FULL",
            "foreign_keys = ON",
            "secure_delete = ON",
            f"busy_timeout = {BUSY_MILLISECONDS}",
        ):
            raw.execute(f"PRAGMA {setting}")


def _why_unreadable(path: Path) -> SpoolError:
    with path.open("rb") as file:
        head = file.read(len(PLAIN_HEADER))
    if head == PLAIN_HEADER or path.stat().st_size % PAGE_BYTES:
        return DamagedSpool("foreign or cut off")
    return WrongKey("the file does not open under this key")
