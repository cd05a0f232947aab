"""Where a use case works: the registry of commands, and the desk that opens transactions with the right checked.

A use case is registered once with its command and its one permission. The check is made inside the transaction that
makes the change, so that a right taken away a moment ago counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

from ..domain.access import Permission, User, permissions_of
from ..domain.audit import Event
from ..domain.changes import Change, Changes
from ..domain.errors import Forbidden, UserDisabled
from .ports import (
    BackupSets,
    BookSources,
    Clock,
    DocumentFolders,
    Ids,
    PageDrawer,
    PasswordRules,
    Renderer,
    SpoolGate,
    Spreadsheets,
    Store,
    Vaults,
    Verifier,
    Wire,
    Work,
)

R_co = TypeVar("R_co", covariant=True)
R = TypeVar("R")
C = TypeVar("C", bound="Command[Any]")


class Command(Generic[R_co]):
    """What a screen or the console asks for; subclasses are frozen dataclasses, `R_co` is the result."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class UseCase:
    """A registered use case."""

    handler: Callable[[Desk, Any], Any]
    permission: Permission


USE_CASES: dict[type[Command[Any]], UseCase] = {}


def use_case(
    command: type[C], permission: Permission
) -> Callable[[Callable[[Desk, C], R]], Callable[[Desk, C], R]]:
    """Register the decorated function as the use case of `command`, allowed by `permission`."""

    def register(handler: Callable[[Desk, C], R]) -> Callable[[Desk, C], R]:
        USE_CASES[command] = UseCase(handler, permission)
        return handler

    return register


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """The adapters behind the use cases, wired once in `compose`."""

    store: Store
    clock: Clock
    ids: Ids
    verifier: Verifier
    wire: Wire
    renderer: Renderer
    page_drawer: PageDrawer
    spreadsheets: Spreadsheets
    book_sources: BookSources
    document_folders: DocumentFolders
    backups: BackupSets
    vaults: Vaults
    passwords: PasswordRules
    spool: Callable[[], SpoolGate]


class Watch(Protocol):
    """Somebody who watches long work and may end it."""

    def advance(self, done: int, total: int) -> None:
        """Note how far the work is. Raises Cancelled when it is to end here, with nothing changed."""


class Unwatched:
    """Nobody watches."""

    def advance(self, done: int, total: int) -> None:
        """Go on."""


@dataclass(slots=True)
class Desk:
    """One use case at work for one user: transactions, audit, who watches, and what was touched."""

    services: Services
    user_id: str
    permission: Permission
    watch: Watch = field(default_factory=Unwatched)
    touched: list[Change] = field(default_factory=list)

    @contextmanager
    def reading(self) -> Iterator[Work]:
        """Open a reading transaction. Raises Forbidden, UserDisabled."""
        with self.services.store.reading() as work:
            self._check(work)
            yield work

    @contextmanager
    def writing(self) -> Iterator[Work]:
        """Open a writing transaction; it commits when left without an error. Raises Forbidden, UserDisabled."""
        with self.services.store.writing() as work:
            self._check(work)
            yield work
            changes = work.changes.items
        self.touched.extend(changes)

    def knock(self) -> None:
        """Check the right before anything is read, reckoned or opened; the transaction that changes checks again."""
        with self.reading():
            pass

    def record(self, work: Work, action: str, change: Change, **facts: str) -> None:
        """Write the audit event of one touched record (ids and codes only) and note the change for the screens."""
        work.audit.append(Event(at=self.services.clock.now(), user_id=self.user_id, action=action, kind=change.kind,
                                record_id=change.id, facts=facts))
        work.touch(change)

    def user(self, work: Work) -> User:
        """Return the user who asks."""
        return work.users.get(self.user_id)

    def changes(self) -> Changes:
        """All that was touched so far."""
        return Changes(items=tuple(self.touched))

    def _check(self, work: Work) -> None:
        user = work.users.get(self.user_id)
        if not user.active:
            raise UserDisabled(login=user.login)
        if self.permission not in permissions_of(user.roles):
            raise Forbidden(permission=self.permission.value)
