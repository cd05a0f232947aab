"""Two pictures drawn from numbers: bars with their counts, and the load of the week by weekday and hour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ..domain.reports import LoadCell, Tally
from .languages import weekday_name
from .themes import colours, rhythm

FIRST_HOUR, LAST_HOUR = 8, 18  # shown even when nothing is booked
WEEKDAYS = range(7)


class Bars(QWidget):
    """One line a tally: its name over a bar as long as its count. The number stands beside it, colour says nothing alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tallies: Sequence[Tally] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_tallies(self, tallies: Sequence[Tally]) -> None:
        """Draw other tallies."""
        self._tallies = tallies
        self.setAccessibleDescription("; ".join(f"{self._name(tally)}: {tally.count}" for tally in tallies))
        self.updateGeometry()
        self.update()

    @staticmethod
    def _name(tally: Tally) -> str:
        is_code = len(tally.code) < 10  # an ICD-10 code, no identifier
        return f"{tally.code} {tally.name}" if tally.code and is_code else tally.name

    def _step(self) -> int:
        return self.fontMetrics().height() + rhythm()

    def sizeHint(self) -> QSize:
        """Return the height that all lines need."""
        return QSize(160, max(1, len(self._tallies)) * self._step())

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the lines."""
        painter, look, half = QPainter(self), colours(), rhythm() // 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((tally.count for tally in self._tallies), default=1)
        number = painter.fontMetrics().horizontalAdvance(f"{most:,}") + half
        for place, tally in enumerate(self._tallies):
            line = QRectF(0, place * self._step() + 1, self.width() - number, self._step() - 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.tint))
            long = max(3.0, line.width() * tally.count / most)
            painter.drawRoundedRect(QRectF(line.x(), line.y(), long, line.height()), 3, 3)
            painter.setPen(QColor(look.text))
            room = int(line.width()) - 2 * half
            words = painter.fontMetrics().elidedText(self._name(tally), Qt.TextElideMode.ElideRight, room)
            painter.drawText(line.adjusted(half, 0, -half, 0), Qt.AlignmentFlag.AlignVCenter, words)
            painter.drawText(QRectF(line.right(), line.y(), number, line.height()),
                             Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(tally.count))

    def event(self, event: QEvent) -> bool:
        """Tell the whole name where it does not fit."""
        if isinstance(event, QHelpEvent):
            place = event.pos().y() // self._step()
            QToolTip.showText(event.globalPos(), self._name(self._tallies[place]) if place < len(self._tallies) else "", self)
            return True
        return super().event(event)


class LoadMap(QWidget):
    """Weekdays across, hours down; each field is as deep as its number of bookings, and the number stands in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: dict[tuple[int, int], int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_load(self, load: Sequence[LoadCell]) -> None:
        """Draw another load."""
        self._counts = {(cell.weekday, cell.hour): cell.count for cell in load}
        self.describe()
        self.updateGeometry()
        self.update()

    def describe(self) -> None:
        """Say the picture in words, for those who do not see it."""
        self.setAccessibleDescription("; ".join(
            f"{weekday_name(weekday)} {hour}:00: {count}" for (weekday, hour), count in sorted(self._counts.items())))

    def _hours(self) -> range:
        hours = [hour for _, hour in self._counts]
        return range(min([FIRST_HOUR, *hours]), max([LAST_HOUR, *hours]) + 1)

    def _step(self) -> int:
        return self.fontMetrics().height() + rhythm() // 2

    def sizeHint(self) -> QSize:
        """Return the height that all hours need."""
        return QSize(220, (len(self._hours()) + 1) * self._step())

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw heads and fields."""
        painter, look = QPainter(self), colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = painter.fontMetrics().horizontalAdvance("00:00") + rhythm()
        width = (self.width() - left) / len(WEEKDAYS)
        centre = Qt.AlignmentFlag.AlignCenter
        painter.setPen(QColor(look.muted))
        for weekday in WEEKDAYS:
            name = weekday_name(weekday, short=True)
            painter.drawText(QRectF(left + weekday * width, 0, width, self._step()), centre, name)
        for row, hour in enumerate(self._hours(), 1):
            painter.setPen(QColor(look.muted))
            painter.drawText(QRectF(0, row * self._step(), left - rhythm() / 2, self._step()),
                             Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, f"{hour}:00")
            for weekday in WEEKDAYS:
                field = QRectF(left + weekday * width + 1, row * self._step() + 1, width - 2, self._step() - 2)
                self._paint_field(painter, field, self._counts.get((weekday, hour), 0))

    def _paint_field(self, painter: QPainter, field: QRectF, count: int) -> None:
        look, most = colours(), max(self._counts.values(), default=1)
        deep = QColor(look.accent if count else look.closed)
        share = count / most
        deep.setAlphaF(0.18 + 0.72 * share if count else 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(deep)
        painter.drawRoundedRect(field, 3, 3)
        if count:
            painter.setPen(QColor(look.on_accent if share > 0.55 else look.text))
            painter.drawText(field, Qt.AlignmentFlag.AlignCenter, str(count))
