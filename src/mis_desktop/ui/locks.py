"""The locked screen: the key is kept, nothing of a patient is shown, the same user's password comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

from .forms.lock import Ui_LockForm
from .problems import words_of
from .tasks import Failure, Lane, Tasks

if TYPE_CHECKING:
    from .sessions import Session


def close_what_floats() -> None:
    """Close dialogs, menus, lists and tool tips above the window: what is behind a lock can be neither read nor used."""
    QToolTip.hideText()
    for front in QApplication.topLevelWidgets():
        if front.isVisible() and isinstance(front, QDialog):
            front.reject()
        elif front.isVisible() and front.windowType() is Qt.WindowType.Popup:
            front.close()


class Lock(QWidget):
    """`unlocked` when the password was right, `sign_out_wanted` when somebody else wants to work."""

    unlocked = Signal()
    sign_out_wanted = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks, self._failure, self._words = tasks, None, ""
        self._session: Session | None = None
        self._form = Ui_LockForm()
        self._form.setupUi(self)
        self._form.unlockButton.clicked.connect(self._try)
        self._form.passwordField.returnPressed.connect(self._try)
        self._form.signOutButton.clicked.connect(self.sign_out_wanted)

    _failure: Failure | None

    def begin(self, session: Session) -> None:
        """Lock for this session's user."""
        self._session = session
        self.warn("")
        self._form.userName.setText(session.user.name.full)

    def forget(self) -> None:
        """Lock for nobody: the session has ended."""
        self._session = None
        self._form.userName.clear()

    def warn(self, words: str) -> None:
        """Say why the screen stays locked; none take the words away."""
        self._words = words
        self._show(None)

    def _try(self) -> None:
        password, session = self._form.passwordField.text(), self._session
        self._form.passwordField.clear()
        if session is None or not password or not self._form.unlockButton.isEnabled():
            return
        self._form.unlockButton.setEnabled(False)
        self._tasks.run(Lane.KEYS, lambda: session.practice.confirm(session.user.login, password), owner=self,
                        done=self._enter, failed=self._show)

    def _enter(self, _: object) -> None:
        self._show(None)
        self.unlocked.emit()

    def _show(self, failure: Failure | None) -> None:
        self._failure = failure
        self._form.unlockButton.setEnabled(True)
        words = words_of(failure) if failure else self._words
        self._form.problem.setVisible(bool(words))
        self._form.problem.setText(words)
        self._form.passwordField.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor where typing starts."""
        super().showEvent(event)
        self._form.passwordField.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._show(self._failure)
        super().changeEvent(event)
