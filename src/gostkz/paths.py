"""Paths from a certificate to a trusted root, judged at a moment: chain, validity, purpose, revocation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise
from typing import Literal

from . import asn1
from .certificates import Certificate, Unreadable, certificate_signed_by
from .crls import Crl, load_crl
from .ocsps import OcspResponse, Unavailable, load_ocsp
from .reasons import INVALID, WEIGHTS, Reason, date_text, trust_of
from .revocations import Evidence, revocation_reasons

LONGEST_PATH = 6
_CA_STAFF = ("1.2.398.3.3.4.2",)
Purpose = Literal["sign", "authenticate", "stamp"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateReport:
    """What is known of a certificate at a moment; `path` is leaf first."""

    trust: str
    reasons: tuple[Reason, ...]
    path: tuple[Certificate, ...]
    certificate: Certificate | None


@dataclass(frozen=True, slots=True)
class Pool:
    """What a path is judged with: trusted roots, other certificates, and evidence at a moment."""

    roots: tuple[Certificate, ...]
    intermediates: tuple[Certificate, ...]
    evidence: Evidence

    def at(self, moment: datetime, *, now: datetime) -> Pool:
        """Return the same pool for another moment."""
        return replace(self, evidence=replace(self.evidence, at=moment, now=now))

    def with_more(self, *, certificates: Iterable[bytes] = (), crls: Iterable[bytes] = (), ocsps: Iterable[bytes] = ()) -> Pool:
        """Return the pool with what a container carries."""
        evidence = replace(self.evidence, crls=(*self.evidence.crls, *_lists(crls)),
                           ocsps=(*self.evidence.ocsps, *_responses(ocsps)))
        return replace(self, intermediates=(*self.intermediates, *_certificates(certificates)), evidence=evidence)


def pool_of(*, roots: Sequence[bytes], intermediates: Sequence[bytes] = (), crls: Sequence[bytes] = (),
            ocsps: Sequence[bytes] = (), at: datetime, now: datetime) -> Pool:
    """Return a pool of DER values; unreadable ones are left out."""
    evidence = Evidence(crls=tuple(_lists(crls)), ocsps=tuple(_responses(ocsps)), at=at, now=now)
    return Pool(_certificates(roots), _certificates(intermediates), evidence)


def _certificates(ders: Iterable[bytes]) -> tuple[Certificate, ...]:
    found = []
    for der in dict.fromkeys(ders):
        try:
            found.append(Certificate.load(der))
        except Unreadable:
            continue
    return tuple(found)


def _lists(ders: Iterable[bytes]) -> list[Crl]:
    found = []
    for der in ders:
        try:
            found.append(load_crl(der))
        except Unreadable:
            continue
    return found


def _responses(ders: Iterable[bytes]) -> list[OcspResponse]:
    found = []
    for der in ders:
        try:
            found.append(load_ocsp(der))
        except (Unreadable, Unavailable):
            continue
    return found


def judge_certificate(leaf: Certificate, pool: Pool, purpose: Purpose) -> CertificateReport:
    """Judge a certificate with everything above it."""
    path, reasons = _path(leaf, pool)
    for certificate in path:
        reasons += _validity(certificate, pool.evidence.at)
    reasons += [Reason("BASIC_CONSTRAINTS", {"subject": ca.subject}) for ca in path[1:]
                if not ca.is_ca or "key_cert_sign" not in ca.key_usage]
    reasons += _purpose(leaf, purpose)
    reasons += _revocations(path, pool)
    return CertificateReport(trust=trust_of(reasons), reasons=tuple(reasons), path=tuple(path), certificate=leaf)


def _path(leaf: Certificate, pool: Pool) -> tuple[list[Certificate], list[Reason]]:
    """Return the path leaf → root as far as it goes, and what is wrong with it."""
    path = [leaf]
    while len(path) < LONGEST_PATH:
        last = path[-1]
        if any(root.sha256 == last.sha256 for root in pool.roots):
            return path, []
        named = [c for c in (*pool.roots, *pool.intermediates) if c.subject_der == last.issuer_der and c.sha256 != last.sha256]
        issuer = next((c for c in named if certificate_signed_by(last, c)), None)
        if issuer is None:
            return path, [_break(last, named)]
        path.append(issuer)
    return path, [Reason("CHAIN_INCOMPLETE", {"issuer": path[-1].issuer})]


def _break(last: Certificate, named: list[Certificate]) -> Reason:
    if last.is_self_issued:
        return Reason("ROOT_NOT_TRUSTED", {"subject": last.subject})
    if named:
        return Reason("CHAIN_SIGNATURE_WRONG", {"subject": last.subject})
    return Reason("CHAIN_INCOMPLETE", {"issuer": last.issuer})


def _validity(certificate: Certificate, at: datetime) -> list[Reason]:
    reasons = []
    if at < certificate.not_before:
        since = date_text(certificate.not_before)
        reasons.append(Reason("NOT_YET_VALID", {"subject": certificate.subject, "since": since}))
    if at > certificate.not_after:
        reasons.append(Reason("EXPIRED", {"subject": certificate.subject, "until": date_text(certificate.not_after)}))
    if certificate.unknown_critical:
        reasons.append(Reason("UNKNOWN_CRITICAL_EXTENSION", {"oid": certificate.unknown_critical[0]}))
    return reasons


def _purpose(leaf: Certificate, purpose: Purpose) -> list[Reason]:
    """Documents need digitalSignature and nonRepudiation, no authentication-only, Treasury-only or CA-staff key."""
    usage, extended = leaf.key_usage, leaf.extended_key_usage
    if purpose == "stamp":
        return []  # judged with the token itself
    if purpose == "authenticate":
        fits = "digital_signature" in usage
    else:
        only_authenticates = asn1.CLIENT_AUTH in extended and asn1.EMAIL not in extended
        fits = {"digital_signature", "non_repudiation"} <= usage and not only_authenticates
    if any(oid == staff or oid.startswith(staff + ".") for oid in extended for staff in _CA_STAFF):
        fits = False
    roles = {oid for oid in extended if oid.startswith("1.2.398.")}
    if roles == {asn1.ROLE_TREASURY}:
        fits = False
    return [] if fits else [Reason("PURPOSE_NOT_ALLOWED", {"usage": ", ".join(sorted(usage))})]


def _revocations(path: list[Certificate], pool: Pool) -> list[Reason]:
    reasons: list[Reason] = []
    for certificate, issuer in pairwise(path):
        found = revocation_reasons(certificate, issuer, pool.evidence)
        if certificate is path[0]:
            reasons += found
        else:
            unknown = Reason("ISSUER_REVOCATION_UNKNOWN", {"subject": certificate.subject})
            reasons += [reason if WEIGHTS[reason.code] == INVALID else unknown for reason in found]
    if len(path) == 1:
        reasons.append(Reason("REVOCATION_UNKNOWN"))
    return reasons
