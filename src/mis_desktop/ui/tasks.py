"""The only bridge between the GUI thread and work: lanes of one thread each, answers brought back to living receivers.

A late answer to an old question is dropped: ask with the same `topic` and only the newest answer arrives.
"""

from __future__ import annotations

import logging
import secrets
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from ..domain.errors import UserError

T = TypeVar("T")
log = logging.getLogger(__name__)


class Lane(StrEnum):
    """Where work runs; each lane keeps its order (design 6)."""

    WRITE = "write"  # the one writer of practice.db
    READ = "read"  # what screens show
    DRAFT = "draft"  # the journal of typed text
    KEYS = "keys"  # key files and tokens, password derivation
    OTHER = "other"  # exports, backups, imports, relay


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a task failed: a UserError to be worded, or the number of an internal error that is in the log."""

    error: UserError | None
    number: str = ""


@dataclass(frozen=True, slots=True)
class _Answer:
    owner: QObject
    topic: str
    ticket: int
    future: Future[Any]
    done: Callable[[Any], None]
    failed: Callable[[Failure], None] | None


class Tasks(QObject):
    """Runs work outside the GUI thread. `busy_changed(bool)` tells whether anything is under way."""

    busy_changed = Signal(bool)
    failed = Signal(object)  # a Failure nobody else takes
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {lane: ThreadPoolExecutor(1, thread_name_prefix=f"mis-{lane}") for lane in Lane}
        self._newest: dict[tuple[int, str], int] = {}
        self._tickets = self._running = self._forgotten = 0
        self._stopped = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, lane: Lane, work: Callable[[], T], *, owner: QObject, done: Callable[[T], None],
            failed: Callable[[Failure], None] | None = None, topic: str = "") -> None:
        """Do `work` in a lane; then call `done` or `failed` on the GUI thread, unless `owner` has been deleted."""
        if self._stopped:
            return
        self._tickets += 1
        ticket = self._tickets
        if topic:
            self._newest[id(owner), topic] = ticket
        self._running += 1
        if self._running == 1:
            self.busy_changed.emit(True)
        future = self._lanes[lane].submit(self._work(work, owner, topic, ticket))
        future.add_done_callback(
            lambda finished: self._arrived.emit(_Answer(owner, topic, ticket, finished, done, failed)))

    def _work(self, work: Callable[[], T], owner: QObject, topic: str, ticket: int) -> Callable[[], T | None]:
        def unless_overtaken() -> T | None:
            return None if self._overtaken(owner, topic, ticket) else work()

        return unless_overtaken

    def _overtaken(self, owner: QObject, topic: str, ticket: int) -> bool:
        return bool(topic) and self._newest.get((id(owner), topic)) != ticket

    def _deliver(self, answer: _Answer) -> None:
        self._running -= 1
        if self._running == 0:
            self.busy_changed.emit(False)
        gone = self._stopped or answer.ticket <= self._forgotten or not shiboken6.isValid(answer.owner)
        if gone or self._overtaken(answer.owner, answer.topic, answer.ticket):
            return
        error = answer.future.exception()
        if error is None:
            answer.done(answer.future.result())
            return
        failure = failure_of(error)
        (answer.failed or self.failed.emit)(failure)

    @property
    def busy(self) -> bool:
        """Whether any task is under way or its answer not yet delivered."""
        return self._running > 0

    def wait_idle(self, *, seconds: float = 10.0) -> bool:
        """Wait until the lanes are empty (for shutdown); answers that have arrived are still delivered later."""
        limit = time.monotonic() + seconds
        for executor in self._lanes.values():
            done = threading.Event()
            executor.submit(done.set)
            if not done.wait(max(0.0, limit - time.monotonic())):
                return False
        return True

    def forget(self) -> None:
        """Drop every answer still under way: whoever asked has signed out."""
        self._forgotten = self._tickets

    def stop(self) -> None:
        """Let running work end and take no more; answers still under way reach nobody."""
        self._stopped = True
        for executor in self._lanes.values():
            executor.shutdown(wait=True, cancel_futures=True)


def failure_of(error: BaseException) -> Failure:
    """Return what a person is told; a bug gets a number, and the log its type and place, never its message."""
    if isinstance(error, UserError):
        return Failure(error)
    number, frames, trace = secrets.token_hex(4), [], error.__traceback__
    while trace:
        frames.append(f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}")
        trace = trace.tb_next
    log.error("internal error %s: %s at %s", number, type(error).__name__, " ".join(frames[-4:]))
    return Failure(None, number)
