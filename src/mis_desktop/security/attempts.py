"""Wrong passwords counted and slowed (ҚР ДСМ-80 point 27.5), over restarts: a small file without secrets.

Whoever can delete this file has the folder anyway; Argon2id is what slows him down.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from .private_files import write_private

FREE_TRIES, LOCK_AFTER = 2, 5
LOCK_SECONDS = 15 * 60


@dataclass(frozen=True, slots=True)
class Attempts:
    """Failures in a row and the last one's time."""

    count: int = 0
    last: datetime | None = None

    def wait_seconds(self, now: datetime) -> int:
        """Return how long the next try has to wait: 1, 2 s, then 15 minutes after five failures in a row."""
        if self.last is None or self.count <= FREE_TRIES:
            return 0
        delay = LOCK_SECONDS if self.count >= LOCK_AFTER else 2 ** (self.count - FREE_TRIES - 1)
        left = self.last + timedelta(seconds=delay) - now
        # A clock set back must not lock anybody out for ever.
        return max(0, min(delay, -(-int(left.total_seconds() * 1000) // 1000)))


class AttemptsFile:
    """Attempts by login, in `attempts.json` beside the vault."""

    def __init__(self, path: Path, practice: str) -> None:
        self._path, self._practice = path, practice

    def of(self, login: str) -> Attempts:
        """Return the attempts of a login; an unreadable file counts as none."""
        item = self._read().get(self._key(login))
        try:
            return Attempts(int(item["count"]), datetime.fromisoformat(str(item["last"]))) if item else Attempts()
        except (ValueError, KeyError, TypeError):
            return Attempts()

    def failed(self, login: str, now: datetime) -> Attempts:
        """Count a failure; it is on disk when this returns."""
        attempts = Attempts(self.of(login).count + 1, now)
        self._write({**self._read(), self._key(login): {"count": attempts.count, "last": now.isoformat()}})
        return attempts

    def succeeded(self, login: str) -> None:
        """Forget the failures of a login."""
        found = self._read()
        if found.pop(self._key(login), None):
            self._write(found)

    def _key(self, login: str) -> str:
        return hashlib.sha256(f"{self._practice} {login}".encode()).hexdigest()[:32]

    def _read(self) -> dict[str, dict[str, str | int]]:
        try:
            found = json.loads(self._path.read_text("utf-8")) if self._path.exists() else {}
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def _write(self, found: dict[str, dict[str, str | int]]) -> None:
        write_private(self._path, json.dumps(found).encode("ascii"))
