"""Reference books (ҚР ДСМ-80 point 19): code, Russian and Kazakh names, parent, validity; editions with their source."""

from __future__ import annotations

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
    """An entry. `id` is its identity within the book; `code` is what people write (several entries may share it)."""

    book: str
    id: str
    code: str
    name_ru: str
    name_kk: str = ""
    parent: str = ""  # the id of the entry above, empty at the top
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPreview:
    """How a file differs from the book: numbers of entries."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    missing: int = 0
