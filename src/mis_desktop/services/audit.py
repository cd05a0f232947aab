"""The audit chain read and checked (ҚР ДСМ-80 point 27.7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ..domain.access import Permission
from ..domain.audit import AuditRow, ChainHead, ChainReport, check_chain
from .desks import Command, Desk, use_case

ROWS_A_NOTE = 200  # rows between two notes to who watches


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyAudit(Command[ChainReport]):
    """Walk the whole chain and compare it with the heads that backups carry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditOfRecord(Command[tuple[AuditRow, ...]]):
    """Ask what happened to one record."""

    kind: str
    record_id: str


@use_case(VerifyAudit, Permission.AUDIT_READ)
def verify_audit(desk: Desk, _: VerifyAudit) -> ChainReport:
    """Return how far the chain holds and up to which number an outside anchor proves it."""
    anchors = desk.services.backups.anchors()
    with desk.reading() as work:
        head = work.audit.head()
        total = 2 * head.number if head else 0
        report = check_chain(_watched(desk, work.audit.rows(), total=total))
        return _anchored(report, anchors, _watched(desk, work.audit.rows(), total=total, before=total // 2))


def _watched(desk: Desk, rows: Iterable[AuditRow], *, total: int, before: int = 0) -> Iterator[AuditRow]:
    for count, row in enumerate(rows, before + 1):
        if count % ROWS_A_NOTE == 0:
            desk.watch.advance(count, total)
        yield row


def _anchored(report: ChainReport, anchors: tuple[ChainHead, ...], rows: Iterable[AuditRow]) -> ChainReport:
    proven = 0
    by_number = {anchor.number: anchor.hash for anchor in anchors}
    for row in rows:
        expected = by_number.pop(row.number, None)
        if expected is not None and expected != row.hash and report.broken_at is None:
            return replace(report, broken_at=row.number, problem="anchor", anchored_until=proven)
        if expected == row.hash:
            proven = row.number
    if by_number and report.broken_at is None:
        return replace(report, broken_at=report.last + 1, problem="cut", anchored_until=proven)
    return replace(report, anchored_until=proven)


@use_case(AuditOfRecord, Permission.AUDIT_READ)
def audit_of_record(desk: Desk, command: AuditOfRecord) -> tuple[AuditRow, ...]:
    """Return a record's events in order."""
    with desk.reading() as work:
        return work.audit.of_record(command.kind, command.record_id)
