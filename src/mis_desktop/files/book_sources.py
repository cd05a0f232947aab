"""Files of reference books. The whole file is read and checked before a single entry is handed over.

A fault is a BrokenRow that names file and physical line; its `problem` is one of the codes below, its `value` what
stands there: encoding, nul, quote, header, missing-column, columns, empty-file, number, code, flag, date, and those
of `domain.books.ImportProblem`.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from ..domain.books import Book, BookEntry, import_problems
from ..domain.errors import BrokenRow, FileUnreadable, WrongValue
from ..wording.resources import resource_folder

LONGEST_HEADER = 4096  # characters
LARGEST = 64 << 20  # bytes; the largest book known has 2.3 million
ICD_COLUMNS = ("ID", "REC_CODE", "MKB_CODE", "MKB_NAME", "ID_PARENT", "ADDL_CODE", "ACTUAL", "DATE")
KATO_COLUMNS = ("kato", "kato_version", "level", "type_code", "name_ru", "name_kk")
STARTER_COLUMNS = ("code", "name_ru", "name_kk", "parent")
Contents = tuple[Book, tuple[BookEntry, ...]]
Row = tuple[int, dict[str, str]]


class FileBookSources:
    """Implements `services.ports.BookSources`."""

    def read(self, kind: str, path: Path) -> Contents:
        """Read a file of a kind (icd10-ru, kato). Raises BrokenRow, FileUnreadable, WrongValue (an unknown kind)."""
        reader = _READERS.get(kind)
        if reader is None:
            raise WrongValue(field="kind", value=kind)
        return reader(path)

    def starter(self) -> tuple[Contents, ...]:
        """Return our own starter books."""
        return read_starter(resource_folder() / "books")

    def find(self, folder: Path) -> tuple[tuple[str, Path], ...]:
        """Return (kind, file) of the book files in a folder, the newest of each kind. Raises FileUnreadable."""
        try:
            paths = sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime)
        except OSError as error:
            raise FileUnreadable(path=str(folder), detail=error.strerror or "") from error
        found = {kind: path for path in paths if path.suffix.casefold() == ".csv" and (kind := _kind_of(path))}
        return tuple(sorted(found.items()))


def _kind_of(path: Path) -> str:
    """Return the kind of a book file by its first line; empty when it is none of ours."""
    try:
        with path.open(encoding="utf-8-sig", errors="replace") as file:
            header = file.readline(LONGEST_HEADER)
    except OSError:
        return ""
    for kind, columns, delimiter in (("icd10-ru", ICD_COLUMNS, ";"), ("kato", KATO_COLUMNS, ",")):
        if set(columns) <= {name.strip().strip('"') for name in header.split(delimiter)}:
            return kind
    return ""


def read_icd10_ru(path: Path) -> Contents:
    """Read ICD-10 in Russian (reference book 1.2.643.5.1.13.13.11.1005 as CSV). Raises BrokenRow, FileUnreadable.

    The code is the identity: it is unique in the edition of 15,038 records, whereas REC_CODE repeats, and ID is a row
    number no other edition shares; so the starter set and a later edition meet on it. The file has no Kazakh names:
    those of the starter set are kept, which the book's source says.
    """
    rows = _rows(path, ICD_COLUMNS, delimiter=";")
    codes: dict[str, str] = {}
    for line, row in rows:
        if codes.setdefault(row["ID"], row["MKB_CODE"]) != row["MKB_CODE"]:
            raise BrokenRow(file=path.name, line=line, problem="duplicate", value=row["ID"])
    kazakh = _starter_names("icd10")
    entries = _checked(path, ((line, _icd_entry(path, line, row, codes=codes, kazakh=kazakh)) for line, row in rows))
    version = re.search(r"_(\d+(?:\.\d+)+)$", path.stem)
    latest = max((day for entry in entries for day in (entry.valid_from, entry.valid_to) if day), default=None)
    edition = version[1] if version else latest.isoformat() if latest else path.stem
    return Book(id="icd10", title_ru="МКБ-10", title_kk="АХЖ-10", edition=edition,
                source="1.2.643.5.1.13.13.11.1005; kk: starter"), entries


def read_kato(path: Path) -> Contents:
    """Read KATO with both names (stat.gov.kz as CSV). Raises BrokenRow, FileUnreadable.

    The entry above is the nearest one in the hierarchy AB CD EF HIJ that the file has; only regions have none.
    """
    rows = _rows(path, KATO_COLUMNS, delimiter=",")
    known = {row["kato"] for _, row in rows}
    entries = _checked(path, ((line, _kato_entry(path, line, row, known=known)) for line, row in rows))
    edition = rows[0][1]["kato_version"]
    return Book(id="kato", title_ru="КАТО", title_kk="ӘАОЖ", edition=edition, source="stat.gov.kz"), entries


def read_starter(folder: Path) -> tuple[Contents, ...]:
    """Read a folder of starter books: `books.json` names them, each is a CSV of code, name_ru, name_kk, parent."""
    return tuple(_starter_book(folder, item) for item in _index(folder))


def _index(folder: Path) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = json.loads((folder / "books.json").read_text("utf-8"))
    return items


def _starter_book(folder: Path, item: Mapping[str, Any]) -> Contents:
    path = folder / item["file"]
    entries = ((line, BookEntry(book=item["id"], id=row["code"], code=row["code"], name_ru=row["name_ru"],
                                name_kk=row["name_kk"], parent=row["parent"]))
               for line, row in _rows(path, STARTER_COLUMNS, delimiter=","))
    return Book(id=item["id"], title_ru=item["title_ru"], title_kk=item["title_kk"], edition=item["edition"],
                source=item["source"]), _checked(path, entries)


def _starter_names(book: str) -> dict[str, str]:
    folder = resource_folder() / "books"
    item = next(item for item in _index(folder) if item["id"] == book)
    return {entry.code: entry.name_kk for entry in _starter_book(folder, item)[1]}


def _icd_entry(path: Path, line: int, row: Mapping[str, str], *, codes: Mapping[str, str],
               kazakh: Mapping[str, str]) -> BookEntry:
    for column in ("ID", "ID_PARENT"):
        if not re.fullmatch(r"\d+", row[column], re.ASCII) and (row[column] or column == "ID"):
            raise BrokenRow(file=path.name, line=line, problem="number", value=row[column])
    if row["ID_PARENT"] and row["ID_PARENT"] not in codes:
        raise BrokenRow(file=path.name, line=line, problem="unknown-parent", value=row["ID_PARENT"])
    if row["ACTUAL"] not in ("0", "1"):
        raise BrokenRow(file=path.name, line=line, problem="flag", value=row["ACTUAL"])
    entry = BookEntry(book="icd10", id=row["MKB_CODE"], code=row["MKB_CODE"], name_ru=row["MKB_NAME"],
                      name_kk=kazakh.get(row["MKB_CODE"], ""), parent=codes.get(row["ID_PARENT"], ""))
    return _in_its_time(path, line, entry, row=row)


def _in_its_time(path: Path, line: int, entry: BookEntry, *, row: Mapping[str, str]) -> BookEntry:
    """DATE is the day on which ACTUAL became what it is: the first day in force, or the first day no longer."""
    if not row["DATE"] and row["ACTUAL"] == "1":
        return entry
    try:
        changed = datetime.strptime(row["DATE"], "%d.%m.%Y").date()  # noqa: DTZ007 - a date without a time
        last = changed - timedelta(days=1)
    except (ValueError, OverflowError):
        raise BrokenRow(file=path.name, line=line, problem="date", value=row["DATE"]) from None
    return replace(entry, valid_from=changed) if row["ACTUAL"] == "1" else replace(entry, valid_to=last)


def _kato_entry(path: Path, line: int, row: Mapping[str, str], *, known: set[str]) -> BookEntry:
    code = row["kato"]
    if not re.fullmatch(r"\d{9}", code, re.ASCII):
        raise BrokenRow(file=path.name, line=line, problem="code" if code else "empty-code", value=code)
    above = [parent for cut in (6, 4, 2) if (parent := code[:cut].ljust(9, "0")) != code]
    parent = next((parent for parent in above if parent in known), above[-1] if above else "")
    return BookEntry(book="kato", id=code, code=code, name_ru=row["name_ru"], name_kk=row["name_kk"], parent=parent)


def _checked(path: Path, entries: Iterable[tuple[int, BookEntry]]) -> tuple[BookEntry, ...]:
    rows = tuple(entries)
    for problem in import_problems(rows):
        raise BrokenRow(file=path.name, line=problem.line, problem=problem.code, value=problem.value)
    return tuple(entry for _, entry in rows)


def _rows(path: Path, wanted: tuple[str, ...], *, delimiter: str) -> list[Row]:
    """Return (physical line, column → text) of a CSV file; further columns and any order of them are fine."""
    records = _records(path, delimiter=delimiter)
    line, header = next(records, (1, []))
    names = [name.strip() for name in header]
    missing = [name for name in wanted if name not in names]
    if missing or len(set(names)) != len(names):
        problem = "header" if len(missing) in (0, len(wanted)) else "missing-column"
        raise BrokenRow(file=path.name, line=line, problem=problem, value=missing[0] if missing else "")
    rows = []
    for line, record in records:
        if len(record) != len(names):
            raise BrokenRow(file=path.name, line=line, problem="columns", value=len(record))
        rows.append((line, dict(zip(names, map(str.strip, record), strict=True))))
    if not rows:
        raise BrokenRow(file=path.name, line=1, problem="empty-file")
    return rows


def _records(path: Path, *, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Yield (line on which it begins, fields), empty lines left out. No field of these books runs over a line's end."""
    reader = csv.reader(io.StringIO(_text(path), newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for record in reader:
            if reader.line_num > line:
                raise BrokenRow(file=path.name, line=line, problem="quote")
            if record:
                yield line, record
            line = reader.line_num + 1
    except csv.Error:
        raise BrokenRow(file=path.name, line=line, problem="quote") from None


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise FileUnreadable(path=str(path), detail="too large")
        data = path.read_bytes()
    except OSError as error:
        raise FileUnreadable(path=str(path), detail=error.strerror or type(error).__name__) from error
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or data[:200].count(0) > len(data[:200]) // 4:
        raise BrokenRow(file=path.name, line=1, problem="encoding", value="UTF-16")
    if 0 in data:
        raise BrokenRow(file=path.name, line=_line_at(data, data.index(0)), problem="nul")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BrokenRow(file=path.name, line=_line_at(data, error.start), problem="encoding",
                        value=_likely_encoding(data)) from None


def _line_at(data: bytes, place: int) -> int:
    return data.count(b"\n", 0, place) + 1


def _likely_encoding(data: bytes) -> str:
    """Text of this country that is not UTF-8 is cp1251 when its upper half reads as Russian letters."""
    upper = [byte for byte in data if byte >= 0x80]
    letters = sum(byte >= 0xC0 or byte in (0xA8, 0xB8) for byte in upper)
    return "cp1251" if letters > 0.8 * len(upper) else "unknown"


_READERS: dict[str, Callable[[Path], Contents]] = {"icd10-ru": read_icd10_ru, "kato": read_kato}
