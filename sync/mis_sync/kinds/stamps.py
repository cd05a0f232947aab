"""`tsp`: POST of a time stamp request (RFC 3161 section 3.4). The desktop verifies the token; here only that it is ours."""

from __future__ import annotations

from . import Kind


def fault_in(payload: bytes, answer: bytes) -> str | None:
    """Return a code unless `answer` is a TimeStampResp to this request, or an authority's refusal in its form."""
    from gostkz.certificates import Unreadable
    from gostkz.stamps import StampRefused, read_stamp_answer

    try:
        read_stamp_answer(answer)
        read_stamp_answer(answer, request=payload)
    except StampRefused:
        return None  # an answer: the desktop shows its reason
    except Unreadable as error:
        return "foreign_answer" if "another request" in str(error) else "unreadable_answer"
    return None


KIND = Kind(
    name="tsp",
    headers={"Content-Type": "application/timestamp-query", "Accept": "application/timestamp-reply"},
    fault_in=fault_in,
    is_signed=True,
)
