"""What the stand remembers: keys, ids, hashes and receipts in a plain SQLite file. Never a document, never a person."""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import dataclass
from pathlib import Path

_SCHEMA = """
CREATE TABLE IF NOT EXISTS receipts (
    key TEXT PRIMARY KEY, receipt_id TEXT NOT NULL, document_id TEXT NOT NULL, sha256 TEXT NOT NULL,
    cms_sha256 TEXT NOT NULL, status TEXT NOT NULL CHECK (status IN ('accepted', 'rejected')), at TEXT NOT NULL,
    receipt BLOB NOT NULL, cms BLOB NOT NULL) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS accepted_once ON receipts (document_id) WHERE status = 'accepted';
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One answered submission: the receipt's exact bytes and the signature over them."""

    key: str
    receipt_id: str
    document_id: str
    sha256: str
    cms_sha256: str
    status: str
    at: str
    receipt: bytes
    cms: bytes

    @property
    def summary(self) -> dict[str, str]:
        """The line of the list."""
        return {
            "key": self.key,
            "document": self.document_id,
            "sha256": self.sha256,
            "cms_sha256": self.cms_sha256,
            "status": self.status,
            "receipt": self.receipt_id,
            "at": self.at,
        }


class Ledger:
    """The list, safe to share between threads. An acceptance and its receipt are one durable transaction."""

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=10)
        for setting in ("journal_mode = WAL", "synchronous = FULL"):
            self._db.execute(f"PRAGMA {setting}").fetchone()
        self._db.executescript(_SCHEMA)

    def find(self, key: str) -> Entry | None:
        """Return what was answered under an idempotency key."""
        with self._lock:
            row = self._db.execute("SELECT * FROM receipts WHERE key = ?", (key,)).fetchone()
        return _entry(row) if row else None

    def accepted_key(self, document_id: str) -> str | None:
        """Return the key under which a document was accepted."""
        with self._lock:
            row = self._db.execute(
                "SELECT key FROM receipts WHERE document_id = ? AND status = 'accepted'", (document_id,)
            ).fetchone()
        return str(row[0]) if row else None

    def add(self, entry: Entry) -> Entry | None:
        """Keep an entry unless its key is there, and return the one that stays.

        None when the document was accepted under another key in the meantime: ask again and judge anew.
        """
        values = (
            entry.key,
            entry.receipt_id,
            entry.document_id,
            entry.sha256,
            entry.cms_sha256,
            entry.status,
            entry.at,
            entry.receipt,
            entry.cms,
        )
        with self._lock:
            self._db.execute("INSERT OR IGNORE INTO receipts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values)
        return self.find(entry.key)

    def all(self) -> list[Entry]:
        """Return every entry in the order of arrival."""
        with self._lock:
            rows = self._db.execute("SELECT * FROM receipts ORDER BY rowid").fetchall()
        return [_entry(row) for row in rows]

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._db.close()


def _entry(row: tuple[str, str, str, str, str, str, str, bytes, bytes]) -> Entry:
    key, receipt_id, document_id, sha256, cms_sha256, status, at, receipt, cms = row
    return Entry(
        key=key,
        receipt_id=receipt_id,
        document_id=document_id,
        sha256=sha256,
        cms_sha256=cms_sha256,
        status=status,
        at=at,
        receipt=receipt,
        cms=cms,
    )
