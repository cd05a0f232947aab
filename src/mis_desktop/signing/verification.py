"""The verifier: gostkz's report turned into verdicts. Bad input never raises; the verdict says what is wrong."""

from __future__ import annotations

import base64
import hashlib
from datetime import datetime
from typing import TYPE_CHECKING

from ..domain.documents import Evidence, EvidenceKind, Integrity, PathStep, Reason, Trust, TrustSet, Verdict
from ..domain.errors import Unreadable

if TYPE_CHECKING:
    from gostkz.certificates import Certificate
    from gostkz.verification import CertificateReport, SignerReport


class CmsVerifier:
    """Judges CMS containers and certificates. Implements `services.ports.Verifier`."""

    def verify(self, *, content: bytes, cms: bytes, at: datetime, trust: TrustSet) -> Verdict:
        """Return the verdict on a container with exactly one signer (our rule: one row per signer)."""
        verdicts = self.verify_all(content=content, cms=cms, at=at, trust=trust)
        if len(verdicts) == 1:
            return verdicts[0]
        return _unreadable("SEVERAL_SIGNERS", at, trust)

    def verify_all(self, *, content: bytes | None, cms: bytes, at: datetime, trust: TrustSet) -> tuple[Verdict, ...]:
        """Return one verdict per signer; one verdict with UNREADABLE or NO_SIGNERS when there is none."""
        from gostkz.verification import verify_cms

        report = verify_cms(cms, content=content, roots=trust.roots, intermediates=trust.intermediates,
                            crls=trust.crls, ocsps=trust.ocsps, stamps=trust.stamps, at=at, rule_set=trust.rule_set)
        if not report.signers:
            code = report.reasons[0].code if report.reasons else "NO_SIGNERS"
            return (_unreadable(code, at, trust),)
        return tuple(_signer_verdict(signer, at, trust) for signer in report.signers)

    def check_certificate(self, certificate: bytes, *, at: datetime, trust: TrustSet) -> Verdict:
        """Judge a certificate before signing: chain, validity, revocation, purpose (500/НҚ point 4)."""
        from gostkz.verification import check_certificate

        report = check_certificate(certificate, roots=trust.roots, intermediates=trust.intermediates,
                                   crls=trust.crls, ocsps=trust.ocsps, at=at, purpose="sign")
        return _certificate_verdict(report, at, trust)

    def evidence_in(self, cms: bytes) -> tuple[Evidence, ...]:
        """Return what a container carries - certificates, lists, OCSP answers, time stamps - each to be stored once by hash."""
        from gostkz.amendments import TIME_STAMP_TOKEN
        from gostkz.cms import parse_signed_data

        data = parse_signed_data(cms)
        stamps = [value for signer in data.signers for oid, value in signer.unsigned if oid == TIME_STAMP_TOKEN]
        found = ((EvidenceKind.CERTIFICATE, data.certificates), (EvidenceKind.CRL, data.crls), (EvidenceKind.OCSP, data.ocsps),
                 (EvidenceKind.TIME_STAMP, stamps))
        return tuple(evidence_of(kind, der) for kind, ders in found for der in dict.fromkeys(ders))

    def trust_validity(self, kind: str, data: bytes) -> tuple[datetime | None, datetime | None]:
        """Return from when until when a certificate or CRL is valid; nothing for one that cannot be read."""
        from gostkz.certificates import Certificate
        from gostkz.crls import load_crl

        try:
            if kind == "crl":
                found = load_crl(data)
                return found.this_update, found.next_update
            certificate = Certificate.load(data)
        except ValueError:
            return None, None
        return certificate.not_before, certificate.not_after

    def read_trust_file(self, data: bytes, *, path: str = "") -> tuple[str, str, bytes]:
        """Return (root|intermediate|crl, subject, DER) of a DER or PEM file. Raises Unreadable."""
        from gostkz.certificates import Certificate
        from gostkz.crls import load_crl

        der = _der(data)
        try:
            certificate = Certificate.load(der)
        except ValueError:
            try:
                return "crl", load_crl(der).issuer, der
            except ValueError as error:
                raise Unreadable(path=path) from error
        return "root" if certificate.is_self_issued else "intermediate", certificate.subject, der


def evidence_of(kind: EvidenceKind, der: bytes) -> Evidence:
    """Return a piece of evidence under its hash."""
    return Evidence(sha256=hashlib.sha256(der).hexdigest(), kind=kind, data=der)


def _der(data: bytes) -> bytes:
    if b"-----BEGIN" not in data:
        return data
    body = data.split(b"-----BEGIN", 1)[1].split(b"-----\n" if b"-----\n" in data else b"-----\r\n", 1)[-1]
    try:
        return base64.b64decode(body.split(b"-----END", 1)[0])
    except ValueError as error:
        raise Unreadable(path="") from error


def _unreadable(code: str, at: datetime, trust: TrustSet) -> Verdict:
    return Verdict(integrity=Integrity.INVALID, trust=Trust.NOT_DETERMINED, reasons=(Reason(code=code),),
                   checked_at=at, rule_set=trust.rule_set)


def _steps(path: tuple[Certificate, ...]) -> tuple[PathStep, ...]:
    return tuple(PathStep(subject=c.subject, issuer=c.issuer, serial=f"{c.serial:x}", not_before=c.not_before,
                          not_after=c.not_after, sha256=c.sha256) for c in path)


def _signer_verdict(signer: SignerReport, at: datetime, trust: TrustSet) -> Verdict:
    certificate = signer.certificate
    return Verdict(
        integrity=Integrity(signer.integrity), trust=Trust(signer.trust),
        reasons=tuple(Reason(code=r.code, facts=tuple(sorted(r.facts.items()))) for r in signer.reasons),
        path=_steps(signer.path), signer=certificate.common_name if certificate else "",
        signer_iin=(certificate.iin or "") if certificate else "", signer_bin=(certificate.bin or "") if certificate else "",
        organization=(certificate.organization or "") if certificate else "", signed_at=signer.signing_time,
        stamped_at=signer.stamped_at,
        checked_at=at, rule_set=trust.rule_set)


def _certificate_verdict(report: CertificateReport, at: datetime, trust: TrustSet) -> Verdict:
    certificate = report.certificate
    return Verdict(
        integrity=Integrity.VALID, trust=Trust(report.trust),
        reasons=tuple(Reason(code=r.code, facts=tuple(sorted(r.facts.items()))) for r in report.reasons),
        path=_steps(report.path), signer=certificate.common_name if certificate else "",
        signer_iin=(certificate.iin or "") if certificate else "", signer_bin=(certificate.bin or "") if certificate else "",
        organization=(certificate.organization or "") if certificate else "", checked_at=at, rule_set=trust.rule_set)
