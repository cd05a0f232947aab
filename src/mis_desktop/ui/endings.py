"""Asked from outside to end (Ctrl+C in a terminal, the session's sign-out): the window leaves in order, nothing is cut off."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class Ending(QObject):
    """`asked` is emitted on the GUI thread when SIGINT or SIGTERM came: Python alone would not look while Qt waits."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._near, self._far = socket.socketpair()
        self._far.setblocking(False)
        signal.set_wakeup_fd(self._far.fileno())
        for name in ("SIGINT", "SIGTERM"):
            signal.signal(getattr(signal, name), lambda *_: None)
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)

    def _wake(self) -> None:
        self._near.recv(64)
        self.asked.emit()
