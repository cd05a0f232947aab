"""A bar that asks in place: words and up to three answers. It waits for nobody and blocks nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from ..themes import set_role

Answer = tuple[str, Callable[[], object]]


class AskBar:
    """Drives the bar of a form."""

    def __init__(self, bar: QFrame, text: QLabel, buttons: tuple[QPushButton, ...]) -> None:
        self._bar, self._text, self._buttons = bar, text, buttons
        self._answers: tuple[Callable[[], object], ...] = ()
        for place, button in enumerate(buttons):
            button.clicked.connect(lambda _=False, place=place: self._take(place))
        self.hide()

    def ask(self, words: str, *answers: Answer, role: str = "notice", first: bool = False) -> None:
        """Show words and answers. With `first` the first answer gets the focus: never while somebody may be typing."""
        self._answers = tuple(run for _, run in answers)
        self._text.setText(words)
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(answers))
            button.setText(answers[place][0] if place < len(answers) else "")
        set_role(self._bar, role)
        self._bar.show()
        if first:
            self._buttons[0].setFocus()

    def hide(self) -> None:
        """Ask nothing."""
        self._answers = ()
        self._bar.hide()

    def _take(self, place: int) -> None:
        if place < len(self._answers):
            run = self._answers[place]
            self.hide()
            run()
