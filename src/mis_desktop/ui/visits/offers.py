"""A bar above the form that asks one thing and waits without standing in the way: take or discard, mine or theirs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from ..forms.visit import Ui_VisitForm

Words = Callable[[], str]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked; the words are made anew when the language changes."""

    words: Words
    yes: Words
    no: Words
    on_yes: Callable[[], object]
    on_no: Callable[[], object]


class Offer(QObject):
    """Shows one question at a time."""

    def __init__(self, form: Ui_VisitForm, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._question: Question | None = None
        form.offerTake.clicked.connect(lambda: self._answer(yes=True))
        form.offerDiscard.clicked.connect(lambda: self._answer(yes=False))
        form.offerBar.hide()

    @property
    def stands(self) -> bool:
        """Whether an answer is awaited."""
        return self._question is not None

    def ask(self, question: Question) -> None:
        """Put a question; the cursor goes to the answer that loses nothing."""
        self._question = question
        self.retranslate()
        self._form.offerBar.show()
        self._form.offerTake.setFocus()

    def withdraw(self) -> None:
        """Ask no longer."""
        self._question = None
        self._form.offerBar.hide()

    def _answer(self, *, yes: bool) -> None:
        question = self._question
        self.withdraw()
        if question is not None:
            (question.on_yes if yes else question.on_no)()

    def retranslate(self) -> None:
        """Word the question anew."""
        if self._question is not None:
            self._form.offerText.setText(self._question.words())
            self._form.offerTake.setText(self._question.yes())
            self._form.offerDiscard.setText(self._question.no())
