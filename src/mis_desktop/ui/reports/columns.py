"""The columns of both lists."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ...domain.documents import DocumentState
from ...domain.schedule import BookingState, DayRow
from ...domain.visits import VisitRow
from ..sessions import Session
from ..tables import Column
from ..words import booking_state, document_state

TONES = {BookingState.CANCELLED: "muted", BookingState.NO_SHOW: "bad", BookingState.FULFILLED: "good"}


def visit_columns(session: Session) -> tuple[Column[VisitRow], ...]:
    """Return the columns of visits."""
    return (
        Column(title=_word("Opened"), text=lambda row: _moment(session, row.opened_at), width=15),
        Column(title=_word("Patient"), text=lambda row: row.patient, width=21),
        Column(title=_word("Doctor"), text=lambda row: _short(row.doctor), width=14),
        Column(title=_word("Main diagnosis"), text=_diagnosis, width=24, stretch=True),
        Column(title=_word("Emergency"), text=lambda row: row.emergency_reason, width=9, tone=lambda _: "warn"),
        Column(title=_word("Document"), text=_document, width=14))


def booking_columns(session: Session) -> tuple[Column[DayRow], ...]:
    """Return the columns of bookings."""
    return (
        Column(title=_word("Start"), text=lambda row: _moment(session, row.start), width=15),
        Column(title=_word("Patient"), text=lambda row: row.patient, width=24, stretch=True),
        Column(title=_word("Phone"), text=lambda row: row.phone, width=13),
        Column(title=_word("Doctor"), text=lambda row: _short(row.doctor), width=14),
        Column(title=_word("State"), text=lambda row: booking_state(row.state), width=11,
               tone=lambda row: TONES.get(row.state, "text")),
        Column(title=_word("Reason"), text=lambda row: row.reason, width=15))


def _word(text: str) -> str:
    words = {
        "Opened": QCoreApplication.translate("ReportColumns", "Opened"),
        "Patient": QCoreApplication.translate("ReportColumns", "Patient"),
        "Doctor": QCoreApplication.translate("ReportColumns", "Doctor"),
        "Main diagnosis": QCoreApplication.translate("ReportColumns", "Main diagnosis"),
        "Emergency": QCoreApplication.translate("ReportColumns", "Emergency"),
        "Document": QCoreApplication.translate("ReportColumns", "Document"),
        "Start": QCoreApplication.translate("ReportColumns", "Start"),
        "Phone": QCoreApplication.translate("ReportColumns", "Phone"),
        "State": QCoreApplication.translate("ReportColumns", "State"),
        "Reason": QCoreApplication.translate("ReportColumns", "Reason")}
    return words[text]


def _moment(session: Session, moment: datetime) -> str:
    return session.local(moment).strftime("%d.%m.%Y %H:%M")


def _short(name: str) -> str:
    family, _, others = name.partition(" ")
    return " ".join((family, *(f"{part[0]}." for part in others.split())))


def _diagnosis(row: VisitRow) -> str:
    return f"{row.diagnosis_code} {row.diagnosis}".strip()


def _document(row: VisitRow) -> str:
    return document_state(DocumentState(row.document_state)) if row.document_state else ""
