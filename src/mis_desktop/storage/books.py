"""Reference books: each edition is a set of entries; a setting names the set in force, so that a new edition that was
staged in small transactions comes into force in one that writes a single row. Searched by code or folded words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import (
    Connection,
    ScalarSelect,
    Select,
    bindparam,
    delete,
    false,
    func,
    insert,
    literal,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from ..domain.books import Book, BookEntry, BookLine, ImportPreview
from ..domain.texts import code_readings, query_keys, search_keys
from .rows import columns_of, value_of
from .tables import book, book_entry, setting

_COLUMNS = [column for column in book_entry.c if column.name not in ("number", "closed", "book")]
CHUNK = 2000
STAGED = "@"  # in the name of a set that is not the book's first


def _in_force(book_id: str) -> ScalarSelect[str]:
    """Return the name of the set in force: what the setting names, at first the book's own id."""
    named = select(setting.c.value).where(setting.c.name == f"book.{book_id}").scalar_subquery()
    return select(func.coalesce(named, book_id)).scalar_subquery()


def _entries(book_id: str) -> Select[Any]:
    return select(literal(book_id).label("book"), *_COLUMNS).where(book_entry.c.book == _in_force(book_id))


class SqlBooks:
    """Implements ports.Books."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def preview(self, value: Book, entries: Iterable[BookEntry]) -> ImportPreview:
        """Return how `entries` differ from the book."""
        return self._difference(value, tuple(entries))[0]

    def replace(self, value: Book, entries: Iterable[BookEntry]) -> ImportPreview:
        """Bring the book to exactly `entries`; what is missing is closed, never deleted, since records may name it."""
        counts, new, changed, missing = self._difference(value, tuple(entries))
        self._save(value)
        name = self._name(value.id)
        self.stage(name, new)
        if changed:
            self._connection.execute(
                update(book_entry).where(book_entry.c.book == name, book_entry.c.id == bindparam("b_id")),
                [{**{k: v for k, v in columns_of(entry, book_entry).items() if k not in ("id", "book")},
                  "b_id": entry.id, "closed": False} for entry in changed])
            self._index(name, changed)
        if missing:
            self._connection.execute(
                update(book_entry).where(book_entry.c.book == name, book_entry.c.id == bindparam("b_id")),
                [{"b_id": entry_id, "closed": True} for entry_id in missing])
        return counts

    def begin(self, value: Book) -> str:
        """Begin a set that nobody sees yet, and return its name."""
        names = self._connection.scalars(select(book.c.id).where(book.c.id.startswith(value.id + STAGED, autoescape=True)))
        last = max((int(name.rpartition(STAGED)[2]) for name in names), default=1)
        name = f"{value.id}{STAGED}{last + 1}"
        self._connection.execute(insert(book).values(**columns_of(replace(value, id=name), book)))
        return name

    def stage(self, name: str, entries: Sequence[BookEntry], *, closed: bool = False) -> None:
        """Put entries into a set: in use, or closed."""
        if entries:
            self._connection.execute(
                insert(book_entry), [columns_of(entry, book_entry) | {"closed": closed, "book": name} for entry in entries])
            self._index(name, entries)

    def no_longer(self, value: Book, entries: Iterable[BookEntry]) -> tuple[BookEntry, ...]:
        """Return what the set in force has, in use or closed, and `entries` have not."""
        asked = {entry.id for entry in entries}
        rows = self._connection.execute(_entries(value.id))
        return tuple(value_of(BookEntry, row) for row in rows if row.id not in asked)

    def switch(self, value: Book, name: str) -> None:
        """Let a staged set come into force, or (no name) the one in force be of another edition: two rows are written."""
        self._save(value)
        if not name:
            return
        self._connection.execute(upsert(setting).values(name=f"book.{value.id}", value=name).on_conflict_do_update(
            index_elements=[setting.c.name], set_={"value": name}))

    def sweep(self, book_id: str, *, limit: int) -> int:
        """Delete up to `limit` entries of sets that are not in force; 0 when there are none."""
        ours = or_(book_entry.c.book == book_id, book_entry.c.book.startswith(book_id + STAGED, autoescape=True))
        query = select(book_entry.c.number).where(ours, book_entry.c.book != _in_force(book_id)).limit(limit)
        numbers = list(self._connection.scalars(query))
        if numbers:
            rows = [{"number": number} for number in numbers]
            self._connection.execute(text("DELETE FROM book_words WHERE rowid = :number"), rows)
            self._connection.execute(delete(book_entry).where(book_entry.c.number.in_(numbers)))
        else:
            self._connection.execute(delete(book).where(book.c.id.startswith(book_id + STAGED, autoescape=True),
                                                        book.c.id != _in_force(book_id)))
        return len(numbers)

    def search(self, book_id: str, typed: str, *, limit: int = 30) -> tuple[BookEntry, ...]:
        """Return entries in use whose code begins with the text or whose names hold all its words."""
        codes = code_readings(typed)
        query = _entries(book_id).where(book_entry.c.closed.is_(False))
        by_code = or_(false(), *(book_entry.c.code.startswith(code, autoescape=True) for code in codes))
        words = [_word(keys) for keys in query_keys(typed)]
        match = text("book_entry.number IN (SELECT rowid FROM book_words WHERE book_words MATCH :m)").bindparams(
            m=" AND ".join(words)) if words else text("0")
        query = query.where(or_(by_code, match)) if typed.strip() else query
        rows = self._connection.execute(query.order_by(by_code.desc(), func.length(book_entry.c.code), book_entry.c.code,
                                                       book_entry.c.id).limit(limit))
        return tuple(value_of(BookEntry, row) for row in rows)

    def get(self, book_id: str, code: str) -> BookEntry | None:
        """Return the entry of a code, one in use before a closed one."""
        query = _entries(book_id).where(book_entry.c.code == code)
        row = self._connection.execute(query.order_by(book_entry.c.closed, book_entry.c.id).limit(1)).first()
        return value_of(BookEntry, row) if row else None

    def all(self) -> tuple[Book, ...]:
        """Return the books by id."""
        query = select(book).where(book.c.id.not_like(f"%{STAGED}%")).order_by(book.c.id)
        return tuple(value_of(Book, row) for row in self._connection.execute(query))

    def count(self, book_id: str) -> int:
        """Return the number of entries in use."""
        query = select(func.count()).select_from(book_entry)
        used = query.where(book_entry.c.book == _in_force(book_id), book_entry.c.closed.is_(False))
        return self._connection.scalar(used) or 0

    def line(self, value: Book) -> BookLine:
        """Return a book with its numbers of entries in use and of missing names."""
        empty = [func.count().filter(column == "") for column in (book_entry.c.name_ru, book_entry.c.name_kk)]
        query = select(func.count(), *empty).select_from(book_entry)
        row = self._connection.execute(
            query.where(book_entry.c.book == _in_force(value.id), book_entry.c.closed.is_(False))).one()
        return BookLine(book=value, entries=row[0], without_ru=row[1], without_kk=row[2])

    def _name(self, book_id: str) -> str:
        return self._connection.scalar(select(_in_force(book_id))) or book_id

    def _save(self, value: Book) -> None:
        columns = columns_of(value, book)
        self._connection.execute(upsert(book).values(**columns).on_conflict_do_update(
            index_elements=[book.c.id], set_=columns))

    def _difference(self, value: Book, entries: tuple[BookEntry, ...],
                    ) -> tuple[ImportPreview, list[BookEntry], list[BookEntry], list[str]]:
        rows = self._connection.execute(_entries(value.id).add_columns(book_entry.c.closed))
        known = {row.id: (value_of(BookEntry, row), row.closed) for row in rows}
        asked = {entry.id: replace(entry, book=value.id) for entry in entries}
        new = [entry for entry in asked.values() if entry.id not in known]
        changed = [entry for entry in asked.values() if entry.id in known and known[entry.id] != (entry, False)]
        missing = [entry_id for entry_id, (_, closed) in known.items() if entry_id not in asked and not closed]
        counts = ImportPreview(new=len(new), changed=len(changed), missing=len(missing),
                               unchanged=len(asked) - len(new) - len(changed))
        return counts, new, changed, missing

    def _index(self, book_id: str, entries: Sequence[BookEntry]) -> None:
        """Index the names of entries; their row numbers are read in chunks, far below SQLite's limit of variables."""
        for start in range(0, len(entries), CHUNK):
            part = {entry.id: entry for entry in entries[start:start + CHUNK]}
            rows: list[dict[str, Any]] = [
                {"number": number, "words": search_keys(f"{part[entry_id].name_ru} {part[entry_id].name_kk}")}
                for number, entry_id in self._connection.execute(
                    select(book_entry.c.number, book_entry.c.id)
                    .where(book_entry.c.book == book_id, book_entry.c.id.in_(part)))]
            self._connection.execute(text("DELETE FROM book_words WHERE rowid = :number"), rows)
            self._connection.execute(text("INSERT INTO book_words (rowid, words) VALUES (:number, :words)"), rows)


def _word(keys: tuple[str, ...]) -> str:
    return "(" + " OR ".join(f'"{key.replace(chr(34), "")}"*' for key in keys) + ")"
