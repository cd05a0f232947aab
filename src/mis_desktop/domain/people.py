"""Values every person has: name, sex, address, phones, coded text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Sex(StrEnum):
    """FHIR AdministrativeGender without `other`, which Kazakh state systems do not know."""

    MALE = "male"
    FEMALE = "female"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonName:
    """Surname, given name and the patronymic where there is one («при его наличии»)."""

    family: str
    given: str = ""
    patronymic: str = ""

    @property
    def full(self) -> str:
        """Surname, given name, patronymic separated by blanks."""
        return " ".join(part for part in (self.family, self.given, self.patronymic) if part)

    @property
    def short(self) -> str:
        """Surname with initials: Ахметова С. К."""
        return " ".join([self.family, *(f"{part[0]}." for part in (self.given, self.patronymic) if part)])


@dataclass(frozen=True, slots=True, kw_only=True)
class Coded:
    """A text chosen from a reference book, or typed freely (then `code` is empty: marked "not from the book")."""

    text: str
    code: str = ""
    book: str = ""

    @property
    def from_book(self) -> bool:
        """Whether the text was taken from a reference book."""
        return bool(self.code)


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A postal address; `place` is a KATO entry or free text, `line` street, house and flat."""

    place: Coded = Coded(text="")
    line: str = ""

    @property
    def text(self) -> str:
        """Place and line as one text."""
        return ", ".join(part for part in (self.place.text, self.line) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """A number in E.164; `use` is mobile, home or work (FHIR ContactPoint.use)."""

    number: str
    use: str = "mobile"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Somebody to call: a relative or representative."""

    name: str
    relation: str = ""
    phone: str = ""
