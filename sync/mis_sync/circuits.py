"""A circuit per destination: after failures in a row nobody calls for a while, then one job tries. Pure values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from .decisions import LONGEST_RETRY_AFTER, backoff

THRESHOLD = 5
LONGEST_SHUT = 60.0  # seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Circuit:
    """Failures in a row, and until when nobody calls."""

    failures: int = 0
    shut_until: datetime | None = None

    @property
    def is_probing(self) -> bool:
        """Whether only one job at a time may try."""
        return self.failures >= THRESHOLD

    def capacity(self, now: datetime, *, in_flight: int, workers: int) -> int:
        """Return how many more jobs may start at `now`."""
        if self.shut_until is not None and now < self.shut_until <= now + timedelta(
            seconds=LONGEST_RETRY_AFTER
        ):
            return 0
        return max(0, (1 if self.is_probing else workers) - in_flight)

    def failed(
        self, now: datetime, *, asked_wait: float, jitter: float, longest: float = LONGEST_SHUT
    ) -> Circuit:
        """Return the circuit after a failure; `asked_wait` is the destination's own Retry-After in seconds, or 0."""
        failures = self.failures + 1
        beyond = failures - THRESHOLD + 1
        own_wait = backoff(beyond, jitter=jitter, longest=longest) if beyond > 0 else 0.0
        wait = max(own_wait, min(asked_wait, LONGEST_RETRY_AFTER))
        return Circuit(failures=failures, shut_until=now + timedelta(seconds=wait) if wait else None)


CLOSED = Circuit()
