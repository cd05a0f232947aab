"""Lists in a narrow panel: as high as what they hold, so that what follows stands right below."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget


def fit_height(view: QListWidget, *, most: int) -> None:
    """Make a list as high as its rows, at most `most` pixels."""
    rows = sum(view.sizeHintForRow(number) for number in range(view.count()))
    view.setFixedHeight(min(rows + 2 * view.frameWidth() + 2, most))
