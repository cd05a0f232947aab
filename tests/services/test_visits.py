"""Visits through the door: a patient's history by pages, and what a store does to a draft that went on meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from mis_desktop.domain.documents import DocumentState
from mis_desktop.domain.people import PersonName
from mis_desktop.domain.visits import Diagnosis, Visit, VisitEntry, VitalSigns
from mis_desktop.services.access import ListDoctors
from mis_desktop.services.documents import FreezeVisit
from mis_desktop.services.patients import RegisterPatient
from mis_desktop.services.visits import HistoryOfPatient, OfferDraft, OpenEmergencyVisit, SaveDraft, SaveVisit
from tests.services.conftest import House

ENTRY = VisitEntry(complaints="Кашель", diagnoses=(Diagnosis(code="J20.9", text="Бронхит"),),
                   vital_signs=VitalSigns(systolic="120"))


@pytest.fixture
def patient(house: House) -> str:
    return house.owner.do(RegisterPatient(name=PersonName(family="Омаров"))).patient.id


def opened(house: House, patient: str) -> Visit:
    (doctor,) = house.owner.do(ListDoctors())
    return house.owner.do(OpenEmergencyVisit(patient_id=patient, doctor_id=doctor.id, reason="боль"))


def test_a_history_has_the_newest_first_with_its_diagnoses_and_where_its_newest_document_stands(
        house: House, patient: str) -> None:
    first = opened(house, patient)
    house.owner.do(SaveVisit(visit_id=first.id, revision=1, entry=ENTRY))
    house.owner.do(FreezeVisit(visit_id=first.id))
    house.clock.moment += timedelta(days=1)
    second = opened(house, patient)
    newest, oldest = house.owner.do(HistoryOfPatient(patient_id=patient))
    assert (newest.visit_id, newest.document_state, newest.diagnoses) == (second.id, None, ())
    assert (oldest.visit_id, oldest.document_state, oldest.diagnoses) == (first.id, DocumentState.FROZEN, ENTRY.diagnoses)
    assert oldest.vital_signs.systolic == "120"


def test_a_history_is_read_by_pages(house: House, patient: str) -> None:
    made = [opened(house, patient).id for _ in range(5)]
    page = house.owner.do(HistoryOfPatient(patient_id=patient, limit=2))
    rest = house.owner.do(HistoryOfPatient(patient_id=patient, before=(page[-1].opened_at, page[-1].visit_id)))
    assert [past.visit_id for past in (*page, *rest)] == made[::-1]


def test_no_visit_of_one_moment_falls_between_two_pages(house: House, patient: str, monkeypatch: pytest.MonkeyPatch) -> None:
    moment = house.clock.now()
    monkeypatch.setattr(house.clock, "now", lambda: moment)
    made = {opened(house, patient).id for _ in range(5)}
    page = house.owner.do(HistoryOfPatient(patient_id=patient, limit=2))
    rest = house.owner.do(HistoryOfPatient(patient_id=patient, before=(page[-1].opened_at, page[-1].visit_id)))
    assert len(page) + len(rest) == 5
    assert {past.visit_id for past in (*page, *rest)} == made


def test_storing_ends_the_draft_that_was_stored_and_keeps_what_was_typed_after_it(house: House, patient: str) -> None:
    visit = opened(house, patient)
    house.owner.do(SaveDraft(visit_id=visit.id, base_revision=1, entry=ENTRY))
    stored = house.owner.do(SaveVisit(visit_id=visit.id, revision=1, entry=ENTRY))
    assert house.owner.do(OfferDraft(visit_id=visit.id)) is None
    later = replace(ENTRY, complaints="Кашель и жар")
    house.owner.do(SaveDraft(visit_id=visit.id, base_revision=2, entry=later))
    house.owner.do(SaveVisit(visit_id=visit.id, revision=stored.revision, entry=ENTRY))
    draft = house.owner.do(OfferDraft(visit_id=visit.id))
    assert draft is not None
    assert draft.entry == later
