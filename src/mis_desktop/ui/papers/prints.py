"""Pages onto paper: drawn by the services, painted on a printer or into a PDF file, never on the window's thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from ...domain.documents import PageImage
from ...services.doors import Door
from ...services.papers import PrintDocument

DOTS_PER_INCH = 300


def printer_for(*, a5: bool = False, pdf: str = "") -> QPrinter:
    """Return a printer set to A4 or A5; with `pdf` it writes that file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if pdf:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(pdf)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5 if a5 else QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    return printer


def is_a5(printer: QPrinter) -> bool:
    """Whether the paper that was chosen is nearer to A5 (148 mm wide) than to A4 (210 mm)."""
    return printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter).width() < 180


def print_document(door: Door, printer: QPrinter, document_id: str, *, language: str) -> int:
    """Have a document verified and drawn, and print it; returns the number of pages. Raises DocumentChanged, NotFound."""
    pages = door.do(PrintDocument(document_id=document_id, language=language, a5=is_a5(printer),
                                  dots_per_inch=DOTS_PER_INCH))
    paint(printer, pages)
    return len(pages)


def paint(printer: QPrinter, pages: Sequence[PageImage]) -> None:
    """Put each page on a sheet of its own, in its true size."""
    printer.setFullPage(True)
    painter = QPainter(printer)
    try:
        for place, page in enumerate(pages):
            if place:
                printer.newPage()
            dots = printer.resolution() / 254
            painter.drawImage(QRectF(0, 0, page.paper_width * dots, page.paper_height * dots), QImage.fromData(page.png))
    finally:
        painter.end()
