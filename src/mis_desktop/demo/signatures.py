"""Signs a rehearsal's documents for real, in processes of their own: frozen, signed, verified, one after the other."""

from __future__ import annotations

import functools
import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ..domain.documents import Document, DocumentState, Evidence, Signature, TrustSet, Verdict
from ..domain.errors import SignatureRefused
from ..domain.patients import Patient
from ..domain.practices import Practice
from ..domain.schedule import Doctor
from ..domain.visits import Visit
from ..exchange.fhir import FhirWire
from ..services.documents import FORM
from ..signing.key_files import KeyFileSigner, open_key_file
from ..signing.verification import CmsVerifier


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A doctor's training key file and the file with its password."""

    path: Path
    password: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToFreeze:
    """A visit to be frozen and signed, with the ids its document and signature get."""

    document_id: str
    signature_id: str
    patient: Patient
    visit: Visit
    doctor: Doctor
    key: Key


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """A document as it is stored, signed and verified."""

    document: Document
    data: bytes
    signature: Signature
    cms: bytes
    evidence: tuple[Evidence, ...]


def sign_all(asked: list[ToFreeze], practice: Practice, trust: TrustSet, at: datetime) -> list[Signed]:
    """Freeze and sign visits at a moment. Raises SignatureRefused unless each verdict is valid in both parts."""
    return [_signed(one, practice, trust, at) for one in asked]


@functools.lru_cache(maxsize=32)
def _opened(key: Key) -> KeyFileSigner:
    return open_key_file(key.path, key.password)


def _signed(asked: ToFreeze, practice: Practice, trust: TrustSet, at: datetime) -> Signed:
    visit, verifier = asked.visit, CmsVerifier()
    data = FhirWire().freeze(document_id=asked.document_id, practice=practice, doctor=asked.doctor, patient=asked.patient,
                             visit=visit, at=at)
    cms = _opened(asked.key).sign(data, at=at, chain=trust.intermediates)
    verdict = verifier.verify(content=data, cms=cms, at=at, trust=trust)
    if not verdict.valid or verdict.signer_iin != asked.doctor.iin:
        raise SignatureRefused(reason=verdict.reasons[0].code if verdict.reasons else "WRONG_PERSON", detail="")
    document = Document(
        id=asked.document_id, visit_id=visit.id, patient_id=visit.patient_id, doctor_id=visit.doctor_id, form=FORM,
        frozen_at=at, sha256=hashlib.sha256(data).hexdigest(), length=len(data), state=DocumentState.SIGNED)
    return Signed(document=document, data=data, cms=cms, evidence=verifier.evidence_in(cms),
                  signature=_signature(asked, verdict, cms, at))


def _signature(asked: ToFreeze, verdict: Verdict, cms: bytes, at: datetime) -> Signature:
    return Signature(id=asked.signature_id, document_id=asked.document_id, signer=verdict.signer, signer_iin=verdict.signer_iin,
                     cms_sha256=hashlib.sha256(cms).hexdigest(), accepted_at=at, verdict=verdict)
