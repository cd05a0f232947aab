"""The ledger of delivery as people look at it: one line a document, counts, the last days, receipts as they came."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from ..domain.access import Permission
from ..domain.delivery import DeliveryCounts, DeliveryDay, DeliveryRow, OutgoingState, Standing
from ..domain.documents import DocumentState
from .delivery import DOCUMENT_KIND
from .desks import Command, Desk, use_case
from .schedule import practice_zone

DAYS = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class FindDeliveries(Command[tuple[DeliveryRow, ...]]):
    """Ask for a page of the delivery list, newest first; `before` is the last document number seen."""

    standing: Standing = Standing.ALL
    typed: str = ""
    before: int | None = None
    limit: int = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class GetDeliveryPicture(Command["DeliveryPicture"]):
    """Ask how delivery stands altogether and day by day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryPicture:
    """Counts, the last days (oldest first), whether documents have anywhere to go, and how many wait for that."""

    counts: DeliveryCounts
    days: tuple[DeliveryDay, ...]
    receiver: bool
    ready: int = 0  # signed documents that have no receiver


@dataclass(frozen=True, slots=True, kw_only=True)
class GetReceiptText(Command[str]):
    """Ask for an answer as it was received; `receipt_key` is the key of a delivery row."""

    receipt_key: str


@use_case(FindDeliveries, Permission.DELIVERY_READ)
def find_deliveries(desk: Desk, command: FindDeliveries) -> tuple[DeliveryRow, ...]:
    """Return a page of the delivery list."""
    with desk.reading() as work:
        return work.outgoing.rows(command.standing, typed=command.typed, before=command.before, limit=command.limit)


@use_case(GetDeliveryPicture, Permission.DELIVERY_READ)
def get_delivery_picture(desk: Desk, _: GetDeliveryPicture) -> DeliveryPicture:
    """Return counts and the last days by the moment of queueing."""
    with desk.reading() as work:
        zone = practice_zone(work)
        today = desk.services.clock.now().astimezone(zone).date()
        first = today - timedelta(days=DAYS - 1)
        counts = {first + timedelta(days=number): [0, 0, 0] for number in range(DAYS)}
        for at, state in work.outgoing.states_since(datetime.combine(first, time(), zone)):
            day = counts.get(at.astimezone(zone).date())
            if day is not None:
                day[_PLACES[state]] += 1
        receiver = any(destination.kind == DOCUMENT_KIND for destination in work.outgoing.destinations())
        days = tuple(DeliveryDay(day=day, accepted=a, on_the_way=o, attention=n) for day, (a, o, n) in counts.items())
        return DeliveryPicture(counts=work.outgoing.counts(), days=days, receiver=receiver,
                               ready=work.documents.count(DocumentState.SIGNED))


_PLACES = {OutgoingState.ACCEPTED: 0, OutgoingState.OPEN: 1, OutgoingState.STOPPED: 2, OutgoingState.REJECTED: 2}


@use_case(GetReceiptText, Permission.DELIVERY_READ)
def get_receipt_text(desk: Desk, command: GetReceiptText) -> str:
    """Return what was signed as the receipt, or the whole answer where it holds none. Raises NotFound, DocumentChanged."""
    with desk.reading() as work:
        body = work.outgoing.receipt_body(command.receipt_key)
    facts = desk.services.wire.read_receipt(body)
    return ((facts.signed_bytes if facts else b"") or body).decode("utf-8", "replace")
