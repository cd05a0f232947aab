"""Excel lists: typed columns; identifiers, phones and codes are text, and a text that begins with `=` stays text.

Rows stream through a file beside the target, never through the system's temporary folder: they are patients' data.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from itertools import chain, islice
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from ..domain.tables import Cell, Column, ColumnKind, Table
from .writing import write_whole

ROWS_A_SHEET = 1_048_575  # a sheet has 1,048,576 rows, one is the header
LONGEST_TEXT, LONGEST_TITLE = 32_767, 31  # characters in a cell; in a sheet's name
FIRST_DATE = date(1900, 3, 1)  # Excel believes that 1900 was a leap year; earlier days are written as text
WRAPPED_FROM = 30  # characters of width from which a text column breaks its lines
FORMULA_SIGNS = "=+-@'\t"
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")  # Excel reads _x0041_ as A (ECMA-376, ST_Xstring)
_FORMATS = {ColumnKind.TEXT: "@", ColumnKind.DATE: "dd.mm.yyyy", ColumnKind.MOMENT: "dd.mm.yyyy hh:mm",
            ColumnKind.WHOLE: "0"}


class ExcelSpreadsheets:
    """Implements `services.ports.Spreadsheets`."""

    def __init__(self, *, rows_a_sheet: int = ROWS_A_SHEET) -> None:
        self._rows_a_sheet = rows_a_sheet

    def write(self, table: Table, path: Path) -> int:
        """Write a table, its rows read lazily; returns their number. Raises FileUnreadable, DiskFull."""
        written = 0

        def fill(part: Path) -> None:
            nonlocal written
            written = _fill(table, part, self._rows_a_sheet)

        write_whole(path, fill)
        return written


def _fill(table: Table, part: Path, rows_a_sheet: int) -> int:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    book.properties.title, book.properties.creator = table.title, "mis-desktop"
    parts: list[Path] = []
    try:
        count = 0
        for number, rows in enumerate(_batches(table.rows, rows_a_sheet), 1):
            parts.append(part.with_suffix(f".{number}.part"))
            count += _Sheet(book, table, number, parts[-1]).fill(rows)
        book.save(part)
        return count
    finally:
        for sheet in book.worksheets:
            if not sheet.closed:  # after a failure: its stream and file are still open
                sheet.close()
        for leftover in parts:
            leftover.unlink(missing_ok=True)


def _batches(rows: Iterable[tuple[Cell, ...]], size: int) -> Iterator[Iterable[tuple[Cell, ...]]]:
    """Yield the rows in lots, each to be read before the next; one empty lot when there are none."""
    remaining = iter(rows)
    yield islice(remaining, size)
    for first in remaining:
        yield chain((first,), islice(remaining, size - 1))


class _Sheet:
    """One sheet in the making. Cells are reused from row to row: each is written as soon as it is filled."""

    def __init__(self, book: Any, table: Table, number: int, part: Path) -> None:
        from openpyxl.utils import get_column_letter

        self._table, self._zone = table, ZoneInfo(table.zone)
        self._sheet = book.create_sheet(_sheet_title(table.title, number))
        self._sheet.freeze_panes = "A2"
        for place, column in enumerate(table.columns, 1):
            self._sheet.column_dimensions[get_column_letter(place)].width = column.width
        self._last_letter = get_column_letter(len(table.columns))
        _set_up_print(self._sheet)
        _stream_to(self._sheet, part)
        places = tuple(enumerate(table.columns, 1))
        self._cells = [_new_cell(self._sheet, column, place) for place, column in places]
        self._quoted = [_new_cell(self._sheet, column, place, quoted=True) for place, column in places]

    def fill(self, rows: Iterable[tuple[Cell, ...]]) -> int:
        """Write header and rows; returns the number of rows."""
        self._sheet.append(self._head())
        places, count = tuple(enumerate(self._table.columns)), 0
        for row in rows:
            self._sheet.append([self._cell(place, column, row[place]) for place, column in places])
            count += 1
        self._sheet.auto_filter.ref = f"A1:{self._last_letter}{count + 1}"
        return count

    def _head(self) -> list[Any]:
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

        cells = [_new_cell(self._sheet, Column(title=""), place) for place in range(1, len(self._cells) + 1)]
        for cell, column in zip(cells, self._table.columns, strict=True):
            cell.value, cell.data_type = _text(column.title), "s"
            cell.font, cell.fill = Font(name="Calibri", size=11, bold=True), PatternFill("solid", start_color="E8F1EF")
            cell.alignment = Alignment(vertical="center", wrap_text=True)
            cell.border = Border(bottom=Side("thin", color="0B6E5D"))
        return cells

    def _cell(self, place: int, column: Column, value: Cell) -> Any:
        if value is None or value == "":
            return None
        if column.kind is ColumnKind.TEXT or isinstance(value, str):
            return self._text_cell(place, str(value))
        if isinstance(value, datetime):
            if value.tzinfo is None:
                raise ValueError("naive datetime")
            value = value.astimezone(self._zone).replace(tzinfo=None)
        elif isinstance(value, date) and value < FIRST_DATE:
            return self._text_cell(place, f"{value:%d.%m.%Y}")
        cell = self._cells[place]
        cell._value, cell.data_type = value, "d" if isinstance(value, date) else "n"
        return cell

    def _text_cell(self, place: int, typed: str) -> Any:
        cell = (self._quoted if typed[0] in FORMULA_SIGNS else self._cells)[place]
        # set past the property that guesses: it would take =1+1 for a formula and #N/A for an error
        cell._value, cell.data_type = _text(typed), "s"
        return cell


def _text(typed: str) -> str:
    """Return a text as a cell can hold it: line breaks as one sign, forbidden signs and a cut end visible."""
    plain = _ESCAPED.sub("_x005F_", _ILLEGAL.sub("\ufffd", typed.replace("\r\n", "\n").replace("\r", "\n")))
    return plain if len(plain) <= LONGEST_TEXT else f"{plain[:LONGEST_TEXT - 1]}…"


def _sheet_title(title: str, number: int) -> str:
    """Return a sheet's name: 31 characters, without []:*?/\\ and outer apostrophes; further sheets are numbered."""
    suffix = f" {number}" if number > 1 else ""
    plain = re.sub(r"[\[\]:*?/\\\x00-\x1f]", " ", title).strip(" '") or "1"
    return plain[:LONGEST_TITLE - len(suffix)].rstrip(" '") + suffix


