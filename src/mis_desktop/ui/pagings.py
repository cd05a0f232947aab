"""The model behind every list: frozen rows fetched page by page, by key, while they are scrolled to.

A list of 60,000 rows costs nothing but text, and only what is seen is worded.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from ..services.desks import Command
from .icons import icon
from .sessions import Session
from .tasks import Failure
from .themes import colours

R = TypeVar("R")
PAGE, LARGEST_PAGE = 100, 1000  # rows asked for at once: the first page is quick, the way to the end has few steps
Ask = Callable[[R | None, int], Command[tuple[R, ...]]]  # the last row seen (None at the top), how many
Index = QModelIndex | QPersistentModelIndex

_DISPLAY, _DECORATION, _TOOL_TIP = (int(role) for role in (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.ToolTipRole))
_ALIGNMENT, _FOREGROUND = int(Qt.ItemDataRole.TextAlignmentRole), int(Qt.ItemDataRole.ForegroundRole)
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_RIGHT, _LEFT = int(_MIDDLE | Qt.AlignmentFlag.AlignRight), int(_MIDDLE | Qt.AlignmentFlag.AlignLeft)
_NOWHERE = QModelIndex()


@dataclass(frozen=True, kw_only=True)  # no slots: Python 3.11 cannot subscript a frozen slotted generic at call
class Column(Generic[R]):
    """A column: title, the text of a row, width in digits. `stretch` takes what is left of the width.

    `icon` returns an icon's name and its colour, `tone` the text's colour: names of `themes.Colours` (good, warn, muted…).
    """

    title: str
    text: Callable[[R], str]
    width: int = 12
    stretch: bool = False
    right: bool = False
    icon: Callable[[R], tuple[str, str] | None] | None = None
    tone: Callable[[R], str] | None = None


class PagedRows(QAbstractTableModel, Generic[R]):
    """Rows of a question, page by page. `key` names a row (its id), so that a selection survives a refresh."""

    arrived = Signal(bool)  # rows of a question are there; True when the question is a new one
    grown = Signal()  # a further page is there
    failed = Signal(object)  # Failure
    columns_changed = Signal()

    def __init__(self, session: Session, columns: Sequence[Column[R]] = (), *, key: Callable[[R], str],
                 parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._columns, self._key = session, tuple(columns), key
        self._rows: list[R] = []
        self._ask: Ask[R] | None = None
        self._more = self._pending = self._to_end = self.settled = False

    def set_columns(self, columns: Sequence[Column[R]]) -> None:
        """Take the columns anew: in another language, or others."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self.endResetModel()
        self.columns_changed.emit()
        self.arrived.emit(False)

    @property
    def columns(self) -> tuple[Column[R], ...]:
        """The columns in force."""
        return self._columns

    def show(self, ask: Ask[R]) -> None:
        """Put a new question; its first page replaces the rows when it comes."""
        self._ask, self._to_end = ask, False
        self._fetch_fresh(PAGE, new=True)

    def refresh(self, *, down_to: int = 0) -> None:
        """Put the same question again, for at least the rows up to place `down_to`."""
        if self._ask is not None:
            self._fetch_fresh(max(PAGE, down_to + PAGE), new=not self.settled)

    @property
    def complete(self) -> bool:
        """Whether all rows there are have been fetched."""
        return not self._more

    def put(self, rows: Sequence[R], *, new: bool = False) -> None:
        """Show given rows; nothing is asked, and what was asked comes too late."""
        self._ask = None
        self._set(rows, new=new)

    def _set(self, rows: Sequence[R], *, new: bool) -> None:
        self.beginResetModel()
        self._rows, self._more, self._pending, self.settled = list(rows), False, False, True
        self.endResetModel()
        self.arrived.emit(new)

    def clear(self) -> None:
        """Show nothing, and wait for a question."""
        self._to_end = False
        self.put(())
        self.settled = False

    def run_to_end(self) -> None:
        """Fetch all that is left."""
        self._to_end = True
        self.fetchMore()

    def row(self, place: int) -> R | None:
        """Return the row at a place."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rows(self) -> tuple[R, ...]:
        """Return the rows fetched so far."""
        return tuple(self._rows)

    def key_at(self, place: int) -> str:
        """Return the key of the row at a place, empty where there is none."""
        row = self.row(place)
        return "" if row is None else self._key(row)

    def place_of(self, key: str) -> int:
        """Return the place of a row among those fetched, -1 when it is not there."""
        return next((place for place, row in enumerate(self._rows) if self._key(row) == key), -1) if key else -1

    def _fetch_fresh(self, limit: int, *, new: bool) -> None:
        ask = self._ask
        assert ask is not None  # noqa: S101 - callers have a question
        self._pending = True

        def done(rows: tuple[R, ...]) -> None:
            if self._ask is ask:
                self._set(rows, new=new)
                self._more = len(rows) >= limit

        self._session.ask(ask(None, limit), owner=self, done=done, failed=self._fail, topic="rows")

    def _fetch_next(self) -> None:
        ask = self._ask
        assert ask is not None  # noqa: S101 - canFetchMore saw to it
        limit = LARGEST_PAGE if self._to_end else min(LARGEST_PAGE, max(PAGE, len(self._rows)))
        self._pending = True
        self._session.ask(ask(self._rows[-1], limit), owner=self, failed=self._fail, topic="rows",
                          done=lambda rows: self._append(rows, limit) if self._ask is ask else None)

    def _append(self, rows: tuple[R, ...], limit: int) -> None:
        self._pending, self._more = False, len(rows) >= limit
        if rows:
            self.beginInsertRows(_NOWHERE, len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()
        if self._to_end:
            self.fetchMore()
        self._to_end = self._to_end and self._more
        self.grown.emit()

    def _fail(self, failure: Failure) -> None:
        self._pending = self._more = self._to_end = False  # asked again at the next refresh, not in a circle
        self.settled = True
        self.failed.emit(failure)

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        """Whether there are rows that nobody has asked for yet."""
        return self._more and not self._pending and not parent.isValid()

    def fetchMore(self, parent: Index = _NOWHERE) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._fetch_next()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows have been fetched."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Return a cell's text, icon, tone or alignment."""
        if role not in (_DISPLAY, _TOOL_TIP, _DECORATION, _ALIGNMENT, _FOREGROUND) or not index.isValid():
            return None
        column, row = self._columns[index.column()], self._rows[index.row()]
        if role in (_DISPLAY, _TOOL_TIP):
            return column.text(row)
        if role == _ALIGNMENT:
            return _RIGHT if column.right else _LEFT
        if role == _DECORATION:
            return _icon(column.icon(row)) if column.icon else None
        return QColor(getattr(colours(), column.tone(row))) if column.tone else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == _ALIGNMENT:
            return _RIGHT if self._columns[section].right else _LEFT
        return self._columns[section].title if role == _DISPLAY else None


def _icon(picture: tuple[str, str] | None) -> Any:
    return icon(picture[0], getattr(colours(), picture[1])) if picture else None
