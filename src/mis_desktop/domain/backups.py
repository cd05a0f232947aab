"""Backups as lists show them (ҚР ДСМ-80 point 23)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupLine:
    """A backup as its manifest tells of it; one that has no readable manifest has a problem and nothing else."""

    path: str
    at: datetime | None = None
    audit_number: int = 0
    megabytes: int = 0
    problem: str = ""
