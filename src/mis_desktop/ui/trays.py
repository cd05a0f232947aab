"""The notification area: how delivery stands while the window is away, and the way back to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMainWindow, QMenu, QSystemTrayIcon

from .preferences import Preferences


def available() -> bool:
    """Whether this desktop has a notification area."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """An icon with a menu: open, lock, quit."""

    opened = Signal()
    lock_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, icon: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self._state = ""
        self._menu = QMenu()
        self._actions = [QAction(self._menu) for _ in range(3)]
        for action, signal in zip(self._actions, (self.opened, self.lock_wanted, self.quit_wanted), strict=True):
            action.triggered.connect(lambda _=False, wanted=signal: wanted.emit())
            self._menu.addAction(action)
        self.icon = QSystemTrayIcon(icon, self)
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._pressed)
        self.retranslate()
        self.icon.show()

    def tell(self, state: str) -> None:
        """Show how delivery stands."""
        self._state = state
        self.icon.setToolTip("MIS Desktop\n" + state if state else "MIS Desktop")

    def retranslate(self) -> None:
        """Word the menu anew."""
        words = (self.tr("Open the window"), self.tr("Lock"), self.tr("Quit"))
        for action, text in zip(self._actions, words, strict=True):
            action.setText(text)
        self.tell(self._state)

    def end(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self._menu.deleteLater()
        self.deleteLater()

    def _pressed(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.opened.emit()


class TrayKeeper(QObject):
    """Keeps the program running out of sight for a window, as its preferences say. `leaving`: it is being closed for good."""

    def __init__(self, window: QMainWindow, preferences: Preferences, *, show: Callable[[], None], lock: Callable[[], None],
                 leave: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._preferences, self._show, self._lock, self._leave = window, preferences, show, lock, leave
        self._tray, self._state, self.leaving = None, "", False
        window.installEventFilter(self)
        self.follow()

    _tray: Tray | None

    def keeps(self) -> bool:
        """Whether closing the window leaves the program in the notification area."""
        return self._tray is not None and not self.leaving

    def follow(self) -> None:
        """Put the icon there, or take it away, as was chosen."""
        wanted = self._preferences.tray and available()
        if wanted and self._tray is None:
            self._tray = Tray(self._window.windowIcon(), self)
            self._tray.opened.connect(self._show)
            self._tray.lock_wanted.connect(self._lock)
            self._tray.quit_wanted.connect(self._leave)
            self._tray.tell(self._state)
        elif not wanted:
            self.end()

    def tell(self, state: str) -> None:
        """Show how delivery stands in the icon's tool tip."""
        self._state = state
        if self._tray is not None:
            self._tray.tell(state)

    def end(self) -> None:
        """Take the icon away."""
        if self._tray is not None:
            self._tray.end()
            self._tray = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Word the menu anew with the window."""
        if event.type() is QEvent.Type.LanguageChange and self._tray is not None:
            self._tray.retranslate()
        return super().eventFilter(watched, event)
