"""Values that cross the border between desktop and agent, with their bounds. Standard library only, no I/O."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from urllib.parse import urlsplit

from .errors import SpoolRefused

MIB = 1024 * 1024
PAYLOAD_LIMIT = 64 * MIB
ANSWER_LIMIT = 1 * MIB
LARGEST_ANSWER = 32 * MIB  # a whole revocation list of the National CA has 21 MB
ERROR_LIMIT = 500
TEXT_LIMIT = 200
URL_LIMIT = 2_000
PEM_LIMIT = 256 * 1024
TOKEN_LIMIT = 8 * 1024
PRIORITY_LIMIT = 1_000
SIGNED_ANSWER = "signed-answer"  # a rule for "accepted": the answer is evidence signed by its author
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class JobState(StrEnum):
    """Open jobs are tried, stopped ones wait for a person, answered ones have a reply, erased ones no payload."""

    OPEN = "open"
    ANSWERED = "answered"
    STOPPED = "stopped"
    ERASED = "erased"


class Outcome(StrEnum):
    """What one attempt came to."""

    ANSWERED = "answered"
    STOPPED = "stopped"
    RETRYING = "retrying"


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """Where jobs go. `ca_pem` holds the only authorities trusted for this address; `token` is sent as a bearer."""

    id: str
    url: str
    ca_pem: str
    token: str | None = None
    accepted_rule: str = "signed-receipt"
    timeout_seconds: float = 30.0

    @property
    def is_plain(self) -> bool:
        """Whether it is plain http: for services whose answers are signed, such as OCSP."""
        return self.url.startswith("http://")

    def __repr__(self) -> str:
        """Name the destination without its token."""
        return f"Destination({self.id!r})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One thing to deliver. `id` is the idempotency key; jobs of one `order_key` go strictly one after another.

    `priority`: the smaller goes first (0 for what a person waits for).
    """

    id: str
    kind: str
    destination: str
    order_key: str
    priority: int
    payload: bytes
    content_type: str
    created_at: datetime

    def __repr__(self) -> str:
        """Name the job without its payload."""
        return f"Job({self.id!r})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back for a job. Only the newest `retrying` answer of a job is kept; the others stay as received."""

    sequence: int
    job_id: str
    at: datetime
    outcome: Outcome
    http_status: int | None
    body: bytes
    content_type: str
    error: str | None
    attempt: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DueJob:
    """A job the agent may try now; `attempts` counts finished tries since it was put or retried."""

    id: str
    kind: str
    destination: str
    order_key: str
    content_type: str
    attempts: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What the agent records of one try; `next_at` is set exactly when the outcome is `retrying`."""

    job_id: str
    at: datetime
    outcome: Outcome
    attempt: int
    http_status: int | None = None
    body: bytes = b""
    content_type: str = ""
    error: str | None = None
    next_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """Head of the audit chain, kept outside the practice's database (number, hash, time)."""

    number: int
    hash: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Counters:
    """How many jobs stand where, and how many bytes wait."""

    open: int = 0
    answered: int = 0
    stopped: int = 0
    erased: int = 0
    waiting_bytes: int = 0


def to_micros(moment: datetime) -> int:
    """Return microseconds since 1970 (UTC); SpoolRefused for a moment without a zone."""
    if moment.tzinfo is None:
        raise SpoolRefused("moment without zone")
    return (moment - EPOCH) // timedelta(microseconds=1)


def from_micros(micros: int) -> datetime:
    """Return the aware UTC moment of `to_micros`."""
    return EPOCH + timedelta(microseconds=micros)


def check_destination(destination: Destination) -> None:
    """Raise SpoolRefused unless every field is within its bounds and the address is https without credentials.

    Plain http passes only without a token and for answers that are signed themselves.
    """
    _text("id", destination.id)
    _text("accepted_rule", destination.accepted_rule)
    _text("ca_pem", destination.ca_pem, limit=PEM_LIMIT)
    if len(destination.token or "") > TOKEN_LIMIT:
        raise SpoolRefused("token is too long")
    if not 0 < destination.timeout_seconds <= 3600:
        raise SpoolRefused("timeout_seconds is out of bounds")
    if destination.is_plain and (destination.token or destination.accepted_rule != SIGNED_ANSWER):
        raise SpoolRefused("plain http is for signed answers only")
    _check_url(destination.url)


def check_job(job: Job) -> None:
    """Raise SpoolRefused unless every field is within its bounds."""
    for name in ("id", "kind", "destination", "order_key", "content_type"):
        _text(name, getattr(job, name))
    if not job.id.isascii() or not job.id.isprintable():
        raise SpoolRefused("id is not printable ASCII")  # it travels in a header
    if not -PRIORITY_LIMIT <= job.priority <= PRIORITY_LIMIT:
        raise SpoolRefused("priority is out of bounds")
    if len(job.payload) > PAYLOAD_LIMIT:
        raise SpoolRefused("payload is too large")


def check_result(result: Result) -> None:
    """Raise SpoolRefused when a body is too large or `next_at` does not fit the outcome."""
    if len(result.body) > LARGEST_ANSWER:
        raise SpoolRefused("answer is too large")
    if (result.next_at is not None) != (result.outcome is Outcome.RETRYING):
        raise SpoolRefused("next_at does not fit the outcome")


def _text(name: str, value: str, *, limit: int = TEXT_LIMIT) -> None:
    if not 0 < len(value) <= limit:
        raise SpoolRefused(f"{name} is empty or too long")


def _check_url(url: str) -> None:
    _text("url", url, limit=URL_LIMIT)
    parts = urlsplit(url)
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise SpoolRefused("url is not https")
    if parts.username or parts.password:
        raise SpoolRefused("url carries credentials")
