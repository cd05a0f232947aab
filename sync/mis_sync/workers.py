"""A few threads that talk to destinations. They read payloads and send; what came of it is decided elsewhere."""

from __future__ import annotations

import queue
import ssl
import threading
from dataclasses import dataclass, replace

import requests

from mis_spool import Destination, DueJob, Queue, SpoolError

from .kinds import Kind
from .transports import Reply, open_session, send


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A job with what is needed to send it."""

    job: DueJob
    kind: Kind
    destination: Destination


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """A task that was tried; no reply when the job was erased meanwhile."""

    job: DueJob
    reply: Reply | None


class Workers:
    """Daemon threads: a destination that hangs cannot keep the process from ending."""

    def __init__(self, spool_queue: Queue, *, count: int) -> None:
        self.count = count
        self.finished: queue.SimpleQueue[Attempt] = queue.SimpleQueue()
        self._queue = spool_queue
        self._tasks: queue.SimpleQueue[Task] = queue.SimpleQueue()
        for number in range(count):
            threading.Thread(target=self._work, name=f"worker-{number}", daemon=True).start()

    def start(self, task: Task) -> None:
        """Hand a task to the next free thread; its attempt appears in `finished`."""
        self._tasks.put(task)

    def _work(self) -> None:
        sessions: dict[str, tuple[Destination, requests.Session]] = {}
        while True:
            task = self._tasks.get()
            try:
                reply = self._try(task, sessions)
            except Exception:
                reply = Reply(error="agent")
            self.finished.put(Attempt(job=task.job, reply=reply))

    def _try(self, task: Task, sessions: dict[str, tuple[Destination, requests.Session]]) -> Reply | None:
        try:
            payload = self._queue.payload(task.job.id)
        except SpoolError:
            return Reply(error="agent")
        if payload is None:
            return None
        if task.destination.is_plain and not task.kind.is_signed:
            return Reply(error="unsound_destination")
        try:
            session = _session(sessions, task.destination)
        except (ssl.SSLError, ValueError):
            return Reply(error="bad_authority")
        reply = send(session, task.destination, job=task.job, kind=task.kind, payload=payload)
        if reply.status is not None and 200 <= reply.status <= 299 and not reply.error:
            reply = replace(reply, error=task.kind.fault_in(payload, reply.body))
        if reply.error:
            session.close()  # whatever else comes on that connection is not for the next job
        return reply


def _session(
    sessions: dict[str, tuple[Destination, requests.Session]], destination: Destination
) -> requests.Session:
    """Return this thread's session; a destination that was changed gets a new one."""
    known = sessions.get(destination.id)
    if known and known[0] == destination:
        return known[1]
    if known:
        known[1].close()
    sessions[destination.id] = destination, open_session(destination)
    return sessions[destination.id][1]
