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
        Column(title=QCoreApplication.translate("ReportColumns", "Opened"),
               text=lambda row: _moment(session, row.opened_at), width=15),
        Column(title=QCoreApplication.translate("ReportColumns", "Patient"),
               text=lambda row: row.patient, width=21),
        Column(title=QCoreApplication.translate("ReportColumns", "Doctor"),
               text=lambda row: _short(row.doctor), width=14),
        Column(title=QCoreApplication.translate("ReportColumns", "Main diagnosis"),
               text=_diagnosis, width=24, stretch=True),
        Column(title=QCoreApplication.translate("ReportColumns", "Emergency"),
               text=lambda row: row.emergency_reason, width=9, tone=lambda _: "warn"),
        Column(title=QCoreApplication.translate("ReportColumns", "Document"),
               text=_document, width=14))


def booking_columns(session: Session) -> tuple[Column[DayRow], ...]:
    """Return the columns of bookings."""
    return (
        Column(title=QCoreApplication.translate("ReportColumns", "Start"),
               text=lambda row: _moment(session, row.start), width=15),
        Column(title=QCoreApplication.translate("ReportColumns", "Patient"),
               text=lambda row: row.patient, width=24, stretch=True),
        Column(title=QCoreApplication.translate("ReportColumns", "Phone"),
               text=lambda row: row.phone, width=13),
        Column(title=QCoreApplication.translate("ReportColumns", "Doctor"),
               text=lambda row: _short(row.doctor), width=14),
        Column(title=QCoreApplication.translate("ReportColumns", "State"),
               text=lambda row: booking_state(row.state), width=11,
               tone=lambda row: TONES.get(row.state, "text")),
        Column(title=QCoreApplication.translate("ReportColumns", "Reason"),
               text=lambda row: row.reason, width=15))


def _moment(session: Session, moment: datetime) -> str:
    return session.local(moment).strftime("%d.%m.%Y %H:%M")


def _short(name: str) -> str:
    family, _, others = name.partition(" ")
    return " ".join((family, *(f"{part[0]}." for part in others.split())))


def _diagnosis(row: VisitRow) -> str:
    return f"{row.diagnosis_code} {row.diagnosis}".strip()


def _document(row: VisitRow) -> str:
    return document_state(DocumentState(row.document_state)) if row.document_state else ""
