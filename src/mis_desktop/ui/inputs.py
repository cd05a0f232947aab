"""Inputs of several forms: text that grows as it is typed, a box that the wheel leaves alone, one that offers a book."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QPlainTextEdit, QWidget

from ..domain.books import BookEntry
from .languages import language


class GrowingText(QPlainTextEdit):
    """A text field as high as its text, from `least` to fourteen lines; Tab leaves it."""

    MOST = 14

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.least = 2
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())

    def append_typed(self, text: str) -> None:
        """Add text at the end as if it were typed: Ctrl+Z takes it back."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(f"\n{text}" if self.toPlainText().strip() else text)
        self.setTextCursor(cursor)

    def _fit(self) -> None:
        needed = round(self.document().size().height())
        lines = min(self.MOST, max(self.least, needed))
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if needed > lines else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        chrome = self.height() - self.viewport().height() + 2 * round(self.document().documentMargin())
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + chrome)

    def showEvent(self, event: QShowEvent) -> None:
        """Measure once the style is known."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again when lines break elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form, not a text that is shown whole."""
        if self.verticalScrollBar().maximum() > 0 and self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class CalmBox(QComboBox):
    """A choice that the wheel does not change while somebody scrolls past it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll."""
        event.ignore()


def offer_entries(box: QComboBox, entries: Sequence[BookEntry]) -> None:
    """Offer a book's names in the language of the window, found by any part of them; what is typed stays."""
    typed = box.currentText()
    box.clear()
    for entry in entries:
        box.addItem(entry.name_kk if language() == "kk" and entry.name_kk else entry.name_ru, entry.code)
    box.setEditText(typed)
    completer = QCompleter(box.model(), box)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    box.setCompleter(completer)
