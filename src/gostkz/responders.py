"""Answers of authorities made: OCSP responses and time stamp tokens, for training services and tests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from asn1crypto import ocsp

from . import asn1
from .asn1 import sequence, tagged
from .certificates import Certificate, Unreadable
from .cms import sign_cms
from .crls import REASONS, Revocation
from .ocsps import NONCE
from .pkcs12 import KeyFile
from .rsa_keys import IssuingKey
from .stamps import TST_INFO, stamp_request_facts

SUCCESSFUL, MALFORMED, INTERNAL_ERROR, TRY_LATER = 0, 1, 2, 3
GRANTED, REJECTED = 0, 2
BAD_ALGORITHM, BAD_REQUEST, UNACCEPTED_POLICY = 0, 2, 15  # PKIFailureInfo, RFC 3161 section 2.4.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """What to say of a certificate: neither revoked nor unknown is good."""

    revocation: Revocation | None = None
    unknown: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A certificate asked about: the CertID as sent (it is echoed), its serial and the hashes in it."""

    certificate_id: bytes
    hash_oid: str
    name_hash: bytes
    key_hash: bytes
    serial: int


def read_ocsp_request(der: bytes) -> tuple[tuple[Asked, ...], bytes | None]:
    """Return what a request asks, and its nonce. Raises Unreadable."""
    try:
        tbs = ocsp.OCSPRequest.load(der, strict=True)["tbs_request"]
        nonces = [e["extn_value"].parsed.native for e in tbs["request_extensions"] or () if e["extn_id"].dotted == NONCE]
        asked = tuple(_asked(single["req_cert"]) for single in tbs["request_list"])
    except (ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
        raise Unreadable("not an OCSP request") from error
    return asked, nonces[0] if nonces else None


def _asked(identity: ocsp.CertId) -> Asked:
    return Asked(certificate_id=identity.dump(), hash_oid=identity["hash_algorithm"]["algorithm"].dotted,
                 name_hash=identity["issuer_name_hash"].native, key_hash=identity["issuer_key_hash"].native,
                 serial=identity["serial_number"].native)


def build_ocsp_response(answers: Sequence[tuple[bytes, Status]], *, responder: Certificate, key: IssuingKey,
                        at: datetime, next_update: datetime | None, nonce: bytes | None = None,
                        send_certificate: bool = True) -> bytes:
    """Return a response with (CertID, status) pairs, signed by the responder's key."""
    singles = (sequence(identity, _status(status), asn1.generalized_time(at),
                        tagged(0xA0, asn1.generalized_time(next_update)) if next_update else b"")
               for identity, status in answers)
    extension = b""
    if nonce is not None:
        extension = tagged(0xA1, sequence(sequence(asn1.oid(NONCE), asn1.octets(asn1.octets(nonce)))))
    tbs = sequence(tagged(0xA1, responder.subject_der), asn1.generalized_time(at), sequence(*singles), extension)
    basic = sequence(tbs, asn1.gost_algorithm(key.signature_oid), tagged(0x03, b"\x00" + key.sign_data(tbs)),
                     tagged(0xA0, sequence(responder.der)) if send_certificate else b"")
    return sequence(tagged(0x0A, bytes([SUCCESSFUL])),
                    tagged(0xA0, sequence(asn1.oid("1.3.6.1.5.5.7.48.1.1"), asn1.octets(basic))))


def ocsp_error(code: int) -> bytes:
    """Return a response that is only a status (RFC 6960 section 4.2.1)."""
    return sequence(tagged(0x0A, bytes([code])))


def _status(status: Status) -> bytes:
    if status.unknown:
        return tagged(0x82, b"")
    if status.revocation is None:
        return tagged(0x80, b"")
    code = {name: code for code, name in REASONS.items()}[status.revocation.reason]
    return tagged(0xA1, asn1.generalized_time(status.revocation.at) + tagged(0xA0, tagged(0x0A, bytes([code]))))


def build_stamp_answer(request: bytes, *, tsa: KeyFile, serial: int, at: datetime,
                       policies: Sequence[str], hashes: Sequence[str], chain: Sequence[bytes] = ()) -> bytes:
    """Return a TimeStampResp: a token, or a rejection with its reason. `policies[0]` serves requests that name none."""
    try:
        hash_oid, imprint, policy, nonce = stamp_request_facts(request)
    except Unreadable:
        return stamp_rejection(BAD_REQUEST)
    if hash_oid not in hashes:
        return stamp_rejection(BAD_ALGORITHM)
    if policy is not None and policy not in policies:
        return stamp_rejection(UNACCEPTED_POLICY)
    token = build_stamp(hash_oid=hash_oid, imprint=imprint, policy=policy or policies[0], nonce=nonce, serial=serial, at=at,
                        sign=lambda info: sign_cms(info, tsa, chain=chain, signing_time=at, detached=False,
                                                   content_type=TST_INFO))
    return sequence(sequence(asn1.integer(GRANTED)), token)


def build_stamp(*, hash_oid: str, imprint: bytes, policy: str, nonce: int | None, serial: int, at: datetime,
                sign: Callable[[bytes], bytes]) -> bytes:
    """Return a token; `sign` makes a CMS over the DER of TSTInfo."""
    return sign(sequence(asn1.integer(1), asn1.oid(policy), sequence(asn1.gost_algorithm(hash_oid), asn1.octets(imprint)),
                         asn1.integer(serial), asn1.generalized_time(at), asn1.integer(nonce) if nonce is not None else b""))


def stamp_rejection(failure: int) -> bytes:
    """Return a rejection with one bit of PKIFailureInfo."""
    unused = 7 - failure % 8
    bits = bytearray(failure // 8 + 1)
    bits[-1] = 1 << unused
    return sequence(sequence(asn1.integer(REJECTED), tagged(0x03, bytes([unused]) + bytes(bits))))
