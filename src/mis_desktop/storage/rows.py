"""Rows to frozen values and back, the same way for every area: not found, and saved by somebody else meanwhile."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, Row, Select, Table, insert, select, update

from ..domain.errors import ChangedMeanwhile, NotFound

V = TypeVar("V")


def columns_of(value: Any, table: Table) -> dict[str, Any]:
    """Return the fields of a dataclass that are columns of `table`, by name."""
    return {name: getattr(value, name) for name in _shared(value.__class__, table)}


@functools.cache
def _shared(kind: type, table: Table) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind) if field.name in table.c)


def value_of(kind: type[V], row: Row[*tuple[Any, ...]]) -> V:
    """Rebuild a dataclass whose fields are the columns of `row`; an absent text (NULL) is empty in the domain."""
    mapping, plain = row._mapping, cast("type", kind)
    return kind(**{name: "" if mapping[name] is None and hint == "str" else mapping[name]
                   for name, hint in _hints(plain).items() if name in mapping})


@functools.cache
def _hints(kind: type) -> dict[str, Any]:
    return {field.name: field.type for field in dataclasses.fields(kind)}


def add(connection: Connection, table: Table, values: Mapping[str, Any]) -> None:
    """Insert one row."""
    connection.execute(insert(table).values(**values))


def one(connection: Connection, query: Select[Any], *, kind: str, record_id: str) -> Row[Any]:
    """Return the only row of `query`. Raises NotFound."""
    row = connection.execute(query).first()
    if row is None:
        raise NotFound(kind=kind, id=record_id)
    return row


def save(connection: Connection, table: Table, values: Mapping[str, Any], *, kind: str) -> int:
    """Update the row of `values` and return its new revision. Raises NotFound, ChangedMeanwhile."""
    record_id, revision = values["id"], values["revision"]
    changed = connection.execute(
        update(table).where(table.c.id == record_id, table.c.revision == revision)
        .values({**values, "revision": revision + 1}))
    if changed.rowcount == 1:
        return int(revision) + 1
    one(connection, select(table.c.id).where(table.c.id == record_id), kind=kind, record_id=record_id)
    raise ChangedMeanwhile(kind=kind, id=record_id)
