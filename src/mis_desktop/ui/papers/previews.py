"""The right-hand side of the documents' page: one paper with its verdict, which stands there before anything can leave."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from ...domain.documents import DocumentRow, Integrity, Trust, Verdict
from ...services.doors import Door
from ...services.papers import Preview, PreviewDocument
from ..forms.documents import Ui_DocumentsForm
from ..languages import language
from ..problems import words_of
from ..sessions import Session
from ..tasks import Failure, Lane
from ..themes import set_role
from ..verdicts import Mark, checking_mark, integrity_mark, trust_mark
from .paths import SignaturePage

SCALE = 150  # dots per inch: a page as wide as the view, also on a screen of 150 %
ICON = 18
PAPER_LANGUAGES = ("kk", "ru")


@dataclass(frozen=True, slots=True)
class _Drawn:
    preview: Preview
    pages: tuple[QImage, ...]


def paper_language() -> str:
    """Return the language papers are printed in: the window's, or Russian where no paper exists in it."""
    return language() if language() in PAPER_LANGUAGES else "ru"


class PaperPanel(QObject):
    """Shows one document. `arrived` carries its Preview once verdict and pages are there."""

    arrived = Signal(object)

    def __init__(self, session: Session, form: Ui_DocumentsForm, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._form, self._page = session, form, SignaturePage(session.local, self)
        self.row: DocumentRow | None = None
        self.preview: Preview | None = None
        self._failure: Failure | None = None
        self.stale = False  # the document or the trust store was touched since
        form.paperButton.clicked.connect(self._show_face)
        form.pathButton.clicked.connect(self._show_face)

    @property
    def may_leave(self) -> bool:
        """Whether the paper may be printed or copied: its verdict is there and nothing was changed."""
        return self.preview is not None and self.preview.intact

    def show_row(self, row: DocumentRow | None) -> None:
        """Show a document; verdict and pages come later. The one that is shown is checked again only when it is stale."""
        same = row is not None and self.row is not None and row.id == self.row.id
        if same and self.preview is not None and not self.stale:
            self.row = row
            self.word()
            return
        if not same:
            self._form.pages.show_pages(())
        self.row, self.preview, self._failure, self.stale = row, None, None, False
        self.word()
        if row is not None:
            door, asked = self._session.practice.door, PreviewDocument(
                document_id=row.id, language=paper_language(), dots_per_inch=SCALE)
            self._session.tasks.run(Lane.READ, lambda: _drawn(door, asked), owner=self, topic="preview",
                                    done=self._show, failed=self._fail)

    def _show(self, drawn: _Drawn) -> None:
        view = drawn.preview.view
        if self.row is None or self.row.id != view.document.id:  # no paper is in front any longer
            return
        self.preview, self.row = drawn.preview, replace(self.row, state=view.document.state, signed=bool(view.signatures))
        self._form.pages.show_pages(drawn.pages)
        self.word()
        self.arrived.emit(drawn.preview)

    def _fail(self, failure: Failure) -> None:
        if self.row is None:
            return
        self._failure = failure
        self._form.pages.show_pages(())
        self.word()

    def word(self) -> None:
        """Word everything anew."""
        form, row = self._form, self.row
        form.patientLine.setText(row.patient if row else "")
        form.aboutLine.setText(self._about(row) if row else "")
        first, second = self._marks()
        _put(form.integrityPicture, form.integrityWords, first)
        _put(form.trustPicture, form.trustWords, second)
        form.paperButton.setVisible(row is not None)
        signed = self.preview is not None and bool(self.preview.view.signatures)
        form.pathButton.setVisible(signed)
        if not signed:
            form.paperButton.setChecked(True)
        form.path.setHtml(self._page.html(self.preview.view) if self.preview and signed else "")
        form.hint.setText(self._hint())
        self._show_face()

    def _about(self, row: DocumentRow) -> str:
        parts = [row.form, f"{self._session.local(row.frozen_at):%d.%m.%Y %H:%M}", row.doctor,
                 self.tr("No. {number}").format(number=row.number)]
        if row.replaces:
            parts.append(self.tr("replaces an earlier one"))
        return "  ·  ".join(parts)

    def _marks(self) -> tuple[Mark | None, Mark | None]:
        if self.row is None:
            return None, None
        if self._failure is not None:
            return Mark("alert", words_of(self._failure), "bad"), None
        if self.preview is None:
            return checking_mark(), None
        if not self.preview.view.verdicts:
            return Mark("sign", self.tr("Not signed yet. Printed now, it is for a handwritten signature."), "warn"), None
        verdict = _worst(self.preview.view.verdicts)
        return integrity_mark(verdict), trust_mark(verdict)

    def _hint(self) -> str:
        if self.row is None:
            return self.tr("Choose a document: it is shown here as it is printed, with what its signature is worth.")
        if self.preview is not None and not self.preview.pages:
            return self.tr("The stored document is not the one that was signed, so it is not shown, printed or copied. "
                           "Restore a backup and report this.")
        return "" if self._failure is not None else self.tr("The document is being checked…")

    def _show_face(self) -> None:
        form = self._form
        face = form.path if form.pathButton.isChecked() and form.pathButton.isVisibleTo(form.paperPart) else form.pages
        form.faces.setCurrentWidget(form.hint if face is form.pages and not form.pages.count else face)


def _drawn(door: Door, asked: PreviewDocument) -> _Drawn:
    preview = door.do(asked)
    return _Drawn(preview, tuple(QImage.fromData(page.png) for page in preview.pages))


def _worst(verdicts: tuple[Verdict, ...]) -> Verdict:
    trusts = (Trust.INVALID, Trust.NOT_DETERMINED, Trust.VALID)
    return min(verdicts, key=lambda verdict: (verdict.integrity is Integrity.VALID, trusts.index(verdict.trust)))


def _put(picture: QLabel, words: QLabel, mark: Mark | None) -> None:
    picture.setVisible(mark is not None)
    words.setVisible(mark is not None)
    if mark is not None:
        picture.setPixmap(mark.pixmap(ICON))
        words.setText(mark.words)
        set_role(words, mark.role)
