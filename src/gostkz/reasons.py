"""Reason codes of verdicts, their weight, and the three answers that follow: valid, invalid, not determined."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

VALID, INVALID, NOT_DETERMINED, NOTE = "valid", "invalid", "not_determined", "note"
WEIGHTS = {
    "CHAIN_INCOMPLETE": NOT_DETERMINED, "ROOT_NOT_TRUSTED": INVALID, "CHAIN_SIGNATURE_WRONG": INVALID,
    "BASIC_CONSTRAINTS": INVALID, "NOT_YET_VALID": INVALID, "EXPIRED": INVALID, "UNKNOWN_CRITICAL_EXTENSION": INVALID,
    "PURPOSE_NOT_ALLOWED": INVALID, "REVOKED": INVALID, "ON_HOLD": INVALID, "REVOCATION_UNKNOWN": NOT_DETERMINED,
    "CRL_EXPIRED": NOT_DETERMINED, "CRL_NOT_YET_VALID": NOT_DETERMINED, "SIGNING_CERTIFICATE_ABSENT": NOTE,
    "ISSUER_REVOCATION_UNKNOWN": NOTE, "NO_TIME_STAMP": NOTE,
    "NEVER_ISSUED": INVALID, "REVOKED_LATER": NOTE, "OCSP_OLD": NOT_DETERMINED, "OCSP_NOT_YET_VALID": NOT_DETERMINED,
    "OCSP_FOREIGN": NOTE, "OCSP_RESPONDER_NOT_ALLOWED": NOTE, "OCSP_SIGNATURE_WRONG": NOTE,
    "STAMP_UNREADABLE": INVALID, "STAMP_FOREIGN": INVALID, "STAMP_SIGNATURE_WRONG": INVALID,
    "STAMP_CERTIFICATE_MISSING": NOTE, "STAMP_PURPOSE_NOT_ALLOWED": INVALID, "STAMP_IN_FUTURE": INVALID,
    "STAMP_NOT_TRUSTED": INVALID, "STAMP_NOT_DETERMINED": NOTE, "STAMP_AGED": NOTE, "STAMP_OTHER_AUTHORITY": NOTE,
    "ARCHIVE_STAMP_WRONG": NOTE, "MOMENT_CLAIMED": NOT_DETERMINED,
}
"""A broken time stamp is negative (500/НҚ point 17); one that cannot be judged is as good as none: the moment is now.
An OCSP response that may not speak is a note: the next source is asked, and without one revocation is unknown."""


@dataclass(frozen=True, slots=True)
class Reason:
    """A stable code and its facts (dates as DD.MM.YYYY HH:MM UTC)."""

    code: str
    facts: dict[str, str] = field(default_factory=dict)


def trust_of(reasons: Iterable[Reason]) -> str:
    """Return the answer that follows from the weightiest reason."""
    weights = {WEIGHTS[reason.code] for reason in reasons}
    return INVALID if INVALID in weights else NOT_DETERMINED if NOT_DETERMINED in weights else VALID


def date_text(moment: datetime) -> str:
    """Return a date for a reason's facts."""
    return f"{moment:%d.%m.%Y %H:%M} UTC"
