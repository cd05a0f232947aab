"""Reference books (ҚР ДСМ-80 point 19): code, Russian and Kazakh names, parent, validity; editions with source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A reference book's edition."""

    id: str
    title_ru: str
    title_kk: str
    edition: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BookEntry:
    """An entry. `id` is its identity within the book; `code` is what people write (several entries may share it).

    `valid_from` and `valid_to` are the first and the last day on which it may be chosen; None is open.
    """

    book: str
    id: str
    code: str
    name_ru: str
    name_kk: str = ""
    parent: str = ""  # the id of the entry above, empty at the top
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BookLine:
    """A book with its number of entries in use, and of those without a name in one of the languages."""

    book: Book
    entries: int
    without_ru: int
    without_kk: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPreview:
    """How a file differs from the book: numbers of entries."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    missing: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportProblem:
    """Why an entry cannot be taken. `code` is 'empty-code', 'empty-name', 'duplicate', 'unknown-parent' or
    'parent-loop'; `value` what stands there; `line` counts physical lines of the file from 1."""

    line: int
    code: str
    value: str = ""


def import_problems(entries: Iterable[tuple[int, BookEntry]]) -> Iterator[ImportProblem]:
    """Yield what keeps (line, entry) pairs from being a book: first faults of single entries, then of the hierarchy."""
    parents: dict[str, str] = {}
    rows = tuple(entries)
    for line, entry in rows:
        if not entry.id or not entry.code:
            yield ImportProblem(line=line, code="empty-code")
        elif not entry.name_ru:
            yield ImportProblem(line=line, code="empty-name", value=entry.code)
        elif entry.id in parents:
            yield ImportProblem(line=line, code="duplicate", value=entry.id)
        parents.setdefault(entry.id, entry.parent)
    for line, entry in rows:
        if entry.parent and entry.parent not in parents:
            yield ImportProblem(line=line, code="unknown-parent", value=entry.parent)
        elif _loops(entry.id, parents):
            yield ImportProblem(line=line, code="parent-loop", value=entry.id)


def _loops(entry_id: str, parents: dict[str, str]) -> bool:
    above, seen = parents[entry_id], {entry_id}
    while above and above not in seen:
        seen.add(above)
        above = parents.get(above, "")
    return above != ""
