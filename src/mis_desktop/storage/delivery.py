"""What has to leave, where to, and the receipts as received. A row is closed only where its receipt lies."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, exists, func, select, update
from sqlalchemy.dialects.sqlite import insert

from ..domain.delivery import DeliveryCounts, DeliveryRow, Destination, Outgoing, OutgoingState, Receipt, Standing
from ..domain.documents import DocumentState
from ..domain.errors import DocumentChanged, NotFound
from .delivery_rows import delivery_query, delivery_row
from .patients import clauses
from .rows import add, columns_of, one, value_of
from .tables import destination, document, outgoing, receipt

CLOSED = (OutgoingState.ACCEPTED, OutgoingState.REJECTED)


class SqlOutgoing:
    """Implements ports.OutgoingRows."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, value: Outgoing) -> None:
        """Store an open row."""
        add(self._connection, outgoing, columns_of(value, outgoing))

    def get(self, outgoing_id: str) -> Outgoing | None:
        """Return a row, None for an id that is not ours."""
        row = self._connection.execute(select(outgoing).where(outgoing.c.id == outgoing_id)).first()
        return value_of(Outgoing, row) if row else None

    def of_document(self, document_id: str) -> tuple[Outgoing, ...]:
        """Return the rows of a document, oldest first."""
        query = select(outgoing).where(outgoing.c.document_id == document_id)
        rows = self._connection.execute(query.order_by(outgoing.c.created_at, outgoing.c.id))
        return tuple(value_of(Outgoing, row) for row in rows)

    def open(self, *, limit: int = 500) -> tuple[Outgoing, ...]:
        """Return open rows, oldest first."""
        query = select(outgoing).where(outgoing.c.state == OutgoingState.OPEN)
        rows = self._connection.execute(query.order_by(outgoing.c.created_at, outgoing.c.id).limit(limit))
        return tuple(value_of(Outgoing, row) for row in rows)

    def mark_relayed(self, outgoing_id: str, at: datetime) -> None:
        """Note that the spool has the row. Raises NotFound."""
        self._update(outgoing_id, relayed_at=at)

    def close(self, outgoing_id: str, state: OutgoingState, at: datetime, *, error: str = "") -> None:
        """Close a row as accepted or rejected; its receipt of that status must be stored. Raises NotFound."""
        self._update(outgoing_id, state=state, closed_at=at, last_error=error)

    def note_error(self, outgoing_id: str, error: str, *, state: OutgoingState = OutgoingState.OPEN) -> None:
        """Note why a row is not closed, and whether it goes on or waits for a person. Raises NotFound."""
        self._update(outgoing_id, state=state, last_error=error)

    def add_receipt(self, value: Receipt, body: bytes) -> None:
        """Store an answer as received."""
        add(self._connection, receipt,
            {**columns_of(value, receipt), "body": body, "sha256": hashlib.sha256(body).hexdigest()})

    def receipts(self, outgoing_id: str) -> tuple[Receipt, ...]:
        """Return the receipts of a row, oldest first."""
        columns = [column for column in receipt.c if column.name not in ("body", "sha256")]
        query = select(*columns).where(receipt.c.outgoing_id == outgoing_id)
        rows = self._connection.execute(query.order_by(receipt.c.received_at, receipt.c.id))
        return tuple(value_of(Receipt, row) for row in rows)

    def receipt_body(self, receipt_id: str) -> bytes:
        """Return an answer as received. Raises NotFound, DocumentChanged (with the receipt's id)."""
        query = select(receipt.c.body, receipt.c.sha256).where(receipt.c.id == receipt_id)
        row = one(self._connection, query, kind="receipt", record_id=receipt_id)
        if hashlib.sha256(row.body).hexdigest() != row.sha256:
            raise DocumentChanged(document=receipt_id)
        return bytes(row.body)

    def destinations(self) -> tuple[Destination, ...]:
        """Return all destinations by id."""
        rows = self._connection.execute(select(destination).order_by(destination.c.id))
        return tuple(value_of(Destination, row) for row in rows)

    def save_destination(self, value: Destination) -> None:
        """Store a destination, new or changed."""
        columns = columns_of(value, destination)
        self._connection.execute(insert(destination).values(**columns).on_conflict_do_update(
            index_elements=[destination.c.id], set_=columns))

    def counts(self) -> DeliveryCounts:
        """Return how many rows stand where."""
        query = select(outgoing.c.state, func.count()).group_by(outgoing.c.state)
        counted = {state.value: number for state, number in self._connection.execute(query)}
        rejected = self._connection.scalar(
            select(func.count()).select_from(document).where(document.c.state == DocumentState.REJECTED))
        return DeliveryCounts(**{**counted, "rejected": rejected or 0})  # a rejected row that was sent anew is done with

    def rows(self, standing: Standing, *, typed: str = "", before: int | None = None,
             limit: int = 100) -> tuple[DeliveryRow, ...]:
        """Return a page of the delivery list, newest document first."""
        query = delivery_query(standing).limit(limit)
        if before is not None:
            query = query.where(document.c.number < before)
        for clause in clauses(typed):
            query = query.where(clause)
        return tuple(delivery_row(row) for row in self._connection.execute(query))

    def states_since(self, first: datetime) -> tuple[tuple[datetime, OutgoingState], ...]:
        """Return when each row since `first` was queued, and its state; a row that was sent anew does not count."""
        newer = outgoing.alias()
        sent_anew = exists().where(newer.c.document_id == outgoing.c.document_id, newer.c.destination == outgoing.c.destination,
                                   newer.c.created_at > outgoing.c.created_at)
        query = select(outgoing.c.created_at, outgoing.c.state).where(outgoing.c.created_at >= first, ~sent_anew)
        return tuple((at, state) for at, state in self._connection.execute(query))

    def _update(self, outgoing_id: str, **columns: Any) -> None:
        """Change a row that is not closed: a closed one has its receipt and stays as it is."""
        changed = self._connection.execute(
            update(outgoing).where(outgoing.c.id == outgoing_id, outgoing.c.state.not_in(CLOSED)).values(**columns))
        if not changed.rowcount:
            raise NotFound(kind="outgoing", id=outgoing_id)
