"""OCSP (RFC 6960): requests made, responses read and checked as 500/НҚ point 19 asks.

Trap: the National CA answers `revoked, certificateHold, 1970-01-01` for a certificate it never issued.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any, Literal

from asn1crypto import core, ocsp, x509

from . import asn1
from .asn1 import sequence, tagged
from .certificates import Certificate, Unreadable, certificate_signed_by, moment_of
from .crls import REASONS, Revocation
from .digests import IDENTIFYING
from .signatures import signature_holds

SKEW = timedelta(minutes=5)
LIFE_WITHOUT_END = timedelta(hours=24)  # an answer that names no next update
NONCE, _NO_CHECK = "1.3.6.1.5.5.7.48.1.2", "1.3.6.1.5.5.7.48.1.5"
_NEVER_ISSUED = datetime(1970, 1, 1, tzinfo=UTC)
_MOST_CERTIFICATES = 8


class Unavailable(ValueError):
    """The responder answered that it cannot answer (tryLater, unauthorized…); the text is its status."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a response says of one certificate."""

    hash_oid: str
    name_hash: bytes
    key_hash: bytes
    serial: int
    status: Literal["good", "revoked", "unknown"]
    revocation: Revocation | None
    this_update: datetime
    next_update: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OcspResponse:
    """A successful response; `der` is the whole OCSPResponse as received."""

    der: bytes = field(repr=False)
    tbs: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    signature_oid: str
    responder_name: bytes | None  # DER of the name, or the key's hash instead
    responder_key: bytes | None
    produced_at: datetime
    nonce: bytes | None
    answers: tuple[Answer, ...]
    certificates: tuple[Certificate, ...]

    def answer_for(self, certificate: Certificate, issuer: Certificate) -> Answer | None:
        """Return what is said of a certificate: serial, issuer's name and issuer's key must all fit."""
        return next((a for a in self.answers if a.serial == certificate.serial and a.hash_oid in IDENTIFYING
                     and (a.name_hash, a.key_hash) == issuer_hashes(issuer, a.hash_oid)), None)


def issuer_hashes(issuer: Certificate, hash_oid: str) -> tuple[bytes, bytes]:
    """Return the hashes of the issuer's name and public key (RFC 6960 section 4.1.1). Raises KeyError."""
    digest = IDENTIFYING[hash_oid]
    key = x509.Certificate.load(issuer.der)["tbs_certificate"]["subject_public_key_info"]["public_key"].contents[1:]
    return digest(issuer.subject_der), digest(key)


def certificate_id(certificate: Certificate, issuer: Certificate, *, hash_oid: str = asn1.SHA256) -> bytes:
    """Return the DER of a CertID."""
    name, key = issuer_hashes(issuer, hash_oid)
    return sequence(asn1.gost_algorithm(hash_oid), asn1.octets(name), asn1.octets(key), asn1.integer(certificate.serial))


def build_ocsp_request(certificate: Certificate, issuer: Certificate, *, nonce: bytes | None = None,
                       hash_oid: str = asn1.SHA256) -> bytes:
    """Return the DER of an unsigned request for one certificate; the nonce, 8 to 32 bytes, is the caller's."""
    extension = b""
    if nonce:
        extension = tagged(0xA2, sequence(sequence(asn1.oid(NONCE), asn1.octets(asn1.octets(nonce)))))
    return sequence(sequence(sequence(sequence(certificate_id(certificate, issuer, hash_oid=hash_oid))), extension))


@lru_cache(maxsize=256)
def load_ocsp(der: bytes) -> OcspResponse:
    """Read a response. Raises Unavailable for an error status, Unreadable for what is no sound basic response."""
    try:
        response = ocsp.OCSPResponse.load(der, strict=True)
        status = response["response_status"].native
        if status != "successful":
            raise Unavailable(str(status))
        if response["response_bytes"]["response_type"].native != "basic_ocsp_response":
            raise Unreadable("response type")
        return _facts(response["response_bytes"]["response"].parsed, der)
    except (Unavailable, Unreadable):
        raise
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError) as error:
        raise Unreadable("not an OCSP response") from error


