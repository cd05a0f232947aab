"""Reference books: imported all or nothing, searched in either language (ҚР ДСМ-80 point 19).

A file of any size never holds the database: its entries are staged in small transactions that nobody sees, and come into
force in one that writes two rows.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..domain.access import Permission
from ..domain.books import Book, BookEntry, BookLine, ImportPreview
from ..domain.changes import Change
from .desks import Command, Desk, use_case
from .ports import Work

PLACES, DEEPEST = "kato", 4  # the book of places; KATO has four levels
CHUNK = 40  # entries a transaction: about 20 ms with their words and the commit
BREATH = 0.005  # seconds between two, for whoever waits to write


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportBook(Command["ImportReport"]):
    """Import a file of a known kind (icd10-ru, kato). `rehearse`: only count the differences."""

    kind: str
    path: str
    rehearse: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import did, or would do."""

    book: str
    edition: str
    records: int
    preview: ImportPreview


@dataclass(frozen=True, slots=True, kw_only=True)
class FindBooks(Command[tuple["FoundBook", ...]]):
    """Ask which files of a folder are reference books."""

    folder: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundBook:
    """A file that `ImportBook` can be given."""

    kind: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchBook(Command[tuple[BookEntry, ...]]):
    """Search a book by code or words."""

    book: str
    typed: str
    limit: int = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class ListBooks(Command[tuple[Book, ...]]):
    """Ask which books there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountBooks(Command[tuple[BookLine, ...]]):
    """Ask which books there are, how many entries they have and how many names are missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPlace:
    """A place with the places it lies in, the largest first: a hundred villages share a name."""

    entry: BookEntry
    above: tuple[BookEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPlaces(Command[tuple[FoundPlace, ...]]):
    """Search the book of places (KATO) by code or words."""

    typed: str
    limit: int = 12


@use_case(ImportBook, Permission.BOOKS_WRITE)
def import_book(desk: Desk, command: ImportBook) -> ImportReport:
    """Bring a book to the file's contents. Raises BrokenRow, FileUnreadable, Cancelled; then nothing was changed."""
    book, entries = desk.services.book_sources.read(command.kind, Path(command.path))
    with desk.reading() as work:
        preview, kept = work.books.preview(book, entries), work.books.no_longer(book, entries)
    if not command.rehearse:
        try:
            name = _stage(desk, book, entries, kept) if preview.new or preview.changed or preview.missing else ""
            with desk.writing() as work:
                work.books.switch(book, name)
                desk.record(work, "imported", Change(kind="book", id=book.id), edition=book.edition, records=str(len(entries)))
        finally:
            _sweep(desk, book.id)
    return ImportReport(book=book.id, edition=book.edition, records=len(entries), preview=preview)


@use_case(FindBooks, Permission.BOOKS_WRITE)
def find_books(desk: Desk, command: FindBooks) -> tuple[FoundBook, ...]:
    """Return the book files of a folder, one of each kind. Raises FileUnreadable."""
    return tuple(FoundBook(kind=kind, path=str(path)) for kind, path in desk.services.book_sources.find(Path(command.folder)))


def _stage(desk: Desk, book: Book, entries: Sequence[BookEntry], kept: Sequence[BookEntry]) -> str:
    """Put the entries, and as closed those the file no longer has, into a set that nobody sees; returns its name."""
    with desk.writing() as work:
        name = work.books.begin(book)
    done, total = 0, len(entries) + len(kept)
    for closed, part in (*((False, part) for part in _parts(entries)), *((True, part) for part in _parts(kept))):
        desk.watch.advance(done, total)
        with desk.writing() as work:
            work.books.stage(name, part, closed=closed)
        done += len(part)
        time.sleep(BREATH)
    desk.watch.advance(done, total)
    return name


def _parts(entries: Sequence[BookEntry]) -> Iterator[Sequence[BookEntry]]:
    return (entries[start:start + CHUNK] for start in range(0, len(entries), CHUNK))


def _sweep(desk: Desk, book_id: str) -> None:
    """Delete what is not in force: the edition before, or what a stopped import left."""
    left = 1
    while left:
        with desk.writing() as work:
            left = work.books.sweep(book_id, limit=CHUNK)
        time.sleep(BREATH)


@use_case(SearchBook, Permission.BOOKS_READ)
def search_book(desk: Desk, command: SearchBook) -> tuple[BookEntry, ...]:
    """Return the entries that fit."""
    with desk.reading() as work:
        return work.books.search(command.book, command.typed, limit=command.limit)


@use_case(ListBooks, Permission.BOOKS_READ)
def list_books(desk: Desk, _: ListBooks) -> tuple[Book, ...]:
    """Return all books with their editions."""
    with desk.reading() as work:
        return work.books.all()


@use_case(CountBooks, Permission.BOOKS_READ)
def count_books(desk: Desk, _: CountBooks) -> tuple[BookLine, ...]:
    """Return all books with their numbers."""
    with desk.reading() as work:
        return tuple(work.books.line(book) for book in work.books.all())


@use_case(SearchPlaces, Permission.BOOKS_READ)
def search_places(desk: Desk, command: SearchPlaces) -> tuple[FoundPlace, ...]:
    """Return the places that fit."""
    with desk.reading() as work:
        return tuple(FoundPlace(entry=entry, above=_above(work, entry))
                     for entry in work.books.search(PLACES, command.typed, limit=command.limit))


def _above(work: Work, entry: BookEntry) -> tuple[BookEntry, ...]:
    found: list[BookEntry] = []
    parent = entry.parent
    while parent and len(found) < DEEPEST and (above := work.books.get(PLACES, parent)):
        found.insert(0, above)
        parent = above.parent
    return tuple(found)
