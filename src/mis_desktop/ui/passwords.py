"""A new password typed twice, judged while it is typed by the rules that will judge it in earnest."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ..domain.errors import UserError, WeakPassword
from .forms.password_pair import Ui_PasswordPairForm
from .themes import set_problem, set_role

Rules = Callable[[str], None]  # raises WeakPassword or CommonPassword


def chain(*inputs: QWidget) -> None:
    """Have Tab go through the fields in this order: pieces put together in code know nothing of one another."""
    for before, after in pairwise(inputs):
        QWidget.setTabOrder(before, after)


class PasswordPair(QWidget):
    """Two fields and a line that says what is still missing."""

    changed = Signal()

    def __init__(self, rules: Rules) -> None:
        super().__init__()
        self._rules = rules
        self._form = form = Ui_PasswordPairForm()
        form.setupUi(self)
        for field in (form.passwordField, form.repeatField):
            field.textChanged.connect(self.judge)
        form.showBox.toggled.connect(self._show_typed)
        self.judge()

    @property
    def password(self) -> str:
        """What was typed first."""
        return self._form.passwordField.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self._form.passwordField.clear()
        self._form.repeatField.clear()

    def first_field(self) -> QWidget:
        """Return where typing starts."""
        return self._form.passwordField

    def inputs(self) -> tuple[QWidget, ...]:
        """Return the fields in the order in which Tab goes through them."""
        return self._form.passwordField, self._form.repeatField, self._form.showBox

    def problem(self) -> str:
        """Return what is still wrong, in words; empty when the password will do and was typed alike twice."""
        words = self._words_of_rules()
        if not words and self.password != self._form.repeatField.text():
            words = self.tr("Type the same password once more")
        return words

    def show_problem(self) -> None:
        """Mark the field that keeps the page from going on."""
        weak = bool(self._words_of_rules())
        set_problem(self._form.passwordField, wrong=weak)
        set_problem(self._form.repeatField, wrong=not weak and bool(self.problem()))
        (self._form.passwordField if weak else self._form.repeatField).setFocus()

    def judge(self) -> None:
        """Say where the typed password stands; called again when a login it must not hold has changed."""
        words = self.problem()
        self._form.hint.setText(words or "✓ " + self.tr("A good password"))
        set_role(self._form.hint, "muted" if words else "good")
        for field in (self._form.passwordField, self._form.repeatField):
            set_problem(field, wrong=False)
        self.changed.emit()

    def _words_of_rules(self) -> str:
        try:
            self._rules(self.password)
        except UserError as error:
            return self._words_of(error)
        return ""

    def _words_of(self, error: UserError) -> str:
        if not isinstance(error, WeakPassword):
            return self.tr("This one is among the most common passwords: choose another")
        if error.facts.get("reason") == "length":
            return self.tr("At least %n character(s)", "", int(error.facts.get("minimum", 0)))
        if error.facts.get("reason") == "login":
            return self.tr("The login must not be in it")
        return self.tr("Small and capital letters and digits are needed")

    def _show_typed(self, shown: object) -> None:
        for field in (self._form.passwordField, self._form.repeatField):
            field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self.judge()
        super().changeEvent(event)
