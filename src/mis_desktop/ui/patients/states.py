"""A card as text in its fields: to the fields, back to a card, and two people's changes put together.

Everything typed stays as typed until it is saved, so that a refusal or somebody else's save loses no letter.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from ...domain.errors import WrongValue
from ...domain.patients import PassportPart, Patient, typed_date
from ...domain.people import Address, Coded, Contact, PersonName, Phone, Sex
from ...domain.phones import normalise_phone, phone_shown

Raw = str | Coded | tuple[tuple[str, ...], ...]  # a field's contents; rows are (use, number) and (name, relation, phone)
State = Mapping[str, Raw]

PASSPORT = tuple(field.name for field in dataclasses.fields(PassportPart))
TEXTS = ("family", "given", "patronymic", "iin", "iin_reason", "birth_date", "line", "latin_family", "latin_given", *PASSPORT)


def state_of(patient: Patient) -> dict[str, Raw]:
    """Return what the fields hold when a card is shown."""
    return {
        "family": patient.name.family, "given": patient.name.given, "patronymic": patient.name.patronymic,
        "iin": patient.iin, "iin_reason": patient.iin_reason, "birth_date": shown_day(patient.birth_date),
        "sex": patient.sex.value, "latin_family": patient.latin_family, "latin_given": patient.latin_given,
        "place": patient.address.place, "line": patient.address.line,
        "phones": tuple((phone.use, phone_shown(phone.number)) for phone in patient.phones),
        "contacts": tuple((contact.name, contact.relation, phone_shown(contact.phone)) for contact in patient.contacts),
        **{name: getattr(patient.passport, name) for name in PASSPORT}}


def patient_from(state: State, base: Patient) -> Patient:
    """Return the card with what was typed. Raises WrongValue for a birth date that is none."""
    def typed(name: str) -> str:
        return " ".join(str(state[name]).split())

    born = typed("birth_date")
    if born and typed_date(born) is None:
        raise WrongValue(field="birth_date", value=born)
    return replace(
        base, name=PersonName(family=typed("family"), given=typed("given"), patronymic=typed("patronymic")),
        birth_date=typed_date(born), sex=Sex(str(state["sex"])), iin=plain_iin(str(state["iin"])),
        iin_reason=typed("iin_reason"), latin_family=typed("latin_family"), latin_given=typed("latin_given"),
        phones=_phones(state), contacts=_contacts(state), address=Address(place=_place(state), line=typed("line")),
        passport=PassportPart(**{name: typed(name) for name in PASSPORT}))


def shown_day(day: date | None) -> str:
    """Return 12.04.1978, or nothing."""
    return f"{day:%d.%m.%Y}" if day else ""


def plain_iin(typed: str) -> str:
    """Return an IIN without the blanks and dashes of a copied one."""
    return re.sub(r"[\s\-]", "", typed)


def _place(state: State) -> Coded:
    place = state["place"]
    return place if isinstance(place, Coded) else Coded(text="")


def _rows(state: State, name: str) -> tuple[tuple[str, ...], ...]:
    rows = state[name]
    return rows if isinstance(rows, tuple) else ()


def _phones(state: State) -> tuple[Phone, ...]:
    return tuple(Phone(use=use, number=normalise_phone(number) or number.strip())
                 for use, number in _rows(state, "phones") if number.strip())


def _contacts(state: State) -> tuple[Contact, ...]:
    return tuple(Contact(name=name.strip(), relation=relation.strip(), phone=normalise_phone(phone) or phone.strip())
                 for name, relation, phone in _rows(state, "contacts") if (name + relation + phone).strip())


@dataclass(frozen=True, slots=True)
class Merge:
    """Two people's changes to one card: the fields as they are to be shown, and where both changed the same field."""

    state: dict[str, Raw]
    clashes: tuple[str, ...]


def merged(base: State, mine: State, theirs: State) -> Merge:
    """Take from each what only they changed; where both changed a field, mine stands and the field is named."""
    clashes = tuple(name for name in base if base[name] != mine[name] != theirs[name] != base[name])
    return Merge({name: theirs[name] if mine[name] == base[name] else mine[name] for name in base}, clashes)


def guessed(typed: str) -> dict[str, Raw]:
    """Return the fields of a new card that a search text fills: names in their order, IIN, phone, birth date."""
    found: dict[str, Raw] = {}
    words: list[str] = []
    for word in typed.split():
        digits = re.sub(r"\D", "", word)
        born = typed_date(word)
        if born:
            found["birth_date"] = f"{born:%d.%m.%Y}"
        elif len(digits) == 12 and digits == plain_iin(word):
            found["iin"] = digits
        elif not digits:
            words.append(word[:1].upper() + word[1:])
    names = ("family", "given", "patronymic")
    found |= dict(zip(names, words, strict=False))
    number = normalise_phone(re.sub(r"[^\d+() \-]", "", typed).strip())
    if number and "iin" not in found and "birth_date" not in found:
        found["phones"] = (("mobile", phone_shown(number)),)
    return found
