"""A doctor's own abbreviations: each has their own, kept with the practice and in its backups."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..domain.access import Permission
from ..domain.changes import Change
from ..domain.errors import WrongValue
from ..domain.macros import MARK, Macro, is_abbreviation, with_macro
from ..domain.values import from_json, to_json
from .desks import Command, Desk, use_case
from .ports import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ListMacros(Command[tuple[Macro, ...]]):
    """Ask for one's own texts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveMacro(Command[tuple[Macro, ...]]):
    """Keep a text under an abbreviation; an empty text removes it. The answer is all that is kept."""

    macro: Macro


@use_case(ListMacros, Permission.VISITS_WRITE)
def list_macros(desk: Desk, _: ListMacros) -> tuple[Macro, ...]:
    """Return the user's texts in order of their abbreviations."""
    with desk.reading() as work:
        return _kept(desk, work)


@use_case(SaveMacro, Permission.VISITS_WRITE)
def save_macro(desk: Desk, command: SaveMacro) -> tuple[Macro, ...]:
    """Keep, replace or remove a text. Raises WrongValue for an abbreviation that nobody can type as one word."""
    macro = replace(command.macro, abbreviation=command.macro.abbreviation.strip().removeprefix(MARK))
    if not is_abbreviation(macro.abbreviation):
        raise WrongValue(field="abbreviation", value=macro.abbreviation)
    with desk.writing() as work:
        kept = with_macro(_kept(desk, work), macro)
        work.practices.set_setting(_name(desk), to_json(kept))
        desk.record(work, "changed", Change(kind="macros", id=desk.user_id))
    return kept


def _kept(desk: Desk, work: Work) -> tuple[Macro, ...]:
    return from_json(tuple[Macro, ...], work.practices.setting(_name(desk)) or "[]")


def _name(desk: Desk) -> str:
    return f"macros.{desk.user_id}"