def _facts(basic: Any, der: bytes) -> OcspResponse:
    tbs = basic["tbs_response_data"]
    responder = tbs["responder_id"]
    by_name = responder.name == "by_name"
    extensions = {e["extn_id"].dotted: e for e in tbs["response_extensions"] or ()}
    if any(e["critical"].native and oid != NONCE for oid, e in extensions.items()):
        raise Unreadable("unknown critical extension")
    if len(basic["certs"] or ()) > _MOST_CERTIFICATES:
        raise Unreadable("number of certificates")
    nonce = extensions[NONCE]["extn_value"].parsed if NONCE in extensions else None
    return OcspResponse(
        der=der, tbs=tbs.dump(), signature=basic["signature"].native,
        signature_oid=basic["signature_algorithm"]["algorithm"].dotted,
        responder_name=responder.chosen.untag().dump() if by_name else None,
        responder_key=None if by_name else responder.chosen.native,
        produced_at=moment_of(tbs["produced_at"].native),
        nonce=nonce.native if isinstance(nonce, core.OctetString) else None,
        answers=tuple(_answer(single) for single in tbs["responses"]),
        certificates=tuple(Certificate.load(item.dump()) for item in basic["certs"] or ()))


def _answer(single: Any) -> Answer:
    if any(e["critical"].native for e in single["single_extensions"] or ()):
        raise Unreadable("unknown critical extension")
    identity, status, until = single["cert_id"], single["cert_status"], single["next_update"].native
    revocation = _revocation(status.chosen) if status.name == "revoked" else None
    never_issued = revocation == Revocation(at=_NEVER_ISSUED, reason="certificateHold")  # RFC 6960 section 2.2
    return Answer(
        hash_oid=identity["hash_algorithm"]["algorithm"].dotted, name_hash=identity["issuer_name_hash"].native,
        key_hash=identity["issuer_key_hash"].native, serial=identity["serial_number"].native,
        status="unknown" if never_issued else status.name, revocation=None if never_issued else revocation,
        this_update=moment_of(single["this_update"].native), next_update=moment_of(until) if until else None)


def _revocation(info: Any) -> Revocation:
    reason = info["revocation_reason"]
    code = int.from_bytes(reason.contents, "big") if reason.contents else 0
    return Revocation(at=moment_of(info["revocation_time"].native), reason=REASONS.get(code, str(code)))


def ocsp_problem(response: OcspResponse, certificate: Certificate, issuer: Certificate) -> str | None:
    """Return why a response may not speak of a certificate (a reason code), or None. Times are judged elsewhere.

    19.2 responder, 19.3 CertID, 19.4 signature, 19.5 right to answer: the issuer itself, or one it delegated to.
    """
    if response.answer_for(certificate, issuer) is None:
        return "OCSP_FOREIGN"
    responder = next((c for c in (issuer, *response.certificates) if _is_named(response, c)), None)
    if responder is None or not _may_answer(responder, issuer, response.produced_at):
        return "OCSP_RESPONDER_NOT_ALLOWED"
    holds = signature_holds(algorithm=response.signature_oid, key_algorithm=responder.key_oid,
                            public_key=responder.public_key, data=response.tbs, signature=response.signature)
    return None if holds else "OCSP_SIGNATURE_WRONG"


def _is_named(response: OcspResponse, certificate: Certificate) -> bool:
    if response.responder_name is not None:
        return response.responder_name == certificate.subject_der
    info = x509.Certificate.load(certificate.der)["tbs_certificate"]["subject_public_key_info"]
    digest = hashlib.sha1(info["public_key"].contents[1:]).digest()  # noqa: S324 - an identifier, RFC 6960 section 4.2.1
    return hmac.compare_digest(response.responder_key or b"", digest)


def _may_answer(responder: Certificate, issuer: Certificate, at: datetime) -> bool:
    if responder.sha256 == issuer.sha256:
        return True
    return (asn1.OCSP_SIGNING in responder.extended_key_usage and not responder.unknown_critical
            and "digital_signature" in responder.key_usage and responder.not_before <= at <= responder.not_after
            and certificate_signed_by(responder, issuer))
