"""The stand's time stamp authorities (GOST and RSA), OCSP responders and lists: evidence for training, made for real.

Like the National CA it numbers stamps by negative numbers too, and calls a certificate it never issued "on hold since 1970".
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from gostkz import asn1
from gostkz.certificates import Certificate, Unreadable
from gostkz.crls import Revocation
from gostkz.keys import PrivateKey
from gostkz.ocsps import issuer_hashes
from gostkz.pkcs12 import KeyFile
from gostkz.responders import (
    MALFORMED,
    Asked,
    Status,
    build_ocsp_response,
    build_stamp_answer,
    ocsp_error,
    read_ocsp_request,
)
from gostkz.rsa_keys import IssuingKey, RsaPrivateKey

from .authorities import Authority

TSP, OCSP, OCSP_RSA, CRL, DELTA, RSA_CRL = (
    "/tsp",
    "/ocsp",
    "/ocsp-rsa",
    "/ca.crl",
    "/ca_delta.crl",
    "/rsa_root.crl",
)
_ANSWER_LIFE = timedelta(hours=1)
_NEVER_ISSUED = Revocation(at=datetime(1970, 1, 1, tzinfo=UTC), reason="certificateHold")
_TYPES = {TSP: "application/timestamp-reply", OCSP: "application/ocsp-response"}
CRL_TYPE = "application/pkix-crl"


@dataclass(frozen=True, slots=True)
class Paper:
    """An answer with its media type."""

    content_type: str
    data: bytes


class Notary:
    """Answers about certificates and moments in the name of one authority. Safe to share between threads."""

    def __init__(self, authority: Authority, *, clock: Callable[[], datetime]) -> None:
        self._authority, self._clock = authority, clock
        self._issuer = Certificate.load((authority.folder / "ca.cer").read_bytes())
        keys = authority.service_keys()
        self._gost_tsa, self._rsa_tsa = keys["tsa"], keys["rsa_tsa"]
        self._responders = {OCSP: keys["ocsp"], OCSP_RSA: keys["rsa_ocsp"]}

    def post(self, path: str, body: bytes) -> Paper | None:
        """Answer a request; None for a path that is not served here."""
        if path == TSP:
            return Paper(_TYPES[TSP], self._stamp(body))
        if path in self._responders:
            return Paper(_TYPES[OCSP], self._state(body, self._responders[path]))
        return None

    def get(self, path: str) -> Paper | None:
        """Return a list; None for a path that is not served here."""
        files = {CRL: "ca.crl", RSA_CRL: "rsa_root.crl"}
        if path in files:
            return Paper(CRL_TYPE, (self._authority.folder / files[path]).read_bytes())
        if path == DELTA:
            return Paper(CRL_TYPE, self._authority.delta(self._clock()))
        return None

    def _stamp(self, body: bytes) -> bytes:
        """Which authority answers depends on the request, as at the National CA: GOST for Streebog, RSA for SHA-256."""
        wants_rsa = asn1.oid(asn1.SHA256) in body
        serial = secrets.randbits(64) - 2**63
        if wants_rsa:
            return build_stamp_answer(
                body,
                tsa=self._rsa_tsa,
                serial=serial,
                at=self._clock(),
                policies=(asn1.TSA_POLICY_RSA,),
                hashes=(asn1.SHA256,),
            )
        return build_stamp_answer(
            body,
            tsa=self._gost_tsa,
            serial=serial,
            at=self._clock(),
            policies=(asn1.TSA_POLICY_GOST_2015,),
            hashes=(asn1.HASH_512,),
        )

    def _state(self, body: bytes, by: KeyFile) -> bytes:
        try:
            asked, nonce = read_ocsp_request(body)
        except Unreadable:
            return ocsp_error(MALFORMED)
        at = self._clock()
        return build_ocsp_response(
            [(one.certificate_id, self._status(one)) for one in asked],
            responder=Certificate.load(by.certificate),
            key=issuing_key(by),
            at=at,
            next_update=at + _ANSWER_LIFE,
            nonce=nonce,
        )

    def _status(self, asked: Asked) -> Status:
        records, serial = self._authority.records, f"{asked.serial:040x}"
        try:
            ours = (asked.name_hash, asked.key_hash) == issuer_hashes(self._issuer, asked.hash_oid)
        except KeyError:
            ours = False
        if not ours or serial not in records.issued:
            return Status(revocation=_NEVER_ISSUED)
        revoked = next((entry for entry in records.revoked if entry.serial == serial), None)
        if revoked is None:
            return Status()
        return Status(revocation=Revocation(at=datetime.fromisoformat(revoked.at), reason=revoked.reason))


def issuing_key(key_file: KeyFile) -> IssuingKey:
    """Return the key of a file as one that signs answers."""
    key = key_file.private_key
    return key if isinstance(key, PrivateKey) else RsaPrivateKey(key)
