"""Excel lists: typed columns; identifiers, phones and codes are text, and a text that begins with `=` stays text."""

from __future__ import annotations

import re
from datetime import date, datetime
from itertools import chain, islice
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from ..domain.tables import Cell, ColumnKind, Table
from .writing import write_whole

ROWS_A_SHEET = 1_048_575  # a sheet has 1,048,576 rows, one is the header
LONGEST_TEXT = 32_767  # characters in a cell
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_FORMATS = {ColumnKind.TEXT: "@", ColumnKind.DATE: "dd.mm.yyyy", ColumnKind.MOMENT: "dd.mm.yyyy hh:mm", ColumnKind.WHOLE: "0"}


class ExcelSpreadsheets:
    """Implements `services.ports.Spreadsheets`."""

    def write(self, table: Table, path: Path) -> int:
        """Write a table, its rows read lazily; returns their number. Raises FileUnreadable, DiskFull."""
        written = 0

        def fill(part: Path) -> None:
            nonlocal written
            written = _fill(table, part)

        write_whole(path, fill)
        return written


def _fill(table: Table, part: Path) -> int:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    rows, count, number = iter(table.rows), 0, 0
    while True:
        batch = islice(rows, ROWS_A_SHEET)
        first = next(batch, None)
        if first is None and number:
            break
        number += 1
        count += _sheet(book, table, chain(() if first is None else (first,), batch), number)
        if first is None:
            break
    book.save(part)
    return count


def _sheet(book: Any, table: Table, rows: Any, number: int) -> int:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    title = re.sub(r"[\[\]:*?/\\]", " ", table.title)[:28].strip() or "1"
    sheet = book.create_sheet(title if number == 1 else f"{title} {number}")
    sheet.freeze_panes = "A2"
    for place, column in enumerate(table.columns, 1):
        sheet.column_dimensions[get_column_letter(place)].width = column.width
    heads = [WriteOnlyCell(sheet, column.title) for column in table.columns]
    for head in heads:
        head.font = Font(bold=True)
    sheet.append(heads)
    zone, count = ZoneInfo(table.zone), 0
    for row in rows:
        sheet.append([_cell(sheet, value, column.kind, zone) for value, column in zip(row, table.columns, strict=True)])
        count += 1
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.columns))}{count + 1}"
    return count


def _cell(sheet: Any, value: Cell, kind: ColumnKind, zone: ZoneInfo) -> Any:
    from openpyxl.cell import WriteOnlyCell

    if value is None or value == "":
        return None
    cell = WriteOnlyCell(sheet)
    if kind is ColumnKind.TEXT:
        cell.value = _ILLEGAL.sub("\ufffd", str(value))[:LONGEST_TEXT]
        cell.data_type = "s"  # else a text that begins with = would become a formula
    elif isinstance(value, datetime):
        cell.value = value.astimezone(zone).replace(tzinfo=None)
    elif isinstance(value, (date, int)):
        cell.value = value
    cell.number_format = _FORMATS[kind]
    return cell
