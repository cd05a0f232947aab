"""Periods people ask for: named ones reckoned from today, and any two days."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum


class Period(StrEnum):
    """A named period; `OTHER` is any two days."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    THIS_WEEK = "this-week"
    LAST_WEEK = "last-week"
    THIS_MONTH = "this-month"
    LAST_MONTH = "last-month"
    THIS_QUARTER = "this-quarter"
    THIS_YEAR = "this-year"
    LAST_YEAR = "last-year"
    OTHER = "other"


def days_of(period: Period, today: date) -> tuple[date, date]:
    """Return the first and the last day of a named period (weeks begin on Monday)."""
    monday, month = today - timedelta(days=today.weekday()), today.replace(day=1)
    quarter, year = today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1), today.replace(month=1, day=1)
    before = month - timedelta(days=1)
    spans = {
        Period.TODAY: (today, today), Period.YESTERDAY: (today - timedelta(days=1),) * 2,
        Period.THIS_WEEK: (monday, monday + timedelta(days=6)),
        Period.LAST_WEEK: (monday - timedelta(days=7), monday - timedelta(days=1)),
        Period.THIS_MONTH: (month, _end(month, 1)), Period.LAST_MONTH: (before.replace(day=1), before),
        Period.THIS_QUARTER: (quarter, _end(quarter, 3)), Period.THIS_YEAR: (year, year.replace(month=12, day=31)),
        Period.LAST_YEAR: (year.replace(year=year.year - 1), year - timedelta(days=1))}
    return spans.get(period, (today, today))


def _end(first: date, months: int) -> date:
    month = first.month + months
    following = first.replace(year=first.year + (month - 1) // 12, month=(month - 1) % 12 + 1)
    return following - timedelta(days=1)
