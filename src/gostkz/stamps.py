"""Time stamps (RFC 3161): requests made, answers read, tokens checked. A token is over the signature octets of a CMS.

Serial numbers and nonces of the National CA may be negative; its tokens name their certificate by SHA-1 (ESSCertID).
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from asn1crypto import cms, core, tsp

from . import asn1
from .asn1 import sequence
from .certificates import Certificate, Unreadable, moment_of
from .cms import SignedData, check_signer, parse_signed_data
from .digests import DIGESTS

TST_INFO = "1.2.840.113549.1.9.16.1.4"
_ERRORS = (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError)


class _Answer(core.Sequence):  # type: ignore[misc]
    """TimeStampResp with the token optional, as RFC 3161 has it and asn1crypto does not."""

    _fields = [("status", tsp.PKIStatusInfo), ("token", cms.ContentInfo, {"optional": True})]  # noqa: RUF012 - its protocol


class StampRefused(ValueError):
    """The authority gave no token; the text is its status and failure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A token as read, not yet believed; `der` as received."""

    der: bytes = field(repr=False)
    gen_time: datetime
    policy: str
    hash_oid: str
    imprint: bytes = field(repr=False)
    serial: int
    nonce: int | None
    data: SignedData = field(repr=False)

    def is_over(self, octets: bytes) -> bool:
        """Whether the imprint is of these octets."""
        digest = DIGESTS.get(self.hash_oid)
        return digest is not None and hmac.compare_digest(digest(octets), self.imprint)


@dataclass(frozen=True, slots=True, kw_only=True)
class StampCheck:
    """Whether a token is sound in itself; whether its authority is trusted is judged by the path."""

    reason: str | None
    certificate: Certificate | None


def build_stamp_request(octets: bytes, *, hash_oid: str = asn1.HASH_512, policy: str | None = asn1.TSA_POLICY_GOST_2015,
                        nonce: int | None = None) -> bytes:
    """Return the DER of a request over octets that wants the certificate in the token. Which TSA answers depends on hash
    and policy: Streebog and …2.6.4 the GOST one, SHA-256 the RSA one."""
    imprint = sequence(asn1.gost_algorithm(hash_oid), asn1.octets(DIGESTS[hash_oid](octets)))
    return sequence(asn1.integer(1), imprint, asn1.oid(policy) if policy else b"",
                    asn1.integer(nonce) if nonce is not None else b"", b"\x01\x01\xff")


def read_stamp_answer(answer: bytes, *, request: bytes | None = None) -> Stamp:
    """Return the token of a TimeStampResp. Raises StampRefused, or Unreadable (also when it answers another request)."""
    try:
        response = _Answer.load(answer, strict=True)
        status = response["status"]
        if status["status"].native not in ("granted", "granted_with_mods"):
            failure = status["fail_info"].native
            raise StampRefused(f"{status['status'].native} {' '.join(sorted(failure or ()))}".strip())
        token = response["token"].dump()
    except (StampRefused, Unreadable):
        raise
    except _ERRORS as error:
        raise Unreadable("not an answer of a time stamp authority") from error
    stamp = load_stamp(token)
    if request is not None and not _answers(stamp, request):
        raise Unreadable("the token answers another request")
    return stamp


def _answers(stamp: Stamp, request: bytes) -> bool:
    try:
        asked = tsp.TimeStampReq.load(request, strict=True)
        imprint = asked["message_imprint"]
        same = (imprint["hash_algorithm"]["algorithm"].dotted, imprint["hashed_message"].native)
        nonce = asked["nonce"].native
    except _ERRORS:
        return False
    return same == (stamp.hash_oid, stamp.imprint) and nonce == stamp.nonce


def load_stamp(token: bytes) -> Stamp:
    """Read a token (a CMS with exactly one signer). Raises Unreadable."""
    data = parse_signed_data(token, content_type=TST_INFO)
    if len(data.signers) != 1 or data.content is None:
        raise Unreadable("a token has one signer and its contents")
    try:
        return _facts(tsp.TSTInfo.load(data.content, strict=True), token, data)
    except Unreadable:
        raise
    except _ERRORS as error:
        raise Unreadable("not a time stamp") from error


def _facts(info: Any, token: bytes, data: SignedData) -> Stamp:
    if info["version"].native != "v1" or any(e["critical"].native for e in info["extensions"] or ()):
        raise Unreadable("unknown kind of time stamp")
    imprint = info["message_imprint"]
    return Stamp(der=token, gen_time=moment_of(info["gen_time"].native), policy=info["policy"].dotted,
                 hash_oid=imprint["hash_algorithm"]["algorithm"].dotted, imprint=imprint["hashed_message"].native,
                 serial=info["serial_number"].native, nonce=info["nonce"].native, data=data)


def check_stamp(stamp: Stamp, octets: bytes | None, *, others: tuple[bytes, ...] = ()) -> StampCheck:
    """Check imprint, signature, ESSCertID and purpose (500/НҚ point 17). `others`: certificates not in the token.

    `octets` None: the caller has checked the imprint (archive time stamps have one of their own making).
    """
    if octets is not None and not stamp.is_over(octets):
        return StampCheck(reason="STAMP_FOREIGN", certificate=None)
    data = SignedData(stamp.data.signers, (*stamp.data.certificates, *others), stamp.data.content, TST_INFO)
    check = check_signer(data.signers[0], data=data, content=None)
    certificate = check.certificate
    if certificate is None:
        return StampCheck(reason="STAMP_CERTIFICATE_MISSING", certificate=None)
    if not check.integrity_ok or check.signing_certificate_v2 != "match":
        return StampCheck(reason="STAMP_SIGNATURE_WRONG", certificate=certificate)
    return StampCheck(reason=None if may_stamp(certificate) else "STAMP_PURPOSE_NOT_ALLOWED", certificate=certificate)


def may_stamp(certificate: Certificate) -> bool:
    """Whether the extended key usage is timeStamping, critical and alone (RFC 3161 section 2.3)."""
    return (certificate.extended_key_usage == {asn1.TIME_STAMPING} and "2.5.29.37" in certificate.critical
            and bool({"digital_signature", "non_repudiation"} & certificate.key_usage))


def stamp_request_facts(request: bytes) -> tuple[str, bytes, str | None, int | None]:
    """Return (hash, imprint, policy, nonce) of a request. Raises Unreadable."""
    try:
        asked = tsp.TimeStampReq.load(request, strict=True)
        imprint, policy = asked["message_imprint"], asked["req_policy"]
        return (imprint["hash_algorithm"]["algorithm"].dotted, imprint["hashed_message"].native,
                None if isinstance(policy, core.Void) else policy.dotted, asked["nonce"].native)
    except _ERRORS as error:
        raise Unreadable("not a request for a time stamp") from error