def _new_cell(sheet: Any, column: Column, place: int, *, quoted: bool = False) -> Any:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment

    cell = WriteOnlyCell(sheet)
    cell.column = place
    cell.number_format = _FORMATS[ColumnKind.TEXT if quoted else column.kind]
    wrapped = column.kind is ColumnKind.TEXT and column.width >= WRAPPED_FROM
    cell.alignment = Alignment(vertical="top", wrap_text=wrapped)
    cell.quotePrefix = quoted  # so that a spreadsheet keeps it text when somebody edits the cell
    return cell


def _set_up_print(sheet: Any) -> None:
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", "9"  # A4
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToHeight = 0
    sheet.print_title_rows = "1:1"


def _stream_to(sheet: Any, part: Path) -> None:
    """Let a write-only sheet stream our own cells into `part`.

    openpyxl's own choices would be the system's temporary folder, and a new cell and a caught error for each styled one.
    """
    from openpyxl.worksheet import _writer

    _writer.ALL_TEMP_FILES.append(str(part))
    sheet._writer = _writer.WorksheetWriter(sheet, out=str(part))
    sheet._writer.write_top()
    sheet._values_to_row = _in_row


def _in_row(cells: list[Any], row: int) -> Iterator[Any]:
    for cell in cells:
        if cell is not None:
            cell.row = row
            yield cell
