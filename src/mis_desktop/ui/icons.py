"""Icons: SVG outlines drawn in the colour of their place, sharp at every scale."""

from __future__ import annotations

import functools

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from ..wording.resources import resource_folder
from .themes import colours


def icon(name: str, colour: str = "") -> QIcon:
    """Return an icon in a colour (default: the text's). Ask again after a change of theme."""
    return QIcon(_drawn(name, colour or colours().text, 24, QApplication.primaryScreen().devicePixelRatio()))


def pixmap(name: str, size: int, colour: str = "") -> QPixmap:
    """Return a square picture of `size` logical pixels."""
    return _drawn(name, colour or colours().text, size, QApplication.primaryScreen().devicePixelRatio())


@functools.lru_cache(maxsize=256)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    text = (resource_folder() / "icons" / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(text.encode())).render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
