"""Opens an encrypted file: the raw key is proven in the connection creator, and every connection has the same settings.

The key never appears in a URL, a log or an exception. SQLAlchemy's default pool is never used: it closes connections
that other threads still use.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import QueuePool

from ..domain.errors import NotAPracticeFolder, WrongKey
from .faults import poisons, user_error

BUSY_MS = 5000  # how long a writer waits for another one
KEY_BYTES = 32
WRITE = {"begin": "write"}


def connect(path: Path, key: bytes, *, create: bool = False, busy_ms: int = BUSY_MS) -> Any:
    """Return a DB-API connection to `path` under the 32-byte raw `key`, in autocommit mode, the key proven.

    Raises NotAPracticeFolder (no such file), WrongKey, DamagedDatabase, PracticeBusy, DiskFull.
    """
    if len(key) != KEY_BYTES:
        raise WrongKey(path=str(path))
    if create:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    elif not path.is_file():
        raise NotAPracticeFolder(path=str(path))
    elif path.stat().st_size == 0:
        raise WrongKey(path=str(path))
    try:
        return _keyed(path, key, busy_ms=busy_ms)
    except sqlcipher.Error as error:
        raise (user_error(error, path) or error) from None


def _keyed(path: Path, key: bytes, *, busy_ms: int) -> Any:
    uri = f"file:{quote(str(path.absolute()))}?mode=rw"
    connection = sqlcipher.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=busy_ms / 1000)
    try:
        connection.execute("PRAGMA cipher_log = off")
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        for setting in (f"busy_timeout = {busy_ms}", "journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON",
                        "recursive_triggers = ON", "temp_store = MEMORY", "secure_delete = ON", "cell_size_check = ON"):
            connection.execute(f"PRAGMA {setting}").fetchall()
    except sqlcipher.Error:
        connection.close()
        raise
    return connection


def make_engine(path: Path, key: bytes, *, busy_ms: int = BUSY_MS, connections: int = 4) -> Engine:
    """Return an engine over `path`. Reading transactions cannot write; `WRITE` options begin with BEGIN IMMEDIATE."""
    engine = create_engine(
        "sqlite+pysqlite://", module=sqlcipher, creator=lambda: connect(path, key, busy_ms=busy_ms),
        poolclass=QueuePool, pool_size=connections, max_overflow=connections * 2, echo=False, hide_parameters=True)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _drop_poisoned)
    return engine


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("begin") == "write"
    connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if writes else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _drop_poisoned(context: ExceptionContext) -> None:
    """SQLCipher refuses all further work on a connection that met a bad page: the pool must not hand it out again."""
    if poisons(context.original_exception):
        context.is_disconnect = True
