"""What a write touched: the one notice that tells every screen to look again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A record that was written: its kind (an area's word) and id."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """All records of one transaction, in order."""

    items: tuple[Change, ...] = ()

    def kinds(self) -> frozenset[str]:
        """The kinds touched."""
        return frozenset(item.kind for item in self.items)
