"""The recovery sheet on paper: what it is, the lines to type, the same as QR."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

from ..wording import text
from .pdf_pages import ALARM, build_pdf, qr_drawing, register_faces, style


def render_recovery_sheet(*, practice_name: str, lines: Sequence[str], qr_text: str, language: str) -> bytes:
    """Return the sheet as PDF, in Kazakh and Russian; its text can be copied."""
    from reportlab.platypus import Paragraph, Spacer

    register_faces()
    story: list[Any] = []
    for tongue in (language, *(other for other in ("ru", "kk") if other != language)):
        story += [Paragraph(escape(text("paper.recovery", tongue)), style("Roboto-Bold", 15, space=6)),
                  Paragraph(escape(text("paper.recovery-why", tongue)), style("Roboto-Medium", 9.5, color=ALARM, space=3)),
                  Paragraph(escape(text("paper.recovery-how", tongue)), style(size=9.5, space=3))]
    story += [Spacer(1, 12), Paragraph(escape(practice_name), style("Roboto-Bold", 12)), Spacer(1, 8)]
    story += [Paragraph(escape(line).replace(" ", "&nbsp; "), style("Roboto-Medium", 14, space=5)) for line in lines]
    story += [Spacer(1, 18), qr_drawing(qr_text, millimetres=58)]
    title = text("paper.recovery", language)
    return build_pdf(story, title=title, language=language,
                     footer=lambda page, pages: text("paper.page", language, page=page, pages=pages))


