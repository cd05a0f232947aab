"""Keeps delivery going while the window is open: mis-sync runs beside, and rows and receipts go to and fro."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ..domain.delivery import DeliveryCounts
from ..domain.errors import UserError
from ..services.delivery import GetDeliveryCounts
from ..services.relays import Relay, RelayReport
from .sessions import Session
from .tasks import Failure, Lane

BUSY, QUIET = 400, 3000  # milliseconds between two looks, with something open and without


class Courier(QObject):
    """`counts_changed` carries DeliveryCounts; `failed` a Failure that a person should see."""

    counts_changed = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._agent = session, session.agent()
        self._counts: DeliveryCounts | None = None
        self._waiting = self._stopped = False
        self._timer = QTimer(self, interval=BUSY)
        self._timer.timeout.connect(self._look)
        session.changed.connect(self._count)

    def start(self) -> None:
        """Start mis-sync and the looking."""
        self._session.tasks.run(Lane.OTHER, self._begin, owner=self, done=lambda _: self._look(), failed=self.failed.emit)
        self._timer.start()

    def stop(self) -> None:
        """Stop looking and end mis-sync; work that still waits in its lane must not start it again."""
        self._stopped = True
        self._timer.stop()
        self._agent.stop()

    def _begin(self) -> None:
        if not self._stopped:
            self._agent.start()

    def _look(self) -> None:
        if self._waiting:
            return
        self._waiting = True
        self._session.tasks.run(Lane.OTHER, self._relay, owner=self, done=self._relayed, failed=self._stumbled)

    def _relay(self) -> RelayReport:
        if not self._stopped:
            self._agent.keep_alive()
        return self._session.practice.door.do(Relay())

    def _relayed(self, report: RelayReport) -> None:
        self._waiting = False
        self._timer.setInterval(BUSY if report.open else QUIET)
        if self._counts is None or report.closed or report.relayed:
            self._count()

    def _stumbled(self, failure: Failure) -> None:
        self._waiting = False
        self._timer.setInterval(QUIET)
        if isinstance(failure.error, UserError):
            self.failed.emit(failure)

    def _count(self, _: object = None) -> None:
        self._session.ask(GetDeliveryCounts(), owner=self, done=self._counted, topic="counts")

    def _counted(self, counts: DeliveryCounts) -> None:
        if counts != self._counts:
            self._counts = counts
            self.counts_changed.emit(counts)
