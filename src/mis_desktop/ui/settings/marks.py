"""Refusals shown where they belong: the field marked and focused, the words beside it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLabel, QWidget

from ..problems import field_of, words_of
from ..tasks import Failure
from ..themes import set_problem


def show_failure(failure: Failure | None, label: QLabel, fields: Mapping[str, QWidget]) -> None:
    """Show a refusal under a form and mark its field; None takes all of it away."""
    label.setVisible(failure is not None)
    label.setText(words_of(failure) if failure else "")
    name = field_of(failure) if failure else ""
    for key, widget in fields.items():
        set_problem(widget, wrong=bool(name) and key == name)
    if name in fields:
        fields[name].setFocus()
