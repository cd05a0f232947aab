"""Trust anchors, intermediates and CRLs as data: added once by hash, never changed."""

from __future__ import annotations

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.sqlite import insert

from ..domain.documents import TrustItem
from .rows import columns_of, value_of
from .tables import trust_item


class SqlTrust:
    """Implements ports.TrustStore."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, item: TrustItem) -> bool:
        """Store an item; False when its bytes were there."""
        known = select(trust_item.c.sha256).where(trust_item.c.sha256 == item.sha256)
        if self._connection.scalar(known) is not None:
            return False
        self._connection.execute(insert(trust_item).values(**columns_of(item, trust_item)))
        return True

    def all(self) -> tuple[TrustItem, ...]:
        """Return all items in the order in which they were added."""
        rows = self._connection.execute(select(trust_item).order_by(trust_item.c.added_at, trust_item.c.sha256))
        return tuple(value_of(TrustItem, row) for row in rows)

    def version(self) -> int:
        """Return a number that grows with each item: verdicts made under another one are out of date."""
        return self._connection.scalar(select(func.count()).select_from(trust_item)) or 0
