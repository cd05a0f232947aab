"""Buttons that show their key: what the mouse does, the keyboard does too, and one reads which key it is."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton


def keyed(button: QPushButton, words: str, keys: str, *, quiet: bool = False) -> None:
    """Word a button and give it its key; `quiet` shows the key in the tool tip alone."""
    button.setText(words if quiet else f"{words}  {keys}")
    button.setToolTip(f"{words} ({keys})" if quiet else "")
    button.setShortcut(QKeySequence(keys))
