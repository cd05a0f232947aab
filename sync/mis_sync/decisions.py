"""What follows from one try: the retry rules as pure functions. No I/O, no clock, no chance (jitter comes in)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from mis_spool import Outcome

FIRST_WAIT = 0.5  # seconds
LONGEST_WAIT = 900.0  # seconds; a longer Retry-After is honoured up to a day
LONGEST_RETRY_AFTER = 86_400.0
DOUBTFUL_TRIES = 5
RETRIED_STATUSES = frozenset(
    {408, 409, 412, 425, 429}
)  # RFC 9110, 8470, 6585: the same request may pass later

# Nobody answered: it heals by itself, so nobody is asked.
SILENCE = frozenset({"network", "timeout", "tls", "agent"})
# Somebody answered, but not as such a destination does: a gateway's page, most often; a person looks after some tries.
DOUBTFUL = frozenset({"unreadable_answer", "foreign_answer", "too_large"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What becomes of the job. `next_at` is set for a retry; `blames_destination` feeds the circuit."""

    outcome: Outcome
    next_at: datetime | None = None
    blames_destination: bool = False
    reason: str | None = None


def decide(
    status: int | None,
    error: str | None,
    *,
    attempt: int,
    now: datetime,
    retry_after: float | None = None,
    jitter: float = 1.0,
    longest_wait: float = LONGEST_WAIT,
) -> Decision:
    """Decide on a try that ended with an HTTP status, or an error code (then the status is only told).

    `attempt` counts from 1; `retry_after` is in seconds; `jitter` in [0, 1] scales the wait between half and whole.
    """
    reason = error or (None if _is_success(status) else f"http_{status}")
    if reason is None:
        return Decision(outcome=Outcome.ANSWERED)
    if not _may_retry(status, error, attempt=attempt):
        return Decision(outcome=Outcome.STOPPED, reason=reason)
    wait = max(
        backoff(attempt, jitter=jitter, longest=longest_wait), min(retry_after or 0.0, LONGEST_RETRY_AFTER)
    )
    return Decision(
        outcome=Outcome.RETRYING,
        next_at=now + timedelta(seconds=wait),
        blames_destination=error in SILENCE or status == 429 or _is_server_fault(status),
        reason=reason,
    )


def backoff(attempt: int, *, jitter: float, longest: float = LONGEST_WAIT) -> float:
    """Return seconds to wait after try number `attempt`: doubling from half a second, up to `longest`."""
    whole = min(longest, FIRST_WAIT * 2.0 ** min(attempt - 1, 30))
    return whole * (0.5 + jitter / 2)


def retry_after_seconds(value: str | None, now: datetime) -> float | None:
    """Read a Retry-After header (RFC 9110, 10.2.3: seconds or a date); None when absent or senseless."""
    if value is None or len(value) > 100:
        return None
    if value.strip().isascii() and value.strip().isdigit():
        return min(float(value), LONGEST_RETRY_AFTER)
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, OverflowError):
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return min(max((moment - now).total_seconds(), 0.0), LONGEST_RETRY_AFTER)


def _may_retry(status: int | None, error: str | None, *, attempt: int) -> bool:
    if error in SILENCE:
        return True
    if error in DOUBTFUL:
        return attempt < DOUBTFUL_TRIES
    return error is None and (status in RETRIED_STATUSES or _is_server_fault(status))


def _is_success(status: int | None) -> bool:
    return status is not None and 200 <= status <= 299


def _is_server_fault(status: int | None) -> bool:
    return status is not None and 500 <= status <= 599
