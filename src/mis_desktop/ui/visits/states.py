"""How what is typed stands: a line beside the title, and below it what went wrong, both worded anew with the language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from ..forms.visit import Ui_VisitForm
from ..problems import words_of
from ..tasks import Failure
from ..themes import set_role

Told = Callable[[], tuple[str, str]]  # words and their role


class TypingState(QObject):
    """Says when the draft or the visit was saved last."""

    def __init__(self, form: Ui_VisitForm, parent: QObject) -> None:
        super().__init__(parent)
        self._label: QLabel = form.draftState
        self._problem: QLabel = form.problem
        self._failure: Failure | None = None
        self.blank()

    def blank(self) -> None:
        """Nothing is typed."""
        self._tell(lambda: ("", "muted"))
        self.show_problem(None)

    def drafted(self, at: datetime) -> None:
        """The draft is on the disk."""
        self._tell(lambda: (self.tr("draft saved at {time}").format(time=f"{at:%H:%M:%S}"), "good"))

    def stored(self, at: datetime) -> None:
        """The visit itself holds what is typed."""
        self._tell(lambda: ("✓ " + self.tr("stored at {time}").format(time=f"{at:%H:%M:%S}"), "good"))

    def not_drafted(self, failure: Failure) -> None:
        """The draft could not be saved; it is tried again."""
        self._tell(lambda: ("✗ " + self.tr("the draft is NOT saved"), "bad"))
        self.show_problem(failure)

    def show_problem(self, failure: Failure | None) -> None:
        """Show what went wrong above the form; None takes it away."""
        if failure is None and self._failure is None and self._problem.isHidden():
            return
        self._failure = failure
        self._problem.setText(words_of(failure) if failure else "")
        self._problem.setVisible(failure is not None)

    def _tell(self, told: Told) -> None:
        self._told = told
        words, role = told()
        self._label.setText(words)
        set_role(self._label, role)

    def retranslate(self) -> None:
        """Word both anew."""
        self._tell(self._told)
        if self._failure is not None:
            self.show_problem(self._failure)
