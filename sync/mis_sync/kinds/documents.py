"""`fhir-document`: POST of a FHIR R4 transaction Bundle to the destination's base address (R4, http.html)."""

from __future__ import annotations

import json

from . import Kind


def is_transaction_response(_content_type: str, body: bytes) -> bool:
    """Tell a transaction-response Bundle; what it says is judged by the desktop."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return False
    return (
        isinstance(answer, dict)
        and answer.get("resourceType") == "Bundle"
        and answer.get("type") == ("transaction-response")
    )


KIND = Kind(
    name="fhir-document",
    headers={"Content-Type": "application/fhir+json", "Accept": "application/fhir+json"},
    understood=is_transaction_response,
)
