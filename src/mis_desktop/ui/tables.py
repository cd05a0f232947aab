"""The dress of every list: rows of one height, keys that open and move, words in place of rows when there are none."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from .pagings import PAGE, Column, Index, PagedRows
from .themes import rhythm

__all__ = ["PAGE", "Column", "PagedRows", "TableView"]


class _TellsElided(QStyledItemDelegate):
    """Shows a cell's tool tip only where its text does not fit."""

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        if event.type() is QEvent.Type.ToolTip and self.sizeHint(option, index).width() <= view.visualRect(index).width():
            QToolTip.hideText()
            return True
        return super().helpEvent(event, view, option, index)


class TableView(QTableView):
    """A list by rows. Enter or a double click opens; Home and End go to the first and the very last row."""

    opened = Signal(object)  # a row
    chosen = Signal(object)  # the row in focus, or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = QLabel(self, wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "muted")
        self._kept, self._offset, self._running = "", 0, False
        self._dress()
        self._measure()
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def _dress(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_TellsElided(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)

    def _measure(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 3 * rhythm() // 2)
        self.horizontalHeader().setMinimumSectionSize(4 * rhythm())

    def show_rows(self, rows: PagedRows[Any]) -> None:
        """Show a model; its rows come when it is asked."""
        self.setModel(rows)
        rows.modelAboutToBeReset.connect(self._remember)
        rows.arrived.connect(self._arrive)
        rows.grown.connect(self._grow)
        rows.columns_changed.connect(self._lay_columns)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit(self.row()))
        self._lay_columns()

    @property
    def rows(self) -> PagedRows[Any]:
        """The model shown."""
        model = self.model()
        assert isinstance(model, PagedRows)  # noqa: S101 - set by show_rows
        return model

    def row(self) -> Any:
        """Return the row in focus, or None."""
        return self.rows.row(self.currentIndex().row())

    def choose(self, key: str) -> bool:
        """Bring the row with a key into focus; False when it has not been fetched."""
        place = self.rows.place_of(key)
        if place >= 0:
            self.selectRow(place)
        return place >= 0

    def refresh(self) -> None:
        """Ask again for what is shown, down to what is seen and chosen."""
        seen = self.rowAt(self.viewport().height() - 1)
        self.rows.refresh(down_to=max(self.currentIndex().row(), seen, self.verticalScrollBar().value()))

    def say_when_empty(self, words: str) -> None:
        """Take the words that stand in place of rows: what to do next."""
        self._empty.setText(words)

    def steered_by(self, field: QLineEdit) -> None:
        """Let arrows, page keys and Enter in a field move and open here while typing goes on."""
        field.installEventFilter(self)

    def _lay_columns(self) -> None:
        header, digit = self.horizontalHeader(), self.fontMetrics().horizontalAdvance("0")
        for place, column in enumerate(self.rows.columns):
            mode = QHeaderView.ResizeMode.Stretch if column.stretch else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(place, mode)
            self.setColumnWidth(place, column.width * digit + rhythm())

    def _remember(self) -> None:
        self._kept, self._offset = self.rows.key_at(self.currentIndex().row()), self.verticalScrollBar().value()

    def _arrive(self, new: object) -> None:
        if self.rows.rowCount():
            self.selectRow(0 if new else max(0, self.rows.place_of(self._kept)))
            self.verticalScrollBar().setValue(0 if new else self._offset)
        else:
            self.chosen.emit(None)
        self._place_empty()

    def _grow(self) -> None:
        if self._running and self.rows.complete:
            self._running = False
            self.selectRow(self.rows.rowCount() - 1)

    def _place_empty(self) -> None:
        self._empty.setVisible(self.rows.settled and not self.rows.rowCount())
        self._empty.setGeometry(self.viewport().geometry().adjusted(2 * rhythm(), 0, -2 * rhythm(), 0))

    def _open(self, place: int) -> None:
        row = self.rows.row(place)
        if row is not None:
            self.opened.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, go to the ends with Home and End; the rest is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Home:
            self.selectRow(0)
        elif event.key() == Qt.Key.Key_End:
            self.selectRow(self.rows.rowCount() - 1)
            self._running = not self.rows.complete
            self.rows.run_to_end()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of a field that steers."""
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in keys:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def verticalScrollbarValueChanged(self, value: int) -> None:
        """Fetch the next page before the end is in sight."""
        super().verticalScrollbarValueChanged(value)
        if self.model() is not None and value + 2 * self.verticalScrollBar().pageStep() >= self.rows.rowCount():
            self.rows.fetchMore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words of an empty list in its middle."""
        super().resizeEvent(event)
        if self.model() is not None:
            self._place_empty()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()
