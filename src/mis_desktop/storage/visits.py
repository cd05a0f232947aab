"""Visits: the entry as the doctor wrote it, and its diagnoses and prescriptions as rows for reports."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, ScalarSelect, Select, delete, func, insert, or_, select

from ..domain.people import PersonName
from ..domain.visits import Diagnosis, DiagnosisKind, PastVisit, Visit, VisitRow, VitalSigns
from .columns import Json
from .rows import add, columns_of, one, save, value_of
from .tables import doctor, document, patient, visit, visit_diagnosis, visit_prescription


class SqlVisits:
    """Implements ports.Visits."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, value: Visit) -> None:
        """Store a visit."""
        add(self._connection, visit, visit_columns(value))
        self._write_parts(value)

    def save(self, value: Visit) -> Visit:
        """Store changes. Raises ChangedMeanwhile."""
        revision = save(self._connection, visit, visit_columns(value), kind="visit")
        for table in (visit_diagnosis, visit_prescription):
            self._connection.execute(delete(table).where(table.c.visit_id == value.id))
        self._write_parts(value)
        return replace(value, revision=revision)

    def get(self, visit_id: str) -> Visit:
        """Return a visit. Raises NotFound."""
        query = select(visit).where(visit.c.id == visit_id)
        return value_of(Visit, one(self._connection, query, kind="visit", record_id=visit_id))

    def of_booking(self, booking_id: str) -> Visit | None:
        """Return the visit that a booking led to."""
        row = self._connection.execute(select(visit).where(visit.c.booking_id == booking_id)).first()
        return value_of(Visit, row) if row else None

    def of_patient(self, patient_id: str, *, limit: int = 50) -> tuple[Visit, ...]:
        """Return a patient's visits, newest first."""
        query = select(visit).where(visit.c.patient_id == patient_id)
        rows = self._connection.execute(query.order_by(visit.c.opened_at.desc(), visit.c.id.desc()).limit(limit))
        return tuple(value_of(Visit, row) for row in rows)

    def history(self, patient_id: str, *, limit: int = 50,
                before: tuple[datetime, str] | None = None) -> tuple[PastVisit, ...]:
        """Return the lines of a patient's visits, newest first, from below (opened_at, id) on."""
        made = document.alias()
        newest = select(func.max(made.c.number)).where(made.c.visit_id == visit.c.id).scalar_subquery()
        measured: ColumnElement[VitalSigns] = func.json_extract(visit.c.entry, "$.vital_signs", type_=Json(VitalSigns))
        diagnosed: ColumnElement[tuple[Diagnosis, ...]] = func.json_extract(
            visit.c.entry, "$.diagnoses", type_=Json(tuple[Diagnosis, ...]))
        query = (
            select(visit.c.id.label("visit_id"), visit.c.opened_at, visit.c.state, doctor.c.name, doctor.c.specialty,
                   diagnosed.label("diagnoses"), measured.label("vital_signs"), document.c.id.label("document_id"),
                   document.c.state.label("document_state"))
            .join(doctor, doctor.c.id == visit.c.doctor_id).outerjoin(document, document.c.number == newest)
            .where(visit.c.patient_id == patient_id))
        if before is not None:
            query = query.where(*_below(*before))
        rows = self._connection.execute(query.order_by(visit.c.opened_at.desc(), visit.c.id.desc()).limit(limit))
        return tuple(_past_visit(row) for row in rows)

    def rows(self, first: datetime, last: datetime) -> Iterator[VisitRow]:
        """Yield the lines of visits opened in [first, last), by time; read lazily within the transaction."""
        query = _lines(first, last).order_by(visit.c.opened_at, visit.c.id)
        for row in self._connection.execute(query.execution_options(yield_per=500)):
            yield _visit_row(row)

    def page(self, first: datetime, last: datetime, *, before: tuple[datetime, str] | None, limit: int) -> tuple[VisitRow, ...]:
        """Return the lines of visits opened in [first, last), newest first, from below (opened_at, id) on."""
        query = _lines(first, last)
        if before is not None:
            query = query.where(*_below(*before))
        rows = self._connection.execute(query.order_by(visit.c.opened_at.desc(), visit.c.id.desc()).limit(limit))
        return tuple(_visit_row(row) for row in rows)

    def _write_parts(self, value: Visit) -> None:
        for table, parts in ((visit_diagnosis, value.entry.diagnoses), (visit_prescription, value.entry.prescriptions)):
            rows = [{**columns_of(part, table), "visit_id": value.id, "position": position}
                    for position, part in enumerate(parts)]
            if rows:
                self._connection.execute(insert(table), rows)


def visit_columns(value: Visit) -> dict[str, Any]:
    """Return the columns of a visit."""
    return {**columns_of(value, visit), "booking_id": value.booking_id or None}


def _past_visit(row: Row[*tuple[Any, ...]]) -> PastVisit:
    return PastVisit(
        visit_id=row.visit_id, opened_at=row.opened_at, state=row.state, doctor=row.name.short, specialty=row.specialty.text,
        diagnoses=row.diagnoses, vital_signs=row.vital_signs, document_id=row.document_id or "",
        document_state=row.document_state)


def _below(opened_at: datetime, visit_id: str) -> tuple[ColumnElement[bool], ...]:
    """Return what holds of visits older than this one; several may have been opened in the same second."""
    return visit.c.opened_at <= opened_at, or_(visit.c.opened_at < opened_at, visit.c.id < visit_id)


def _main(column: ColumnElement[str]) -> ScalarSelect[str]:
    """Return a column of the visit's first main diagnosis: looked up for each line, so that a page costs a page."""
    return (select(column).where(visit_diagnosis.c.visit_id == visit.c.id, visit_diagnosis.c.kind == DiagnosisKind.MAIN)
            .order_by(visit_diagnosis.c.position).limit(1).scalar_subquery())


def _lines(first: datetime, last: datetime) -> Select[Any]:
    newest = (select(document.c.state).where(document.c.visit_id == visit.c.id)
              .order_by(document.c.number.desc()).limit(1).scalar_subquery())
    return (
        select(visit.c.id, visit.c.opened_at, visit.c.closed_at, visit.c.emergency_reason, doctor.c.name.label("doctor_name"),
               patient.c.family, patient.c.given, patient.c.patronymic, patient.c.iin, patient.c.birth_date, patient.c.phones,
               _main(visit_diagnosis.c.code).label("code"), _main(visit_diagnosis.c.text).label("text"),
               newest.label("document_state"))
        .join(patient, patient.c.id == visit.c.patient_id).join(doctor, doctor.c.id == visit.c.doctor_id)
        .where(visit.c.opened_at >= first, visit.c.opened_at < last))


def _visit_row(row: Row[*tuple[Any, ...]]) -> VisitRow:
    name = PersonName(family=row.family, given=row.given, patronymic=row.patronymic)
    return VisitRow(
        visit_id=row.id, opened_at=row.opened_at, closed_at=row.closed_at, doctor=row.doctor_name.full,
        patient=name.full, iin=row.iin, birth_date=row.birth_date.isoformat() if row.birth_date else "",
        phone=row.phones[0].number if row.phones else "", diagnosis_code=row.code or "", diagnosis=row.text or "",
        emergency_reason=row.emergency_reason, document_state=str(row.document_state or ""))
