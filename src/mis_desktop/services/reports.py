"""Lists that leave as Excel: the day, the visits of a period, patients, documents, deliveries.

Identifiers, phones and codes are text columns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol, TypeVar

from ..domain.access import Permission
from ..domain.changes import Change
from ..domain.delivery import DeliveryRow, Standing
from ..domain.documents import DocumentRow, Shown
from ..domain.patients import PatientRow
from ..domain.schedule import DayRow
from ..domain.tables import Cell, Column, ColumnKind, Table
from ..domain.texts import kazakh_sort_key
from ..domain.visits import VisitRow
from ..wording import text
from .desks import Command, Desk, use_case
from .ports import Work
from .schedule import day_bounds, practice_zone


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """Where a list went and how many rows it has."""

    path: str
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportDay(Command[ExportReport]):
    """Write the day list of local days first..last to an Excel file."""

    first: date
    last: date
    path: str
    language: str = "ru"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportVisits(Command[ExportReport]):
    """Write the visits opened on local days first..last to an Excel file."""

    first: date
    last: date
    path: str
    language: str = "ru"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportPatients(Command[ExportReport]):
    """Write the patients found by what was typed, all when nothing was, to an Excel file."""

    typed: str
    path: str
    language: str = "ru"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportDocuments(Command[ExportReport]):
    """Write the list of documents, as filtered on the screen, to an Excel file."""

    path: str
    shown: Shown = Shown.ALL
    typed: str = ""
    language: str = "ru"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportDeliveries(Command[ExportReport]):
    """Write the delivery list, as filtered on the screen, to an Excel file."""

    path: str
    standing: Standing = Standing.ALL
    typed: str = ""
    language: str = "ru"


DAY_COLUMNS = (("start", ColumnKind.MOMENT, 18), ("end", ColumnKind.MOMENT, 18), ("doctor", ColumnKind.TEXT, 30),
               ("patient", ColumnKind.TEXT, 36), ("iin", ColumnKind.TEXT, 14), ("phone", ColumnKind.TEXT, 16),
               ("state", ColumnKind.TEXT, 14), ("reason", ColumnKind.TEXT, 36))

VISIT_COLUMNS = (("opened", ColumnKind.MOMENT, 18), ("closed", ColumnKind.MOMENT, 18), ("doctor", ColumnKind.TEXT, 30),
                 ("patient", ColumnKind.TEXT, 36), ("iin", ColumnKind.TEXT, 14), ("birth_date", ColumnKind.DATE, 14),
                 ("phone", ColumnKind.TEXT, 16), ("diagnosis_code", ColumnKind.TEXT, 10),
                 ("diagnosis", ColumnKind.TEXT, 50), ("emergency", ColumnKind.TEXT, 30),
                 ("document", ColumnKind.TEXT, 16))

PATIENT_COLUMNS = (("patient", ColumnKind.TEXT, 40), ("birth_date", ColumnKind.DATE, 14), ("sex", ColumnKind.TEXT, 10),
                   ("iin", ColumnKind.TEXT, 14), ("phone", ColumnKind.TEXT, 16))
PATIENTS_AT_ONCE = 1000  # read by key, so that no long list is held in memory


DOCUMENT_COLUMNS = (("number", ColumnKind.WHOLE, 10), ("frozen", ColumnKind.MOMENT, 18), ("form", ColumnKind.TEXT, 10),
                    ("patient", ColumnKind.TEXT, 36), ("iin", ColumnKind.TEXT, 14), ("doctor", ColumnKind.TEXT, 30),
                    ("state", ColumnKind.TEXT, 22), ("id", ColumnKind.TEXT, 38))

DELIVERY_COLUMNS = (("number", ColumnKind.WHOLE, 10), ("frozen", ColumnKind.MOMENT, 18), ("patient", ColumnKind.TEXT, 36),
                    ("doctor", ColumnKind.TEXT, 30), ("state", ColumnKind.TEXT, 22), ("queued", ColumnKind.MOMENT, 18),
                    ("receipt", ColumnKind.TEXT, 38), ("received", ColumnKind.MOMENT, 18), ("problem", ColumnKind.TEXT, 60),
                    ("id", ColumnKind.TEXT, 38))
PAGE = 2000  # rows read at a time


def _columns(specs: tuple[tuple[str, ColumnKind, int], ...], language: str) -> tuple[Column, ...]:
    return tuple(Column(title=text(f"column.{name}", language), kind=kind, width=width) for name, kind, width in specs)


def _day_cells(row: DayRow, language: str) -> tuple[Cell, ...]:
    return (row.start, row.end, row.doctor, row.patient, row.iin, row.phone, text(f"booking.{row.state}", language), row.reason)


def _visit_cells(row: VisitRow, language: str) -> tuple[Cell, ...]:
    born = date.fromisoformat(row.birth_date) if row.birth_date else None
    state = text(f"document.{row.document_state}", language) if row.document_state else ""
    return (row.opened_at, row.closed_at, row.doctor, row.patient, row.iin, born, row.phone, row.diagnosis_code,
            row.diagnosis, row.emergency_reason, state)


def _patient_cells(row: PatientRow, language: str) -> tuple[Cell, ...]:
    return row.full_name, row.birth_date, text(f"sex.{row.sex}", language), row.iin, row.phone


def _found_patients(work: Work, typed: str) -> Iterator[PatientRow]:
    after: tuple[str, str] | None = None
    while rows := work.patients.search(typed, limit=PATIENTS_AT_ONCE, after=after):
        yield from rows
        after = kazakh_sort_key(rows[-1].full_name), rows[-1].id


@use_case(ExportDay, Permission.REPORTS_SCHEDULE)
def export_day(desk: Desk, command: ExportDay) -> ExportReport:
    """Write the day list. Raises FileUnreadable, DiskFull."""
    def rows(work: Work) -> Iterator[tuple[Cell, ...]]:
        bounds = day_bounds(command.first, command.last, zone=practice_zone(work))
        return (_day_cells(row, command.language) for row in work.bookings.day(*bounds))

    with desk.reading() as work:
        table = Table(title=text("table.day", command.language), columns=_columns(DAY_COLUMNS, command.language),
                      rows=rows(work), zone=work.practices.get().zone)
        count = desk.services.spreadsheets.write(table, Path(command.path))
    return _exported(desk, "day", command.path, count)


@use_case(ExportVisits, Permission.REPORTS_VISITS)
def export_visits(desk: Desk, command: ExportVisits) -> ExportReport:
    """Write the visits of a period; rows are read lazily. Raises FileUnreadable, DiskFull."""
    with desk.reading() as work:
        first, last = day_bounds(command.first, command.last, zone=practice_zone(work))
        rows = (_visit_cells(row, command.language) for row in work.visits.rows(first, last))
        table = Table(title=text("table.visits", command.language), columns=_columns(VISIT_COLUMNS, command.language),
                      rows=rows, zone=work.practices.get().zone)
        count = desk.services.spreadsheets.write(table, Path(command.path))
    return _exported(desk, "visits", command.path, count)


@use_case(ExportPatients, Permission.REPORTS_PATIENTS)
def export_patients(desk: Desk, command: ExportPatients) -> ExportReport:
    """Write a list of patients; rows are read lazily. Raises FileUnreadable, DiskFull."""
    with desk.reading() as work:
        rows = (_patient_cells(row, command.language) for row in _found_patients(work, command.typed))
        table = Table(title=text("table.patients", command.language), columns=_columns(PATIENT_COLUMNS, command.language),
                      rows=rows, zone=work.practices.get().zone)
        count = desk.services.spreadsheets.write(table, Path(command.path))
    return _exported(desk, "patients", command.path, count)


@use_case(ExportDocuments, Permission.DOCUMENTS_READ)
def export_documents(desk: Desk, command: ExportDocuments) -> ExportReport:
    """Write the list of documents. Raises FileUnreadable, DiskFull."""
    def page(work: Work, before: int | None) -> tuple[DocumentRow, ...]:
        return work.documents.rows(command.shown, typed=command.typed, before=before, limit=PAGE)

    def cells(row: DocumentRow) -> tuple[Cell, ...]:
        state = text(f"document.{row.state}", command.language)
        return (row.number, row.frozen_at, row.form, row.patient, row.iin, row.doctor, state, row.id)

    with desk.reading() as work:
        table = Table(title=text("table.documents", command.language), columns=_columns(DOCUMENT_COLUMNS, command.language),
                      rows=map(cells, _by_page(lambda before: page(work, before))), zone=work.practices.get().zone)
        count = desk.services.spreadsheets.write(table, Path(command.path))
    return _exported(desk, "documents", command.path, count)


@use_case(ExportDeliveries, Permission.DELIVERY_READ)
def export_deliveries(desk: Desk, command: ExportDeliveries) -> ExportReport:
    """Write the delivery list. Raises FileUnreadable, DiskFull."""
    def page(work: Work, before: int | None) -> tuple[DeliveryRow, ...]:
        return work.outgoing.rows(command.standing, typed=command.typed, before=before, limit=PAGE)

    def cells(row: DeliveryRow) -> tuple[Cell, ...]:
        state = text("standing.rejected" if row.rejected else f"standing.{row.standing}", command.language)
        return (row.number, row.frozen_at, row.patient, row.doctor, state, row.queued_at, row.receipt_id, row.received_at,
                "; ".join(row.reasons) or row.last_error, row.document_id)

    with desk.reading() as work:
        table = Table(title=text("table.deliveries", command.language), columns=_columns(DELIVERY_COLUMNS, command.language),
                      rows=map(cells, _by_page(lambda before: page(work, before))), zone=work.practices.get().zone)
        count = desk.services.spreadsheets.write(table, Path(command.path))
    return _exported(desk, "deliveries", command.path, count)


class _Numbered(Protocol):
    @property
    def number(self) -> int: ...


N = TypeVar("N", bound=_Numbered)


def _by_page(read: Callable[[int | None], tuple[N, ...]]) -> Iterator[N]:
    """Yield rows page by page, each page beginning below the last number seen."""
    rows = read(None)
    while rows:
        yield from rows
        rows = read(rows[-1].number)


def _exported(desk: Desk, name: str, path: str, count: int) -> ExportReport:
    with desk.writing() as work:
        desk.record(work, "exported", Change(kind="report", id=name), rows=str(count))
    return ExportReport(path=str(Path(path).resolve()), rows=count)
