"""Choosing from a reference book while typing: by code or words in either language; Enter takes, free text is accepted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from ...domain.books import BookEntry
from ...domain.texts import code_readings
from ...services.books import SearchBook
from ..languages import language
from ..sessions import Session

PAUSE = 60  # milliseconds after a key press until the book is searched; the newest answer wins
ROWS_SHOWN, ROWS_ASKED = 9, 30


def name_of(entry: BookEntry) -> str:
    """Return an entry's name in the language of the window, in Russian when there is no Kazakh one."""
    return entry.name_kk if language() == "kk" and entry.name_kk else entry.name_ru


class BookPicker(QObject):
    """Gives a line of text a list of what fits. `picked` carries (code, name); the code of free text is empty."""

    picked = Signal(str, str)

    def __init__(self, field: QLineEdit, session: Session, *, book: str, ground: QWidget) -> None:
        super().__init__(field)
        self._field, self._session, self._book, self._ground = field, session, book, ground
        self._hurried = False  # Enter was pressed before the answer came
        self._found = QListWidget(ground)
        self._found.setObjectName(f"{field.objectName()}Found")
        self._found.setProperty("role", "floating")
        self._found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._found.setAccessibleName(self.tr("Found in the book"))
        self._found.hide()
        self._found.itemClicked.connect(self._take)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._search)
        field.textEdited.connect(lambda _: self._timer.start())
        field.installEventFilter(self)

    def _search(self) -> None:
        typed = self._field.text().strip()
        if not typed:
            self._found.hide()
            return
        self._session.ask(SearchBook(book=self._book, typed=typed, limit=ROWS_ASKED), owner=self, done=self._show,
                          topic="search")

    def _show(self, entries: Sequence[BookEntry]) -> None:
        typed = self._field.text().strip()
        self._found.clear()
        if not typed or not self._field.hasFocus():
            self._found.hide()
            return
        for entry in entries:
            self._add(f"{entry.code}   {name_of(entry)}", entry.code, name_of(entry))
        if self._hurried:
            self._hurried = False
            if entries and entries[0].code in code_readings(typed):
                self._take(self._found.item(0))
                return
        self._add(self.tr("Take as typed, not from the book: {text}").format(text=typed), "", typed)
        self._found.setCurrentRow(0)
        self._place()

    def _add(self, words: str, code: str, name: str) -> None:
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, (code, name))
        item.setToolTip(words)
        self._found.addItem(item)

    def _place(self) -> None:
        """Lie below the field, or above it when there is more room."""
        self._found.show()
        rows = min(ROWS_SHOWN, self._found.count())
        height = rows * self._found.sizeHintForRow(0) + 2 * self._found.frameWidth() + 4
        top = self._field.mapTo(self._ground, QPoint(0, self._field.height() + 2))
        if top.y() + height > self._ground.height():
            top.setY(max(0, top.y() - self._field.height() - height - 4))
        self._found.setGeometry(top.x(), top.y(), self._field.width(), height)
        self._found.raise_()

    def _take(self, item: QListWidgetItem) -> None:
        code, name = item.data(Qt.ItemDataRole.UserRole)
        self._timer.stop()
        self._found.hide()
        self._field.clear()
        self.picked.emit(code, name)

    def _take_typed(self) -> None:
        """Enter before the answer has come asks at once: a code typed in one go is taken when it is in the book."""
        if self._timer.isActive() or self._found.isHidden():
            self._timer.stop()
            self._hurried = True
            self._search()
        elif item := self._found.currentItem():
            self._take(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter in the field move and take in the list; Esc closes the list and keeps the text."""
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self._found.hide()
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape and self._found.isVisible():
                event.accept()  # the screen's own Esc waits its turn
                return True
            if event.type() is QEvent.Type.KeyPress:
                return self._press(event.key())
        return super().eventFilter(watched, event)

    def _press(self, key: int) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_typed()
            return True
        if self._found.isHidden():
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._found.setCurrentRow(max(0, min(self._found.count() - 1, self._found.currentRow() + step)))
            return True
        if key == Qt.Key.Key_Escape:
            self._found.hide()
            return True
        return False
