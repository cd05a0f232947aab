"""The agent's end of the spool: which jobs may be tried now, and recording what came of a try in one transaction.

A claim is not stored: one agent per spool (file lock) keeps it in memory, so a killed agent leaves every job open.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from .errors import DamagedSpool
from .messages import (
    ERROR_LIMIT,
    TEXT_LIMIT,
    Destination,
    DueJob,
    Outcome,
    Result,
    check_destination,
    check_result,
    to_micros,
)
from .spools import Spool

LONGEST_WAIT = timedelta(hours=24)
KEPT_OF_A_FAILURE = 16 * 1024  # bytes of an error page worth keeping
_STATES = {Outcome.ANSWERED: "answered", Outcome.STOPPED: "stopped", Outcome.RETRYING: "open"}


class Queue:
    """What the agent does with a spool."""

    def __init__(self, spool: Spool) -> None:
        self._connection = spool.connection

    def data_version(self) -> int:
        """Return a number that changes when another process changed the spool (SQLite `PRAGMA data_version`)."""
        with self._connection.reading() as db:
            return int(db.execute("PRAGMA data_version").fetchone()[0])

    def due(
        self, now: datetime, *, limit: int, busy: Collection[str] = (), closed: Collection[str] = ()
    ) -> list[DueJob]:
        """Return jobs to try at `now`, the smallest priority first.

        A job is due when nothing older of its destination and order key is open or stopped. `busy` are ids being
        tried, `closed` destinations not to be called. A wait beyond 24 hours is a wrong clock's and counts as over.
        """
        moment = to_micros(now)
        with self._connection.reading() as db:
            rows = db.execute(
                """SELECT id, kind, destination, order_key, content_type, attempts, size FROM jobs AS j
                WHERE state = 'open' AND (next_at <= :now OR next_at > :far)
                AND id NOT IN (SELECT value FROM json_each(:busy))
                AND destination NOT IN (SELECT value FROM json_each(:closed))
                AND NOT EXISTS (SELECT 1 FROM jobs AS e WHERE e.destination = j.destination
                    AND e.order_key = j.order_key AND e.sequence < j.sequence AND e.state IN ('open', 'stopped'))
                ORDER BY priority, sequence LIMIT :limit""",
                {
                    "now": moment,
                    "far": moment + LONGEST_WAIT // timedelta(microseconds=1),
                    "limit": limit,
                    "busy": json.dumps(list(busy)),
                    "closed": json.dumps(list(closed)),
                },
            ).fetchall()
        return [_due(row) for row in rows]

    def payload(self, job_id: str) -> bytes | None:
        """Return a job's payload; None when it was erased meanwhile."""
        with self._connection.reading() as db:
            row = db.execute(
                "SELECT data FROM payloads WHERE job = (SELECT sequence FROM jobs WHERE id = ? AND state = 'open')",
                (job_id,),
            ).fetchone()
        return bytes(row[0] or b"") if row else None

    def destination(self, destination_id: str) -> Destination:
        """Return a destination as put last. Raises DamagedSpool when missing, SpoolRefused when unsound."""
        with self._connection.reading() as db:
            row = db.execute(
                "SELECT id, url, ca_pem, token, accepted_rule, timeout_seconds FROM destinations "
                "WHERE id = ?",
                (destination_id,),
            ).fetchone()
        if row is None:
            raise DamagedSpool("job without a destination")
        found = Destination(
            id=row[0], url=row[1], ca_pem=row[2], token=row[3], accepted_rule=row[4], timeout_seconds=row[5]
        )
        check_destination(found)
        return found

    def record(self, results: Sequence[Result]) -> None:
        """Record answers and state changes of finished tries in one transaction."""
        for result in results:
            check_result(result)
        with self._connection.writing() as db:
            for result in results:
                _record(db, result)

    def wake(self, destination_id: str) -> None:
        """Make all open jobs of a destination due now: it has just answered again after a silence."""
        with self._connection.writing() as db:
            db.execute(
                "UPDATE jobs SET next_at = 0 WHERE destination = ? AND state = 'open' AND next_at > 0",
                (destination_id,),
            )


def _record(db: Any, result: Result) -> None:
    retrying = result.outcome is Outcome.RETRYING
    if retrying:
        db.execute("DELETE FROM answers WHERE job_id = ? AND outcome = 'retrying'", (result.job_id,))
    body = result.body if result.outcome is Outcome.ANSWERED else result.body[:KEPT_OF_A_FAILURE]
    error = result.error[:ERROR_LIMIT] if result.error else None
    db.execute(
        """INSERT INTO answers (job_id, at, outcome, http_status, content_type, error, attempt, body)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            result.job_id,
            to_micros(result.at),
            result.outcome.value,
            result.http_status,
            result.content_type[:TEXT_LIMIT],
            error,
            result.attempt,
            body,
        ),
    )
    # Only an open job changes: the desktop may have erased it while it was on the wire.
    db.execute(
        "UPDATE jobs SET state = ?, attempts = ?, next_at = ? WHERE id = ? AND state = 'open'",
        (
            _STATES[result.outcome],
            result.attempt,
            to_micros(result.next_at) if result.next_at else 0,
            result.job_id,
        ),
    )


def _due(row: tuple[Any, ...]) -> DueJob:
    return DueJob(
        id=row[0],
        kind=row[1],
        destination=row[2],
        order_key=row[3],
        content_type=row[4],
        attempts=row[5],
        size=row[6],
    )
