"""Rules of a visit's entry: what a person alive can have, the body mass index, what form 052/у cannot do without."""

from __future__ import annotations

import pytest

from mis_desktop.domain.visits import (
    Diagnosis,
    DiagnosisKind,
    VisitEntry,
    VitalSigns,
    body_mass_index,
    missing_for_document,
    vital_sign_fits,
)


@pytest.mark.parametrize(("field", "typed", "fits"), [
    ("temperature", "36,6", True), ("temperature", "36.60", True), ("temperature", "366", False), ("temperature", "", True),
    ("systolic", "29", False), ("systolic", "30", True), ("systolic", "320", True), ("systolic", "321", False),
    ("pulse", "7 4", False), ("pulse", "-74", False), ("pulse", "74.", False), ("pulse", "١٠٠", False),
    ("weight", "1e2", False)])
def test_a_measurement_fits_when_somebody_alive_can_have_it(field: str, typed: str, fits: bool) -> None:
    assert vital_sign_fits(field, typed) is fits


@pytest.mark.parametrize(("height", "weight", "index"), [
    ("164", "78,2", "29.1"), ("180", "81", "25.0"), ("200", "99", "24.8"), ("", "78", ""), ("164", "", ""), ("16", "78", "")])
def test_the_body_mass_index_has_one_place_and_needs_both(height: str, weight: str, index: str) -> None:
    assert body_mass_index(VitalSigns(height=height, weight=weight)) == index


def test_what_a_document_needs_is_named_in_the_order_of_the_form() -> None:
    accompanying = Diagnosis(code="I10", text="Гипертензия", kind=DiagnosisKind.ACCOMPANYING)
    assert missing_for_document(VisitEntry(complaints=" ", diagnoses=(accompanying,))) == ("complaints", "diagnoses")
    assert missing_for_document(VisitEntry(complaints="Кашель", diagnoses=(Diagnosis(text="ОРВИ"),))) == ()
