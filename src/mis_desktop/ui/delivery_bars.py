"""A small picture of delivery: one bar a day, stacked by state. The same is told by the tool tip and to screen readers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ..domain.delivery import DeliveryDay
from .themes import colours, rhythm

DAYS = 14


class DeliveryBars(QWidget):
    """Bars of the last days, oldest at the left. What is accepted is full, what is on the way hatched, trouble on top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[DeliveryDay, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Sequence[DeliveryDay]) -> None:
        """Show the last days."""
        self._days = tuple(days)
        self.setAccessibleDescription("; ".join(map(self._words, self._days)))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for bars and a line of days."""
        return QSize(30 * rhythm(), 8 * rhythm())

    def minimumSizeHint(self) -> QSize:
        """Return what is still readable."""
        return QSize(20 * rhythm(), 8 * rhythm())

    def _words(self, day: DeliveryDay) -> str:
        words = self.tr("{day}: accepted {accepted}, on the way {open}, need attention {stopped}")
        return words.format(day=f"{day.day:%d.%m}", accepted=day.accepted, open=day.on_the_way, stopped=day.attention)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars on a common base line."""
        if not self._days:
            return
        painter, small = QPainter(self), self.font()
        small.setPointSizeF(small.pointSizeF() * 0.8)
        painter.setFont(small)
        line = painter.fontMetrics().height()
        step, room = self.width() / len(self._days), self.height() - 2 * line
        most = max(1, *(day.accepted + day.on_the_way + day.attention for day in self._days))
        for place, day in enumerate(self._days):
            self._bar(painter, QRectF(place * step + step * 0.2, line, step * 0.6, room), day, most=most)
            painter.setPen(QColor(colours().muted))
            painter.drawText(QRectF(place * step - step / 2, line + room, 2 * step, line), Qt.AlignmentFlag.AlignCenter,
                             f"{day.day:%d}")
        painter.end()

    def _bar(self, painter: QPainter, room: QRectF, day: DeliveryDay, *, most: int) -> None:
        look, low = colours(), room.bottom()
        parts = ((day.accepted, look.good, Qt.BrushStyle.SolidPattern), (day.on_the_way, look.warn, Qt.BrushStyle.BDiagPattern),
                 (day.attention, look.bad, Qt.BrushStyle.SolidPattern))
        for count, colour, pattern in parts:
            height = room.height() * count / most
            if count:
                painter.fillRect(QRectF(room.left(), low - height, room.width(), height), QBrush(QColor(colour), pattern))
                low -= height
        total = day.accepted + day.on_the_way + day.attention
        painter.setPen(QColor(look.text))
        if total:
            line = painter.fontMetrics().height()
            painter.drawText(QRectF(room.left() - room.width(), low - line, 3 * room.width(), line),
                             Qt.AlignmentFlag.AlignCenter, str(total))
        else:
            painter.fillRect(QRectF(room.left(), room.bottom() - 1, room.width(), 1), QColor(look.line))

    def event(self, event: QEvent) -> bool:
        """Tell a day's numbers where the mouse rests."""
        if isinstance(event, QHelpEvent) and self._days:
            place = min(len(self._days) - 1, max(0, int(event.pos().x() / max(1, self.width()) * len(self._days))))
            QToolTip.showText(event.globalPos() + QPoint(0, rhythm()), self._words(self._days[place]), self)
            return True
        return super().event(event)
