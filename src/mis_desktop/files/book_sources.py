"""Files of reference books. The whole file is read and checked before a single entry is handed over."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

from ..domain.books import Book, BookEntry
from ..domain.errors import BrokenRow, FileUnreadable
from ..wording.resources import resource_folder

LARGEST = 256 << 20  # bytes
ICD_HEADER = ["ID", "REC_CODE", "MKB_CODE", "MKB_NAME", "ID_PARENT", "ADDL_CODE", "ACTUAL", "DATE"]
KATO_HEADER = ["kato", "kato_version", "level", "type_code", "name_ru", "name_kk"]
STARTER_HEADER = ["code", "name_ru", "name_kk", "parent"]
Row = tuple[int, list[str]]


class FileBookSources:
    """Implements `services.ports.BookSources`."""

    def read(self, kind: str, path: Path) -> tuple[Book, tuple[BookEntry, ...]]:
        """Read a file of a kind (icd10-ru, kato). Raises BrokenRow naming file and line, FileUnreadable."""
        return _READERS[kind](path)

    def starter(self) -> tuple[tuple[Book, tuple[BookEntry, ...]], ...]:
        """Return our own starter books."""
        folder = resource_folder() / "books"
        index = json.loads((folder / "books.json").read_text("utf-8"))
        return tuple((Book(id=item["id"], title_ru=item["title_ru"], title_kk=item["title_kk"], edition=item["edition"],
                           source="starter"), _starter(folder / item["file"], item["id"])) for item in index)


def _rows(path: Path, header: list[str], *, delimiter: str) -> Iterator[Row]:
    """Yield (physical line, fields) of a CSV file after its header. Raises BrokenRow, FileUnreadable."""
    lines = _lines(path)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        for number, row in enumerate(reader):
            line = reader.line_num
            if number == 0:
                if [field.strip() for field in row] != header:
                    raise BrokenRow(file=path.name, line=1, problem="header")
                continue
            if not row:
                continue
            if len(row) != len(header):
                raise BrokenRow(file=path.name, line=line, problem=f"{len(row)} columns instead of {len(header)}")
            yield line, row
    except csv.Error as error:
        raise BrokenRow(file=path.name, line=reader.line_num, problem=str(error)) from error


def _lines(path: Path) -> list[str]:
    try:
        if path.stat().st_size > LARGEST:
            raise FileUnreadable(path=str(path), detail="too large")
        data = path.read_bytes()
    except OSError as error:
        raise FileUnreadable(path=str(path), detail=error.strerror or "") from error
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise FileUnreadable(path=str(path), detail="UTF-16 instead of UTF-8")
    if b"\x00" in data:
        raise BrokenRow(file=path.name, line=data[:data.index(b"\x00")].count(b"\n") + 1, problem="NUL byte")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[:error.start].count(b"\n") + 1
        raise BrokenRow(file=path.name, line=line, problem="not UTF-8 (cp1251?)") from error
    return text.splitlines(keepends=True)


def _checked(path: Path, entries: list[tuple[int, BookEntry]]) -> tuple[BookEntry, ...]:
    """Refuse a second entry of one identity, and a parent that is not in the file."""
    known: set[str] = set()
    for line, entry in entries:
        if not entry.id or not entry.code or not entry.name_ru:
            raise BrokenRow(file=path.name, line=line, problem="empty code or name")
        if entry.id in known:
            raise BrokenRow(file=path.name, line=line, problem=f"{entry.id} stands twice")
        known.add(entry.id)
    for line, entry in entries:
        if entry.parent and entry.parent not in known:
            raise BrokenRow(file=path.name, line=line, problem=f"unknown parent {entry.parent}")
    return tuple(entry for _, entry in entries)


def _icd10(path: Path) -> tuple[Book, tuple[BookEntry, ...]]:
    entries = [(line, _icd_entry(path, line, row)) for line, row in _rows(path, ICD_HEADER, delimiter=";")]
    version = re.search(r"_(\d+\.\d+)\.csv$", path.name)
    book = Book(id="icd10", title_ru="МКБ-10", title_kk="АХЖ-10", edition=version[1] if version else path.stem, source="icd10-ru")
    return book, _checked(path, entries)


def _icd_entry(path: Path, line: int, row: list[str]) -> BookEntry:
    identity, _, code, name, parent, _, actual, day = (field.strip() for field in row)
    if not identity.isdigit() or (parent and not parent.isdigit()):
        raise BrokenRow(file=path.name, line=line, problem="ID")
    if actual not in ("0", "1"):
        raise BrokenRow(file=path.name, line=line, problem="ACTUAL")
    closed = _day(path, line, day) if day and actual == "0" else None
    return BookEntry(book="icd10", id=identity, code=code, name_ru=name, parent=parent, valid_to=closed)


def _day(path: Path, line: int, typed: str) -> date:
    for form in ("%d.%m.%Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(typed, form).date()  # noqa: DTZ007 - a date without a time
        except ValueError:
            continue
    raise BrokenRow(file=path.name, line=line, problem="DATE")


def _kato(path: Path) -> tuple[Book, tuple[BookEntry, ...]]:
    rows = list(_rows(path, KATO_HEADER, delimiter=","))
    known = {row[0].strip() for _, row in rows}
    entries = [(line, _kato_entry(path, line, row, known)) for line, row in rows]
    edition = rows[0][1][1].strip() if rows else path.stem
    return Book(id="kato", title_ru="КАТО", title_kk="ӘАОЖ", edition=edition, source="kato"), _checked(path, entries)


def _kato_entry(path: Path, line: int, row: list[str], known: set[str]) -> BookEntry:
    code, _, _, _, name_ru, name_kk = (field.strip() for field in row)
    if not re.fullmatch(r"\d{9}", code):
        raise BrokenRow(file=path.name, line=line, problem="kato")
    parents = (code[:cut] + "0" * (9 - cut) for cut in (6, 4, 3, 2))
    parent = next((p for p in parents if p != code and p in known), "")
    return BookEntry(book="kato", id=code, code=code, name_ru=name_ru, name_kk=name_kk, parent=parent)


def _starter(path: Path, book: str) -> tuple[BookEntry, ...]:
    entries = [(line, BookEntry(book=book, id=row[0], code=row[0], name_ru=row[1], name_kk=row[2], parent=row[3]))
               for line, row in _rows(path, STARTER_HEADER, delimiter=",")]
    return _checked(path, entries)


_READERS: dict[str, Callable[[Path], tuple[Book, tuple[BookEntry, ...]]]] = {"icd10-ru": _icd10, "kato": _kato}
