"""The text of a PDF or text file, to read a recovery sheet that was kept as a file."""

from __future__ import annotations

from pathlib import Path

from ..domain.errors import FileUnreadable

LARGEST_SHEET = 4 << 20  # bytes; our own sheet has about 60 kB


def pdf_text(data: bytes) -> str:
    """Return the text of all pages. Raises FileUnreadable."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise FileUnreadable(path="PDF", detail="not a PDF") from error
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def recovery_text(path: Path) -> str:
    """Return the text of a recovery sheet kept as PDF or text. Raises FileUnreadable."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_SHEET + 1)
    except OSError as error:
        raise FileUnreadable(path=str(path), detail=error.strerror or "") from error
    if len(data) > LARGEST_SHEET:
        raise FileUnreadable(path=str(path), detail=f"> {LARGEST_SHEET}")
    return pdf_text(data) if data.startswith(b"%PDF") else data.decode("utf-8-sig", "replace")
