"""Looking around: a demo practice is made and opened, with words for what is going on. Nothing waits for an answer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from .forms.rehearsing import Ui_RehearsingForm
from .ports import Program
from .problems import words_of
from .tasks import Failure, Lane, Tasks

if TYPE_CHECKING:
    from .sessions import Session

STEPS = ("practice", "keys", "day", "open")


class Rehearsing(QWidget):
    """`opened` carries a Session; `left` when the person goes back after it went wrong."""

    opened = Signal(object)
    left = Signal()
    _said = Signal(str)

    def __init__(self, tasks: Tasks, program: Program) -> None:
        super().__init__()
        self._tasks, self._program = tasks, program
        self._step, self._failure = STEPS[0], None
        self._form = form = Ui_RehearsingForm()
        form.setupUi(self)
        form.progress.setRange(0, len(STEPS))
        form.backButton.clicked.connect(self.left)
        self._said.connect(self._show_step, Qt.ConnectionType.QueuedConnection)  # it is said in another thread
        self._show()

    _failure: Failure | None

    def begin(self, folder: Path | None) -> None:
        """Start making it."""
        self._tasks.run(Lane.OTHER, lambda: self._made(folder), owner=self, done=self._enter, failed=self._fail)

    def _made(self, folder: Path | None) -> Callable[[Tasks], Session]:
        from .sessions import Session

        return Session.gather(self._program.rehearse(folder, say=self._said.emit), self._program)

    def _enter(self, session_for: Callable[[Tasks], Session]) -> None:
        self.opened.emit(session_for(self._tasks))

    def _fail(self, failure: Failure) -> None:
        self._failure = failure
        self._show()
        self._form.backButton.setFocus()

    def _show_step(self, step: str) -> None:
        self._step = step
        self._show()

    def _show(self) -> None:
        form, failed = self._form, self._failure is not None
        form.step.setText(self._words(self._step))
        form.progress.setValue(STEPS.index(self._step))
        form.problem.setText(words_of(self._failure) if self._failure else "")
        shown: dict[QWidget, bool] = {form.step: not failed, form.progress: not failed, form.problem: failed,
                                      form.backButton: failed}
        for widget, visible in shown.items():
            widget.setVisible(visible)

    def _words(self, step: str) -> str:
        return {"practice": self.tr("Making the practice and its accounts…"),
                "keys": self.tr("Waiting for the training authority and the doctors' keys…"),
                "day": self.tr("Registering patients, writing and signing visits…"),
                "open": self.tr("Opening…")}[step]

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._show()
        super().changeEvent(event)
