"""What proves a signature later: requests for time stamps and OCSP, their answers, and containers with all of it inside.

Nothing here talks to a network: requests are payloads of mis-sync's jobs, answers come back through the spool.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ..domain.documents import Evidence, EvidenceKind, TrustSet
from ..domain.errors import AnswerRefused, Unreadable
from .verification import evidence_of

if TYPE_CHECKING:
    from gostkz.certificates import Certificate
    from gostkz.cms import Signer

NONCE_BYTES = 16


class CmsEvidences:
    """Implements `services.key_ports.Evidences`."""

    def stamp_request(self, cms: bytes) -> bytes:
        """Ask the GOST authority for GOST signatures and the RSA one for RSA: it answers by hash and policy."""
        from gostkz import asn1
        from gostkz.stamps import build_stamp_request

        signer = _signer(cms)
        is_rsa = signer.digest_oid == asn1.SHA256
        hash_oid, policy = (asn1.SHA256, None) if is_rsa else (asn1.HASH_512, asn1.TSA_POLICY_GOST_2015)
        return build_stamp_request(signer.signature, nonce=secrets.randbits(63), hash_oid=hash_oid, policy=policy)

    def state_requests(self, cms: bytes, *, trust: TrustSet) -> tuple[bytes, ...]:
        """Ask about each certificate of the path that has an issuer here."""
        from gostkz.ocsps import build_ocsp_request

        return tuple(build_ocsp_request(certificate, issuer, nonce=secrets.token_bytes(NONCE_BYTES))
                     for certificate, issuer in _steps(cms, trust))

    def read_answer(self, kind: EvidenceKind, answer: bytes, *, request: bytes = b"") -> Evidence:
        """Return the token of a time stamp answer, an OCSP response or a list, as received."""
        from gostkz.certificates import Unreadable as NotReadable
        from gostkz.ocsps import Unavailable
        from gostkz.stamps import StampRefused

        try:
            return evidence_of(kind, _kept(kind, answer, request))
        except (StampRefused, Unavailable) as error:
            raise AnswerRefused(service="TSP" if kind is EvidenceKind.TIME_STAMP else "OCSP", detail=str(error)) from error
        except NotReadable as error:
            raise Unreadable(path="") from error

    def assembled(self, cms: bytes, evidence: Sequence[Evidence]) -> bytes:
        """Put evidence inside; stamps that are over another signature are left out, what is there stays byte for byte."""
        from gostkz.amendments import add_time_stamp, add_values
        from gostkz.certificates import Unreadable as NotReadable
        from gostkz.stamps import load_stamp

        data = {kind: [item.data for item in evidence if item.kind is kind] for kind in EvidenceKind}
        signature = _signer(cms).signature
        for token in data[EvidenceKind.TIME_STAMP]:
            try:
                fits = load_stamp(token).is_over(signature)
            except NotReadable:
                continue
            cms = add_time_stamp(cms, token) if fits else cms
        return add_values(cms, certificates=data[EvidenceKind.CERTIFICATE], crls=data[EvidenceKind.CRL],
                          ocsps=data[EvidenceKind.OCSP])


def _kept(kind: EvidenceKind, answer: bytes, request: bytes) -> bytes:
    from gostkz.certificates import Certificate
    from gostkz.crls import load_crl
    from gostkz.ocsps import load_ocsp
    from gostkz.stamps import read_stamp_answer

    if kind is EvidenceKind.TIME_STAMP:
        return read_stamp_answer(answer, request=request or None).der
    readers: dict[EvidenceKind, Callable[[bytes], object]] = {
        EvidenceKind.OCSP: load_ocsp, EvidenceKind.CRL: load_crl, EvidenceKind.CERTIFICATE: Certificate.load}
    readers[kind](answer)
    return answer


def _signer(cms: bytes) -> Signer:
    from gostkz.certificates import Unreadable as NotReadable
    from gostkz.cms import parse_signed_data

    try:
        signers = parse_signed_data(cms).signers
    except NotReadable as error:
        raise Unreadable(path="") from error
    if len(signers) != 1:
        raise Unreadable(path="")
    return signers[0]


def _steps(cms: bytes, trust: TrustSet) -> list[tuple[Certificate, Certificate]]:
    """Return (certificate, issuer) from the signer up to below the root."""
    from gostkz.certificates import Certificate, certificate_signed_by
    from gostkz.cms import parse_signed_data

    _signer(cms)
    data = parse_signed_data(cms)
    known = [Certificate.load(der) for der in dict.fromkeys((*trust.roots, *trust.intermediates, *data.certificates))]
    serial = data.signers[0].serial
    steps: list[tuple[Certificate, Certificate]] = []
    last = next((c for c in known if c.serial == serial and c.issuer_der == data.signers[0].issuer_der), None)
    while last is not None and not last.is_self_issued and len(steps) < len(known):
        issuer = next((c for c in known if certificate_signed_by(last, c)), None)
        if issuer is None:
            break
        steps.append((last, issuer))
        last = issuer
    return steps
