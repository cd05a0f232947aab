"""The frozen document: FHIR R4 that others can read, the same bytes for the same facts."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exchange.samples052 import AT, DOCUMENT, KAZAKH, PATIENT, PRACTICE, VISIT, frozen, visit

from mis_desktop.domain.patients import Patient
from mis_desktop.domain.people import PersonName
from mis_desktop.domain.visits import Diagnosis, VisitEntry, VitalSigns
from mis_desktop.exchange.canonical import parse_strict, write_canonical

XHTML = "{http://www.w3.org/1999/xhtml}"


def _bundle(**changes: Any) -> dict[str, Any]:
    return json.loads(frozen(**changes), parse_float=str)  # type: ignore[no-any-return]


def _all(bundle: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [e["resource"] for e in bundle["entry"] if e["resource"]["resourceType"] == kind]


def _section(bundle: dict[str, Any], code: str) -> dict[str, Any]:
    sections = bundle["entry"][0]["resource"]["section"]
    return next(s for s in sections if s["code"]["coding"][0]["code"] == code)  # type: ignore[no-any-return]


def _text(section: dict[str, Any]) -> list[str]:
    root = ElementTree.fromstring(section["text"]["div"])
    return ["\n".join(p.itertext()) for p in root.iter(f"{XHTML}p")]


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")
def test_an_independent_fhir_model_accepts_every_resource() -> None:
    module = pytest.importorskip("fhir.resources.R4B.bundle", reason="fhir.resources is not installed")
    emergency = replace(VISIT, booking_id="", emergency_reason="Боль в груди")
    for data in (
        frozen(),
        frozen(visit=emergency, replaces=PRACTICE.id),
        frozen(
            patient=Patient(id=PATIENT.id, name=PersonName(family="Бір"), created_at=AT),
            visit=replace(VISIT, entry=VisitEntry()),
        ),
    ):
        module.Bundle.model_validate_json(data)


def test_the_same_facts_give_the_same_canonical_bytes() -> None:
    assert frozen() == frozen() == write_canonical(parse_strict(frozen()))
    assert frozen(document_id=PRACTICE.id) != frozen()


def test_it_is_a_document_bundle_with_the_composition_first() -> None:
    bundle = _bundle()
    assert (bundle["type"], bundle["identifier"]["value"]) == ("document", f"urn:uuid:{DOCUMENT}")
    assert bundle["timestamp"] == "2026-10-15T09:30:05+05:00"
    assert bundle["entry"][0]["resource"]["resourceType"] == "Composition"


def test_every_reference_resolves_inside() -> None:
    data = frozen()
    own = {entry["fullUrl"] for entry in json.loads(data)["entry"]}
    asked: list[str] = []

    def note(found: dict[str, Any]) -> dict[str, Any]:
        asked.extend(value for name, value in found.items() if name == "reference")
        return found

    json.loads(data, object_hook=note)
    assert asked
    assert set(asked) <= own


def test_measured_numbers_stay_as_typed() -> None:
    assert b'"value":36.60}' in frozen()
    assert b'"value":78.5}' in frozen()


def test_a_leading_zero_does_not_break_the_number() -> None:
    assert b'"value":36.6}' in frozen(visit=visit(vital_signs=VitalSigns(temperature="036.6")))


def test_pressure_is_one_panel_with_two_components() -> None:
    panel = next(o for o in _all(_bundle(), "Observation") if o["code"]["coding"][0]["code"] == "85354-9")
    assert [
        (c["code"]["coding"][0]["code"], c["valueQuantity"]["value"], c["valueQuantity"]["code"])
        for c in panel["component"]
    ] == [("8480-6", 120, "mm[Hg]"), ("8462-4", 80, "mm[Hg]")]


def test_a_diagnosis_that_is_not_from_the_book_has_text_only() -> None:
    first, second, third = _all(_bundle(), "Condition")
    assert first["code"] == {
        "coding": [{"system": "http://hl7.org/fhir/sid/icd-10", "code": "J20.9"}],
        "text": "Острый бронхит неуточнённый",
    }
    assert second["code"] == {"text": "Усталость"}
    assert [c["category"][1]["coding"][0]["code"] for c in (first, second, third)] == [
        "main",
        "accompanying",
        "complication",
    ]


def test_the_narrative_says_all_that_was_written() -> None:
    bundle = _bundle()
    assert _text(_section(bundle, "10154-3")) == ['Кашель <сухой> & "лающий",\nтемпература']
    assert KAZAKH in _text(_section(bundle, "29545-1"))[0]
    assert _text(_section(bundle, "57828-6")) == [
        "Амброксол; 30 мг, внутрь, 3 раза в день, 7 дней; после еды",
        "Тёплое молоко",
    ]
    assert "АД" not in "".join(_text(_section(bundle, "29308-4")))
    assert "Артериальное давление / Артериялық қысым: 120/80 мм рт. ст." in _text(_section(bundle, "8716-3"))


def test_an_emergency_says_why_there_was_no_booking() -> None:
    (encounter,) = _all(
        _bundle(visit=replace(VISIT, booking_id="", emergency_reason="Боль в груди")), "Encounter"
    )
    assert (encounter["class"]["code"], encounter["reasonCode"]) == ("EMER", [{"text": "Боль в груди"}])


def test_a_repeat_visit_is_told_from_a_first_one() -> None:
    types = [
        _all(_bundle(visit=replace(VISIT, repeat=repeat)), "Encounter")[0]["type"][0]["text"]
        for repeat in (False, True)
    ]
    assert types == ["первичный приём / алғашқы қабылдау", "повторный приём / қайталама қабылдау"]


def test_an_owner_without_bin_is_known_by_iin() -> None:
    systems = [
        _all(_bundle(practice=replace(PRACTICE, bin_iin=number)), "Organization")[0]["identifier"][0][
            "system"
        ]
        for number in ("150340012345", "880101400123")
    ]
    assert [system.rsplit(":", 1)[1] for system in systems] == ["bin", "iin"]


@settings(max_examples=60)
@given(typed=st.text(max_size=60))
def test_whatever_was_typed_can_be_frozen_and_is_well_formed(typed: str) -> None:
    typed = typed.encode("utf-8", "replace").decode("utf-8")  # the database keeps UTF-8
    bundle = _bundle(visit=visit(complaints=f"x{typed}x", diagnoses=(Diagnosis(text=f"x{typed}x"),)))
    (line,) = _text(_section(bundle, "10154-3"))
    assert line.startswith("x")
    assert line.endswith("x")


def test_windows_line_breaks_and_control_signs_become_visible() -> None:
    assert _text(_section(_bundle(visit=visit(plan="a\r\nb\x0bc\x00d")), "18776-5")) == ["a\nb\nc\ufffdd"]
