"""`crl`: GET of a revocation list, whole or delta. The National CA's has 21 MB; the desktop verifies its signature."""

from __future__ import annotations

from mis_spool import LARGEST_ANSWER

from . import Kind


def fault_in(_payload: bytes, answer: bytes) -> str | None:
    """Return a code unless `answer` is a list."""
    from gostkz.certificates import Unreadable
    from gostkz.crls import load_crl

    try:
        load_crl.__wrapped__(answer)  # not remembered: a list is looked at once here
    except Unreadable:
        return "unreadable_answer"
    return None


KIND = Kind(
    name="crl",
    method="GET",
    headers={"Accept": "application/pkix-crl, */*"},
    sends_payload=False,
    fault_in=fault_in,
    is_signed=True,
    answer_limit=LARGEST_ANSWER,
)
