"""Patients as the window asks for them: pages of a search, the history of visits, the list as Excel."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from mis_desktop.domain.errors import Forbidden
from mis_desktop.domain.identifiers import synthetic_iin
from mis_desktop.domain.patients import Patient, PatientRow
from mis_desktop.domain.people import PersonName, Phone, Sex
from mis_desktop.services.books import SearchPlaces
from mis_desktop.services.patients import FindPatients, RegisterPatient
from mis_desktop.services.reports import ExportPatients
from tests.services.conftest import House


def registered(house: House, family: str, given: str = "Әли", **facts: Any) -> Patient:
    return house.desk.do(RegisterPatient(name=PersonName(family=family, given=given), **facts)).patient


def test_pages_of_a_search_join_without_gap_or_repeat(house: House) -> None:
    made = {registered(house, "Беттеу", f"Ән{number % 3}").id for number in range(7)}
    pages: list[PatientRow] = []
    while page := house.desk.do(FindPatients(typed="беттеу", limit=3, after=pages[-1] if pages else None)):
        pages += page
    assert tuple(pages) == house.desk.do(FindPatients(typed="беттеу"))
    assert {row.id for row in pages} == made


def test_the_list_leaves_as_excel_with_identifiers_as_text(house: House, tmp_path: Path) -> None:
    born = date(1961, 2, 3)
    iin = synthetic_iin(born, Sex.MALE, serial=100)
    registered(house, "Шығарылған", birth_date=born, sex=Sex.MALE, iin=iin, phones=(Phone(number="8 701 555 44 33"),))
    report = house.owner.do(ExportPatients(typed="шыгарылган", path=str(tmp_path / "p.xlsx")))
    cells = [cell.value for cell in load_workbook(report.path).worksheets[0][2]]
    assert (report.rows, cells[3:]) == (1, [iin, "+77015554433"])
    assert cells[1].date() == born


def test_the_desk_may_not_carry_the_register_away(house: House, tmp_path: Path) -> None:
    with pytest.raises(Forbidden):
        house.desk.do(ExportPatients(typed="", path=str(tmp_path / "p.xlsx")))
    assert not list(tmp_path.iterdir())


def test_a_place_is_found_with_the_places_it_lies_in(house: House) -> None:
    found = house.desk.do(SearchPlaces(typed="семей"))
    assert [place.name_ru for place in found[0].above] == ["Область Абай"]
