"""Patients as the window asks for them: pages of a search, the history of visits, the list as Excel."""

from __future__ import annotations

from typing import Any

from mis_desktop.domain.patients import Patient, PatientRow
from mis_desktop.domain.people import PersonName
from mis_desktop.services.patients import FindPatients, RegisterPatient
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
