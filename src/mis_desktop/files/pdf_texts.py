"""The text of a PDF, to read a recovery sheet that was kept as a file."""

from __future__ import annotations

from ..domain.errors import FileUnreadable


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
