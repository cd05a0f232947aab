"""Verdicts in words and pictures: integrity and trust each for itself, reasons worded, colour never alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QPixmap

from ..domain.documents import Integrity, Reason, Trust, Verdict
from ..wording import text
from .icons import pixmap
from .languages import language
from .themes import colours
from .words import integrity_words, trust_words


@dataclass(frozen=True, slots=True)
class Mark:
    """One half of a verdict: an icon's name, words, and the role that colours both."""

    picture: str
    words: str
    role: str

    def pixmap(self, size: int) -> QPixmap:
        """Return the icon in the colour of its role."""
        return pixmap(self.picture, size, getattr(colours(), self.role, colours().text))


_KEYS = {
    Trust.VALID: ("check", QT_TRANSLATE_NOOP("Verdicts", "This key may sign"), "good"),
    Trust.NOT_DETERMINED: ("info", QT_TRANSLATE_NOOP("Verdicts", "This key may sign, with reservations"), "warn"),
    Trust.INVALID: ("alert", QT_TRANSLATE_NOOP("Verdicts", "This key must not sign"), "bad"),
}
_TRUST = {Trust.VALID: ("check", "good"), Trust.NOT_DETERMINED: ("info", "warn"), Trust.INVALID: ("alert", "bad")}


def checking_mark() -> Mark:
    """Return what stands in for a verdict that has not come yet."""
    return Mark("clock", QCoreApplication.translate("Verdicts", "checking…"), "muted")


def integrity_mark(verdict: Verdict) -> Mark:
    """Return whether bytes and signature are those that were made."""
    holds = verdict.integrity is Integrity.VALID
    return Mark("check" if holds else "alert", integrity_words(verdict.integrity), "good" if holds else "bad")


def trust_mark(verdict: Verdict) -> Mark:
    """Return whether the signer is who and what the rules want."""
    picture, role = _TRUST[verdict.trust]
    return Mark(picture, trust_words(verdict.trust), role)


def key_mark(verdict: Verdict) -> Mark:
    """Return whether a key may sign."""
    picture, words, role = _KEYS[verdict.trust if verdict.integrity is Integrity.VALID else Trust.INVALID]
    return Mark(picture, QCoreApplication.translate("Verdicts", str(words)), role)


def reason_words(reasons: Sequence[Reason]) -> list[str]:
    """Return the reasons as sentences, each once, in their order."""
    return list(dict.fromkeys(text(f"reason.{reason.code}", language(), **dict(reason.facts)) for reason in reasons))
