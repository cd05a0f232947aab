"""Measures the Excel export of 200,000 rows of 8 columns beside openpyxl's own write-only mode on the same rows."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from mis_desktop.domain.tables import Cell, Column, ColumnKind, Table
from mis_desktop.files.excel import ExcelSpreadsheets
from tests.bench.rows import Times, report

ROWS = 200_000
COLUMNS = (("Күні", ColumnKind.MOMENT), ("Дәрігер", ColumnKind.TEXT), ("Пациент", ColumnKind.TEXT), ("ЖСН", ColumnKind.TEXT),
           ("Туған күні", ColumnKind.DATE), ("Телефон", ColumnKind.TEXT), ("Диагноз", ColumnKind.TEXT), ("№", ColumnKind.WHOLE))


def rows() -> Iterator[tuple[Cell, ...]]:
    """Yield rows like those of the visits of years."""
    moment, birth = datetime(2026, 3, 2, 9, 20, tzinfo=UTC), date(1980, 5, 17)
    for number in range(ROWS):
        yield (moment, "Сейітқали Әйгерім", f"Нұрғалиева Гүлнәр {number}", "800517400018", birth, "+77010000000",
               "J06.9 Острая инфекция верхних дыхательных путей", number)


def bare(path: Path) -> None:
    """Write the same rows as openpyxl's manual shows it."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in rows():
        cells = [WriteOnlyCell(sheet, value.replace(tzinfo=None) if isinstance(value, datetime) else value) for value in row]
        cells[0].number_format = "dd.mm.yyyy hh:mm"
        sheet.append(cells)
    book.save(path)


def main() -> None:
    """Three runs of each, one after the other, so that a noisy machine hits both."""
    columns = tuple(Column(title=title, kind=kind, width=18) for title, kind in COLUMNS)
    ours, theirs = [], []
    with TemporaryDirectory() as folder:
        for number in range(3):
            begin = time.perf_counter()
            bare(Path(folder) / f"bare{number}.xlsx")
            middle = time.perf_counter()
            table = Table(title="Қабылдаулар", columns=columns, rows=rows(), zone="Asia/Almaty")
            ExcelSpreadsheets().write(table, Path(folder) / f"ours{number}.xlsx")
            theirs.append(middle - begin)
            ours.append(time.perf_counter() - middle)
    report("Excel export 200,000 x 8 : openpyxl write-only", ours, baseline=theirs, relative=Times(1.3))


if __name__ == "__main__":
    main()
