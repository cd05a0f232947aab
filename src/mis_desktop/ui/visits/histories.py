"""The patient's earlier visits as a list that reads further pages when scrolled to its end."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ...domain.visits import PastVisit
from ...services.visits import HistoryOfPatient
from ..sessions import Session
from ..themes import colours, rhythm
from ..words import document_state

PAGE = 50
Place = QModelIndex | QPersistentModelIndex
_SIGNS = {"accepted": "✓", "rejected": "✗", "frozen": "✎"}


def visit_words(past: PastVisit) -> str:
    """Return what the visit was about: the specialty and the diagnoses."""
    codes = ", ".join(found.code or found.text for found in past.diagnoses)
    return " · ".join(part for part in (past.specialty[:1].upper() + past.specialty[1:], codes) if part)


class History(QAbstractListModel):
    """Rows of `HistoryOfPatient`, newest first, without the visit at hand; `loaded` after each page."""

    loaded = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._patient_id, self._except = "", ""
        self._whole, self._asking = True, False
        self.rows: list[PastVisit] = []

    def show_patient(self, patient_id: str, *, but: str) -> None:
        """Read the history of a patient anew, leaving out the visit `but`."""
        if patient_id != self._patient_id:
            self._reset([])
        self._patient_id, self._except, self._asking = patient_id, but, True
        self._session.ask(HistoryOfPatient(patient_id=patient_id, limit=PAGE), owner=self, topic="page",
                          done=partial(self._begin, patient_id))

    def forget(self) -> None:
        """Show nobody's history; an answer still under way is dropped."""
        self._patient_id, self._whole = "", True
        self._reset([])

    def _reset(self, rows: list[PastVisit]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def _begin(self, patient_id: str, page: tuple[PastVisit, ...]) -> None:
        if patient_id != self._patient_id:
            return
        self._asking, self._whole = False, len(page) < PAGE
        self._reset([past for past in page if past.visit_id != self._except])
        self.loaded.emit()

    def rowCount(self, parent: Place = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of visits read so far."""
        return 0 if parent.isValid() else len(self.rows)

    def canFetchMore(self, parent: Place) -> bool:
        """Whether older visits are not read yet."""
        return not (parent.isValid() or self._whole or self._asking) and bool(self.rows)

    def fetchMore(self, parent: Place) -> None:
        """Read the next page."""
        self._asking, last = True, self.rows[-1]
        command = HistoryOfPatient(patient_id=self._patient_id, limit=PAGE, before=(last.opened_at, last.visit_id))
        self._session.ask(command, owner=self, topic="page", done=partial(self._append, self._patient_id))

    def _append(self, patient_id: str, page: tuple[PastVisit, ...]) -> None:
        if patient_id != self._patient_id:
            return
        self._asking, self._whole = False, len(page) < PAGE
        new = [past for past in page if past.visit_id != self._except]
        if new:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(new) - 1)
            self.rows += new
            self.endInsertRows()
        self.loaded.emit()

    def data(self, index: Place, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return two lines of words, which is also what a screen reader says."""
        if not index.isValid():
            return None
        past = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return past
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{visit_words(past)}\n{self._when(past)}"
        return None

    def _when(self, past: PastVisit) -> str:
        state = past.document_state
        words = f"{_SIGNS.get(state.value, '●')} {document_state(state)}" if state else self.tr("not finished")
        return f"{self._session.local(past.opened_at):%d.%m.%Y} · {words}"

    def reword(self) -> None:
        """Word the rows anew."""
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))


class HistoryDress(QStyledItemDelegate):
    """Draws a visit as two lines, the second quieter."""

    def __init__(self, parent: QObject, *, small: Callable[[], float]) -> None:
        super().__init__(parent)
        self._small = small

    def sizeHint(self, option: QStyleOptionViewItem, index: Place) -> QSize:
        """Return room for both lines."""
        return QSize(100, 2 * QFontMetrics(option.font).height() + rhythm())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Place) -> None:
        """Draw both lines, cut at the edge."""
        look = colours()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.tint))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 4, 4)
        first, _, second = str(index.data()).partition("\n")
        room = option.rect.adjusted(6, rhythm() // 2, -6, -rhythm() // 2)
        half = room.height() // 2
        _line(painter, QRect(room.x(), room.y(), room.width(), half), first, look.text)
        font = painter.font()
        font.setPointSizeF(self._small())
        painter.setFont(font)
        _line(painter, QRect(room.x(), room.y() + half, room.width(), half), second, look.muted)
        painter.restore()


def _line(painter: QPainter, room: QRect, words: str, colour: str) -> None:
    painter.setPen(QColor(colour))
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
