"""A list on its way out: columns with types, rows read lazily. Identifiers, phones and codes are text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class ColumnKind(StrEnum):
    """What a cell holds; `text` is never read as a formula or number by the spreadsheet."""

    TEXT = "text"
    DATE = "date"
    MOMENT = "moment"
    WHOLE = "whole"


Cell = str | int | date | datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: its title in the reader's language, kind and width in characters."""

    title: str
    kind: ColumnKind = ColumnKind.TEXT
    width: int = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A titled list; `zone` is the zone in which moments are written (IANA name)."""

    title: str
    columns: tuple[Column, ...]
    rows: Iterable[tuple[Cell, ...]]
    zone: str = "Asia/Almaty"
