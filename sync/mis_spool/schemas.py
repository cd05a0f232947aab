"""Schema and migrations of spool.db. A migration is a list of statements; published ones never change."""

from __future__ import annotations

from typing import Any

from .errors import DamagedSpool, NewerSpool

APPLICATION_ID = 0x4D495351  # "MISQ": tells a spool from any other database under the same key

# Payloads lie apart from jobs: changing a row with a large value rewrites all of it, and a job changes with each try.
_VERSION_1 = (
    "CREATE TABLE identity (id TEXT NOT NULL) STRICT",
    "INSERT INTO identity VALUES (lower(hex(randomblob(16))))",
    """CREATE TABLE destinations (
        id TEXT PRIMARY KEY, url TEXT NOT NULL, ca_pem TEXT NOT NULL, token TEXT, accepted_rule TEXT NOT NULL,
        timeout_seconds REAL NOT NULL CHECK (timeout_seconds > 0)) STRICT""",
    """CREATE TABLE jobs (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
        destination TEXT NOT NULL REFERENCES destinations (id), order_key TEXT NOT NULL, priority INTEGER NOT NULL,
        content_type TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL CHECK (size BETWEEN 0 AND 67108864),
        created_at INTEGER NOT NULL,
        state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'stopped', 'erased')),
        attempts INTEGER NOT NULL DEFAULT 0, next_at INTEGER NOT NULL DEFAULT 0) STRICT""",
    "CREATE INDEX jobs_open ON jobs (priority, sequence) WHERE state = 'open'",
    "CREATE INDEX jobs_in_order ON jobs (destination, order_key, sequence) WHERE state IN ('open', 'stopped')",
    """CREATE TABLE payloads (
        job INTEGER PRIMARY KEY REFERENCES jobs (sequence),
        data BLOB NOT NULL CHECK (length(data) <= 67108864)) STRICT""",
    """CREATE TABLE answers (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT, job_id TEXT NOT NULL REFERENCES jobs (id), at INTEGER NOT NULL,
        outcome TEXT NOT NULL CHECK (outcome IN ('answered', 'stopped', 'retrying')), http_status INTEGER,
        content_type TEXT NOT NULL, error TEXT, attempt INTEGER NOT NULL,
        body BLOB NOT NULL CHECK (length(body) <= 1048576)) STRICT""",
    "CREATE INDEX answers_of_job ON answers (job_id)",
    """CREATE TABLE anchors (
        number INTEGER NOT NULL, hash TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (number, hash)) STRICT""",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_VERSION_1,)


def bring_up_to_date(connection: Any, *, create: bool) -> None:
    """Migrate an open connection to the newest schema, in one transaction.

    Raises NewerSpool, and DamagedSpool for a database that is no spool.
    """
    if _version(connection, create=create) == len(MIGRATIONS):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Asked again under the lock: desktop and agent may open a fresh spool at the same moment.
        for statements in MIGRATIONS[_version(connection, create=create) :]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _version(connection: Any, *, create: bool) -> int:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    mark = int(connection.execute("PRAGMA application_id").fetchone()[0])
    if version == 0 and create and not connection.execute("SELECT 1 FROM sqlite_master").fetchone():
        return 0
    if version == 0 or mark != APPLICATION_ID:
        raise DamagedSpool("not a spool")
    if version > len(MIGRATIONS):
        raise NewerSpool(f"schema {version}, known {len(MIGRATIONS)}")
    return version
