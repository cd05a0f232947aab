"""Documents as people look at them: the list, pages on the screen, pages for the printer. Seals come from verdicts alone."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from ..domain.access import Permission
from ..domain.changes import Change
from ..domain.documents import DocumentRow, DocumentState, Integrity, PageImage, Shown
from ..domain.errors import DocumentChanged
from ..domain.visits import VisitEntry
from ..wording import text
from .desks import Command, Desk, use_case
from .documents import DocumentView, document_view


@dataclass(frozen=True, slots=True, kw_only=True)
class FindDocuments(Command[tuple[DocumentRow, ...]]):
    """Ask for a page of the list, newest first; `typed` finds patients, `before` is the last number seen."""

    shown: Shown = Shown.ALL
    typed: str = ""
    doctor_id: str = ""
    before: int | None = None
    limit: int = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewDocument(Command["Preview"]):
    """Ask for a document as it would be printed now."""

    document_id: str
    language: str = "ru"
    dots_per_inch: int = 110


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A document with fresh verdicts and its pages; no pages when the stored bytes are not those that were made."""

    view: DocumentView
    pages: tuple[PageImage, ...] = ()

    @property
    def intact(self) -> bool:
        """Whether nothing was changed: only then it may be printed or given away."""
        return bool(self.pages) and all(verdict.integrity is Integrity.VALID for verdict in self.view.verdicts)

    @property
    def unsigned(self) -> bool:
        """Whether it waits for a signature: printed, it is signed by hand."""
        return self.view.document.state is DocumentState.FROZEN and not self.view.signatures


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewVisit(Command[tuple[PageImage, ...]]):
    """Ask how the document of a visit would look; its pages carry the watermark of a draft."""

    visit_id: str
    entry: VisitEntry | None = None  # what is typed and not yet saved
    language: str = "ru"
    dots_per_inch: int = 110


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintDocument(Command[tuple[PageImage, ...]]):
    """Ask for the pages of a document on A4 or A5 paper, to be printed."""

    document_id: str
    language: str = "ru"
    a5: bool = False
    dots_per_inch: int = 300


@use_case(FindDocuments, Permission.DOCUMENTS_READ)
def find_documents(desk: Desk, command: FindDocuments) -> tuple[DocumentRow, ...]:
    """Return a page of the list."""
    with desk.reading() as work:
        return work.documents.rows(command.shown, typed=command.typed, doctor_id=command.doctor_id, before=command.before,
                                   limit=command.limit)


@use_case(PreviewDocument, Permission.DOCUMENTS_READ)
def preview_document(desk: Desk, command: PreviewDocument) -> Preview:
    """Verify, then draw. Raises NotFound, DocumentChanged (an unsigned document whose bytes were changed)."""
    view, data, _ = document_view(desk, command.document_id)
    if data is None:
        return Preview(view=view)
    pdf = desk.services.renderer.render(data=data, sha256=view.document.sha256, verdicts=view.verdicts,
                                        language=command.language)
    return Preview(view=view, pages=desk.services.page_drawer.draw(pdf, dots_per_inch=command.dots_per_inch))


@use_case(PreviewVisit, Permission.VISITS_READ)
def preview_visit(desk: Desk, command: PreviewVisit) -> tuple[PageImage, ...]:
    """Draw a visit that is not frozen, as a draft. Raises NotFound."""
    now, document_id = desk.services.clock.now(), desk.services.ids.new()
    with desk.reading() as work:
        visit = work.visits.get(command.visit_id)
        visit = replace(visit, closed_at=visit.closed_at or now, entry=command.entry or visit.entry)
        data = desk.services.wire.freeze(
            document_id=document_id, practice=work.practices.get(), doctor=work.doctors.get(visit.doctor_id),
            patient=work.patients.get(visit.patient_id), visit=visit, at=now)
    pdf = desk.services.renderer.render(data=data, sha256=hashlib.sha256(data).hexdigest(), verdicts=(),
                                        language=command.language, watermark=text("paper.draft", command.language))
    return desk.services.page_drawer.draw(pdf, dots_per_inch=command.dots_per_inch)


@use_case(PrintDocument, Permission.DOCUMENTS_READ)
def print_document(desk: Desk, command: PrintDocument) -> tuple[PageImage, ...]:
    """Verify, then draw for paper; what was changed is not printed at all. Raises NotFound, DocumentChanged."""
    view, data, _ = document_view(desk, command.document_id)
    if data is None or any(verdict.integrity is Integrity.INVALID for verdict in view.verdicts):
        raise DocumentChanged(document=command.document_id)
    pdf = desk.services.renderer.render(data=data, sha256=view.document.sha256, verdicts=view.verdicts,
                                        language=command.language, a5=command.a5)
    pages = desk.services.page_drawer.draw(pdf, dots_per_inch=command.dots_per_inch)
    with desk.writing() as work:
        desk.record(work, "printed", Change(kind="document", id=command.document_id), pages=str(len(pages)))
    return pages
