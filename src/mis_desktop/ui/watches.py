"""Long work under a person's eye: how far it is, shown in the status line, and a way to end it with nothing changed."""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QObject, Signal

from ..domain.errors import Cancelled

BETWEEN = 0.08  # seconds between two notes


class Watched(QObject):
    """Handed to the services with a command; `advanced` carries done and total. Implements `services.desks.Watch`."""

    advanced = Signal(int, int)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self._ended, self._noted = threading.Event(), 0.0

    def advance(self, done: int, total: int) -> None:
        """Note how far the work is, from any thread. Raises Cancelled after `stop`."""
        if self._ended.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._noted >= BETWEEN or done == total:
            self._noted = now
            self.advanced.emit(done, total)

    def stop(self) -> None:
        """End the work at its next step."""
        self._ended.set()
