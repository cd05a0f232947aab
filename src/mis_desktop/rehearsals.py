"""Opens a training practice to be filled in bulk: part of the composition root that no real practice ever reaches."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .compose import PRACTICE_DB, SystemClock
from .security.vault_folders import VaultFolder
from .services.ports import Clock
from .storage.bulk import Bulk, refilled

__all__ = ["Bulk", "filling"]


@contextmanager
def filling(folder: Path, login: str, password: str, *, mark: str, clock: Clock | None = None) -> Iterator[Bulk | None]:
    """Yield a bulk over a practice that nobody has open, all or nothing; None when it was filled before.

    Raises WrongPassword, TooManyAttempts, Forbidden (not a training practice), PracticeBusy, DiskFull.
    """
    unlocked = VaultFolder(folder).unlock(login, password, now=(clock or SystemClock()).now())
    with refilled(folder / PRACTICE_DB, unlocked.dek, mark=mark) as bulk:
        yield bulk
