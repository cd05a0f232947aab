"""Excel lists: what a spreadsheet reads is what was in the source, cell by cell."""

from __future__ import annotations

import csv
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest

from mis_desktop.domain.errors import FileUnreadable
from mis_desktop.domain.tables import Cell, Column, ColumnKind, Table
from mis_desktop.files.excel import ExcelSpreadsheets

TRICKY = (
    "=1+1",
    "+77011234567",
    "-5",
    "@SUM(A1)",
    "'quoted",
    "007",
    "1/2",
    "1e5",
    "TRUE",
    "#N/A",
    "ӘҒҚҢӨҰҮҺІ әғқңөұүһі",
    "line\nbreak",
    'a "quoted" word',
    "a;b,c",
    "  blanks  ",
    "_x0041_",
    "12.10.2026",
    "790302300012",
    "\U0001f9ec",
)
MOMENT = datetime(2026, 10, 15, 19, 30, tzinfo=UTC)  # 00:30 of the next day in Almaty
COLUMNS = (
    Column(title="Мәтін", width=40),
    Column(title="Date", kind=ColumnKind.DATE),
    Column(title="Moment", kind=ColumnKind.MOMENT),
    Column(title="Whole", kind=ColumnKind.WHOLE),
)


def _table(rows: tuple[tuple[Cell, ...], ...], title: str = "Список") -> Table:
    return Table(title=title, columns=COLUMNS, rows=rows)


def _rows() -> tuple[tuple[Cell, ...], ...]:
    return tuple((text, date(1979, 3, 2), MOMENT, number) for number, text in enumerate(TRICKY))


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice (soffice) is not installed")
def test_a_spreadsheet_shows_what_the_source_holds_cell_by_cell(tmp_path: Path) -> None:
    ExcelSpreadsheets().write(_table(_rows()), tmp_path / "list.xlsx")
    command = [
        "soffice",
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76",
        "--outdir",
        str(tmp_path),
    ]
    subprocess.run([*command, str(tmp_path / "list.xlsx")], check=True, capture_output=True, timeout=120)
    with (tmp_path / "list.csv").open(encoding="utf-8", newline="") as file:
        shown = list(csv.reader(file))
    assert shown[0] == [column.title for column in COLUMNS]
    assert shown[1:] == [[text, "02.03.1979", "16.10.2026 00:30", str(n)] for n, text in enumerate(TRICKY)]


def test_cells_have_their_types(tmp_path: Path) -> None:
    assert ExcelSpreadsheets().write(_table(_rows()), tmp_path / "list.xlsx") == len(TRICKY)
    sheet = openpyxl.load_workbook(tmp_path / "list.xlsx").active
    text, day, moment, whole = next(sheet.iter_rows(min_row=2, max_row=2))
    assert (text.data_type, text.number_format, bool(text.quotePrefix)) == ("s", "@", True)
    assert (day.value, day.number_format) == (datetime(1979, 3, 2), "dd.mm.yyyy")  # noqa: DTZ001 - Excel knows no zones
    assert (moment.value, whole.value) == (datetime(2026, 10, 16, 0, 30), 0)  # noqa: DTZ001


def test_the_header_stays_filters_and_repeats_in_print(tmp_path: Path) -> None:
    ExcelSpreadsheets().write(_table(_rows()), tmp_path / "list.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "list.xlsx").active
    assert (sheet.freeze_panes, sheet.auto_filter.ref, sheet.print_title_rows) == (
        "A2",
        f"A1:D{len(TRICKY) + 1}",
        "$1:$1",
    )
    assert sheet.column_dimensions["A"].width == 40


@pytest.mark.parametrize(
    ("title", "name"),
    [("Приём: [1/2] *?\\", "Приём   1 2"), ("x" * 40, "x" * 31), ("'a'", "a"), ("", "1"), ("::", "1")],
)
def test_a_title_becomes_a_lawful_sheet_name(tmp_path: Path, title: str, name: str) -> None:
    ExcelSpreadsheets().write(_table((), title), tmp_path / "list.xlsx")
    assert openpyxl.load_workbook(tmp_path / "list.xlsx").sheetnames == [name]


@pytest.mark.parametrize(("rows", "sheets"), [(0, 1), (3, 1), (4, 2), (6, 2), (7, 3)])
def test_rows_beyond_a_sheet_go_to_further_sheets(tmp_path: Path, rows: int, sheets: int) -> None:
    lines = tuple((str(number), None, None, number) for number in range(rows))
    assert ExcelSpreadsheets(rows_a_sheet=3).write(_table(lines, "x" * 31), tmp_path / "list.xlsx") == rows
    book = openpyxl.load_workbook(tmp_path / "list.xlsx")
    assert len(book.sheetnames) == sheets
    found = [row[3] for sheet in book for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert found == list(range(rows))


def test_signs_that_excel_cannot_hold_are_replaced_visibly(tmp_path: Path) -> None:
    rows = tuple((text, None, None, None) for text in ("a\x00b\x0cc", "d\r\ne", "\ud800", "y" * 40_000))
    ExcelSpreadsheets().write(_table(rows), tmp_path / "list.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "list.xlsx").active
    found = [row[0] for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert found == ["a\ufffdb\ufffdc", "d\ne", "\ufffd", "y" * 32_766 + "…"]


def test_a_day_that_excel_counts_wrongly_is_written_as_text(tmp_path: Path) -> None:
    ExcelSpreadsheets().write(_table((("a", date(1899, 12, 31), None, None),)), tmp_path / "list.xlsx")
    assert openpyxl.load_workbook(tmp_path / "list.xlsx").active["B2"].value == "31.12.1899"


def test_patients_data_never_pass_through_the_temporary_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))

    def rows() -> Iterator[tuple[Cell, ...]]:
        yield from _rows()
        seen.append([path.name for path in (tmp_path / "tmp").iterdir()])

    ExcelSpreadsheets().write(Table(title="t", columns=COLUMNS, rows=rows()), tmp_path / "list.xlsx")
    assert seen == [[]]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["list.xlsx", "tmp"]


def test_a_failure_midway_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    def rows() -> Iterator[tuple[Cell, ...]]:
        yield from _rows()
        raise LookupError("the source broke")

    (tmp_path / "list.xlsx").write_bytes(b"old")
    with pytest.raises(LookupError):
        ExcelSpreadsheets().write(Table(title="t", columns=COLUMNS, rows=rows()), tmp_path / "list.xlsx")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"list.xlsx": b"old"}


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable):
        ExcelSpreadsheets().write(_table(()), tmp_path / "absent" / "list.xlsx")


def test_the_file_is_a_whole_zip(tmp_path: Path) -> None:
    ExcelSpreadsheets().write(_table(_rows()), tmp_path / "list.xlsx")
    with zipfile.ZipFile(tmp_path / "list.xlsx") as archive:
        assert archive.testzip() is None
