"""What lies where in a rehearsal, and what may be told of it. Loads nothing: the sign-in asks this of every practice."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

PASSWORD, KEY_PASSWORD = "Zhattyghu-2026", "Kilt-2026-Zhattyghu"  # of invented people: shown on the screen
LOGINS = ("doctor", "reception", "administrator", "doctor2", "doctor3")
MARK = "rehearsal.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """A folder that holds a rehearsal: practice, stand and keys. Everybody in LOGINS signs in with PASSWORD."""

    folder: Path

    @property
    def practice(self) -> Path:
        """The practice's folder."""
        return self.folder / "practice"

    @property
    def stand(self) -> Path:
        """The training stand's folder."""
        return self.folder / "stand"

    def key_file(self, login: str) -> Path:
        """The training key of a doctor, opened by KEY_PASSWORD."""
        return self.folder / "keys" / f"{login}.p12"


def rehearsal_of(practice: Path) -> Rehearsal | None:
    """Return the rehearsal a practice's folder belongs to; None for every other practice."""
    return Rehearsal(folder=practice.parent) if (practice.parent / MARK).is_file() else None
