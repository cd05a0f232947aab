"""Reference books: brought to a file's contents in one transaction, searched by code or folded words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, bindparam, false, func, insert, or_, select, text, update
from sqlalchemy.dialects.sqlite import insert as upsert

from ..domain.books import Book, BookEntry, ImportPreview
from ..domain.texts import code_readings, query_keys, search_keys
from .rows import columns_of, value_of
from .tables import book, book_entry

_COLUMNS = [column for column in book_entry.c if column.name not in ("number", "closed")]
CHUNK = 2000


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
        columns = columns_of(value, book)
        self._connection.execute(upsert(book).values(**columns).on_conflict_do_update(
            index_elements=[book.c.id], set_=columns))
        if new:
            self._connection.execute(insert(book_entry), [columns_of(entry, book_entry) | {"closed": False} for entry in new])
        if changed:
            self._connection.execute(
                update(book_entry).where(book_entry.c.book == value.id, book_entry.c.id == bindparam("b_id")),
                [{**{k: v for k, v in columns_of(entry, book_entry).items() if k not in ("id", "book")},
                  "b_id": entry.id, "closed": False} for entry in changed])
        if missing:
            self._connection.execute(
                update(book_entry).where(book_entry.c.book == value.id, book_entry.c.id == bindparam("b_id")),
                [{"b_id": entry_id, "closed": True} for entry_id in missing])
        self._index(value.id, [*new, *changed])
        return counts

    def search(self, book_id: str, typed: str, *, limit: int = 30) -> tuple[BookEntry, ...]:
        """Return entries in use whose code begins with the text or whose names hold all its words."""
        codes = code_readings(typed)
        query = select(*_COLUMNS).where(book_entry.c.book == book_id, book_entry.c.closed.is_(False))
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
        query = select(*_COLUMNS).where(book_entry.c.book == book_id, book_entry.c.code == code)
        row = self._connection.execute(query.order_by(book_entry.c.closed, book_entry.c.id).limit(1)).first()
        return value_of(BookEntry, row) if row else None

    def all(self) -> tuple[Book, ...]:
        """Return the books by id."""
        return tuple(value_of(Book, row) for row in self._connection.execute(select(book).order_by(book.c.id)))

    def count(self, book_id: str) -> int:
        """Return the number of entries in use."""
        query = select(func.count()).select_from(book_entry)
        return self._connection.scalar(query.where(book_entry.c.book == book_id, book_entry.c.closed.is_(False))) or 0

    def _difference(self, value: Book, entries: tuple[BookEntry, ...],
                    ) -> tuple[ImportPreview, list[BookEntry], list[BookEntry], list[str]]:
        rows = self._connection.execute(select(*_COLUMNS, book_entry.c.closed).where(book_entry.c.book == value.id))
        known = {row.id: (value_of(BookEntry, row), row.closed) for row in rows}
        asked = {entry.id: replace(entry, book=value.id) for entry in entries}
        new = [entry for entry in asked.values() if entry.id not in known]
        changed = [entry for entry in asked.values() if entry.id in known and known[entry.id] != (entry, False)]
        missing = [entry_id for entry_id, (_, closed) in known.items() if entry_id not in asked and not closed]
        counts = ImportPreview(new=len(new), changed=len(changed), missing=len(missing),
                               unchanged=len(asked) - len(new) - len(changed))
        return counts, new, changed, missing

    def _index(self, book_id: str, entries: list[BookEntry]) -> None:
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
