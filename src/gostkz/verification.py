"""Verdicts on signatures and certificates under a named rule set (500/НҚ of 21.08.2026; 1187 for older contracts).

Three answers: valid, invalid, not determined. Nothing here asks a network: roots, issuing CAs and CRLs are given.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise

from . import asn1
from .certificates import Certificate, Unreadable, certificate_signed_by
from .cms import SignedData, Signer, check_signer, parse_signed_data
from .crls import Crl, find_revocation, load_crl

RULE_SETS = ("500/НҚ", "1187")
LONGEST_PATH = 6
_CLIENT_AUTH, _EMAIL = "1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.4"
_CA_STAFF = ("1.2.398.3.3.4.2",)

INVALID, NOT_DETERMINED, NOTE = "invalid", "not_determined", "note"
WEIGHTS = {
    "CHAIN_INCOMPLETE": NOT_DETERMINED, "ROOT_NOT_TRUSTED": INVALID, "CHAIN_SIGNATURE_WRONG": INVALID,
    "BASIC_CONSTRAINTS": INVALID, "NOT_YET_VALID": INVALID, "EXPIRED": INVALID, "UNKNOWN_CRITICAL_EXTENSION": INVALID,
    "PURPOSE_NOT_ALLOWED": INVALID, "REVOKED": INVALID, "ON_HOLD": INVALID, "REVOCATION_UNKNOWN": NOT_DETERMINED,
    "CRL_EXPIRED": NOT_DETERMINED, "CRL_NOT_YET_VALID": NOT_DETERMINED, "SIGNING_CERTIFICATE_ABSENT": NOTE,
    "ISSUER_REVOCATION_UNKNOWN": NOTE, "NO_TIME_STAMP": NOTE,
}


@dataclass(frozen=True, slots=True)
class Reason:
    """A stable code and its facts (dates as DD.MM.YYYY HH:MM UTC)."""

    code: str
    facts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateReport:
    """What is known of a certificate at a moment; `path` is leaf first."""

    trust: str
    reasons: tuple[Reason, ...]
    path: tuple[Certificate, ...]
    certificate: Certificate | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignerReport:
    """The verdict on one signature."""

    integrity: str
    trust: str
    reasons: tuple[Reason, ...]
    path: tuple[Certificate, ...]
    certificate: Certificate | None
    signing_time: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The verdicts on a container; without signers `reasons` says why."""

    signers: tuple[SignerReport, ...]
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class _Pool:
    roots: tuple[Certificate, ...]
    intermediates: tuple[Certificate, ...]
    crls: tuple[Crl, ...]
    at: datetime


def verify_cms(cms: bytes, *, content: bytes | None, roots: Sequence[bytes], intermediates: Sequence[bytes] = (),
               crls: Sequence[bytes] = (), at: datetime, rule_set: str = "500/НҚ") -> Report:
    """Judge every signature of a container at a moment. Never raises for bad bytes."""
    if rule_set not in RULE_SETS:
        raise ValueError(f"unknown rule set {rule_set}")
    try:
        data = parse_signed_data(cms)
    except Unreadable:
        return Report(signers=(), reasons=(Reason("UNREADABLE"),))
    if not data.signers:
        return Report(signers=(), reasons=(Reason("NO_SIGNERS"),))
    pool = _pool(roots, (*intermediates, *data.certificates), crls, at)
    return Report(signers=tuple(_judge(signer, data, content, pool) for signer in data.signers))


def check_certificate(certificate: bytes, *, roots: Sequence[bytes], intermediates: Sequence[bytes] = (),
                      crls: Sequence[bytes] = (), at: datetime, purpose: str = "sign") -> CertificateReport:
    """Judge a certificate at a moment (500/НҚ point 4). `purpose`: sign or authenticate."""
    try:
        leaf = Certificate.load(certificate)
    except Unreadable:
        return CertificateReport(trust=INVALID, reasons=(Reason("UNREADABLE"),), path=(), certificate=None)
    return _certificate_report(leaf, _pool(roots, intermediates, crls, at), purpose)


def _pool(roots: Sequence[bytes], intermediates: Sequence[bytes], crls: Sequence[bytes], at: datetime) -> _Pool:
    return _Pool(_certificates(roots), _certificates(intermediates), tuple(_lists(crls)), at)


def _certificates(ders: Sequence[bytes]) -> tuple[Certificate, ...]:
    found = []
    for der in dict.fromkeys(ders):
        try:
            found.append(Certificate.load(der))
        except Unreadable:
            continue
    return tuple(found)


def _lists(ders: Sequence[bytes]) -> list[Crl]:
    found = []
    for der in ders:
        try:
            found.append(load_crl(der))
        except Unreadable:
            continue
    return found


