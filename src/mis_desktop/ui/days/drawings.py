"""How the day grid is drawn: plan, bookings, ghost, the present moment. State is told by words and marks, not by colour."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ...domain.schedule import BookingState, Doctor
from ..themes import Colours, colours
from .layouts import Block, DayLayout
from .measures import Measures
from .phrases import clock, short_name, short_state, waits_too_long

NO_PEN = Qt.PenStyle.NoPen


@dataclass(frozen=True, slots=True)
class Brushes:
    """Fonts, their measures and colours of one painting."""

    look: Colours
    plain: QFont
    bold: QFont
    small: QFont
    plain_size: QFontMetricsF
    bold_size: QFontMetricsF
    small_size: QFontMetricsF

    @classmethod
    def of(cls, font: QFont) -> Brushes:
        """Derive them from the widget's font."""
        bold, small = QFont(font), QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        small.setPointSizeF(font.pointSizeF() * 0.9)
        return cls(colours(), QFont(font), bold, small, QFontMetricsF(font), QFontMetricsF(bold), QFontMetricsF(small))


@dataclass(frozen=True, slots=True)
class Canvas:
    """What one painting draws on: the viewport of a size, showing a plan at a scale."""

    painter: QPainter
    plan: DayLayout
    measures: Measures
    brushes: Brushes
    size: QSizeF


def bar_colour(look: Colours, block: Block, now: datetime) -> str:
    """Return the colour of a booking's bar."""
    if block.row.in_visit:
        return look.accent
    if waits_too_long(block.row, now):
        return look.bad
    return {BookingState.BOOKED: look.good, BookingState.ARRIVED: look.warn, BookingState.FULFILLED: look.muted,
            BookingState.NO_SHOW: look.bad, BookingState.CANCELLED: look.line}[block.row.state]


def fitted(text: str, metrics: QFontMetricsF, width: float) -> str:
    """Return a text cut to a width, with an ellipsis."""
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, width))


def draw_plan(canvas: Canvas) -> None:
    """Draw columns, hours, and the time in which nobody works."""
    painter, plan, measures, size, look = canvas.painter, canvas.plan, canvas.measures, canvas.size, canvas.brushes.look
    painter.fillRect(QRectF(QPointF(0, 0), size), QColor(look.card))
    for column in range(len(plan.doctors)):
        for start, end in plan.closed_spans(column):
            _draw_closed(canvas, measures.span(column, start, end), pause=plan.first < start and end < plan.last)
    line, faint = QColor(look.line), QColor(look.line)
    faint.setAlphaF(0.55)
    for minute in range(plan.first, plan.last + 1, 30):
        painter.setPen(QPen(line if minute % 60 == 0 else faint, 1))
        painter.drawLine(QPointF(measures.axis, measures.y(minute)), QPointF(size.width(), measures.y(minute)))
    painter.setPen(QPen(line, 1))
    for column in range(len(plan.doctors)):
        painter.drawLine(QPointF(measures.x(column), 0), QPointF(measures.x(column), size.height()))


def _draw_closed(canvas: Canvas, rect: QRectF, *, pause: bool) -> None:
    painter, brushes = canvas.painter, canvas.brushes
    painter.fillRect(rect.adjusted(1, 0, 0, 0), QColor(brushes.look.closed))
    if pause and rect.height() > brushes.small_size.height():
        painter.setFont(brushes.small)
        painter.setPen(QColor(brushes.look.muted))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, QCoreApplication.translate("Days", "Break"))


def draw_head(canvas: Canvas) -> None:
    """Draw the doctors' names; they stay while the day scrolls under them."""
    painter, plan, measures, brushes, size = canvas.painter, canvas.plan, canvas.measures, canvas.brushes, canvas.size
    painter.fillRect(QRectF(0, 0, size.width(), measures.head), QColor(brushes.look.card))
    for column, doctor in enumerate(plan.doctors):
        place = QRectF(measures.x(column), 0, measures.width, measures.head)
        if place.right() > measures.axis and place.left() < size.width():
            _draw_doctor(canvas, doctor, place, off=not plan.open_spans(column))
    painter.setPen(QPen(QColor(brushes.look.line), 1))
    for column in range(len(plan.doctors)):
        painter.drawLine(QPointF(measures.x(column), 0), QPointF(measures.x(column), measures.head))
    painter.drawLine(QPointF(0, measures.head), QPointF(size.width(), measures.head))


