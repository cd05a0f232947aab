"""Reference books: imported all or nothing, searched in either language (ҚР ДСМ-80 point 19)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..domain.access import Permission
from ..domain.books import Book, BookEntry, ImportPreview
from ..domain.changes import Change
from .desks import Command, Desk, use_case
from .ports import Work

PLACES, DEEPEST = "kato", 4  # the book of places; KATO has four levels


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
    """Bring a book to the file's contents. Raises BrokenRow, FileUnreadable; then nothing was changed."""
    book, entries = desk.services.book_sources.read(command.kind, Path(command.path))
    if command.rehearse:
        with desk.reading() as work:
            preview = work.books.preview(book, entries)
    else:
        with desk.writing() as work:
            preview = work.books.replace(book, entries)
            desk.record(work, "imported", Change(kind="book", id=book.id), edition=book.edition, records=str(len(entries)))
    return ImportReport(book=book.id, edition=book.edition, records=len(entries), preview=preview)


@use_case(FindBooks, Permission.BOOKS_WRITE)
def find_books(desk: Desk, command: FindBooks) -> tuple[FoundBook, ...]:
    """Return the book files of a folder, one of each kind. Raises FileUnreadable."""
    return tuple(FoundBook(kind=kind, path=str(path)) for kind, path in desk.services.book_sources.find(Path(command.folder)))


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
