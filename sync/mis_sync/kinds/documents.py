"""`fhir-document`: POST of a FHIR R4 transaction Bundle to the destination's base address (R4, http.html)."""

from __future__ import annotations

import json

from . import Kind


def fault_in(payload: bytes, answer: bytes) -> str | None:
    """Return a code unless `answer` is a transaction-response; one whose locations are all foreign is somebody else's.

    A server that answers late on a kept connection would otherwise close the next document with this one's receipt.
    """
    try:
        bundle = json.loads(answer)
        if bundle["resourceType"] != "Bundle" or bundle["type"] != "transaction-response":
            return "unreadable_answer"
        locations = [
            str(entry["response"]["location"]) for entry in bundle["entry"] if "location" in entry["response"]
        ]
    except (ValueError, KeyError, TypeError, RecursionError):
        return "unreadable_answer"
    ours = any(_id(location).encode() in payload for location in locations)
    return None if ours or not locations else "foreign_answer"


def _id(location: str) -> str:
    """Return the id in `[base/]Type/id[/_history/version]`; a location without one matches nothing."""
    parts = location.split("/_history/", maxsplit=1)[0].split("/")
    return parts[-1] if len(parts) > 1 and parts[-1] else "\x00"


KIND = Kind(
    name="fhir-document",
    headers={"Content-Type": "application/fhir+json", "Accept": "application/fhir+json"},
    fault_in=fault_in,
)
