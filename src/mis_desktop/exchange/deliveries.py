"""What is sent and what comes back: a FHIR R4 transaction with exactly the signed bytes, and the receipt in the answer."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import uuid
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from ..domain.delivery import Outgoing, ReceiptFacts
from ..domain.documents import Document, Signature
from .documents052 import IIN

LARGEST_ANSWER = 1 << 20  # bytes
SHA256 = "urn:oid:2.16.840.1.101.3.4.2.1"


def delivery_bundle(*, outgoing: Outgoing, document: Document, data: bytes, at: datetime,
                    signatures: Sequence[tuple[Signature, bytes]]) -> bytes:
    """Return the transaction: PUT Binary, DocumentReference and Provenance; the same row gives the same bytes."""
    row = uuid.UUID(outgoing.id)
    binary, provenance = (str(uuid.uuid5(row, name)) for name in ("Binary", "Provenance"))
    reference = {
        "resourceType": "DocumentReference", "id": document.id, "status": "current", "date": document.frozen_at.isoformat(),
        "masterIdentifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{document.id}"},
        "identifier": [{"system": SHA256, "value": document.sha256}],
        "type": {"coding": [{"system": "http://loinc.org", "code": "34108-1"}], "text": document.form},
        "content": [{"attachment": {
            "contentType": "application/fhir+json", "url": f"Binary/{binary}", "size": document.length,
            # Attachment.hash is SHA-1 in R4; the SHA-256 that counts stands in the identifier
            "hash": _base64(hashlib.sha1(data, usedforsecurity=False).digest())}}]}
    if document.replaces:
        reference["relatesTo"] = [{"code": "replaces", "target": {"reference": f"DocumentReference/{document.replaces}"}}]
    return _json({"resourceType": "Bundle", "type": "transaction", "entry": [
        _put({"resourceType": "Binary", "id": binary, "contentType": "application/fhir+json", "data": _base64(data)}),
        _put(reference),
        _put({"resourceType": "Provenance", "id": provenance, "recorded": at.isoformat(),
              "target": [{"reference": f"DocumentReference/{document.id}"}],
              "agent": [{"who": _signer(signature)} for signature, _ in signatures],
              "signature": [_signature(signature, cms) for signature, cms in signatures]})]})


def _put(resource: dict[str, Any]) -> dict[str, Any]:
    return {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource,
            "request": {"method": "PUT", "url": f"{resource['resourceType']}/{resource['id']}"}}


def _signer(signature: Signature) -> dict[str, Any]:
    return {"identifier": {"system": IIN, "value": signature.signer_iin}, "display": signature.signer}


def _signature(signature: Signature, cms: bytes) -> dict[str, Any]:
    return {"type": [{"system": "urn:iso-astm:E1762-95:2013", "code": "1.2.840.10065.1.12.1.1"}],
            "when": signature.accepted_at.isoformat(), "who": _signer(signature),
            "targetFormat": "application/fhir+json", "sigFormat": "application/pkcs7-signature", "data": _base64(cms)}


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def read_receipt(body: bytes) -> ReceiptFacts | None:
    """Read the receipt out of a transaction-response; None when it holds none. Never raises for hostile bytes."""
    if len(body) > LARGEST_ANSWER:
        return None
    try:
        return _receipt(json.loads(body))
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        return None


def _receipt(bundle: Any) -> ReceiptFacts | None:
    resources = [entry["resource"] for entry in bundle["entry"] if "resource" in entry]
    binaries = [r for r in resources if r["resourceType"] == "Binary" and r["contentType"] == "application/json"]
    if len(binaries) != 1:
        return None
    signed = _decoded(binaries[0]["data"])
    provenances = [r for r in resources if r["resourceType"] == "Provenance"]
    facts = json.loads(signed)
    at = datetime.fromisoformat(facts["at"])
    texts = [facts[name] for name in ("receipt", "job", "document", "sha256", "status")]
    if at.tzinfo is None or not all(isinstance(text, str) and len(text) <= 200 for text in texts):
        return None
    receipt_id, job_id, document_id, sha256, status = texts
    return ReceiptFacts(
        receipt_id=receipt_id, job_id=job_id, document_id=document_id, sha256=sha256, status=status, at=at,
        reasons=tuple(str(reason)[:200] for reason in facts.get("reasons", ())[:20]), signed_bytes=signed,
        cms=_decoded(provenances[0]["signature"][0]["data"]) if provenances else b"")


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("base64") from error
