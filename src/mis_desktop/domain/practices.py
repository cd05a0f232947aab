"""The practice itself: who it is and how it is set."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from .people import Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """A private practice. `bin_iin` is a BIN, or the owner's IIN where there is none. `training`: a demo or rehearsal."""

    id: str
    name: str
    bin_iin: str
    licence_number: str
    licence_date: date
    address: Address
    phone: str
    languages: tuple[str, ...] = ("ru", "kk")
    zone: str = "Asia/Almaty"
    training: bool = False
    epoch: int = 1  # raised by each restore
    created_at: datetime
    revision: int = 1
