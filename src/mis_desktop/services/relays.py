"""The relay between practice.db and the spool: rows are handed over, and close only by a receipt of the same id and hash.

`practice.db` is the truth and the spool a rebuildable queue: what comes back from it is treated as hostile.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ..domain.access import Permission
from ..domain.changes import Change
from ..domain.delivery import Outgoing, OutgoingState, Receipt, ReceiptFacts
from ..domain.documents import Document, DocumentState, Integrity, Signature, TrustSet
from ..domain.errors import DocumentChanged
from .desks import Command, Desk, use_case
from .ports import SpoolAnswer, SpoolGate, Work
from .trust import trust_set

SIGNED_RECEIPT = "signed-receipt"
NOT_INTACT = "the document or its signature was changed"
_SEQUENCE, _IDENTITY = "spool.sequence", "spool.identity"


@dataclass(frozen=True, slots=True, kw_only=True)
class RelayReport:
    """What one relay did: jobs handed to the spool, answers read, rows closed."""

    relayed: int
    answers: int
    closed: int
    open: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Relay(Command[RelayReport]):
    """Hand open rows to the spool and bring receipts back."""


@use_case(Relay, Permission.DELIVERY_RUN)
def relay(desk: Desk, _: Relay) -> RelayReport:
    """Bring the spool and the outgoing rows together. Safe to call at any time and after any crash."""
    gate = desk.services.spool()
    try:
        relayed = _relay_open(desk, gate)
        answers, closed = _take_answers(desk, gate)
    finally:
        gate.close()
    with desk.reading() as work:
        return RelayReport(relayed=relayed, answers=answers, closed=closed, open=work.outgoing.counts().open)


def _relay_open(desk: Desk, gate: SpoolGate) -> int:
    with desk.reading() as work:
        fresh = work.practices.setting(_IDENTITY) != gate.identity
        destinations = [found for found in work.outgoing.destinations() if found.authority]  # others are not ready yet
        ready = {found.id for found in destinations}
        rows = [row for row in work.outgoing.open() if row.destination in ready and (fresh or row.relayed_at is None)]
        head, trust = work.audit.head(), trust_set(work)
        parts = [(row, _stored(work, row)) for row in rows]
    broken = [row for row, stored in parts if stored is None or not _intact(desk, stored, trust)]
    payloads = [(row, _payload(desk, row, stored)) for row, stored in parts if stored and row not in broken]
    for destination in destinations:
        gate.put_destination(destination)
    now = desk.services.clock.now()
    for row, payload in payloads:
        gate.put(row, payload, at=now)
    if head:
        gate.anchor(head)
    if payloads or broken or fresh:
        with desk.writing() as work:
            if fresh:
                work.practices.set_setting(_SEQUENCE, "0")
                work.practices.set_setting(_IDENTITY, gate.identity)
            for row, _ in payloads:
                work.outgoing.mark_relayed(row.id, now)
                desk.record(work, "relayed", Change(kind="outgoing", id=row.id))
            for row in broken:
                work.outgoing.note_error(row.id, NOT_INTACT, state=OutgoingState.STOPPED)
                desk.record(work, "stopped", Change(kind="outgoing", id=row.id), problem=NOT_INTACT)
    return len(payloads)


@dataclass(frozen=True, slots=True)
class _Stored:
    document: Document
    data: bytes
    signatures: tuple[tuple[Signature, bytes], ...]


def _stored(work: Work, row: Outgoing) -> _Stored | None:
    """Return what is to be sent, or None when the stored bytes are not those that were signed."""
    documents = work.documents
    try:
        signatures = tuple((found, documents.cms(found.id)) for found in documents.signatures(row.document_id))
        return _Stored(documents.get(row.document_id), documents.data(row.document_id), signatures)
    except DocumentChanged:
        return None


def _intact(desk: Desk, stored: _Stored, trust: TrustSet) -> bool:
    """Whether every signature still holds: nothing leaves before its verdict."""
    now = desk.services.clock.now()
    return bool(stored.signatures) and all(
        desk.services.verifier.verify(content=stored.data, cms=cms, at=now, trust=trust).integrity is Integrity.VALID
        for _, cms in stored.signatures)


def _payload(desk: Desk, row: Outgoing, stored: _Stored) -> bytes:
    return desk.services.wire.delivery(outgoing=row, document=stored.document, data=stored.data,
                                       signatures=stored.signatures, at=row.created_at)


def _take_answers(desk: Desk, gate: SpoolGate) -> tuple[int, int]:
    with desk.reading() as work:
        sequence, trust = int(work.practices.setting(_SEQUENCE) or 0), trust_set(work)
    count = closed = 0
    while batch := gate.answers_after(sequence):
        for answer in batch:
            closed += _take(desk, gate, answer, trust)
            sequence = answer.sequence
            count += 1
    return count, closed


def _take(desk: Desk, gate: SpoolGate, answer: SpoolAnswer, trust: TrustSet) -> bool:
    """Store one answer; True when it closed its row. The payload is erased first: answers stay in the spool."""
    facts = desk.services.wire.read_receipt(answer.body) if answer.outcome == "answered" else None
    verified = facts is not None and _receipt_verified(desk, facts, trust, answer.at)
    with desk.writing() as work:
        work.practices.set_setting(_SEQUENCE, str(answer.sequence))
        row = work.outgoing.get(answer.job_id)
        if row is None or row.state in (OutgoingState.ACCEPTED, OutgoingState.REJECTED):
            return False
        problem = _problem(work, row, answer, facts, verified=verified)
        if problem or facts is None:
            state = OutgoingState.OPEN if answer.outcome == "retrying" else OutgoingState.STOPPED
            work.outgoing.note_error(row.id, problem, state=state)
            desk.record(work, "answer-noted", Change(kind="outgoing", id=row.id), problem=problem[:120])
            return False
        gate.erase(row.id)
        _close(desk, work, row, facts, verified=verified, body=answer.body)
    return True


def _receipt_verified(desk: Desk, facts: ReceiptFacts, trust: TrustSet, at: datetime) -> bool:
    if not facts.cms:
        return False
    moment = max(at, facts.at) if facts.at <= desk.services.clock.now() else desk.services.clock.now()
    return desk.services.verifier.verify(content=facts.signed_bytes, cms=facts.cms, at=moment, trust=trust).valid


def _problem(work: Work, row: Outgoing, answer: SpoolAnswer, facts: ReceiptFacts | None, *, verified: bool) -> str:
    """Return why an answer does not close its row; empty when it does."""
    if answer.outcome != "answered":
        return answer.error or f"HTTP {answer.http_status}"
    if facts is None:
        return "no receipt in the answer"
    if (facts.job_id, facts.sha256, facts.document_id) != (row.id, row.sha256, row.document_id):
        return "receipt of another document"
    rule = next((d.accepted_rule for d in work.outgoing.destinations() if d.id == row.destination), SIGNED_RECEIPT)
    if rule == SIGNED_RECEIPT and not verified:
        return "receipt signature not valid"
    return "" if facts.status in ("accepted", "rejected") else f"unknown status {facts.status[:20]}"


def _close(desk: Desk, work: Work, row: Outgoing, facts: ReceiptFacts, *, verified: bool, body: bytes) -> None:
    now, accepted = desk.services.clock.now(), facts.status == "accepted"
    work.outgoing.add_receipt(Receipt(
        id=desk.services.ids.new(), outgoing_id=row.id, status=facts.status, receipt_id=facts.receipt_id, at=facts.at,
        received_at=now, verified=verified, reasons=facts.reasons), body)
    work.outgoing.close(row.id, OutgoingState.ACCEPTED if accepted else OutgoingState.REJECTED, now)
    work.documents.set_state(row.document_id, DocumentState.ACCEPTED if accepted else DocumentState.REJECTED)
    desk.record(work, facts.status, Change(kind="outgoing", id=row.id), receipt=facts.receipt_id)
    work.touch(Change(kind="document", id=row.document_id))
