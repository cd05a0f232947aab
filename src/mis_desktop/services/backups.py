"""Backups: an encrypted copy while in use, opened and checked before it counts (ҚР ДСМ-80 point 23)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..domain.access import Permission
from ..domain.audit import ChainHead
from ..domain.backups import BackupLine
from ..domain.changes import Change
from ..domain.errors import BackupDamaged, Missing
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ListBackups(Command[tuple[BackupLine, ...]]):
    """Ask which backups lie in `folder` (empty = the practice's own), newest first."""

    folder: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckBackup(Command[None]):
    """Open a backup and check every file and page of it."""

    path: str


@use_case(ListBackups, Permission.BACKUP)
def list_backups(desk: Desk, command: ListBackups) -> tuple[BackupLine, ...]:
    """Return the backups of a folder."""
    return desk.services.backups.lines(Path(command.folder) if command.folder else None)


@use_case(CheckBackup, Permission.BACKUP)
def check_backup(desk: Desk, command: CheckBackup) -> None:
    """Prove that a backup is whole and opens under this practice's key. Raises BackupDamaged."""
    path = Path(command.path)
    desk.services.backups.prove(path)
    if problems := desk.services.store.check_copy(path):
        raise BackupDamaged(path=str(path), detail=problems[0])


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
