"""Delivery: where documents go, the rows written with the change, and how each document stands. `relays` moves them."""

from __future__ import annotations

from dataclasses import dataclass, replace
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
)
from ..domain.documents import Document, DocumentState, Signature
from ..domain.errors import DestinationRefused, NotFound, WrongBookingState
from .desks import Command, Desk, use_case
from .ports import Work

DOCUMENT_KIND = "fhir-document"


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveDestination(Command[Destination]):
    """Configure where documents go. `keep_token`: without a new token the stored one stays."""

    destination: Destination
    keep_token: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ListDestinations(Command[tuple[Destination, ...]]):
    """Ask where documents go; tokens are left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GetDestination(Command[Destination]):
    """Ask for a destination with its token, to try it."""

    destination_id: str


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
        stored = _destination(work, destination.id)
        if command.keep_token and not destination.token and stored:
            destination = replace(destination, token=stored.token)
        work.outgoing.save_destination(destination)
        desk.record(work, "changed", Change(kind="destination", id=destination.id))
    return destination


def _destination(work: Work, destination_id: str) -> Destination | None:
    return next((known for known in work.outgoing.destinations() if known.id == destination_id), None)


@use_case(ListDestinations, Permission.PRACTICE_MANAGE)
def list_destinations(desk: Desk, _: ListDestinations) -> tuple[Destination, ...]:
    """Return all destinations."""
    with desk.reading() as work:
        return tuple(replace(destination, token="") for destination in work.outgoing.destinations())


@use_case(GetDestination, Permission.PRACTICE_MANAGE)
def get_destination(desk: Desk, command: GetDestination) -> Destination:
    """Return a destination. Raises NotFound."""
    with desk.reading() as work:
        found = _destination(work, command.destination_id)
    if found is None:
        raise NotFound(kind="destination", id=command.destination_id)
    return found


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
