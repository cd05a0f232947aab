"""An earlier visit as text to read beside the form: headings in the language of the window, the doctor's words as written."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ...domain.visits import Prescription, Visit, VisitEntry, VitalSigns, body_mass_index
from ..words import diagnosis_kind

SECTIONS = {  # in the order of the form
    "complaints": QT_TRANSLATE_NOOP("VisitText", "Complaints"),
    "history": QT_TRANSLATE_NOOP("VisitText", "History of the disease"),
    "objective": QT_TRANSLATE_NOOP("VisitText", "Objective status"),
    "vital_signs": QT_TRANSLATE_NOOP("VisitText", "Vital signs"),
    "diagnoses": QT_TRANSLATE_NOOP("VisitText", "Diagnoses"),
    "plan": QT_TRANSLATE_NOOP("VisitText", "Plan"),
    "prescriptions": QT_TRANSLATE_NOOP("VisitText", "Prescriptions"),
    "recommendations": QT_TRANSLATE_NOOP("VisitText", "Recommendations"),
}
_SIGNS = {
    "pulse": QT_TRANSLATE_NOOP("VisitText", "pulse {typed}"),
    "temperature": QT_TRANSLATE_NOOP("VisitText", "{typed} °C"),
    "respiration": QT_TRANSLATE_NOOP("VisitText", "breaths {typed}"),
    "saturation": QT_TRANSLATE_NOOP("VisitText", "SpO₂ {typed} %"),
    "height": QT_TRANSLATE_NOOP("VisitText", "{typed} cm"),
    "weight": QT_TRANSLATE_NOOP("VisitText", "{typed} kg"),
}


def section_name(name: str) -> str:
    """Return a section's heading."""
    return _word(SECTIONS[name])


def _word(text: object) -> str:
    return QCoreApplication.translate("VisitText", str(text))


def reading(visit: Visit) -> str:
    """Return a visit as HTML; everything a person typed is escaped."""
    parts = [(name, _section(visit.entry, name)) for name in SECTIONS]
    told = [f"<p><b>{escape(section_name(name))}</b><br>{words}</p>" for name, words in parts if words]
    return "".join(told) or f"<p>{escape(_word(QT_TRANSLATE_NOOP('VisitText', 'Nothing was written.')))}</p>"


def _section(entry: VisitEntry, name: str) -> str:
    if name == "vital_signs":
        return escape(signs_line(entry.vital_signs))
    if name == "diagnoses":
        return "<br>".join(escape(f"{found.code} {found.text}".strip() + f" — {diagnosis_kind(found.kind)}")
                           for found in entry.diagnoses)
    if name == "prescriptions":
        return "<br>".join(escape(prescription_line(found)) for found in entry.prescriptions)
    return escape(str(getattr(entry, name)).strip()).replace("\n", "<br>")


def signs_line(signs: VitalSigns) -> str:
    """Return what was measured on one line."""
    pressure = "/".join(part or "–" for part in (signs.systolic, signs.diastolic)) if signs.systolic or signs.diastolic else ""
    told = [_word(QT_TRANSLATE_NOOP("VisitText", "BP {typed}")).format(typed=pressure)] if pressure else []
    told += [_word(words).format(typed=getattr(signs, name)) for name, words in _SIGNS.items() if getattr(signs, name)]
    index = body_mass_index(signs)
    return ", ".join([*told, *([_word(QT_TRANSLATE_NOOP("VisitText", "BMI {typed}")).format(typed=index)] if index else [])])


def prescription_line(prescribed: Prescription) -> str:
    """Return a prescription on one line."""
    directions = (prescribed.dose, prescribed.route, prescribed.frequency, prescribed.duration, prescribed.note)
    told = ", ".join(part for part in directions if part)
    return f"{prescribed.medicine} — {told}" if told else prescribed.medicine
