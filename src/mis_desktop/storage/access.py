"""Accounts. Passwords and keys are in the vault, never here."""

from __future__ import annotations

from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError

from ..domain.access import User
from ..domain.errors import LoginTaken
from .rows import add, columns_of, one, save, value_of
from .tables import account


class SqlUsers:
    """Implements ports.Users."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, user: User) -> None:
        """Store an account. Raises LoginTaken."""
        try:
            add(self._connection, account, columns_of(user, account))
        except IntegrityError:
            self._refuse_taken(user)
            raise

    def save(self, user: User) -> None:
        """Store changes. Raises ChangedMeanwhile, LoginTaken."""
        try:
            save(self._connection, account, columns_of(user, account), kind="user")
        except IntegrityError:
            self._refuse_taken(user)
            raise

    def get(self, user_id: str) -> User:
        """Return an account. Raises NotFound."""
        query = select(account).where(account.c.id == user_id)
        return value_of(User, one(self._connection, query, kind="user", record_id=user_id))

    def by_login(self, login: str) -> User | None:
        """Return the account of a login (NFC, case-folded)."""
        row = self._connection.execute(select(account).where(account.c.login == login)).first()
        return value_of(User, row) if row else None

    def all(self) -> tuple[User, ...]:
        """Return all accounts, by login."""
        rows = self._connection.execute(select(account).order_by(account.c.login))
        return tuple(value_of(User, row) for row in rows)

    def _refuse_taken(self, user: User) -> None:
        other = self.by_login(user.login)
        if other and other.id != user.id:
            raise LoginTaken(login=user.login) from None
