"""Delivery: rows written with the change, relayed to the spool, closed only by a receipt of the same id and hash.

`practice.db` is the truth and the spool a rebuildable queue: what comes back from it is treated as hostile.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from ipaddress import ip_address
from urllib.parse import urlsplit

from ..domain.access import Permission
from ..domain.changes import Change
from ..domain.delivery import (
    DeliveryCounts,
    Destination,
    LedgerLine,
    Outgoing,
    OutgoingState,
    Receipt,
    ReceiptFacts,
)
from ..domain.documents import Document, DocumentState, Integrity, Signature, TrustSet
from ..domain.errors import DestinationRefused, DocumentChanged, WrongBookingState
from .desks import Command, Desk, use_case
from .ports import SpoolAnswer, SpoolGate, Work
from .trust import trust_set

DOCUMENT_KIND = "fhir-document"
SIGNED_RECEIPT = "signed-receipt"
NOT_INTACT = "the document or its signature was changed"
_SEQUENCE, _IDENTITY = "spool.sequence", "spool.identity"


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveDestination(Command[Destination]):
    """Configure where documents go."""

    destination: Destination


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


@dataclass(frozen=True, slots=True, kw_only=True)
class GetLedger(Command[tuple[LedgerLine, ...]]):
    """Ask for a document's way, one line a step."""

    document_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GetDeliveryCounts(Command[DeliveryCounts]):
    """Ask how many items stand where."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryOf(Command[tuple["Delivered", ...]]):
    """Ask for the outgoing rows of a document with their receipts."""

    document_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """An outgoing row and what came back."""

    outgoing: Outgoing
    receipts: tuple[Receipt, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryDelivery(Command[Outgoing]):
    """A person asks again after a stop or a rejection."""

    outgoing_id: str


@use_case(SaveDestination, Permission.PRACTICE_MANAGE)
def save_destination(desk: Desk, command: SaveDestination) -> Destination:
    """Store a destination. A real practice refuses training stands and loopback addresses: DestinationRefused."""
    destination = command.destination
    parts = urlsplit(destination.url)
    if parts.scheme != "https" or not parts.hostname:
        raise DestinationRefused(url=destination.url, reason="https")
    with desk.writing() as work:
        if not work.practices.get().training and (destination.training or _is_loopback(parts.hostname)):
            raise DestinationRefused(url=destination.url, reason="training")
        work.outgoing.save_destination(destination)
        desk.record(work, "changed", Change(kind="destination", id=destination.id))
    return destination


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def queue_document(desk: Desk, work: Work, document: Document) -> None:
    """Step: add an outgoing row for each destination of documents, in the open transaction."""
    destinations = [d for d in work.outgoing.destinations() if d.kind == DOCUMENT_KIND]
    for destination in destinations:
        row = Outgoing(
            id=desk.services.ids.new(), kind=DOCUMENT_KIND, document_id=document.id, destination=destination.id,
            order_key=document.visit_id, sha256=document.sha256, created_at=desk.services.clock.now())
        work.outgoing.add(row)
        desk.record(work, "queued", Change(kind="outgoing", id=row.id), document=document.id)
    if destinations:
        work.documents.set_state(document.id, DocumentState.QUEUED)


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
        rows = [row for row in work.outgoing.open() if fresh or row.relayed_at is None]
        destinations, head, trust = work.outgoing.destinations(), work.audit.head(), trust_set(work)
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


@use_case(DeliveryOf, Permission.DELIVERY_READ)
def delivery_of(desk: Desk, command: DeliveryOf) -> tuple[Delivered, ...]:
    """Return a document's outgoing rows and receipts."""
    with desk.reading() as work:
        return tuple(Delivered(outgoing=row, receipts=work.outgoing.receipts(row.id))
                     for row in work.outgoing.of_document(command.document_id))


@use_case(GetDeliveryCounts, Permission.DELIVERY_READ)
def get_delivery_counts(desk: Desk, _: GetDeliveryCounts) -> DeliveryCounts:
    """Return how many items stand where."""
    with desk.reading() as work:
        return work.outgoing.counts()


@use_case(RetryDelivery, Permission.DELIVERY_RUN)
def retry_delivery(desk: Desk, command: RetryDelivery) -> Outgoing:
    """Ask again: a stopped row goes on under its id; a rejected one is sent anew as a new row. Raises NotFound."""
    with desk.writing() as work:
        row = work.outgoing.get(command.outgoing_id)
        if row is None or row.state not in (OutgoingState.STOPPED, OutgoingState.REJECTED):
            raise WrongBookingState(state=row.state.value if row else "unknown")
        if row.state is OutgoingState.STOPPED:
            work.outgoing.note_error(row.id, "", state=OutgoingState.OPEN)
            again = replace(row, state=OutgoingState.OPEN)
        else:
            again = replace(row, id=desk.services.ids.new(), state=OutgoingState.OPEN, relayed_at=None, closed_at=None,
                            created_at=desk.services.clock.now(), last_error="")
            work.outgoing.add(again)
            work.documents.set_state(row.document_id, DocumentState.QUEUED)
        desk.record(work, "retried", Change(kind="outgoing", id=again.id), document=row.document_id)
    if again.id == row.id:
        gate = desk.services.spool()
        gate.retry(row.id)
        gate.close()
    return again


@use_case(GetLedger, Permission.DELIVERY_READ)
def get_ledger(desk: Desk, command: GetLedger) -> tuple[LedgerLine, ...]:
    """Return each step of a document's way in order of time."""
    with desk.reading() as work:
        document = work.documents.get(command.document_id)
        lines = [LedgerLine(at=document.frozen_at, step="frozen", detail=document.sha256)]
        lines += [_signed_line(signature) for signature in work.documents.signatures(document.id)]
        for row in work.outgoing.of_document(document.id):
            lines += _row_lines(row, work.outgoing.receipts(row.id))
    return tuple(sorted(lines, key=lambda line: line.at))


def _signed_line(signature: Signature) -> LedgerLine:
    return LedgerLine(at=signature.accepted_at, step="signed", detail=signature.signer_iin)


def _row_lines(row: Outgoing, receipts: tuple[Receipt, ...]) -> list[LedgerLine]:
    lines = [LedgerLine(at=row.created_at, step="queued", detail=row.destination)]
    if row.relayed_at:
        lines.append(LedgerLine(at=row.relayed_at, step="handed-over", detail=row.id))
    if row.last_error and not receipts:
        lines.append(LedgerLine(at=row.relayed_at or row.created_at, step="error", detail=row.last_error))
    lines += [LedgerLine(at=receipt.received_at, step=receipt.status,
                         detail=f"{receipt.receipt_id} {'verified' if receipt.verified else 'reported by the network'}")
              for receipt in receipts]
    return lines