def _draw_doctor(canvas: Canvas, doctor: Doctor, place: QRectF, *, off: bool) -> None:
    painter, brushes = canvas.painter, canvas.brushes
    width, left = place.width() - 20, place.left() + 12
    full = brushes.bold_size.horizontalAdvance(doctor.name.full) <= width
    gap = (place.height() - brushes.bold_size.height() - brushes.small_size.height()) / 2
    painter.setFont(brushes.bold)
    painter.setPen(QColor(brushes.look.muted if off else brushes.look.text))
    name = doctor.name.full if full else doctor.name.short
    painter.drawText(QPointF(left, gap + brushes.bold_size.ascent()), fitted(name, brushes.bold_size, width))
    painter.setFont(brushes.small)
    painter.setPen(QColor(brushes.look.muted))
    words = QCoreApplication.translate("Days", "no reception this day") if off else doctor.specialty.text
    painter.drawText(QPointF(left, gap + brushes.bold_size.height() + brushes.small_size.ascent()),
                     fitted(words, brushes.small_size, width))


def draw_axis(canvas: Canvas, *, now: int | None) -> None:
    """Draw the hours and the present one; they stay while the doctors scroll beside them."""
    painter, plan, measures, brushes, size = canvas.painter, canvas.plan, canvas.measures, canvas.brushes, canvas.size
    painter.fillRect(QRectF(0, measures.head, measures.axis, size.height()), QColor(brushes.look.card))
    painter.setFont(brushes.small)
    painter.setPen(QColor(brushes.look.muted))
    height = brushes.small_size.height()
    for minute in range(plan.first, plan.last, 60):
        place = QRectF(0, measures.y(minute) + 2, measures.axis - 8, height)
        if now is None or abs(measures.y(now) - place.center().y()) > height:
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, f"{minute // 60}:00")
    if now is not None:
        painter.setPen(QColor(brushes.look.bad))
        place = QRectF(0, measures.y(now) - height / 2, measures.axis - 8, height)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, f"{now // 60}:{now % 60:02}")
    painter.setPen(QPen(QColor(brushes.look.line), 1))
    painter.drawLine(QPointF(measures.axis, 0), QPointF(measures.axis, size.height()))


def draw_corner(canvas: Canvas) -> None:
    """Draw the corner where head and axis meet."""
    painter, measures, brushes = canvas.painter, canvas.measures, canvas.brushes
    painter.fillRect(QRectF(0, 0, measures.axis, measures.head), QColor(brushes.look.card))
    painter.setPen(QPen(QColor(brushes.look.line), 1))
    painter.drawLine(QPointF(0, measures.head), QPointF(measures.axis, measures.head))


@dataclass(frozen=True, slots=True)
class Stance:
    """How a booking is drawn beside its state: chosen (with the keys' focus or without), or faint because it is being moved."""

    now: datetime
    chosen: bool = False
    focused: bool = False
    faint: bool = False


