"""The transaction that is sent, read by the stand's own parser, and receipts, hostile ones too."""

from __future__ import annotations

import base64
import hashlib
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exchange.samples052 import AT, DOCTOR, DOCUMENT, PATIENT, VISIT, frozen

from mis_desktop.domain.delivery import Outgoing
from mis_desktop.domain.documents import Document, DocumentState, Integrity, Signature, Trust, Verdict
from mis_desktop.exchange.fhir import FhirWire
from mis_stand.bundles import parse_submission, response_bundle

DATA = frozen()
CMS = (b"first cms", b"second cms")
RECEIPT: dict[str, Any] = {
    "receipt": "r-1",
    "job": "j-1",
    "document": DOCUMENT,
    "sha256": "ab",
    "cms_sha256": "cd",
    "status": "rejected",
    "reasons": ["REVOKED"],
    "at": "2026-10-15T09:30:05+05:00",
}


def _transaction() -> bytes:
    document = Document(
        id=DOCUMENT,
        visit_id=VISIT.id,
        patient_id=PATIENT.id,
        doctor_id=DOCTOR.id,
        form="052/у",
        frozen_at=AT,
        sha256=hashlib.sha256(DATA).hexdigest(),
        length=len(DATA),
        state=DocumentState.QUEUED,
    )
    outgoing = Outgoing(
        id=VISIT.id,
        kind="fhir-document",
        document_id=DOCUMENT,
        destination="d",
        order_key="v",
        sha256=document.sha256,
        created_at=AT,
    )
    verdict = Verdict(integrity=Integrity.VALID, trust=Trust.VALID, checked_at=AT, rule_set="500/НҚ")
    signatures = [
        (
            Signature(
                id=f"s{n}",
                document_id=DOCUMENT,
                signer="ӨМІРБЕКОВА",
                signer_iin=DOCTOR.iin,
                cms_sha256="",
                accepted_at=AT,
                verdict=verdict,
            ),
            cms,
        )
        for n, cms in enumerate(CMS)
    ]
    return FhirWire().delivery(outgoing=outgoing, document=document, data=DATA, signatures=signatures, at=AT)


def _answer(receipt: Any = None, *, cms: bytes = b"seal") -> bytes:
    body = json.dumps(RECEIPT if receipt is None else receipt).encode()
    return response_bundle(
        locations=[f"Binary/{DOCUMENT}"],
        receipt_id="r-1",
        receipt=body,
        cms=cms,
        at=RECEIPT["at"],
        accepted=True,
    )


def test_the_stand_reads_exactly_the_signed_bytes_and_each_signature() -> None:
    submission = parse_submission(_transaction())
    assert (submission.document_id, submission.data, submission.signatures) == (DOCUMENT, DATA, CMS)
    assert submission.mismatches() == ()


def test_the_same_row_gives_the_same_bytes() -> None:
    assert _transaction() == _transaction()


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")
def test_an_independent_fhir_model_accepts_the_transaction() -> None:
    module = pytest.importorskip("fhir.resources.R4B.bundle", reason="fhir.resources is not installed")
    module.Bundle.model_validate_json(_transaction())


def test_outside_the_signed_bytes_the_patient_is_a_number_only() -> None:
    reference = json.loads(_transaction())["entry"][1]["resource"]
    assert reference["subject"] == {
        "type": "Patient",
        "identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{PATIENT.id}"},
    }
    assert PATIENT.name.family not in json.dumps(reference, ensure_ascii=False)


def test_the_sha256_of_the_bytes_is_told() -> None:
    reference = json.loads(_transaction())["entry"][1]["resource"]
    assert reference["identifier"] == [
        {"system": "urn:oid:2.16.840.1.101.3.4.2.1", "value": hashlib.sha256(DATA).hexdigest()}
    ]


def test_a_receipt_is_read_with_its_exact_bytes_and_seal() -> None:
    facts = FhirWire().read_receipt(_answer())
    assert facts is not None
    assert (facts.receipt_id, facts.job_id, facts.document_id, facts.sha256, facts.status, facts.reasons) == (
        "r-1",
        "j-1",
        DOCUMENT,
        "ab",
        "rejected",
        ("REVOKED",),
    )
    assert facts.at == datetime(2026, 10, 15, 4, 30, 5, tzinfo=UTC)
    assert (facts.signed_bytes, facts.cms) == (json.dumps(RECEIPT).encode(), b"seal")


@pytest.mark.parametrize(
    "change",
    [
        {"at": "2026-10-15T09:30:05"},
        {"at": "0001-01-01T00:00:00+23:59"},
        {"at": 5},
        {"sha256": None},
        {"status": "x" * 201},
        {"receipt": ["r"]},
        {"reasons": {"a": 1}},
        {"reasons": [1]},
        {"document": "\x00"},
    ],
)
def test_a_receipt_with_a_wrong_fact_is_none(change: dict[str, Any]) -> None:
    assert FhirWire().read_receipt(_answer({**RECEIPT, **change})) is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"[" * 100_000,
        b'{"entry":[1]}',
        b'{"entry":5}',
        b"\xff",
        _answer() + b"x",
        b" " * ((1 << 20) + 1),
        _answer([]),
        _answer("text"),
    ],
)
def test_an_answer_without_a_receipt_is_none(body: bytes) -> None:
    assert FhirWire().read_receipt(body) is None


def test_two_receipts_in_one_answer_are_none() -> None:
    bundle = json.loads(_answer())
    bundle["entry"] += bundle["entry"][1:]
    assert FhirWire().read_receipt(json.dumps(bundle).encode()) is None


@given(st.data())
def test_a_mutilated_answer_never_raises(data: st.DataObject) -> None:
    body = bytearray(_answer())
    for _ in range(data.draw(st.integers(1, 4))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    facts = FhirWire().read_receipt(bytes(body))
    assert facts is None or base64.b64encode(facts.signed_bytes)
