"""The one door: screens and the console reach every use case through `Door.do`, with values that survive JSON."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ..domain.changes import Change, Changes
from ..domain.errors import Forbidden
from . import (
    access,
    audit,
    backups,
    bookings,
    books,
    delivery,
    documents,
    ledgers,
    macros,
    papers,
    patients,
    practices,
    relays,
    reports,
    schedule,
    totals,
    trust,
    visits,
)
from .desks import USE_CASES, Command, Desk, Services, Unwatched, Watch

R = TypeVar("R")

AREAS = (access, audit, backups, bookings, books, delivery, documents, ledgers, macros, papers, patients, practices,
         relays, reports, schedule, totals, trust, visits)


class Door:
    """An open practice for one signed-in user."""

    def __init__(self, services: Services, *, user_id: str) -> None:
        self._services = services
        self._user_id = user_id
        self._listeners: list[Callable[[Changes], None]] = []

    @property
    def user_id(self) -> str:
        """The signed-in user's id."""
        return self._user_id

    def do(self, command: Command[R], *, watch: Watch | None = None) -> R:
        """Carry out a command. Raises UserError subclasses; a refusal for lack of rights leaves an audit event."""
        case = USE_CASES[type(command)]
        desk = Desk(self._services, self._user_id, case.permission, watch or Unwatched())
        try:
            desk.knock()
            result: R = case.handler(desk, command)
        except Forbidden:
            self._note_refusal(type(command).__name__, desk)
            raise
        if desk.touched:
            self._tell(desk.changes())
        return result

    def on_change(self, listener: Callable[[Changes], None]) -> None:
        """Call `listener` with what each write touched, after its commit."""
        self._listeners.append(listener)

    def _tell(self, changes: Changes) -> None:
        for listener in self._listeners:
            listener(changes)

    def _note_refusal(self, command: str, desk: Desk) -> None:
        with self._services.store.writing() as work:
            desk.record(work, "refused", Change(kind="use-case", id=command), permission=desk.permission.value)
