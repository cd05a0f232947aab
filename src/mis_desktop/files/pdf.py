"""A document as PDF, drawn from the parsed frozen bytes and never from tables. The seal comes from verdicts alone."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from xml.sax.saxutils import escape

from ..domain.documents import Integrity, Trust, Verdict
from ..wording import text
from .pdf_pages import ACCENT, ALARM, LINE, MUTED, build_pdf, qr_drawing, register_faces, style, with_attachments


class PdfRenderer:
    """Implements `services.ports.Renderer`."""

    def render(self, *, data: bytes, sha256: str, verdicts: Sequence[Verdict], language: str, watermark: str = "",
               a5: bool = False) -> bytes:
        """Return the PDF of frozen bytes, which are embedded as `document.json`; QR: document id and SHA-256."""
        register_faces()
        paper = _Paper(json.loads(data, parse_float=str, parse_int=str), sha256, language)
        pdf = build_pdf(paper.story(verdicts), title=text("paper.title", language), footer=paper.footer,
                        watermark=watermark, a5=a5, language=language)
        return with_attachments(pdf, [("document.json", data, "application/fhir+json")])


class _Paper:
    """One document on paper."""

    def __init__(self, bundle: dict[str, Any], sha256: str, language: str) -> None:
        self._resources = [entry["resource"] for entry in bundle["entry"]]
        self._composition = self._resources[0]
        self._id = bundle["identifier"]["value"].removeprefix("urn:uuid:")
        self._sha256, self._language = sha256, language

    def footer(self, page: int, pages: int) -> str:
        """Return the footer's lines."""
        return f"{self._text('paper.page', page=page, pages=pages)}   ·   {self._id}\nSHA-256 {self._sha256}"

    def story(self, verdicts: Sequence[Verdict]) -> list[Any]:
        """Return the flowing parts."""
        parts = [*self._head(), *self._who()]
        for section in self._composition.get("section", ()):
            parts += self._section(section)
        return [*parts, *self._seal(verdicts)]

    def _text(self, code: str, **facts: str | int) -> str:
        return text(code, self._language, **facts)

    def _one(self, kind: str) -> dict[str, Any]:
        return next((r for r in self._resources if r["resourceType"] == kind), {})

    def _head(self) -> list[Any]:
        from reportlab.platypus import Paragraph, Spacer

        practice = self._one("Organization")
        licence: dict[str, Any] = next((i for i in practice["identifier"] if i["system"].endswith("licence")), {})
        since = _day(licence.get("period", {}).get("start", ""))
        bin_iin = next((i["value"] for i in practice["identifier"] if not i["system"].endswith("licence")), "")
        facts = (self._text("paper.licence", number=licence.get("value", ""), date=since),
                 f"БСН/БИН (ЖСН/ИИН) {bin_iin}", *(a["text"] for a in practice.get("address", ())),
                 *(t["value"] for t in practice.get("telecom", ())))
        kazakh, russian = text("paper.title", "kk"), text("paper.title", "ru")
        return [Paragraph(escape(practice["name"]), style("Roboto-Bold", 11)),
                Paragraph(escape("  ·  ".join(facts)), style(size=8, color=MUTED)), Spacer(1, 8),
                Paragraph(escape(f"{text('paper.form', 'kk')} / {text('paper.form', 'ru')}"),
                          style(size=8, color=MUTED, align=2)),
                Paragraph(escape(kazakh), style("Roboto-Bold", 13, align=1)),
                Paragraph(escape(russian), style("Roboto-Medium", 11, align=1, color=MUTED)), Spacer(1, 8)]

    def _who(self) -> list[Any]:
        from reportlab.lib.colors import HexColor
        from reportlab.platypus import Paragraph, Spacer, Table, TableStyle

        patient, doctor, visit = self._one("Patient"), self._one("Practitioner"), self._one("Encounter")
        iin = next((i["value"] for i in patient.get("identifier", ())), "")
        born = f"{_day(patient.get('birthDate', ''))}   {self._text('column.iin')} {iin}".strip()
        specialty = doctor["qualification"][0]["code"]["text"]
        rows = [(self._text("paper.patient"), f"<b>{escape(patient['name'][0]['text'])}</b><br/>{escape(born)}"),
                (self._text("paper.doctor"), f"{escape(doctor['name'][0]['text'])}<br/>{escape(specialty)}"),
                (self._text("paper.visit"), _moment(visit["period"]["start"]))]
        rows += [("", escape(self._text("paper.emergency", reason=r["text"]))) for r in visit.get("reasonCode", ())]
        replaced = [r["targetIdentifier"]["value"].removeprefix("urn:uuid:") for r in self._composition.get("relatesTo", ())]
        rows += [("", escape(self._text("paper.replaces", document=document))) for document in replaced]
        label_style, value_style = style(size=8.5, color=MUTED), style()
        table = Table([[Paragraph(escape(label), label_style), Paragraph(value, value_style)] for label, value in rows],
                      colWidths=["18%", "82%"])
        table.setStyle(TableStyle([
            ("LINEABOVE", (0, 0), (-1, 0), 0.8, HexColor(ACCENT)), ("LINEBELOW", (0, -1), (-1, -1), 0.4, HexColor(LINE)),
            ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]))
        return [table, Spacer(1, 4)]

    def _section(self, section: dict[str, Any]) -> list[Any]:
        from reportlab.platypus import Paragraph

        lines = re.findall(r"<p>(.*?)</p>", section["text"]["div"], re.DOTALL)
        russian, _, kazakh = section["title"].partition(" / ")
        title = f"{kazakh} / {russian}" if self._language == "kk" and kazakh else section["title"]
        head = style("Roboto-Bold", 9.5, color=ACCENT, space=7)
        head.keepWithNext = 1
        return [Paragraph(escape(title), head), *(Paragraph(line, style()) for line in lines)]

    def _seal(self, verdicts: Sequence[Verdict]) -> list[Any]:
        from reportlab.lib.colors import HexColor
        from reportlab.platypus import KeepTogether, Paragraph, Spacer, Table, TableStyle

        words: list[Any] = []
        for verdict in verdicts:
            words += self._verdict(verdict)
        if not verdicts:
            doctor = self._one("Practitioner")["name"][0]["text"]
            words = [Paragraph(escape(f"{self._text('paper.hand')} ______________________  {doctor}"), style(space=18))]
        code = qr_drawing(f"{self._id} sha256:{self._sha256}", millimetres=26)
        table = Table([[words, code]], colWidths=["78%", "22%"])
        colour = HexColor(ACCENT if all(verdict.valid for verdict in verdicts) else ALARM)
        box = [("BOX", (0, 0), (-1, -1), 0.8, colour)] if verdicts else []
        table.setStyle(TableStyle([*box, ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("ALIGN", (1, 0), (1, 0), "RIGHT")]))
        return [Spacer(1, 14), KeepTogether([table])]

    def _verdict(self, verdict: Verdict) -> list[Any]:
        from reportlab.platypus import Paragraph

        bad = verdict.integrity is Integrity.INVALID or verdict.trust is Trust.INVALID
        state = "paper.seal-valid" if verdict.valid else "paper.seal-invalid" if bad else "paper.seal-unknown"
        lines = [f"<b>{escape(self._text('paper.seal'))}</b>"] if not bad else []
        lines.append(f'<font color="{ACCENT if verdict.valid else ALARM}"><b>{escape(self._text(state))}</b></font>')
        lines.append(escape(self._text("paper.signer", signer=verdict.signer or "–", iin=verdict.signer_iin or "–")))
        if verdict.path:
            leaf = verdict.path[0]
            lines.append(escape(self._text("paper.certificate", serial=leaf.serial, since=f"{leaf.not_before:%d.%m.%Y}",
                                           until=f"{leaf.not_after:%d.%m.%Y}")))
        lines.append(escape(self._text("paper.checked", at=f"{verdict.checked_at:%d.%m.%Y %H:%M} UTC", rules=verdict.rule_set)))
        lines += [escape(self._text(f"reason.{reason.code}", **dict(reason.facts))) for reason in verdict.reasons
                  if not verdict.valid]
        return [Paragraph(line, style(size=8.5)) for line in lines]


def _day(iso: str) -> str:
    return f"{iso[8:10]}.{iso[5:7]}.{iso[:4]}" if iso else ""


def _moment(iso: str) -> str:
    return f"{datetime.fromisoformat(iso):%d.%m.%Y %H:%M}"
