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
    found: dict[int, str] = {}
    with desk.reading() as work:
        head = work.audit.head()
        rows = _watched(desk, work.audit.rows(), total=head.number if head else 0)
        report = check_chain(_noted(rows, {anchor.number for anchor in anchors}, found))
    return _anchored(report, anchors, found)


def _watched(desk: Desk, rows: Iterable[AuditRow], *, total: int) -> Iterator[AuditRow]:
    for count, row in enumerate(rows, 1):
        if count % ROWS_A_NOTE == 0:
            desk.watch.advance(count, total)
        yield row


def _noted(rows: Iterable[AuditRow], numbers: set[int], found: dict[int, str]) -> Iterator[AuditRow]:
    """Note the hashes at the anchors' numbers in passing: ten million rows are read once, not twice."""
    for row in rows:
        if row.number in numbers:
            found[row.number] = row.hash
        yield row


def _anchored(report: ChainReport, anchors: tuple[ChainHead, ...], found: dict[int, str]) -> ChainReport:
    """Compare with the anchors up to where the chain holds; an anchor without a row, or with another hash, breaks it."""
    proven = 0
    for number, expected in sorted({anchor.number: anchor.hash for anchor in anchors}.items()):
        if found.get(number) != expected and report.broken_at is None:
            broken, problem = (number, "anchor") if number in found else (report.last + 1, "cut")
            return replace(report, broken_at=broken, problem=problem, anchored_until=proven)
        if found.get(number) == expected and number <= report.last:
            proven = number
    return replace(report, anchored_until=proven)


@use_case(AuditOfRecord, Permission.AUDIT_READ)
def audit_of_record(desk: Desk, command: AuditOfRecord) -> tuple[AuditRow, ...]:
    """Return a record's events in order."""
    with desk.reading() as work:
        return work.audit.of_record(command.kind, command.record_id)
