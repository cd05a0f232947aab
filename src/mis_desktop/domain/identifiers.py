"""IIN and BIN: twelve digits with a check digit, always text. A mismatch with birth date or sex warns, never refuses.

Since decree 853 of 26.08.2013 the digits are officially not tied to personal data.
"""

from __future__ import annotations

from datetime import date

from .people import Sex

_FIRST = tuple(range(1, 12))
_SECOND = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_CENTURIES = {1: 1800, 2: 1800, 3: 1900, 4: 1900, 5: 2000, 6: 2000}


def check_digit(eleven: str) -> int | None:
    """Return the twelfth digit for the first eleven; None when no number is issued for them (decree 406 of 2007)."""
    for weights in (_FIRST, _SECOND):
        rest = sum(int(digit) * weight for digit, weight in zip(eleven, weights, strict=True)) % 11
        if rest < 10:
            return rest
    return None


def iin_problem(value: str) -> str | None:
    """Return what is wrong with an IIN: 'length', 'digits' or 'check'; None when it is right."""
    if len(value) != 12:
        return "length"
    if not (value.isascii() and value.isdigit()):
        return "digits"
    return None if check_digit(value[:11]) == int(value[11]) else "check"


def bin_problem(value: str) -> str | None:
    """Return what is wrong with a BIN; the check digit is that of the IIN."""
    return iin_problem(value)


def _century(value: str) -> int | None:
    """Return the century of position 7; None for numbers that carry no person's date (0 is seen for foreigners)."""
    right_form = len(value) == 12 and value.isascii() and value.isdigit()
    return _CENTURIES.get(int(value[6])) if right_form else None


def iin_birth_date(value: str) -> date | None:
    """Return the birth date the digits suggest (positions 1-7), or None."""
    century = _century(value)
    if century is None:
        return None
    try:
        return date(century + int(value[:2]), int(value[2:4]), int(value[4:6]))
    except ValueError:
        return None


def iin_sex(value: str) -> Sex:
    """Return the sex the digits suggest: position 7 is odd for men."""
    if _century(value) is None:
        return Sex.UNKNOWN
    return Sex.MALE if int(value[6]) % 2 else Sex.FEMALE


def iin_mismatches(value: str, *, birth_date: date | None, sex: Sex) -> tuple[str, ...]:
    """Return which fields the digits contradict: 'birth_date', 'sex'. A hint to look again, never a refusal."""
    found = []
    suggested = iin_birth_date(value)
    if suggested and birth_date and suggested != birth_date:
        found.append("birth_date")
    if Sex.UNKNOWN not in (sex, iin_sex(value)) and iin_sex(value) is not sex:
        found.append("sex")
    return tuple(found)


def synthetic_iin(birth_date: date, sex: Sex, *, serial: int) -> str:
    """Return a formally right IIN for tests and demos: the first serial from `serial` on that has a check digit.

    Birth years 1800-2099; serials wrap at 10,000.
    """
    seventh = 1 + 2 * (birth_date.year // 100 - 18) + (sex is Sex.FEMALE)
    for number in range(serial, serial + 100):
        eleven = f"{birth_date:%y%m%d}{seventh}{number % 10000:04d}"
        digit = check_digit(eleven)
        if digit is not None:
            return f"{eleven}{digit}"
    raise ValueError("no serial with a check digit")
