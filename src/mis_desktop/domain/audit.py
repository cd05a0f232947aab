"""The audit chain (ҚР ДСМ-80 points 22.5, 27.7): each event carries the hash of the one before it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from .values import to_json

GENESIS = "0" * 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What happened, before it has its place in the chain. Facts are ids and codes, never names or diagnoses."""

    at: datetime
    user_id: str
    action: str
    kind: str
    record_id: str
    facts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditRow:
    """An event with its number (from 1, no gaps), previous hash and hash (SHA-256, hex)."""

    number: int
    event: Event
    previous: str
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainHead:
    """The last row of a chain; anchored outside the database."""

    number: int
    hash: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainReport:
    """What a check of the chain proves: rows first..last hold; `broken_at` is the first number that does not."""

    rows: int
    first: int
    last: int
    head: str
    broken_at: int | None = None
    problem: str = ""
    anchored_until: int = 0
    epochs: int = 1


def row_hash(number: int, previous: str, event: Event) -> str:
    """Return the hash of a row: SHA-256 over number, previous hash and the event as canonical JSON (hex)."""
    facts = dict(sorted(event.facts.items()))
    text = to_json([number, previous, event.at.astimezone(UTC).isoformat(), event.user_id, event.action,
                    event.kind, event.record_id, facts])
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def next_row(head: ChainHead | None, event: Event) -> AuditRow:
    """Return the row that follows `head`."""
    number, previous = (head.number + 1, head.hash) if head else (1, GENESIS)
    return AuditRow(number=number, event=event, previous=previous, hash=row_hash(number, previous, event))


def check_chain(rows: Iterable[AuditRow]) -> ChainReport:
    """Walk a chain from its first row and say how far it holds. Finds edited, removed, inserted and reordered rows."""
    count, previous, head, epochs = 0, GENESIS, GENESIS, 1
    for row in rows:
        expected = count + 1
        problem = _problem(row, expected, previous)
        if problem:
            return ChainReport(rows=count, first=min(1, count), last=count, head=head, broken_at=expected,
                               problem=problem, epochs=epochs)
        epochs += row.event.action == "restored"
        count, previous, head = expected, row.hash, row.hash
    return ChainReport(rows=count, first=min(1, count), last=count, head=head, epochs=epochs)


def _problem(row: AuditRow, expected: int, previous: str) -> str:
    if row.number != expected:
        return "gap"
    if row.previous != previous:
        return "previous"
    if row.hash != row_hash(row.number, row.previous, row.event):
        return "edited"
    return ""
