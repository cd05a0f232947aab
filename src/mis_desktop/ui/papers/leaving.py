"""How a paper leaves: onto a printer, into a PDF file, as a copy with its signatures. Only what was found unchanged may."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QPushButton

from ...services.documents import ExportDocument, ExportedDocument
from ..icons import icon
from ..screens import Screen
from ..tasks import Failure, Lane
from .previews import PaperPanel, paper_language
from .prints import print_document, printer_for


class Leaving(QObject):
    """The buttons and dialogs of a documents' page by which a paper leaves. Nothing waits for a dialog."""

    def __init__(self, screen: Screen, panel: PaperPanel, *, print_button: QPushButton, copy_button: QPushButton) -> None:
        super().__init__(screen)
        self._screen, self._panel = screen, panel
        self._print_button, self._copy_button, self._menu = print_button, copy_button, QMenu(print_button)
        self._choices = [self._menu.addAction("", act) for act in (
            self.print_a4, self.print_a5, lambda: self.to_pdf(a5=False), lambda: self.to_pdf(a5=True))]
        print_button.setMenu(self._menu)
        copy_button.clicked.connect(self.save_copy)

    def word(self) -> None:
        """Offer what is possible."""
        for button, picture in ((self._print_button, "print"), (self._copy_button, "save")):
            button.setVisible(self._panel.row is not None)
            button.setEnabled(self._panel.may_leave)
            button.setIcon(icon(picture))

    def retranslate(self) -> None:
        """Word the choices anew."""
        words = (self.tr("On A4…"), self.tr("On A5…"), self.tr("To a PDF file, A4…"), self.tr("To a PDF file, A5…"))
        for choice, word in zip(self._choices, words, strict=True):
            choice.setText(word)

    def print_a4(self) -> None:
        """Choose a printer for A4 paper, and print."""
        self._choose_printer(printer_for())

    def print_a5(self) -> None:
        """Choose a printer for A5 paper, and print."""
        self._choose_printer(printer_for(a5=True))

    def to_pdf(self, *, a5: bool) -> None:
        """Ask for a file and print into it."""
        if not self._panel.may_leave or self._panel.row is None:
            return
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())
        name = folder / f"{self._panel.row.patient} {self._panel.row.frozen_at:%Y-%m-%d}.pdf"
        dialog = QFileDialog(self._screen, self.tr("Print into a PDF file"), str(name), self.tr("PDF file (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda path: self.print_on(printer_for(a5=a5, pdf=path)))
        self._ask(dialog)

    def _choose_printer(self, printer: QPrinter) -> None:
        if not self._panel.may_leave:
            return
        dialog = QPrintDialog(printer, self._screen)
        dialog.accepted.connect(lambda: self.print_on(printer))
        self._ask(dialog)

    def _ask(self, dialog: QDialog) -> None:
        """Open a dialog; it holds a patient's name, so a locked screen closes it."""
        self._screen.session.locked.connect(dialog.reject)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # a print dialog's own `open` takes an old-style slot

    def print_on(self, printer: QPrinter) -> None:
        """Print the paper that is shown; it is verified once more on its way."""
        row, door, language = self._panel.row, self._screen.session.practice.door, paper_language()
        if row is None or not self._panel.may_leave:
            return
        self._screen.working.emit(self.tr("The document is being printed…"))
        self._run(lambda: print_document(door, printer, row.id, language=language), self._printed)

    def _printed(self, pages: object) -> None:
        assert isinstance(pages, int)  # noqa: S101 - the number of pages
        self._screen.told.emit("✓ " + self.tr("%n page(s) printed", "", pages))

    def save_copy(self) -> None:
        """Ask for a folder and put the document there: JSON, CMS and PDF."""
        if not self._panel.may_leave:
            return
        dialog = QFileDialog(self._screen, self.tr("Folder for the copy"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.copy_into)
        self._ask(dialog)

    def copy_into(self, folder: str) -> None:
        """Write the document with all its signatures into a folder."""
        row, door = self._panel.row, self._screen.session.practice.door
        if row is None or not self._panel.may_leave:
            return
        command = ExportDocument(document_id=row.id, folder=folder, language=paper_language())
        self._screen.working.emit(self.tr("The copy is being written…"))
        self._run(lambda: door.do(command), self._copied)

    def _copied(self, exported: object) -> None:
        assert isinstance(exported, ExportedDocument)  # noqa: S101 - the answer of ExportDocument
        self._screen.told.emit("✓ " + self.tr("Saved with its signatures: {path}").format(path=exported.pdf))

    def _run(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        def ended(result: object) -> None:
            self._screen.working.emit("")
            done(result)

        def failed(failure: Failure) -> None:
            self._screen.working.emit("")
            self._screen.complain(failure)

        self._screen.session.tasks.run(Lane.OTHER, work, owner=self, done=ended, failed=failed)
