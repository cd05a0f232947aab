"""One running window per user: a second start only calls the first one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT = 300  # milliseconds for the first program to answer


class Instance(QObject):
    """`first` tells whether this is the only one; `called` is emitted when another start asks for the window."""

    called = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        caller = QLocalSocket()
        caller.connectToServer(name)
        self.first = not caller.waitForConnected(WAIT)
        caller.abort()
        if self.first:
            QLocalServer.removeServer(name)  # left by a program that was killed
            self._server = QLocalServer(self)
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
            self._server.newConnection.connect(self.called)
            self._server.listen(name)
