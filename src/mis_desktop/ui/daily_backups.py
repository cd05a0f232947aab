"""One backup a day, made beside the work while somebody who may is signed in; off until chosen in the settings."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject, QTimer

from ..domain.access import Permission
from ..domain.backups import BackupLine
from ..services.backups import BackUp, ListBackups
from .sessions import Session
from .tasks import Lane

FIRST, AGAIN = 60_000, 3_600_000  # milliseconds after the sign-in, and between two looks
OLD = timedelta(hours=20)


class DailyBackup(QObject):
    """Looks once an hour; what goes wrong is told like every other failure."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self, interval=FIRST)
        self._timer.timeout.connect(self.look)
        if session.may(Permission.BACKUP):
            self._timer.start()

    def look(self) -> None:
        """Make a backup when it is wanted and the newest one is old."""
        self._timer.setInterval(AGAIN)
        if self._session.preferences.daily_backup:
            self._session.ask(ListBackups(), owner=self, done=self._judge, lane=Lane.OTHER)

    def _judge(self, lines: tuple[BackupLine, ...]) -> None:
        newest = max((line.at for line in lines if line.at), default=None)
        if newest is None or self._session.now() - newest > OLD:
            self._session.do(BackUp(), owner=self, lane=Lane.OTHER)
