"""What has to leave, and what came back (ҚР ДСМ-80 point 7). A row closes only by a receipt of its id and hash."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class OutgoingState(StrEnum):
    """Open until a receipt says accepted or rejected; stopped waits for a person."""

    OPEN = "open"
    STOPPED = "stopped"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """Where documents go; nothing is built in. `training` marks a stand, refused by a real practice."""

    id: str
    kind: str  # fhir-document
    url: str
    authority: str  # PEM certificates that are trusted for this host, nothing else is
    token: str = ""
    accepted_rule: str = "signed-receipt"
    training: bool = False
    timeout_seconds: int = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One thing to deliver. `id` is the idempotency key for ever; `sha256` is the hash of the signed bytes."""

    id: str
    kind: str
    document_id: str
    destination: str
    order_key: str
    sha256: str
    created_at: datetime
    state: OutgoingState = OutgoingState.OPEN
    relayed_at: datetime | None = None
    closed_at: datetime | None = None
    last_error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """An answer as received. `verified` tells a receipt whose own signature holds from one "reported by the network"."""

    id: str
    outgoing_id: str
    status: str  # accepted or rejected
    receipt_id: str
    at: datetime
    received_at: datetime
    verified: bool
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptFacts:
    """What an answer of a destination says, read from its bytes."""

    receipt_id: str
    job_id: str
    document_id: str
    sha256: str
    status: str
    at: datetime
    reasons: tuple[str, ...] = ()
    signed_bytes: bytes = b""
    cms: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerLine:
    """One step of a document's way, as the ledger shows it."""

    at: datetime
    step: str
    detail: str = ""


class Standing(StrEnum):
    """Where a signed document stands on its way, as a person asks for it."""

    ALL = "all"
    NO_RECEIVER = "no-receiver"
    ON_THE_WAY = "on-the-way"
    ATTENTION = "attention"
    ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryRow:
    """A line of the delivery list: one document with the newest of its outgoing rows and receipts."""

    document_id: str
    number: int
    frozen_at: datetime
    patient: str
    doctor: str
    standing: Standing
    rejected: bool = False
    outgoing_id: str = ""
    destination: str = ""
    queued_at: datetime | None = None
    relayed_at: datetime | None = None
    last_error: str = ""
    receipt_id: str = ""
    receipt_key: str = ""  # ours, to ask for the receipt's text
    received_at: datetime | None = None
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryDay:
    """How many items of one local day stand where."""

    day: date
    accepted: int = 0
    on_the_way: int = 0
    attention: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryCounts:
    """How many documents stand where."""

    open: int = 0
    stopped: int = 0
    accepted: int = 0
    rejected: int = 0