def _judge(signer: Signer, data: SignedData, content: bytes | None, pool: _Pool) -> SignerReport:
    check = check_signer(signer, data=data, content=content)
    if check.certificate is None:
        return SignerReport(integrity=INVALID, trust=NOT_DETERMINED, reasons=(Reason(check.reason or "CERTIFICATE_MISSING"),),
                            path=(), certificate=None, signing_time=check.signing_time)
    report = _certificate_report(check.certificate, pool, "sign")
    reasons = [Reason(check.reason)] if check.reason else []
    if check.signing_certificate_v2 == "absent":
        reasons.append(Reason("SIGNING_CERTIFICATE_ABSENT"))
    return SignerReport(integrity="valid" if check.integrity_ok else INVALID, trust=report.trust,
                        reasons=(*reasons, *report.reasons), path=report.path, certificate=check.certificate,
                        signing_time=check.signing_time)


def _certificate_report(leaf: Certificate, pool: _Pool, purpose: str) -> CertificateReport:
    path, reasons = _path(leaf, pool)
    for certificate in path:
        reasons += _validity(certificate, pool.at)
    reasons += [Reason("BASIC_CONSTRAINTS", {"subject": ca.subject}) for ca in path[1:]
                if not ca.is_ca or "key_cert_sign" not in ca.key_usage]
    reasons += _purpose(leaf, purpose)
    reasons += _revocation(path, pool)
    weights = {WEIGHTS[reason.code] for reason in reasons}
    trust = INVALID if INVALID in weights else NOT_DETERMINED if NOT_DETERMINED in weights else "valid"
    return CertificateReport(trust=trust, reasons=tuple(reasons), path=tuple(path), certificate=leaf)


def _path(leaf: Certificate, pool: _Pool) -> tuple[list[Certificate], list[Reason]]:
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


def _date(moment: datetime) -> str:
    return f"{moment:%d.%m.%Y %H:%M} UTC"


def _validity(certificate: Certificate, at: datetime) -> list[Reason]:
    reasons = []
    if at < certificate.not_before:
        reasons.append(Reason("NOT_YET_VALID", {"subject": certificate.subject, "since": _date(certificate.not_before)}))
    if at > certificate.not_after:
        reasons.append(Reason("EXPIRED", {"subject": certificate.subject, "until": _date(certificate.not_after)}))
    if certificate.unknown_critical:
        reasons.append(Reason("UNKNOWN_CRITICAL_EXTENSION", {"oid": certificate.unknown_critical[0]}))
    return reasons


def _purpose(leaf: Certificate, purpose: str) -> list[Reason]:
    """Documents need digitalSignature and nonRepudiation, no authentication-only, Treasury-only or CA-staff key."""
    usage, extended = leaf.key_usage, leaf.extended_key_usage
    if purpose == "authenticate":
        fits = "digital_signature" in usage
    else:
        fits = {"digital_signature", "non_repudiation"} <= usage and (_CLIENT_AUTH not in extended or _EMAIL in extended)
    if any(oid == staff or oid.startswith(staff + ".") for oid in extended for staff in _CA_STAFF):
        fits = False
    roles = {oid for oid in extended if oid.startswith("1.2.398.")}
    if roles == {asn1.ROLE_TREASURY}:
        fits = False
    return [] if fits else [Reason("PURPOSE_NOT_ALLOWED", {"usage": ", ".join(sorted(usage))})]


def _revocation(path: list[Certificate], pool: _Pool) -> list[Reason]:
    reasons: list[Reason] = []
    for certificate, issuer in pairwise(path):
        found = _revocation_of(certificate, issuer, pool)
        if certificate is path[0]:
            reasons += found
        else:
            unknown = Reason("ISSUER_REVOCATION_UNKNOWN", {"subject": certificate.subject})
            reasons += [reason if WEIGHTS[reason.code] == INVALID else unknown for reason in found]
    if len(path) == 1:
        reasons.append(Reason("REVOCATION_UNKNOWN"))
    return reasons


def _revocation_of(certificate: Certificate, issuer: Certificate, pool: _Pool) -> list[Reason]:
    lists = [c for c in pool.crls if c.issuer_der == issuer.subject_der and not c.unknown_critical and c.signed_by(issuer)]
    for crl in lists:
        revoked = find_revocation(crl, certificate.serial)
        if revoked and revoked.reason != "removeFromCRL" and revoked.at <= pool.at:
            code = "ON_HOLD" if revoked.reason == "certificateHold" else "REVOKED"
            return [Reason(code, {"at": _date(revoked.at), "reason": revoked.reason})]
    whole = [c for c in lists if not c.is_delta]
    if not whole:
        return [Reason("REVOCATION_UNKNOWN")]
    if any(c.this_update <= pool.at and c.next_update is not None and pool.at <= c.next_update for c in whole):
        return []
    newest = max(whole, key=lambda c: c.this_update)
    if newest.this_update > pool.at:
        return [Reason("CRL_NOT_YET_VALID", {"since": _date(newest.this_update)})]
    return [Reason("CRL_EXPIRED", {"until": _date(newest.next_update) if newest.next_update else "-"})]
