"""Abbreviations in the long texts: /norm and a blank becomes the text kept under it; Tab goes from gap to gap in it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QComboBox, QWidget

from ...domain.access import Permission
from ...domain.macros import GAP, Macro, found
from ...services.macros import ListMacros, SaveMacro
from ..forms.visit import Ui_VisitForm
from ..inputs import GrowingText
from ..sessions import Session

EXPANDING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
PARAGRAPH = "\u2029"  # how Qt writes the end of a line in a selection


class Macros(QObject):
    """Ctrl+M keeps what is selected, or the whole field. `failed` carries a Failure."""

    failed = Signal(object)

    def __init__(self, form: Ui_VisitForm, session: Session, texts: Iterable[GrowingText], *, ground: QWidget) -> None:
        super().__init__(ground)
        self._form, self._session = form, session
        self._kept: tuple[Macro, ...] = ()
        self._field: GrowingText | None = None
        self._text = ""
        for text in texts:
            text.installEventFilter(self)
        form.macroBar.hide()
        form.macroKeep.clicked.connect(lambda: self._save(self._text))
        form.macroRemove.clicked.connect(lambda: self._save(""))
        form.macroName.installEventFilter(self)
        form.macroName.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        shortcut = QShortcut(QKeySequence("Ctrl+M"), ground)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.ask)
        if session.may(Permission.VISITS_WRITE):
            session.ask(ListMacros(), owner=self, done=self._show, topic="macros")

    def ask(self) -> None:
        """Ask under which abbreviation the text at the cursor, or where it was last, is kept."""
        field = self._field
        if field is None:
            return
        self._text = (field.textCursor().selectedText() or field.toPlainText()).replace(PARAGRAPH, "\n").strip()
        self._form.macroKeep.setEnabled(bool(self._text))
        self._form.macroBar.show()
        self._form.macroName.clearEditText()
        self._form.macroName.setFocus()

    def close(self) -> bool:
        """Ask no longer; whether it was asked."""
        asked = self._form.macroBar.isVisible()
        self._form.macroBar.hide()
        if asked and self._field is not None:
            self._field.setFocus()
        return asked

    def _save(self, text: str) -> None:
        if not text and not self._form.macroName.currentText():
            return
        command = SaveMacro(macro=Macro(abbreviation=self._form.macroName.currentText(), text=text))
        self._session.do(command, owner=self, done=self._saved, failed=self.failed.emit)

    def _saved(self, kept: tuple[Macro, ...]) -> None:
        self._show(kept)
        self.close()

    def _show(self, kept: tuple[Macro, ...]) -> None:
        self._kept = kept
        self._form.macroName.clear()
        self._form.macroName.addItems([macro.abbreviation for macro in kept])
        self._form.macroName.clearEditText()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the text in place of its abbreviation; go to the next gap."""
        if isinstance(watched, GrowingText) and event.type() is QEvent.Type.FocusIn:
            self._field = watched
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if isinstance(watched, GrowingText):
                return not watched.isReadOnly() and self._press(watched, event)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._save(self._text)
                return True
        return super().eventFilter(watched, event)

    def _press(self, field: GrowingText, event: QKeyEvent) -> bool:
        if (event.key() in EXPANDING or event.text() == " ") and self._expand(field):
            return True
        return event.key() == Qt.Key.Key_Tab and _next_gap(field, field.textCursor().selectionEnd())

    def _expand(self, field: GrowingText) -> bool:
        cursor = field.textCursor()
        before = field.toPlainText()[:cursor.position()]
        word = before.split()[-1] if before and not before[-1].isspace() else ""
        macro = found(self._kept, word)
        if macro is None:
            return False
        begin = cursor.position() - len(word)
        cursor.setPosition(begin, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(macro.text)
        _next_gap(field, begin)
        return True


def _next_gap(field: GrowingText, begin: int) -> bool:
    """Select the next gap after a place; False when there is none."""
    cursor = field.document().find(GAP, begin)
    if cursor.isNull():
        return False
    field.setTextCursor(cursor)
    return True
