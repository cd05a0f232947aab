"""`ocsp`: POST of an OCSP request (RFC 6960 appendix A). The desktop verifies the response; here only that it is ours."""

from __future__ import annotations

from . import Kind


def fault_in(payload: bytes, answer: bytes) -> str | None:
    """Return a code unless `answer` is a response that speaks of what was asked, with the same nonce when it has one.

    tryLater and internalError are tried again; other error statuses are answers.
    """
    from gostkz.certificates import Unreadable
    from gostkz.ocsps import Unavailable, load_ocsp
    from gostkz.responders import read_ocsp_request

    try:
        response, (asked, nonce) = load_ocsp(answer), read_ocsp_request(payload)
    except Unavailable as error:
        return "unreadable_answer" if str(error) in ("try_later", "internal_error") else None
    except Unreadable:
        return "unreadable_answer"
    told = {(one.serial, one.name_hash, one.key_hash) for one in response.answers}
    ours = {(one.serial, one.name_hash, one.key_hash) for one in asked} <= told
    return None if ours and (response.nonce is None or response.nonce == nonce) else "foreign_answer"


KIND = Kind(
    name="ocsp",
    headers={"Content-Type": "application/ocsp-request", "Accept": "application/ocsp-response"},
    fault_in=fault_in,
    is_signed=True,
)
