"""Phone numbers: typed in any way, kept in E.164."""

from __future__ import annotations

import re


def normalise_phone(typed: str) -> str | None:
    """Return E.164 (+77011234567) for a typed number; None when it is none. Kazakh 8… and 7… become +7."""
    plus, digits = typed.strip().startswith("+"), re.sub(r"\D", "", typed)
    if re.search(r"[^\d\s()+.\-]", typed):
        return None
    if not plus and len(digits) == 11 and digits[0] in "78":
        return f"+7{digits[1:]}"
    if not plus and len(digits) == 10:
        return f"+7{digits}"
    return f"+{digits}" if plus and 8 <= len(digits) <= 15 else None


def phone_shown(number: str) -> str:
    """Return a Kazakh number grouped for reading: +7 701 123 45 67; others as they are."""
    match = re.fullmatch(r"\+7(\d{3})(\d{3})(\d{2})(\d{2})", number)
    return f"+7 {match[1]} {match[2]} {match[3]} {match[4]}" if match else number
