"""Patients' cards, and the search by words, IIN part, phone tail and birth date."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, TextClause, bindparam, func, select, text, tuple_
from sqlalchemy.exc import IntegrityError

from ..domain.errors import IinTaken
from ..domain.patients import Patient, PatientRow, typed_date
from ..domain.people import PersonName
from ..domain.texts import kazakh_sort_key, query_keys, search_keys
from .rows import add, columns_of, one, save
from .tables import patient

_NAME = ("family", "given", "patronymic")
_MATCHING = "SELECT rowid FROM {index} WHERE {index} MATCH :phrase"
_IIN_BEGINS = "SELECT number FROM patient WHERE iin >= :first AND iin < :last AND iin <> ''"
_BORN_OR_MATCHING = ("SELECT number FROM patient WHERE birth_date = :born "
                     "UNION SELECT rowid FROM patient_digits WHERE patient_digits MATCH :phrase")
_ROW = [patient.c[name] for name in ("id", *_NAME, "birth_date", "sex", "iin", "phones", "number")]


class SqlPatients:
    """Implements ports.Patients."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, value: Patient) -> None:
        """Store a card. Raises IinTaken."""
        self._refuse_taken(value)
        add(self._connection, patient, patient_columns(value))
        self._index(value)

    def save(self, value: Patient) -> Patient:
        """Store changes and return the card with its new revision. Raises IinTaken, ChangedMeanwhile."""
        self._refuse_taken(value)
        try:
            revision = save(self._connection, patient, patient_columns(value), kind="patient")
        except IntegrityError:
            self._refuse_taken(value)
            raise
        self._index(value)
        return replace(value, revision=revision)

    def get(self, patient_id: str) -> Patient:
        """Return a card. Raises NotFound."""
        query = select(patient).where(patient.c.id == patient_id)
        return _patient(one(self._connection, query, kind="patient", record_id=patient_id))

    def by_iin(self, iin: str) -> Patient | None:
        """Return the card with an IIN."""
        row = self._connection.execute(select(patient).where(patient.c.iin == iin)).first() if iin else None
        return _patient(row) if row else None

    def search(self, typed: str, *, limit: int = 50, after: tuple[str, str] | None = None) -> tuple[PatientRow, ...]:
        """Return the cards that fit every typed word, by Kazakh sort key and id."""
        query: Select[Any] = select(*_ROW).order_by(patient.c.sort_key, patient.c.id).limit(limit)
        for clause in clauses(typed, walk=True):
            query = query.where(clause)
        if after:
            query = query.where(tuple_(patient.c.sort_key, patient.c.id) > after)
        return tuple(_row(row) for row in self._connection.execute(query))

    def count(self) -> int:
        """Return the number of cards."""
        return self._connection.scalar(select(func.count()).select_from(patient)) or 0

    def _refuse_taken(self, value: Patient) -> None:
        other = self.by_iin(value.iin)
        if other and other.id != value.id:
            raise IinTaken(iin=value.iin, patient=other.id)

    def _index(self, value: Patient) -> None:
        number = self._connection.scalar(select(patient.c.number).where(patient.c.id == value.id))
        words, iin, digits = patient_keys(value)
        for table in ("patient_words", "patient_digits"):
            self._connection.execute(text(f"DELETE FROM {table} WHERE rowid = :number"), {"number": number})  # noqa: S608
        self._connection.execute(text("INSERT INTO patient_words (rowid, words) VALUES (:number, :words)"),
                                 {"number": number, "words": words})
        self._connection.execute(text("INSERT INTO patient_digits (rowid, iin, phones) VALUES (:number, :iin, :phones)"),
                                 {"number": number, "iin": iin, "phones": digits})


def patient_keys(value: Patient) -> tuple[str, str, str]:
    """Return what is indexed for a card: words, IIN, digits of phones."""
    words = search_keys(" ".join((value.name.full, value.latin_family, value.latin_given)))
    return words, value.iin, " ".join(re.sub(r"\D", "", phone.number) for phone in value.phones)


def patient_columns(value: Patient) -> dict[str, Any]:
    """Return the columns of a card, its sort key too."""
    return {**columns_of(value, patient), **{name: getattr(value.name, name) for name in _NAME},
            "sort_key": kazakh_sort_key(value.name.full)}


def _patient(row: Row[Any]) -> Patient:
    facts = {name: value for name, value in row._mapping.items() if name not in (*_NAME, "sort_key", "number")}
    return Patient(name=PersonName(**{name: row._mapping[name] for name in _NAME}), **facts)


def _row(row: Row[Any]) -> PatientRow:
    name = PersonName(family=row.family, given=row.given, patronymic=row.patronymic)
    return PatientRow(id=row.id, full_name=name.full, birth_date=row.birth_date, sex=row.sex, iin=row.iin,
                      phone=row.phones[0].number if row.phones else "")


def clauses(typed: str, *, walk: bool = False) -> list[Any]:
    """The conditions of what was typed: birth dates, digits of IIN or phone, beginnings of words of the name.

    With `walk` SQLite goes through the cards in the order asked for and stops at the limit, instead of reading and sorting
    all that match: one letter among 60,000 cards takes 4 ms, not 100. For joins from other tables it is the wrong way.
    """
    found: list[Any] = []
    words = []
    for word in typed.split():
        digits = re.sub(r"[+()\-.]", "", word)
        born = typed_date(word)
        if digits.isdigit():
            found.append(_digits_clause(digits, born, walk=walk))
        else:
            words.append(word)
    return [*found, _words_clause(words, walk=walk)] if words else found


def _words_clause(words: list[str], *, walk: bool) -> Any:
    """All words at once: the index intersects them faster than the table could."""
    phrases = [" OR ".join(f'"{part}"*' for key in keys for part in [key.replace('"', "")])
               for keys in query_keys(" ".join(words))]
    found = " AND ".join(f"({phrase})" for phrase in phrases)
    return _matching("patient_words", found, walk=walk) if found and all(phrases) else text("0")


def _matching(index: str, phrase: str, *, walk: bool) -> Any:
    """One of several conditions on an index: each has a parameter of its own name."""
    return _among(_MATCHING.format(index=index), walk=walk).bindparams(bindparam("phrase", phrase, unique=True))


def _among(numbers: str, *, walk: bool) -> TextClause:
    """A set of cards found by a question of its own, put once."""
    return text(f"{'+' if walk else ''}patient.number IN ({numbers})")


def _digits_clause(digits: str, born: date | None, *, walk: bool) -> Any:
    """Digits are part of an IIN, the tail of a phone (8 701… is +7 701…), or a birth date."""
    wanted = digits[1:] if len(digits) == 11 and digits[0] in "78" else digits
    if len(wanted) < 3:  # a range and not LIKE, which folds case and so reads every card
        return _among(_IIN_BEGINS, walk=walk).bindparams(bindparam("first", wanted, unique=True),
                                                         bindparam("last", f"{wanted}:", unique=True))
    if born is None:
        return _matching("patient_digits", f'"{wanted}"', walk=walk)
    # an OR of two conditions would put the second to each card anew: half a second among 200 cards
    return _among(_BORN_OR_MATCHING, walk=False).bindparams(bindparam("born", born.isoformat(), unique=True),
                                                            bindparam("phrase", f'"{wanted}"', unique=True))
