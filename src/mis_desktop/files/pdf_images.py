"""Pages of a PDF as pictures, for the screen and the printer (pdfium). One page at a time: pdfium is not made for threads."""

from __future__ import annotations

import io
import threading
from typing import Any

from ..domain.documents import PageImage

POINT = 254 / 72  # tenths of a millimetre
_one_at_a_time = threading.Lock()


class PdfPageDrawer:
    """Implements `services.ports.PageDrawer`."""

    def draw(self, pdf: bytes, *, dots_per_inch: int) -> tuple[PageImage, ...]:
        """Return every page on white ground."""
        import pypdfium2

        with _one_at_a_time:
            document = pypdfium2.PdfDocument(pdf)
            try:
                return tuple(_drawn(page, dots_per_inch / 72) for page in document)
            finally:
                document.close()


def _drawn(page: Any, scale: float) -> PageImage:
    width, height = page.get_size()
    picture = page.render(scale=scale).to_pil()
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=1)  # it lives for a moment: speed before size
    return PageImage(width=picture.width, height=picture.height, paper_width=round(width * POINT),
                     paper_height=round(height * POINT), png=out.getvalue())
