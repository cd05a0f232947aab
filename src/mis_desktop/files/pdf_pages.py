"""Pages common to all papers: embedded Roboto with every Kazakh letter, styles, QR, footer with page numbers."""

from __future__ import annotations

import functools
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

FACES = {"Roboto": "Roboto-Regular.ttf", "Roboto-Bold": "Roboto-Bold.ttf", "Roboto-Medium": "Roboto-Medium.ttf"}
INK, MUTED, ACCENT, ALARM, LINE = "#1b1f24", "#5b6570", "#0b6e5d", "#b3261e", "#c9d1d9"


@functools.cache
def register_faces() -> None:
    """Register the faces once; only the letters that are used are embedded."""
    import font_roboto
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    folder = Path(font_roboto.__file__).parent / "files"
    for name, file in FACES.items():
        pdfmetrics.registerFont(TTFont(name, str(folder / file)))
    pdfmetrics.registerFontFamily("Roboto", normal="Roboto", bold="Roboto-Bold", italic="Roboto", boldItalic="Roboto-Bold")


def style(name: str = "Roboto", size: float = 9.5, *, color: str = INK, space: float = 0, align: Literal[0, 1, 2] = 0) -> Any:
    """Return a paragraph style; sizes in points."""
    from reportlab.lib.colors import HexColor
    from reportlab.lib.styles import ParagraphStyle

    return ParagraphStyle(f"{name}-{size}-{color}-{space}", fontName=name, fontSize=size, leading=size * 1.35,
                          textColor=HexColor(color), spaceBefore=space, alignment=align, splitLongWords=1)


def qr_drawing(text: str, *, millimetres: float) -> Any:
    """Return a QR code as vector drawing."""
    import segno
    from reportlab.graphics.shapes import Drawing, Path
    from reportlab.lib.colors import HexColor
    from reportlab.lib.units import mm

    rows = list(segno.make(text, error="m").matrix_iter(border=1))
    side = millimetres * mm
    cell, drawing = side / len(rows), Drawing(side, side)
    squares = Path(fillColor=HexColor("#000000"), strokeColor=None)  # one path: a thousand shapes take half a second
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                left, low, edge = x * cell, side - (y + 1) * cell, cell + 0.05
                squares.moveTo(left, low)
                for corner in ((left + edge, low), (left + edge, low + edge), (left, low + edge)):
                    squares.lineTo(*corner)
                squares.closePath()
    drawing.add(squares)
    return drawing


def build_pdf(story: list[Any], *, title: str, footer: Callable[[int, int], str], watermark: str = "", a5: bool = False,
              language: str = "ru") -> bytes:
    """Return the PDF of a story; `footer` gets page and number of pages."""
    from reportlab.lib.pagesizes import A4, A5
    from reportlab.lib.units import mm
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

    size = A5 if a5 else A4
    margin = (10 if a5 else 18) * mm
    out = io.BytesIO()
    document = BaseDocTemplate(out, pagesize=size, title=title, lang=language, author="mis-desktop", invariant=1,
                               leftMargin=margin, rightMargin=margin, topMargin=margin, bottomMargin=margin + 6 * mm)
    frame = Frame(margin, margin + 6 * mm, size[0] - 2 * margin, size[1] - 2 * margin - 6 * mm, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate("page", [frame]))
    document.build(story, canvasmaker=_numbered(footer, watermark, margin))
    return out.getvalue()


def _numbered(footer: Callable[[int, int], str], watermark: str, margin: float) -> Any:
    """Return a canvas that knows the number of pages: pages are kept and drawn at the end."""
    from reportlab.lib.colors import HexColor
    from reportlab.pdfgen.canvas import Canvas

    class Numbered(Canvas):
        """A canvas with footers."""

        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self._kept: list[dict[str, Any]] = []

        def showPage(self) -> None:
            self._kept.append(dict(self.__dict__))
            self._startPage()  # type: ignore[attr-defined]

        def save(self) -> None:
            for number, page in enumerate(self._kept, 1):
                self.__dict__.update(page)
                self._finish(number, len(self._kept))
                super().showPage()
            super().save()

        def _finish(self, number: int, count: int) -> None:
            width, _ = self._pagesize  # type: ignore[attr-defined]
            self.setStrokeColor(HexColor(LINE))
            self.line(margin, margin + 11, width - margin, margin + 11)
            self.setFont("Roboto", 7)
            self.setFillColor(HexColor(MUTED))
            for line, text in enumerate(footer(number, count).split("\n")):
                self.drawString(margin, margin + 1 - 9 * line, text)
            if watermark:
                self._mark()

        def _mark(self) -> None:
            width, height = self._pagesize  # type: ignore[attr-defined]
            self.saveState()
            self.translate(width / 2, height / 2)
            self.rotate(55)
            self.setFillColor(HexColor(ALARM), alpha=0.16)
            self.setFont("Roboto-Bold", 60)
            self.drawCentredString(0, 0, watermark)
            self.restoreState()

    return Numbered


def with_attachments(pdf: bytes, files: list[tuple[str, bytes, str]]) -> bytes:
    """Return the PDF with embedded files (name, bytes, media type)."""
    from pyhanko.pdf_utils import embed
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(io.BytesIO(pdf), strict=False)
    for name, data, media in files:
        embedded = embed.EmbeddedFileObject.from_file_data(writer, data=data, mime_type=media)
        embed.embed_file(writer, embed.FileSpec(file_spec_string=name, file_name=name, embedded_data=embedded))
    out = io.BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    return out.getvalue()
