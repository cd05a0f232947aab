"""Phone numbers: typed in any way, kept in E.164. No closed list of operators: new prefixes appear every year."""

from __future__ import annotations

import re

_SIGNS = re.compile(r"[\s()./\-‐‑–]")


def normalise_phone(typed: str) -> str | None:
    """Return E.164 (+77011234567) for a typed number; None when it is none. Kazakh 8… and 7… become +7."""
    digits = _digits(typed)
    if digits is None:
        return None
    if typed.strip().startswith("+"):
        return f"+{digits}" if _fits(digits) else None
    if len(digits) == 10 and digits[0] != "8":  # ten digits from 8 on are a number with one left out
        return f"+7{digits}"
    return f"+7{digits[1:]}" if len(digits) == 11 and digits[0] in "78" else None


def phone_tail(typed: str) -> str:
    """Return the digits by which to search a number kept in E.164: without the leading 8 or +7; empty for a text."""
    digits = _digits(typed) or ""
    return digits[1:] if len(digits) == 11 and digits[0] in "78" else digits


def phone_shown(number: str) -> str:
    """Return a Kazakh number grouped for reading: +7 701 123 45 67; others as they are."""
    match = re.fullmatch(r"\+7(\d{3})(\d{3})(\d{2})(\d{2})", number)
    return f"+7 {match[1]} {match[2]} {match[3]} {match[4]}" if match else number


def _digits(typed: str) -> str | None:
    plain = _SIGNS.sub("", typed).removeprefix("+")
    return plain if plain.isascii() and plain.isdigit() else None


def _fits(digits: str) -> bool:
    """E.164: at most 15 digits, no leading 0; a number of +7 has exactly ten more."""
    return len(digits) == 11 if digits[0] == "7" else digits[0] != "0" and 8 <= len(digits) <= 15
