"""Search on the real index: any words in any order, part of an IIN, tail of a phone, birth date, either keyboard layout."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from mis_desktop.domain.people import PersonName
from mis_desktop.storage.store import SqlStore
from tests.storage.samples import new_store, patient, phone

PEOPLE = {
    "a": ("Әбдіқадыров", "Нұрғали", "Серікұлы", "850101300019", "+77011234567", date(1985, 1, 1)),
    "b": ("Қайратқызы", "Гүлнар", "", "900202400018", "+77027654321", date(1990, 2, 2)),
    "c": ("Семёнова", "Алёна", "Петровна", "", "+77051112233", date(1979, 12, 31)),
    "d": ("Ким", "Сергей", "Викторович", "791231300015", "", date(1979, 12, 31)),
    "e": ("Өмірзақ", "Үміт", "", "", "", date(2001, 5, 5)),
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlStore]:
    made = new_store(tmp_path_factory.mktemp("s") / "p", patients=0)
    with made.writing() as work:
        for id_, (family, given, patronymic, iin, number, birth) in PEOPLE.items():
            work.patients.add(
                patient(
                    id_,
                    name=PersonName(family=family, given=given, patronymic=patronymic),
                    iin=iin,
                    birth_date=birth,
                    phones=phone(number) if number else (),
                )
            )
    yield made
    made.close()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("әбдіқадыров", "a"),
        ("абдикадыров", "a"),
        ("нургали абди", "a"),
        ("серікұлы нұрғ", "a"),
        ("f,lbrflshjd", "a"),
        ("850101", "a"),
        ("1234567", "a"),
        ("4567", "a"),
        ("01.01.1985", "a"),
        ("гулнар", "b"),
        ("uekyfh", "b"),
        ("семенова", "c"),
        ("алена семен", "c"),
        ("Cемёнова", "c"),
        ("31.12.1979", "cd"),
        ("ким 31.12.1979", "d"),
        ("79", "d"),
        ("9", "b"),
        ("ким", "d"),
        ("rbv cth", "d"),
        ("омирзак", "e"),
        ("ӨМІРЗАҚ", "e"),
        ("умит", "e"),
        ("семенова ким", ""),
        ("zzz", ""),
        ("'\"*-(", ""),
        ("a OR b", ""),
    ],
)
def test_a_person_is_found_as_people_type(store: SqlStore, typed: str, found: str) -> None:
    with store.reading() as work:
        assert {row.id for row in work.patients.search(typed, limit=20)} == set(found)


def test_an_edited_name_is_found_by_the_new_one_only(tmp_path: Path) -> None:
    store = new_store(tmp_path / "p", patients=0)
    with store.writing() as work:
        work.patients.add(patient("e", "Өмірзақ"))
        work.patients.save(patient("e", "Шыңғысхан"))
    with store.reading() as work:
        assert [row.id for row in work.patients.search("шынгысхан", limit=5)] == ["e"]
        assert not work.patients.search("омирзак", limit=5)
    store.close()


def test_the_list_is_in_the_order_of_the_kazakh_alphabet(tmp_path: Path) -> None:
    names = ["Абай", "Әбіл", "Баян", "Ғали", "Гуля", "Қанат", "Карим", "Ңұр", "Нина", "Өтеген", "Олег", "Ұлан", "Үміт", "Улья"]
    store = new_store(tmp_path / "p", patients=0)
    with store.writing() as work:
        for number, family in enumerate(names):
            work.patients.add(patient(str(number), family))
    with store.reading() as work:
        found = [row.full_name.split()[0] for row in work.patients.search("Әли", limit=50)]
    store.close()
    assert found == [
        "Абай",
        "Әбіл",
        "Баян",
        "Гуля",
        "Ғали",
        "Карим",
        "Қанат",
        "Нина",
        "Ңұр",
        "Олег",
        "Өтеген",
        "Улья",
        "Ұлан",
        "Үміт",
    ]
