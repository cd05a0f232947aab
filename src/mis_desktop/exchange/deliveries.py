"""What is sent and what comes back: a FHIR R4 transaction with exactly the signed bytes, and the receipt in the answer.

`Attachment.hash` is SHA-1 in R4. The SHA-256 that counts is that of the Binary's bytes; it is also told as the
identifier of the DocumentReference whose system is the OID of SHA-256.
"""

from __future__ import annotations

import base64
import hashlib
import json
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from ..domain.delivery import Outgoing, ReceiptFacts
from ..domain.documents import Document, Signature
from .canonical import NotCanonical, parse_strict
from .terms052 import FORMS, IIN, LOINC, URI

LARGEST_ANSWER = 1 << 20  # bytes
LONGEST_FACT, MOST_REASONS = 200, 20  # characters; reasons kept of a receipt
SHA256 = "urn:oid:2.16.840.1.101.3.4.2.1"
CONTENT, CMS = "application/fhir+json", "application/pkcs7-signature"
AUTHORS_SIGNATURE = {"system": "urn:iso-astm:E1762-95:2013", "code": "1.2.840.10065.1.12.1.1",
                     "display": "Author's Signature"}
Json = dict[str, Any]


def delivery_bundle(*, outgoing: Outgoing, document: Document, data: bytes, at: datetime,
                    signatures: Sequence[tuple[Signature, bytes]]) -> bytes:
    """Return the transaction: PUT Binary, DocumentReference and Provenance; the same row gives the same bytes."""
    row = uuid.UUID(outgoing.id)
    binary, provenance = (str(uuid.uuid5(row, name)) for name in ("Binary", "Provenance"))
    return _json({"resourceType": "Bundle", "type": "transaction", "entry": [
        _put({"resourceType": "Binary", "id": binary, "contentType": CONTENT, "data": _base64(data)}),
        _put(_document_reference(document, data, binary)),
        _put({"resourceType": "Provenance", "id": provenance, "recorded": at.isoformat(),
              "target": [{"reference": f"DocumentReference/{document.id}"}],
              "agent": [{"who": _signer(signature)} for signature, _ in signatures],
              "signature": [_signature(signature, cms) for signature, cms in signatures]})]})


def _document_reference(document: Document, data: bytes, binary: str) -> Json:
    sha1 = hashlib.sha1(data, usedforsecurity=False).digest()
    reference = {
        "resourceType": "DocumentReference", "id": document.id, "status": "current", "docStatus": "final",
        "masterIdentifier": _uuid(document.id), "identifier": [{"system": SHA256, "value": document.sha256}],
        "type": {"coding": [{"system": LOINC, "code": "34108-1", "display": "Outpatient Note"},
                            {"system": FORMS, "code": document.form}]},
        "subject": {"type": "Patient", "identifier": _uuid(document.patient_id)},
        "date": document.frozen_at.isoformat(),
        "content": [{"attachment": {"contentType": CONTENT, "url": f"Binary/{binary}", "size": document.length,
                                    "hash": _base64(sha1), "creation": document.frozen_at.isoformat()}}],
        "context": {"encounter": [{"type": "Encounter", "identifier": _uuid(document.visit_id)}]}}
    if document.replaces:
        target = {"type": "DocumentReference", "identifier": _uuid(document.replaces)}
        reference["relatesTo"] = [{"code": "replaces", "target": target}]
    return reference


def _uuid(value: str) -> Json:
    return {"system": URI, "value": f"urn:uuid:{value}"}


def _put(resource: Json) -> Json:
    return {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource,
            "request": {"method": "PUT", "url": f"{resource['resourceType']}/{resource['id']}"}}


def _signer(signature: Signature) -> Json:
    return {"identifier": {"system": IIN, "value": signature.signer_iin}, "display": signature.signer}


def _signature(signature: Signature, cms: bytes) -> Json:
    return {"type": [AUTHORS_SIGNATURE], "when": signature.accepted_at.isoformat(), "who": _signer(signature),
            "targetFormat": CONTENT, "sigFormat": CMS, "data": _base64(cms)}


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def read_receipt(body: bytes) -> ReceiptFacts | None:
    """Read the receipt out of a transaction-response; None when it holds none. Never raises for hostile bytes.

    The receipt is the one Binary of JSON: {receipt, job, document, sha256, status, reasons, at}; the first signature of
    the Provenance is a detached CMS over exactly its bytes.
    """
    try:
        return _receipt(parse_strict(body, longest=LARGEST_ANSWER))
    except (NotCanonical, ValueError, KeyError, TypeError, IndexError, AttributeError, OverflowError):
        return None


def _receipt(bundle: Any) -> ReceiptFacts | None:
    resources = [entry["resource"] for entry in bundle["entry"] if "resource" in entry]
    binaries = [r for r in resources if r["resourceType"] == "Binary" and r["contentType"] == "application/json"]
    if len(binaries) != 1:
        return None
    signed = base64.b64decode(binaries[0]["data"], validate=True)
    seals = [r["signature"][0]["data"] for r in resources if r["resourceType"] == "Provenance"]
    facts = parse_strict(signed, longest=LARGEST_ANSWER)
    receipt_id, job_id, document_id, sha256, status = (
        _fact(facts[name]) for name in ("receipt", "job", "document", "sha256", "status"))
    return ReceiptFacts(
        receipt_id=receipt_id, job_id=job_id, document_id=document_id, sha256=sha256, status=status,
        at=_moment(facts["at"]),
        reasons=tuple(_fact(reason) for reason in facts.get("reasons", [])[:MOST_REASONS]), signed_bytes=signed,
        cms=base64.b64decode(seals[0], validate=True) if seals else b"")


def _fact(value: Any) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_FACT:
        raise NotCanonical("not a short text")
    return value


def _moment(value: str) -> datetime:
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise NotCanonical("naive datetime")
    return moment.astimezone(UTC)
