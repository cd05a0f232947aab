"""A measurement over the last visits, drawn small: where it was, where it is now, and the range most doctors look for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..themes import colours, rhythm

MOST_POINTS = 12
USUAL: dict[str, tuple[float, float]] = {  # of an adult at rest; drawn as a band, never as a judgement
    "systolic": (100, 139), "diastolic": (60, 89), "pulse": (60, 90), "temperature": (36.0, 37.0), "saturation": (95, 100),
    "respiration": (12, 20)}


@dataclass(frozen=True, slots=True)
class Point:
    """One measurement as typed."""

    on: date
    typed: str

    @property
    def value(self) -> float:
        """The number, for drawing only."""
        return float(self.typed.replace(",", "."))


class Trend(QWidget):
    """Draws points by time; its words say the same to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self._usual: tuple[float, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of five lines."""
        return QSize(200, 10 * rhythm())

    def show_points(self, points: Sequence[Point], *, measure: str, words: str) -> None:
        """Draw these, oldest first."""
        self._points, self._usual = tuple(points[-MOST_POINTS:]), USUAL.get(measure)
        told = ", ".join(f"{point.on:%d.%m.%Y} {point.typed}" for point in self._points)
        self.setAccessibleName(f"{words}: {told}")
        self.setToolTip("\n".join(f"{point.on:%d.%m.%Y}  {point.typed}" for point in reversed(self._points)))
        self.update()

    def _span(self) -> tuple[float, float]:
        values = [point.value for point in self._points] + list(self._usual or ())
        low, high = min(values), max(values)
        margin = (high - low) * 0.12 or 1.0
        return low - margin, high + margin

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the band, the line, the last value and the first and last day."""
        if not self._points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 0.88)
        painter.setFont(font)
        line = painter.fontMetrics().height()
        last = self._points[-1].typed
        room = QRectF(5, 5, self.width() - painter.fontMetrics().horizontalAdvance(last) - 18, self.height() - line - 12)
        self._draw_band(painter, room)
        spots = self._spots(room)
        self._draw_line(painter, spots)
        painter.setPen(QColor(colours().text))
        painter.drawText(QPointF(spots[-1].x() + 8, spots[-1].y() + line * 0.35), last)
        self._draw_days(painter, QRectF(0, self.height() - line, room.right() + 5, line))

    def _height(self, value: float, room: QRectF) -> float:
        low, high = self._span()
        return room.bottom() - (value - low) / (high - low) * room.height()

    def _spots(self, room: QRectF) -> list[QPointF]:
        step = room.width() / max(1, len(self._points) - 1)
        first = room.left() if len(self._points) > 1 else room.center().x()
        return [QPointF(first + number * step, self._height(point.value, room)) for number, point in enumerate(self._points)]

    def _draw_band(self, painter: QPainter, room: QRectF) -> None:
        if self._usual is None:
            return
        band = QColor(colours().good)
        band.setAlpha(36)
        top, bottom = self._height(self._usual[1], room), self._height(self._usual[0], room)
        painter.fillRect(QRectF(room.left() - 4, top, room.width() + 8, bottom - top), band)

    def _draw_line(self, painter: QPainter, spots: list[QPointF]) -> None:
        colour = QColor(colours().accent)
        painter.setPen(QPen(colour, 2))
        painter.drawPolyline(QPolygonF(spots))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for spot in spots:
            painter.drawEllipse(spot, 3.5, 3.5)

    def _draw_days(self, painter: QPainter, room: QRectF) -> None:
        painter.setPen(QColor(colours().muted))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, f"{self._points[0].on:%m.%Y}")
        if len(self._points) > 1:
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, f"{self._points[-1].on:%m.%Y}")
