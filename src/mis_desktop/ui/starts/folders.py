"""Pages seven and eight: reference books and trust from a folder. Both may be left for later."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from ...domain.errors import UserError
from ...services.books import FindBooks, FoundBook, ImportBook
from ...services.trust import AddTrust
from ...wording import error_text
from ..forms.start_folder import Ui_StartFolderForm
from ..languages import language
from ..ports import Program
from ..problems import words_of
from ..tasks import Failure, Lane, Tasks
from .steps import Made, Step

TRUST_SUFFIXES = (".cer", ".crt", ".pem", ".der", ".crl")
LARGEST = 64 << 20  # bytes; the National CA's revocation list had 21.6 MB in 2026


class FolderStep(Step):
    """A folder is chosen and taken in one click; what came of each file stands in a list."""

    def __init__(self, tasks: Tasks, program: Program) -> None:
        super().__init__(tasks, program)
        self._form = form = Ui_StartFolderForm()
        form.setupUi(self)
        form.folderButton.clicked.connect(self._choose)

    def begin(self) -> None:
        """Come to the front."""
        self._form.folderButton.setFocus()

    def take(self, folder: Path) -> None:
        """Take what is in the folder."""
        raise NotImplementedError

    def say(self, line: str) -> None:
        """Add a line to the list."""
        self._form.found.addItem(line)

    def work(self, job: Callable[[], list[str]]) -> None:
        """Do the job beside the window and list its lines."""
        self._form.found.clear()
        self._form.folderButton.setEnabled(False)
        self.progressed.emit(True)
        self.tasks.run(Lane.OTHER, job, owner=self, done=self._done, failed=lambda failure: self._done([self._failed(failure)]))

    def _done(self, lines: list[str]) -> None:
        self._form.folderButton.setEnabled(True)
        self.progressed.emit(False)
        for line in lines:
            self.say(line)

    def _failed(self, failure: Failure) -> str:
        return "✗ " + words_of(failure)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"))
        if chosen:
            self._form.place.setText(chosen)
            self.take(Path(chosen))

    def retranslate(self) -> None:
        """Word the page anew."""
        self._form.retranslateUi(self)


class BooksStep(FolderStep):
    """Classifiers: ICD-10 and KATO files are recognised by their first line."""

    def title(self) -> str:
        """Return the page's heading."""
        return self.tr("Reference books")

    def note(self) -> str:
        """Return a line on what the page is for."""
        return self.tr("A starter set is in place. Full ICD-10 and KATO files of a folder are imported now or later.")

    def take(self, folder: Path) -> None:
        """Import the books of the folder."""
        if self.made is not None:
            self.work(self._importing(self.made, folder))

    def _importing(self, made: Made, folder: Path) -> Callable[[], list[str]]:
        door, none = made.session.practice.door, self.tr("No ICD-10 or KATO file was found in this folder.")
        taken = "✓ " + self.tr("{book} {edition}: {count} entries, {new} new")

        def line(book: FoundBook) -> str:
            report = door.do(ImportBook(kind=book.kind, path=book.path))
            return taken.format(book=report.book, edition=report.edition, count=report.records, new=report.preview.new)

        def take() -> list[str]:
            found = door.do(FindBooks(folder=str(folder)))
            return [_or_refusal(partial(line, book)) for book in found] or [none]

        return take


class TrustStep(FolderStep):
    """Roots, issuing centres and revocation lists: without them no signature can be judged."""

    def title(self) -> str:
        """Return the page's heading."""
        return self.tr("Certificates and revocation lists")

    def note(self) -> str:
        """Return a line on what the page is for."""
        return self.tr("Root, issuing centre and CRL files of the National Certification Authority (pki.gov.kz), now or later.")

    def take(self, folder: Path) -> None:
        """Add the trust files of the folder."""
        if self.made is not None:
            self.work(self._adding(self.made, folder))

    def _adding(self, made: Made, folder: Path) -> Callable[[], list[str]]:
        door, training = made.session.practice.door, made.session.facts.training
        none, added, known = (self.tr("No certificate or CRL file was found in this folder."),
                              "✓ " + self.tr("{file}: added"), "· " + self.tr("{file}: was there already"))

        def line(path: Path) -> str:
            new = door.do(AddTrust(data=path.read_bytes(), training=training))
            return (added if new else known).format(file=path.name)

        def take() -> list[str]:
            paths = sorted(path for path in folder.iterdir()
                           if path.suffix.casefold() in TRUST_SUFFIXES and path.stat().st_size <= LARGEST)
            return [_or_refusal(partial(line, path), about=path.name) for path in paths] or [none]

        return take


def _or_refusal(job: Callable[[], str], *, about: str = "") -> str:
    """Return what came of one file: what was done, or why not; the others go on."""
    try:
        return job()
    except UserError as error:
        return " ".join(part for part in ("✗", f"{about}:" if about else "", error_text(error, language())) if part)
