"""The FHIR R4 transaction a practice sends, and the response to it. Bytes in, values out; judges no signature."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

JsonObject = Mapping[str, Any]
ID_LIMIT = 64  # FHIR R4 datatype id
SIGNATURE_LIMIT = 20


class Unparsable(ValueError):
    """The request is not such a transaction; the text is a code without data of the request."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """A delivered document: exactly the signed bytes, what the DocumentReference says of them, and the signatures."""

    document_id: str
    data: bytes
    declared_hash: bytes
    declared_size: int
    signatures: tuple[bytes, ...]
    locations: tuple[str, ...]

    @property
    def sha256(self) -> str:
        """SHA-256 of the signed bytes as hex."""
        return hashlib.sha256(self.data).hexdigest()

    @property
    def cms_sha256(self) -> str:
        """SHA-256 of the first signature as hex."""
        return hashlib.sha256(self.signatures[0]).hexdigest()

    def mismatches(self) -> tuple[str, ...]:
        """Compare the bytes with their DocumentReference (Attachment.hash is SHA-1 in R4; SHA-256 is taken as well)."""
        digests = (
            hashlib.sha1(self.data, usedforsecurity=False).digest(),
            hashlib.sha256(self.data).digest(),
        )
        wrong_hash = ("HASH_MISMATCH",) if self.declared_hash not in digests else ()
        return wrong_hash + (("SIZE_MISMATCH",) if self.declared_size != len(self.data) else ())


def parse_submission(body: bytes) -> Submission:
    """Read a transaction of PUT Binary, PUT DocumentReference and PUT Provenance. Raises Unparsable."""
    try:
        return _submission(_entries(json.loads(body)))
    except Unparsable:
        raise  # a ValueError too, but with a better code
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        raise Unparsable("MALFORMED") from None


def _entries(bundle: JsonObject) -> Sequence[JsonObject]:
    if bundle["resourceType"] != "Bundle" or bundle["type"] != "transaction":
        raise Unparsable("NOT_A_TRANSACTION")
    entries: Sequence[JsonObject] = bundle["entry"]
    return entries


def _submission(entries: Sequence[JsonObject]) -> Submission:
    references = _resources(entries, "DocumentReference")
    if len(references) != 1:
        raise Unparsable("NOT_ONE_DOCUMENT")
    ((place, reference),) = references.items()
    attachment = reference["content"][0]["attachment"]
    binaries = _resources(entries, "Binary")
    binary = binaries.get(attachment["url"])
    if binary is None:
        raise Unparsable("NO_BINARY")
    return Submission(
        document_id=_id(reference),
        data=_bytes(binary["data"]),
        declared_hash=_bytes(attachment["hash"]),
        declared_size=int(attachment["size"]),
        signatures=_signatures(_resources(entries, "Provenance"), place),
        locations=tuple(str(entry["request"]["url"]) for entry in entries),
    )


def _resources(entries: Sequence[JsonObject], kind: str) -> dict[str, JsonObject]:
    """Return resources of a kind by their place, which must be a PUT to kind/id."""
    found = {}
    for entry in entries:
        resource, request = entry["resource"], entry["request"]
        if resource["resourceType"] != kind:
            continue
        place = f"{kind}/{_id(resource)}"
        if request["method"] != "PUT" or request["url"] != place:
            raise Unparsable("NOT_A_PUT")
        found[place] = resource
    return found


def _signatures(provenances: Mapping[str, JsonObject], document: str) -> tuple[bytes, ...]:
    signatures: list[bytes] = []
    for provenance in provenances.values():
        if all(target["reference"] != document for target in provenance["target"]):
            raise Unparsable("FOREIGN_PROVENANCE")
        signatures += [_bytes(signature["data"]) for signature in provenance["signature"]]
    if not 0 < len(signatures) <= SIGNATURE_LIMIT:
        raise Unparsable("NO_SIGNATURE" if not signatures else "TOO_MANY_SIGNATURES")
    return tuple(signatures)


def _id(resource: JsonObject) -> str:
    id_ = resource["id"]
    if not isinstance(id_, str) or not 0 < len(id_) <= ID_LIMIT:
        raise Unparsable("BAD_ID")
    return id_


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        raise Unparsable("BAD_BASE64") from None


def response_bundle(
    *, locations: Sequence[str], receipt_id: str, receipt: bytes, cms: bytes, at: str, accepted: bool
) -> bytes:
    """Return the transaction-response: one entry per entry asked, then the receipt (Binary) and its Provenance."""
    status = "201 Created" if accepted else "422 Unprocessable Entity"
    entries: list[JsonObject] = [
        {"response": {"status": status, "location": f"{place}/_history/1"}} for place in locations
    ]
    entries.append(_made(_binary(receipt_id, receipt)))
    entries.append(_made(_provenance(receipt_id, cms, at)))
    bundle = {"resourceType": "Bundle", "type": "transaction-response", "entry": entries}
    return json.dumps(bundle, ensure_ascii=False, separators=(",", ":")).encode()


def _made(resource: JsonObject) -> JsonObject:
    location = f"{resource['resourceType']}/{resource['id']}/_history/1"
    return {"resource": resource, "response": {"status": "201 Created", "location": location}}


def _binary(receipt_id: str, receipt: bytes) -> JsonObject:
    data = base64.b64encode(receipt).decode()
    return {"resourceType": "Binary", "id": receipt_id, "contentType": "application/json", "data": data}


def _provenance(receipt_id: str, cms: bytes, at: str) -> JsonObject:
    who = {"display": "mis-stand (training)"}
    signature = {
        # ASTM E1762: verification signature, the signer states that he has checked the document
        "type": [{"system": "urn:iso-astm:E1762-95:2013", "code": "1.2.840.10065.1.12.1.5"}],
        "when": at,
        "who": who,
        "sigFormat": "application/pkcs7-signature",
        "data": base64.b64encode(cms).decode(),
    }
    return {
        "resourceType": "Provenance",
        "id": f"{receipt_id}-seal"[:ID_LIMIT],
        "target": [{"reference": f"Binary/{receipt_id}"}],
        "recorded": at,
        "agent": [{"who": who}],
        "signature": [signature],
    }


def operation_outcome(code: str) -> bytes:
    """Return an OperationOutcome with one error; `code` is ours, the issue type is FHIR's `invalid`."""
    issue = {"severity": "error", "code": "invalid", "details": {"text": code}}
    return json.dumps({"resourceType": "OperationOutcome", "issue": [issue]}).encode()