def draw_block(canvas: Canvas, rect: QRectF, block: Block, stance: Stance) -> None:
    """Draw a booking: bar, time and name, reason and state in words."""
    painter, look, state = canvas.painter, canvas.brushes.look, block.row.state
    ground = look.tint if stance.chosen else look.bad_tint if state is BookingState.NO_SHOW else (
        look.warn_tint if state is BookingState.ARRIVED else look.field)
    painter.setOpacity(0.4 if stance.faint else 1.0)
    painter.setPen(QPen(QColor(look.accent if stance.chosen else look.line), 2.5 if stance.focused else 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(rect, 4, 4)
    painter.setPen(NO_PEN)
    painter.setBrush(QColor(bar_colour(look, block, stance.now)))
    painter.drawRoundedRect(QRectF(rect.left(), rect.top(), 4, rect.height()), 2, 2)
    _draw_words(canvas, rect.adjusted(11, 0, -5, 0), block, stance)
    painter.setOpacity(1.0)


def _draw_words(canvas: Canvas, rect: QRectF, block: Block, stance: Stance) -> None:
    painter, brushes, look, row = canvas.painter, canvas.brushes, canvas.brushes.look, block.row
    bold, small = brushes.bold_size, brushes.small_size
    two = rect.height() >= bold.height() + small.height()
    title, words = _worded(block, canvas, stance, rect.width(), two=two)
    top = rect.top() + (min(4.0, (rect.height() - bold.height() - small.height()) / 2) if two else
                        (rect.height() - bold.height()) / 2)
    painter.setFont(brushes.bold)
    painter.setPen(QColor(look.muted if row.state in (BookingState.FULFILLED, BookingState.NO_SHOW) else look.text))
    shown = fitted(title, bold, rect.width())
    painter.drawText(QPointF(rect.left(), top + bold.ascent()), shown)
    painter.setFont(brushes.small)
    late = waits_too_long(row, stance.now)
    painter.setPen(QColor(look.bad if late or row.state is BookingState.NO_SHOW else look.muted))
    if two:
        painter.drawText(QPointF(rect.left(), top + bold.height() + small.ascent()), fitted(words, small, rect.width()))
        return
    left = rect.left() + bold.horizontalAdvance(shown) + 8
    rest = rect.right() - left
    if rest > 3 * small.averageCharWidth():
        painter.drawText(QPointF(left, top + bold.ascent()), fitted(words, small, rest))


def _worded(block: Block, canvas: Canvas, stance: Stance, width: float, *, two: bool) -> tuple[str, str]:
    """Return the bold and the small words of a booking: the fuller ones where there is room for them."""
    row, bold, small = block.row, canvas.brushes.bold_size, canvas.brushes.small_size
    begins, short, state = clock(row.start, canvas.plan.zone), short_name(row.patient), short_state(row, stance.now)
    words = " · ".join(part for part in (state, "✎" if row.note else "", row.reason) if part)
    full, brief = f"{begins}  {row.patient}", f"{begins}  {short}"
    if bold.horizontalAdvance(full) + (0 if two else small.horizontalAdvance(state) + 8) <= width:
        return full, words
    if two and bold.horizontalAdvance(brief) > width:
        return short, f"{begins} · {words}"
    return brief, words


def draw_ghost(canvas: Canvas, rect: QRectF, words: str, *, refused: bool = False) -> None:
    """Draw where the cursor is, or where a booking would land; red and with a sign where the time is taken."""
    painter, brushes, look = canvas.painter, canvas.brushes, canvas.brushes.look
    colour = QColor(look.bad if refused else look.accent)
    tint = QColor(look.bad_tint if refused else look.tint)
    tint.setAlpha(200)
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
    painter.setBrush(tint)
    painter.drawRoundedRect(rect, 4, 4)
    painter.setFont(brushes.bold)
    text = fitted(f"✗ {words}" if refused else words, brushes.bold_size, rect.width() - 14)
    top = rect.top() + min(4.0, (rect.height() - brushes.bold_size.height()) / 2)
    painter.drawText(QPointF(rect.left() + 10, top + brushes.bold_size.ascent()), text)


def draw_outline(canvas: Canvas, rect: QRectF) -> None:
    """Draw the cursor around a booking that is not chosen; its words stay readable."""
    canvas.painter.setPen(QPen(QColor(canvas.brushes.look.accent), 1.5, Qt.PenStyle.DashLine))
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    canvas.painter.drawRoundedRect(rect, 4, 4)


def draw_now(canvas: Canvas, y: float) -> None:
    """Draw the present moment under the bookings: a line through a name would make it hard to read."""
    painter, measures, size, brushes = canvas.painter, canvas.measures, canvas.size, canvas.brushes
    if y <= measures.head:
        return
    painter.setPen(QPen(QColor(brushes.look.bad), 1.5))
    painter.drawLine(QPointF(measures.axis, y), QPointF(size.width(), y))
