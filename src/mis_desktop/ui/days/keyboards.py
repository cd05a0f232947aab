"""Keys of the day in every keyboard layout, and Enter on a button, which Qt leaves to dialogs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
LETTERS = {"m": "m", "ь": "m", "a": "a", "ф": "a"}  # the same keys in the Russian and Kazakh layouts


def press_focused(panel: QWidget) -> bool:
    """Press the button in a panel that has the focus; False when none has."""
    focused = panel.focusWidget()
    if isinstance(focused, QAbstractButton) and focused.hasFocus():
        focused.click()
        return True
    return False
