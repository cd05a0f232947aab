"""The guides of resources/help shown in the program, in the language of the window, with contents, search and print."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QListWidgetItem, QMainWindow, QVBoxLayout, QWidget

from ..wording.resources import resource_folder
from .forms.guide import Ui_GuideForm
from .languages import language
from .screens import Action, Screen
from .sessions import Session
from .themes import rhythm


def guide_text(code: str) -> str:
    """Return the guide in Kazakh, or in Russian for every other language."""
    return (resource_folder() / "help" / ("kk" if code == "kk" else "ru") / "guide.md").read_text("utf-8")


class Guide(QWidget):
    """The text with its contents beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._form = form = Ui_GuideForm()
        form.setupUi(self)
        form.contents.currentItemChanged.connect(lambda item, _: self._jump(item))
        form.findField.textEdited.connect(self._search)
        form.findField.returnPressed.connect(lambda: form.text.find(form.findField.text()))
        form.printButton.clicked.connect(self.print_out)
        self._fill()

    def _fill(self) -> None:
        form = self._form
        form.contents.clear()
        form.text.document().setDefaultStyleSheet("h1, h2, h3 { margin-top: 12px; }")
        form.text.document().setDocumentMargin(2 * rhythm())
        form.text.setMarkdown(guide_text(language()))
        block = form.text.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() == 2:
                item = QListWidgetItem(block.text(), form.contents)
                item.setData(Qt.ItemDataRole.UserRole, block.position())
            block = block.next()

    def _jump(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        text = self._form.text
        cursor = QTextCursor(text.document())
        cursor.setPosition(item.data(Qt.ItemDataRole.UserRole))
        top = text.document().documentLayout().blockBoundingRect(cursor.block()).top()
        text.setTextCursor(cursor)
        text.verticalScrollBar().setValue(int(top))

    def _search(self, typed: str) -> None:
        self._form.text.moveCursor(QTextCursor.MoveOperation.Start)
        if typed:
            self._form.text.find(typed)

    def print_out(self) -> None:
        """Print the guide on the chosen printer."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        dialog = QPrintDialog(QPrinter(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._form.text.print_(dialog.printer()))
        dialog.show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._fill()
        super().changeEvent(event)


class GuideSection(Screen):
    """The guide as a section of the settings."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.guide = Guide()
        layout.addWidget(self.guide)

    def actions_here(self) -> list[Action]:
        """Printing."""
        return [Action(self.tr("Print the guide"), self.guide.print_out, "Ctrl+P")]


class GuideWindow(QMainWindow):
    """The guide in a window of its own: F1 opens it from anywhere and leaves the work in front where it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCentralWidget(Guide())
        self.resize(920, 680)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)
        self._word()

    def come_forward(self) -> None:
        """Show it."""
        self.show()
        self.raise_()
        self.activateWindow()

    def _word(self) -> None:
        self.setWindowTitle(self.tr("Guide") + " — MIS Desktop")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._word()
        super().changeEvent(event)
