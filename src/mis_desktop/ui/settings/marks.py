"""Refusals shown where they belong: the field marked and focused, the words beside it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLabel, QWidget

from ..problems import field_of, words_of
from ..tasks import Failure


def mark(widget: QWidget, *, wrong: bool) -> None:
    """Mark or unmark a field."""
    if bool(widget.property("problem")) != wrong:
        widget.setProperty("problem", wrong)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def show_failure(failure: Failure | None, label: QLabel, fields: Mapping[str, QWidget]) -> None:
    """Show a refusal under a form and mark its field; None takes all of it away."""
    label.setVisible(failure is not None)
    label.setText(words_of(failure) if failure else "")
    name = field_of(failure) if failure else ""
    for key, widget in fields.items():
        mark(widget, wrong=bool(name) and key == name)
    if name in fields:
        fields[name].setFocus()
