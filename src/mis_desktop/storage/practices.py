"""The practice's one row, and its settings; delivery secrets are settings and stay in this file."""

from __future__ import annotations

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from ..domain.practices import Practice
from .rows import add, columns_of, one, save, value_of
from .tables import practice, setting


class SqlPractices:
    """Implements ports.Practices."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self) -> Practice:
        """Return the practice. Raises NotFound before the first start."""
        return value_of(Practice, one(self._connection, select(practice), kind="practice", record_id=""))

    def add(self, value: Practice) -> None:
        """Store the practice; there can be one only."""
        add(self._connection, practice, columns_of(value, practice))

    def save(self, value: Practice) -> None:
        """Store changes. Raises ChangedMeanwhile."""
        save(self._connection, practice, columns_of(value, practice), kind="practice")

    def setting(self, name: str) -> str | None:
        """Return a setting's text, None when it was never set."""
        return self._connection.scalar(select(setting.c.value).where(setting.c.name == name))

    def set_setting(self, name: str, value: str) -> None:
        """Store a setting."""
        self._connection.execute(insert(setting).values(name=name, value=value).on_conflict_do_update(
            index_elements=[setting.c.name], set_={"value": value}))
