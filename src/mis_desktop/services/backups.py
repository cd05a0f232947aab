"""Backups: an encrypted copy while in use, opened and checked before it counts (ҚР ДСМ-80 point 23)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..domain.access import Permission
from ..domain.audit import ChainHead
from ..domain.changes import Change
from ..domain.errors import Missing
from .desks import Command, Desk, use_case


@dataclass(frozen=True, slots=True, kw_only=True)
class BackUp(Command["BackupReport"]):
    """Make a backup in `folder` (empty = the practice's own backups folder)."""

    folder: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupReport:
    """Where the backup is and which audit head it carries."""

    path: str
    audit_number: int
    audit_hash: str


@use_case(BackUp, Permission.BACKUP)
def back_up(desk: Desk, command: BackUp) -> BackupReport:
    """Copy, check, and only then name it a backup. Raises DiskFull, DamagedDatabase, BackupDamaged."""
    now = desk.services.clock.now()
    with desk.writing() as work:
        practice = work.practices.get()
        desk.record(work, "backup", Change(kind="practice", id=practice.id))
        head = work.audit.head()
        counts = {"patients": work.patients.count(), "open": work.outgoing.counts().open}
    if head is None:
        raise Missing(field="audit")
    head = ChainHead(number=head.number, hash=head.hash, at=now)
    path = desk.services.backups.write(
        Path(command.folder) if command.folder else None, store=desk.services.store,
        vault=desk.services.vaults.recovery_only(), practice_id=practice.id, head=head, at=now, counts=counts)
    return BackupReport(path=str(path), audit_number=head.number, audit_hash=head.hash)
