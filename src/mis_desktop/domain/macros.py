"""Texts that a doctor writes again and again, kept under an abbreviation: typed as /norm and a blank."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

MARK = "/"
GAP = "___"  # a place to fill in; Tab goes from one to the next


@dataclass(frozen=True, slots=True, kw_only=True)
class Macro:
    """A text and its abbreviation, without the mark."""

    abbreviation: str
    text: str


def is_abbreviation(typed: str) -> bool:
    """Whether something can stand for a text: letters, digits, hyphens, up to 20 of them."""
    return 0 < len(typed) <= 20 and typed.replace("-", "").isalnum()


def found(macros: Sequence[Macro], typed: str) -> Macro | None:
    """Return the text that a typed word stands for, in whatever case; None when it is a word like any other."""
    wanted = typed.removeprefix(MARK).casefold()
    if not typed.startswith(MARK) or not wanted:
        return None
    return next((macro for macro in macros if macro.abbreviation.casefold() == wanted), None)


def with_macro(macros: Sequence[Macro], macro: Macro) -> tuple[Macro, ...]:
    """Return the texts with one kept, replaced, or (when its text is empty) removed; in order of their abbreviations."""
    others = [other for other in macros if other.abbreviation.casefold() != macro.abbreviation.casefold()]
    kept = [*others, macro] if macro.text.strip() else others
    return tuple(sorted(kept, key=lambda one: one.abbreviation.casefold()))
