"""What went wrong, in words: a line in the window, never a modal box. Bugs show their number only."""

from __future__ import annotations

from ..wording import error_text, text
from .languages import language
from .tasks import Failure

FIELDS = {"WrongIin": "iin", "IinTaken": "iin", "WrongBin": "bin_iin", "LoginTaken": "login"}  # refusals about one field


def words_of(failure: Failure) -> str:
    """Return what a person is told: what happened, what it means, what to do."""
    if failure.error is not None:
        return error_text(failure.error, language())
    return text("internal-error", language(), number=failure.number)


def field_of(failure: Failure) -> str:
    """Return the name of the field a refusal is about, or nothing."""
    if failure.error is None:
        return ""
    return str(failure.error.facts.get("field", "")) or FIELDS.get(failure.error.code, "")
