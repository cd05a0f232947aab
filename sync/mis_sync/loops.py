"""The sync loop: finds due jobs, hands them to workers, records what came back. One thread takes every decision.

A claim lives in memory only; an answer and its state change are one transaction: kill -9 at any moment loses nothing.
"""

from __future__ import annotations

import queue
import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime

from mis_spool import (
    DueJob,
    Outcome,
    Queue,
    Result,
    SpoolBusy,
    SpoolError,
    SpoolFull,
    SpoolMissing,
    SpoolRefused,
)

from .circuits import CLOSED, LONGEST_SHUT, Circuit
from .decisions import LONGEST_WAIT, Decision, decide, retry_after_seconds
from .kinds import kinds
from .reports import report
from .transports import Reply
from .workers import Attempt, Task, Workers

WATCH_SECONDS = 0.2
LOOK_SECONDS = 1.0  # how late a waiting job may start when nothing else happens
GRACE_SECONDS = 10.0  # for jobs on the wire when the agent is asked to end
PREFETCH = 2  # tasks per worker, so that no worker waits for a commit


class Loop:
    """Runs until `stop` is set. Raises SpoolError when the spool itself fails."""

    def __init__(
        self, spool_queue: Queue, *, stop: threading.Event, workers: int, longest_wait: float = LONGEST_WAIT
    ):
        self._queue = spool_queue
        self._stop = stop
        self._longest_wait = longest_wait
        self._workers = Workers(spool_queue, count=workers)
        self._kinds = kinds()
        self._in_flight: dict[str, DueJob] = {}
        self._circuits: dict[str, Circuit] = {}
        self._version = -1
        self._look_at = 0.0  # monotonic seconds
        self._unrecorded: list[Result] = []
        self._recovered: list[str] = []  # destinations whose circuit has closed
        self._second = 0

    def run(self, *, is_current: Callable[[], bool]) -> None:
        """Work until asked to stop; then let what is on the wire end within the grace time, and record it.

        Raises SpoolMissing once `is_current` says that another file lies in the spool's place.
        """
        while not self._stop.is_set():
            self._guarded(self._step)
            if self._is_new_second() and not is_current():
                raise SpoolMissing("the spool was taken away")
        deadline = time.monotonic() + GRACE_SECONDS
        while (self._in_flight or self._unrecorded) and time.monotonic() < deadline:
            self._guarded(lambda: self._record(self._finished()))

    def _guarded(self, step: Callable[[], None]) -> None:
        try:
            step()
        except (SpoolBusy, SpoolFull) as trouble:
            report("waiting", reason=type(trouble).__name__)
            self._stop.wait(LOOK_SECONDS)
        except SpoolError:
            raise
        except Exception as fault:
            report("fault", reason=type(fault).__name__)
            self._stop.wait(LOOK_SECONDS)

    def _step(self) -> None:
        """One turn: record what has finished, and start what is due."""
        finished = self._finished()
        self._record(finished)
        if finished or self._is_time_to_look():
            self._start_due()

    def _finished(self) -> list[Attempt]:
        """Wait for an attempt, then take all there are: they share one commit."""
        attempts: list[Attempt] = []
        try:
            attempts.append(self._workers.finished.get(timeout=WATCH_SECONDS))
            while True:
                attempts.append(self._workers.finished.get_nowait())
        except queue.Empty:
            return attempts

    def _is_new_second(self) -> bool:
        before, self._second = self._second, int(time.monotonic())
        return before != self._second

    def _is_time_to_look(self) -> bool:
        version = self._queue.data_version()
        changed, self._version = version != self._version, version
        return changed or time.monotonic() >= self._look_at

    def _start_due(self) -> None:
        self._look_at = time.monotonic() + LOOK_SECONDS
        # Asked again after each start: jobs of a destination that may get one call only would hide the others' jobs.
        while not self._stop.is_set() and self._start_some():
            pass

    def _start_some(self) -> bool:
        """Start due jobs as far as there is room; True when something moved."""
        room = self._workers.count * PREFETCH - len(self._in_flight)
        if room <= 0:
            return False
        now = datetime.now(UTC)
        room_at = self._room_at(now)
        shut = [id_ for id_, capacity in room_at.items() if not capacity]
        due = self._queue.due(now, limit=room, busy=self._in_flight.keys(), closed=shut)
        refused = []
        for job in due:
            if room_at.get(job.destination, room) > 0:
                room_at[job.destination] = room_at.get(job.destination, room) - 1
                if error := self._start(job):
                    refused.append(Attempt(job=job, reply=Reply(error=error)))
        self._record(refused)
        return bool(due)

    def _room_at(self, now: datetime) -> dict[str, int]:
        """Return how many more jobs each destination with a circuit may get."""
        most = self._workers.count * PREFETCH
        flying = Counter(job.destination for job in self._in_flight.values())
        return {
            id_: c.capacity(now, in_flight=flying[id_], workers=most) for id_, c in self._circuits.items()
        }

    def _start(self, job: DueJob) -> str | None:
        """Hand a job to the workers, or return why it cannot be tried at all."""
        kind = self._kinds.get(job.kind)
        if kind is None:
            return "unknown_kind"
        try:
            destination = self._queue.destination(job.destination)
        except SpoolRefused:
            return "unsound_destination"
        self._in_flight[job.id] = job
        self._workers.start(Task(job=job, kind=kind, destination=destination))
        return None

    def _record(self, attempts: list[Attempt]) -> None:
        """Record all attempts in one transaction; when that fails they are kept for the next turn."""
        for tried in attempts:
            if tried.reply is None:
                self._in_flight.pop(tried.job.id, None)
            else:
                self._unrecorded.append(self._judge(tried.job, tried.reply))
        if self._unrecorded:
            self._queue.record(self._unrecorded)
        for result in self._unrecorded:
            report(
                result.outcome.value,
                job=result.job_id,
                attempt=result.attempt,
                status=result.http_status,
                error=result.error,
            )
            self._in_flight.pop(result.job_id, None)
        self._unrecorded = []
        while self._recovered:
            self._queue.wake(self._recovered[-1])
            self._recovered.pop()

    def _judge(self, job: DueJob, reply: Reply) -> Result:
        now = datetime.now(UTC)
        asked = retry_after_seconds(reply.retry_after, now)
        attempt = job.attempts + 1
        decision = decide(
            reply.status,
            reply.error,
            attempt=attempt,
            now=now,
            retry_after=asked,
            jitter=random.random(),
            longest_wait=self._longest_wait,
        )
        self._feed_circuit(job.destination, decision, now=now, asked=asked or 0.0)
        if decision.next_at is not None:
            self._look_at = min(self._look_at, time.monotonic() + (decision.next_at - now).total_seconds())
        return Result(
            job_id=job.id,
            at=now,
            outcome=decision.outcome,
            attempt=attempt,
            http_status=reply.status,
            body=reply.body,
            content_type=reply.content_type,
            error=decision.reason,
            next_at=decision.next_at,
        )

    def _feed_circuit(self, destination: str, decision: Decision, *, now: datetime, asked: float) -> None:
        circuit = self._circuits.get(destination, CLOSED)
        if decision.blames_destination:
            changed = circuit.failed(
                now, asked_wait=asked, jitter=random.random(), longest=min(LONGEST_SHUT, self._longest_wait)
            )
            self._circuits[destination] = changed
            if changed.is_probing and not circuit.is_probing:
                report("circuit_open", destination=destination)
        elif circuit is not CLOSED and decision.outcome is not Outcome.RETRYING:
            self._circuits[destination] = CLOSED
            if circuit.is_probing:
                report("circuit_closed", destination=destination)
                self._recovered.append(destination)
