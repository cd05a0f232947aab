"""Words for codes of the domain, in the language of the window: roles, states, sex, kinds of diagnoses, ages."""

from __future__ import annotations

import functools
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from ..domain.access import Role
from ..domain.documents import DocumentState, Integrity, Trust
from ..domain.people import Sex
from ..domain.schedule import BookingState
from ..domain.visits import DiagnosisKind

_ROLES = {
    Role.DOCTOR: QT_TRANSLATE_NOOP("Words", "doctor"),
    Role.RECEPTIONIST: QT_TRANSLATE_NOOP("Words", "receptionist"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("Words", "administrator"),
}
_BOOKINGS = {
    BookingState.BOOKED: QT_TRANSLATE_NOOP("Words", "booked"),
    BookingState.ARRIVED: QT_TRANSLATE_NOOP("Words", "arrived"),
    BookingState.FULFILLED: QT_TRANSLATE_NOOP("Words", "seen"),
    BookingState.CANCELLED: QT_TRANSLATE_NOOP("Words", "cancelled"),
    BookingState.NO_SHOW: QT_TRANSLATE_NOOP("Words", "did not come"),
}
_DOCUMENTS = {
    DocumentState.FROZEN: QT_TRANSLATE_NOOP("Words", "to be signed"),
    DocumentState.SIGNED: QT_TRANSLATE_NOOP("Words", "signed, no receiver"),
    DocumentState.QUEUED: QT_TRANSLATE_NOOP("Words", "waiting to leave"),
    DocumentState.DELIVERED: QT_TRANSLATE_NOOP("Words", "delivered"),
    DocumentState.ACCEPTED: QT_TRANSLATE_NOOP("Words", "accepted"),
    DocumentState.REJECTED: QT_TRANSLATE_NOOP("Words", "rejected"),
}
_SEXES = {
    Sex.MALE: QT_TRANSLATE_NOOP("Words", "male"),
    Sex.FEMALE: QT_TRANSLATE_NOOP("Words", "female"),
    Sex.UNKNOWN: QT_TRANSLATE_NOOP("Words", "sex unknown"),
}
_DIAGNOSES = {
    DiagnosisKind.MAIN: QT_TRANSLATE_NOOP("Words", "main"),
    DiagnosisKind.ACCOMPANYING: QT_TRANSLATE_NOOP("Words", "accompanying"),
    DiagnosisKind.COMPLICATION: QT_TRANSLATE_NOOP("Words", "complication"),
}
_INTEGRITY = {
    Integrity.VALID: QT_TRANSLATE_NOOP("Words", "the document is unchanged"),
    Integrity.INVALID: QT_TRANSLATE_NOOP("Words", "THE DOCUMENT OR ITS SIGNATURE WAS CHANGED"),
}
_TRUST = {
    Trust.VALID: QT_TRANSLATE_NOOP("Words", "the signer is trusted"),
    Trust.INVALID: QT_TRANSLATE_NOOP("Words", "the signer is not trusted"),
    Trust.NOT_DETERMINED: QT_TRANSLATE_NOOP("Words", "trust could not be determined"),
}


def _word(text: object) -> str:
    return QCoreApplication.translate("Words", str(text))


def role_name(role: Role) -> str:
    """Return the role's name."""
    return _word(_ROLES[role])


def booking_state(state: BookingState) -> str:
    """Return how a booking stands."""
    return _word(_BOOKINGS[state])


def document_state(state: DocumentState) -> str:
    """Return how a document stands."""
    return _word(_DOCUMENTS[state])


def sex_name(sex: Sex) -> str:
    """Return the sex."""
    return _word(_SEXES[sex])


def diagnosis_kind(kind: DiagnosisKind) -> str:
    """Return main, accompanying or complication."""
    return _word(_DIAGNOSES[kind])


def integrity_words(integrity: Integrity) -> str:
    """Return the first half of a verdict."""
    return _word(_INTEGRITY[integrity])


def trust_words(trust: Trust) -> str:
    """Return the second half of a verdict."""
    return _word(_TRUST[trust])


def age(birth: date | None, today: date) -> str:
    """Return the age: in years, and in months for those under three."""
    if birth is None:
        return ""
    months = (today.year - birth.year) * 12 + today.month - birth.month - (today.day < birth.day)
    return _ages().months(months) if months < 36 else _ages().years(months // 12)


class Ages(QObject):
    """Ages with their plurals: lupdate knows plurals only in `tr`."""

    def months(self, count: int) -> str:
        """Return an age in months."""
        return self.tr("%n month(s) old", "", count)

    def years(self, count: int) -> str:
        """Return an age in years."""
        return self.tr("%n year(s) old", "", count)


@functools.cache
def _ages() -> Ages:
    """Made when first asked, on the window's thread: modules are loaded beside the sign-in."""
    return Ages()
