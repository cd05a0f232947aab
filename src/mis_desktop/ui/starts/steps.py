"""What every page of the first start is: it says what it is about, what is still wrong, and marks the field in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from ...domain.identifiers import iin_problem
from ..ports import Program
from ..sessions import Session
from ..tasks import Tasks
from ..themes import set_problem, set_role


@dataclass(frozen=True, slots=True)
class Complaint:
    """What keeps a page from going on: the field (as in `Step.fields`) and words for it."""

    field: str
    words: str


@dataclass(frozen=True, slots=True)
class Made:
    """The practice that was made, opened for its administrator, and its recovery sheet's file."""

    session: Session
    sheet: Path


class Step(QWidget):
    """One page. `progressed(bool)` tells that long work runs; `complained` shows what is wrong."""

    progressed = Signal(bool)
    complained = Signal(object)  # a Complaint, or None when all is well again

    def __init__(self, tasks: Tasks, program: Program) -> None:
        super().__init__()
        self.tasks, self.program = tasks, program
        self.fields: dict[str, QWidget] = {}
        self.made: Made | None = None

    def title(self) -> str:
        """Return the page's heading."""
        raise NotImplementedError

    def note(self) -> str:
        """Return a line on what the page is for."""
        raise NotImplementedError

    def go_words(self) -> str:
        """Return the words of the button that goes on; empty: Next."""
        return ""

    def complaint(self) -> Complaint | None:
        """Return the first thing that keeps the page from going on."""
        return None

    def begin(self) -> None:
        """Come to the front."""
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.setFocus()

    def finish(self, go_on: Callable[[], None], fail: Callable[[Complaint], None]) -> None:
        """Do what is left before the next page: at once here, later where work is needed."""
        del fail
        go_on()

    def mark(self, field: str) -> None:
        """Mark one field as wrong, and no other; put the cursor there."""
        for name, widget in self.fields.items():
            set_problem(widget, wrong=name == field)
        if field in self.fields:
            self.fields[field].setFocus()

    def retranslate(self) -> None:
        """Word the page anew."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def number_words(self, typed: str) -> str:
        """Return what is wrong with an IIN or BIN as typed so far; empty when it is right."""
        number = plain_number(typed)
        reason = iin_problem(number)
        if reason is None:
            return ""
        if not number.isdigit():
            return self.tr("Digits only")
        if reason == "length":
            return self.tr("{count} of 12 digits").format(count=len(number))
        return self.tr("The check digit does not fit: compare each digit")

    def watch_number(self, field: QLineEdit, hint: QLabel) -> None:
        """Judge an IIN or BIN while it is typed."""
        field.textChanged.connect(lambda _: self.judge_number(field, hint))
        self.judge_number(field, hint)

    def judge_number(self, field: QLineEdit, hint: QLabel) -> None:
        """Say under the field how the number stands."""
        typed = field.text()
        words = self.number_words(typed)
        full = len(plain_number(typed)) >= 12
        set_problem(field, wrong=bool(words) and full)
        set_role(hint, "bad" if words and full else "small")
        hint.setText(words if words and typed else "✓ " + self.tr("The number is well formed") if typed else "")


def plain_number(typed: str) -> str:
    """Return a typed IIN or BIN without blanks."""
    return "".join(typed.split())
