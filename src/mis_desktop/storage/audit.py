"""The audit chain's rows: numbered and hashed in the transaction of the change, never changed afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Row, select

from ..domain.audit import AuditRow, ChainHead, Event, next_row
from .rows import add, columns_of
from .tables import audit


class SqlAudit:
    """Implements ports.Audit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def append(self, event: Event) -> AuditRow:
        """Store an event as the next row of the chain."""
        row = next_row(self.head(), event)
        add(self._connection, audit,
            {**columns_of(event, audit), "number": row.number, "previous": row.previous, "hash": row.hash})
        return row

    def head(self) -> ChainHead | None:
        """Return number, hash and time of the last row; None when there is none."""
        query = select(audit.c.number, audit.c.hash, audit.c.at).order_by(audit.c.number.desc()).limit(1)
        row = self._connection.execute(query).first()
        return ChainHead(number=row.number, hash=row.hash, at=row.at) if row else None

    def rows(self, *, after: int = 0) -> Iterator[AuditRow]:
        """Yield rows with a number above `after`, in order; read lazily within the transaction."""
        query = select(audit).where(audit.c.number > after).order_by(audit.c.number)
        for row in self._connection.execute(query.execution_options(yield_per=500)):
            yield _audit_row(row)

    def of_record(self, kind: str, record_id: str) -> tuple[AuditRow, ...]:
        """Return a record's events in order."""
        query = select(audit).where(audit.c.kind == kind, audit.c.record_id == record_id).order_by(audit.c.number)
        return tuple(_audit_row(row) for row in self._connection.execute(query))


def _audit_row(row: Row[Any]) -> AuditRow:
    event = Event(at=row.at, user_id=row.user_id, action=row.action, kind=row.kind, record_id=row.record_id,
                  facts=row.facts)
    return AuditRow(number=row.number, event=event, previous=row.previous, hash=row.hash)
