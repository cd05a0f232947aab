"""What the IIN says while it is typed: its check digit, and where birth date and sex differ. It warns and never refuses."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ...domain.identifiers import iin_birth_date, iin_mismatches, iin_problem, iin_sex
from ...domain.patients import typed_date
from ...domain.people import Sex
from ..words import sex_name

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Verdict:
    """Words and their role (good, bad, muted); whether "as in the document" can be ticked."""

    words: str = ""
    role: str = "small"
    may_stand: bool = False


def iin_verdict(iin: str) -> Verdict:
    """Judge an IIN as far as it is typed."""
    problem = iin_problem(iin) if iin else "empty"
    if problem is None:
        return Verdict("✓ " + translate("Identity", "the check digit is right"), "good")
    if problem == "check":
        return Verdict("✗ " + translate("Identity", "the check digit is wrong"), "bad", may_stand=True)
    if problem == "digits" or (not iin.isdigit() and iin):
        return Verdict("✗ " + translate("Identity", "only digits may stand here"), "bad")
    if len(iin) > 12:
        return Verdict("✗ " + translate("Identity", "more than 12 digits"), "bad")
    words = translate("Identity", "{count} of 12 digits").format(count=len(iin)) if iin else ""
    return Verdict(words)


def differences(iin: str, *, born: str, sex: str) -> dict[str, str]:
    """Return words for `birth_date` and `sex` where the IIN says something else than what was typed."""
    found = iin_mismatches(iin, birth_date=typed_date(born.strip()), sex=Sex(sex))
    suggested = {"birth_date": f"{iin_birth_date(iin):%d.%m.%Y}" if iin_birth_date(iin) else "", "sex": sex_name(iin_sex(iin))}
    return {name: translate("Identity", "⚠ the IIN says {value}").format(value=suggested[name]) for name in found}


def suggestions(iin: str, *, born: str, sex: str) -> dict[str, str]:
    """Return what a right IIN fills in: birth date and sex, where nothing is typed yet."""
    if iin_problem(iin):
        return {}
    found: dict[str, str] = {}
    day = iin_birth_date(iin)
    if day and not born.strip():
        found["birth_date"] = f"{day:%d.%m.%Y}"
    if sex == Sex.UNKNOWN and iin_sex(iin) is not Sex.UNKNOWN:
        found["sex"] = iin_sex(iin).value
    return found
