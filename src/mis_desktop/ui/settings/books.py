"""Reference books: what there is, and new editions from files, shown as differences before anything is loaded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog

from ...domain.books import BookLine
from ...domain.changes import Changes
from ...services.books import CountBooks, ImportBook, ImportReport
from ..forms.settings_books import Ui_BooksForm
from ..languages import language
from ..screens import Action, Screen
from ..sessions import Session, touches
from ..tables import Column, PagedRows
from ..tasks import Failure
from ..watches import Watched
from .marks import show_failure


class BooksSection(Screen):
    """A list, two keys to load, and a card with the differences. The window stays usable while a book is loaded."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._form = form = Ui_BooksForm()
        form.setupUi(self)
        self._rows: PagedRows[BookLine] = PagedRows(session, key=lambda line: line.book.id, parent=self)
        form.books.show_rows(self._rows)
        self._asked: ImportBook | None = None
        self._found: ImportReport | None = None
        self._watched: Watched | None = None
        self._failure: Failure | None = None
        form.icdButton.clicked.connect(lambda: self.choose("icd10-ru"))
        form.katoButton.clicked.connect(lambda: self.choose("kato"))
        form.importButton.clicked.connect(self._load)
        form.stopButton.clicked.connect(lambda: self._watched and self._watched.stop())
        form.cancelButton.clicked.connect(self._forget)
        self.retranslate()
        self._forget()

    def concerns(self, changes: Changes) -> bool:
        """Look again when a book was loaded."""
        return touches(changes, "book")

    def refresh(self) -> None:
        """Count the books."""
        self.session.ask(CountBooks(), owner=self, done=self._rows.put, failed=self.complain, topic="books")

    def choose(self, kind: str) -> QFileDialog:
        """Ask for a book's file; the dialog is returned open, nothing waits for it."""
        dialog = QFileDialog(self, self.tr("File of the reference book"), "", self.tr("Table (*.csv);;All files (*)"))
        dialog.fileSelected.connect(lambda path: self.rehearse(kind, path))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def rehearse(self, kind: str, path: str) -> None:
        """Read a file and show how it differs from the book."""
        self._forget()
        self._asked = ImportBook(kind=kind, path=path)
        self._work(ImportBook(kind=kind, path=path, rehearse=True), self.tr("The file is being read…"), self._show_found)

    def _load(self) -> None:
        if self._asked is not None:
            self._form.importButton.setEnabled(False)
            self._work(self._asked, self.tr("The book is being loaded…"), self._loaded)

    def _work(self, command: ImportBook, title: str, done: Callable[[ImportReport], None]) -> None:
        form = self._form
        form.previewCard.show()
        form.previewTitle.setText(title)
        form.stopButton.setVisible(not command.rehearse)
        form.cancelButton.setVisible(False)
        form.importButton.setVisible(False)
        form.icdButton.setEnabled(False)
        form.katoButton.setEnabled(False)
        self._watched = self.session.watch(command, title, owner=self, done=done, failed=self._fail)

    def _show_found(self, report: ImportReport) -> None:
        self._found = report
        self._ready()
        form = self._form
        form.cancelButton.show()
        form.importButton.show()
        form.importButton.setEnabled(True)
        form.stopButton.hide()
        self._word_found()
        form.importButton.setFocus()

    def _word_found(self) -> None:
        report = self._found
        if report is None:
            return
        found = report.preview
        self._form.previewTitle.setText(self.tr("Edition {edition}: {count} entries").format(
            edition=report.edition, count=report.records))
        self._form.preview.setText("   ·   ".join((
            self.tr("new: {count}").format(count=found.new), self.tr("changed: {count}").format(count=found.changed),
            self.tr("as before: {count}").format(count=found.unchanged),
            self.tr("no longer offered: {count}").format(count=found.missing))))

    def _loaded(self, report: ImportReport) -> None:
        self._forget()
        self.told.emit("✓ " + self.tr("The book is loaded: edition {edition}, {count} entries.").format(
            edition=report.edition, count=report.records))

    def _fail(self, failure: Failure) -> None:
        self._forget()
        self._failure = failure
        show_failure(failure, self._form.problem, {})

    def _ready(self) -> None:
        self._form.icdButton.setEnabled(True)
        self._form.katoButton.setEnabled(True)

    def _forget(self) -> None:
        self._asked = self._found = self._watched = self._failure = None
        self._form.previewCard.hide()
        self._form.preview.clear()
        show_failure(None, self._form.problem, {})
        self._ready()

    def actions_here(self) -> list[Action]:
        """Loading."""
        return [Action(self._form.icdButton.text(), lambda: self.choose("icd10-ru")),
                Action(self._form.katoButton.text(), lambda: self.choose("kato"))]

    def retranslate(self) -> None:
        """Word everything anew."""
        self._form.retranslateUi(self)
        self._rows.set_columns((
            Column(title=self.tr("Reference book"), text=_title, stretch=True),
            Column(title=self.tr("Edition"), text=lambda line: line.book.edition, width=14),
            Column(title=self.tr("Entries"), text=lambda line: str(line.entries), width=9, right=True),
            Column(title=self.tr("Without a Russian name"), text=lambda line: _count(line.without_ru), width=18, right=True,
                   tone=lambda line: "warn" if line.without_ru else "muted"),
            Column(title=self.tr("Without a Kazakh name"), text=lambda line: _count(line.without_kk), width=18, right=True,
                   tone=lambda line: "warn" if line.without_kk else "muted")))
        self._form.books.say_when_empty(self.tr("There is no reference book yet: load one below."))
        self._word_found()
        if self._failure:
            show_failure(self._failure, self._form.problem, {})


def _title(line: BookLine) -> str:
    return line.book.title_kk if language() == "kk" else line.book.title_ru


def _count(number: int) -> str:
    return str(number) if number else "–"
