"""Pages of a paper on the screen, one under the other, as wide as there is room and sharp at every scale."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from .themes import rhythm

WIDEST = 900  # logical pixels: a page wider than a sheet of paper is no easier to read


class PageView(QScrollArea):
    """Shows pictures of pages; Page Up, Page Down and the arrows move."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[QImage, ...] = ()
        self._labels: list[QLabel] = []
        self._sheet = QWidget()
        self._sheet.setProperty("role", "clear")
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(rhythm())
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return len(self._pages)

    def show_pages(self, pages: Sequence[QImage]) -> None:
        """Show pages from the top; none clears the view."""
        self._pages = tuple(pages)
        while len(self._labels) < len(self._pages):
            label = QLabel(self._sheet)
            label.setFrameShape(QFrame.Shape.Box)
            label.setProperty("role", "sheet")
            self._column.addWidget(label)
            self._labels.append(label)
        for place, label in enumerate(self._labels):
            label.setVisible(place < len(self._pages))
            label.setAccessibleName(self.tr("Page {page} of {pages}").format(page=place + 1, pages=len(self._pages)))
        self._fit()
        self.verticalScrollBar().setValue(0)

    def _fit(self) -> None:
        ratio, width = self.devicePixelRatioF(), min(WIDEST, self.viewport().width() - 2)
        for label, page in zip(self._labels, self._pages, strict=False):
            picture = QPixmap.fromImage(page.scaledToWidth(max(1, round(width * ratio)),
                                                           Qt.TransformationMode.SmoothTransformation))
            picture.setDevicePixelRatio(ratio)
            label.setPixmap(picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pages as wide as there is room."""
        super().resizeEvent(event)
        self._fit()
