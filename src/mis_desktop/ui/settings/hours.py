"""Working hours as people write them: spans of a day separated by commas, 9:00–13:00, 14:00–18:00."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...domain.schedule import WorkingHours

_SPAN = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?")


def hours_text(hours: Iterable[WorkingHours], weekday: int) -> str:
    """Return the spans of a weekday in words."""
    spans = sorted((span.start, span.end) for span in hours if span.weekday == weekday)
    return ", ".join(f"{start // 60}:{start % 60:02}–{end // 60}:{end % 60:02}" for start, end in spans)


def read_hours(typed: str, weekday: int) -> tuple[WorkingHours, ...]:
    """Return the spans that are written; empty text is a day off. Raises ValueError for anything else, and for overlaps."""
    spans: list[WorkingHours] = []
    for part in (piece.strip() for piece in re.split(r"[,;]", typed)):
        if not part:
            continue
        found = _SPAN.fullmatch(part)
        if found is None:
            raise ValueError(part)
        start, end = _minute(found[1], found[2]), _minute(found[3], found[4])
        if not start < end or (spans and spans[-1].end > start):
            raise ValueError(part)
        spans.append(WorkingHours(weekday=weekday, start=start, end=end))
    return tuple(spans)


def _minute(hour: str, minute: str | None) -> int:
    found = int(hour) * 60 + int(minute or 0)
    if int(minute or 0) > 59 or found > 24 * 60:
        raise ValueError(hour)
    return found
