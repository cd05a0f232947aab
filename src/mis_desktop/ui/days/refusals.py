"""A refused drop explains itself where it was dropped: what is in the way, and what can be done all the same."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ..themes import rhythm
from .keyboards import ENTER, press_focused


class Refusal(QFrame):
    """A small card over the day. Escape or any new choice closes it."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view.viewport())
        self._view, self._offer = view, None
        self.setProperty("role", "refusal")
        self.words, self.offer, self.close_ = QLabel(wordWrap=True), QPushButton(), QPushButton()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.offer.clicked.connect(self._take_offer)
        self.close_.clicked.connect(self.dismiss)
        row, unit = QHBoxLayout(), rhythm()
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(unit, unit, unit, unit)
        box.addWidget(self.words)
        row.addWidget(self.offer)
        row.addWidget(self.close_)
        row.addStretch()
        box.addLayout(row)
        self.setFixedWidth(36 * unit)
        self.hide()

    _offer: Callable[[], object] | None

    def explain(self, words: str, near: QRectF, *, offer: Callable[[], object] | None = None) -> None:
        """Show why, beside a place in the viewport; `offer` is what a person may do on purpose."""
        self._offer = offer
        self.words.setText("✗ " + words)
        self.setAccessibleName(words)
        self.offer.setText(self.tr("Book outside hours all the same"))
        self.close_.setText(self.tr("Close"))
        self.offer.setVisible(offer is not None)
        self._box.activate()
        self.resize(self.width(), self._box.totalHeightForWidth(self.width()))
        self._stand_near(near)
        self.show()
        self.raise_()
        (self.offer if offer else self.close_).setFocus()

    def _stand_near(self, near: QRectF) -> None:
        port = self._view.viewport()
        left = near.right() + 6 if near.right() + self.width() + 6 < port.width() else near.left() - self.width() - 6
        x = max(4, min(port.width() - self.width() - 4, round(left)))
        y = max(4, min(port.height() - self.height() - 4, round(near.top())))
        self.move(x, y)

    def dismiss(self) -> None:
        """Close it and go back to the day."""
        if self.isVisible():
            self.hide()
            self._view.setFocus()

    def _take_offer(self) -> None:
        offer = self._offer
        self.dismiss()
        if offer is not None:
            offer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; Enter presses."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in ENTER:
            press_focused(self)
        else:
            super().keyPressEvent(event)
