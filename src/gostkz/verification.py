"""Verdicts on signatures and certificates under a named rule set (500/НҚ of 21.08.2026; 1187 for older contracts).

Three answers: valid, invalid, not determined. Nothing here asks a network: roots, issuing CAs and evidence are given.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from .certificates import Certificate, Unreadable
from .cms import SignedData, Signer, SignerCheck, check_signer, parse_signed_data
from .paths import CertificateReport, Pool, Purpose, judge_certificate, pool_of
from .reasons import INVALID, NOT_DETERMINED, NOTE, VALID, WEIGHTS, Reason, date_text, trust_of
from .stampings import Stamping, judge_stamps

__all__ = ["INVALID", "NOTE", "NOT_DETERMINED", "RULE_SETS", "VALID", "WEIGHTS", "CertificateReport", "Reason", "Report",
           "SignerReport", "check_certificate", "verify_cms"]
NEW_RULES, OLD_RULES = "500/НҚ", "1187"
RULE_SETS = (NEW_RULES, OLD_RULES)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignerReport:
    """The verdict on one signature. `moment` is what it was judged at: `stamped_at`, or the present without a stamp."""

    integrity: str
    trust: str
    reasons: tuple[Reason, ...]
    path: tuple[Certificate, ...]
    certificate: Certificate | None
    signing_time: datetime | None
    stamped_at: datetime | None = None
    moment: datetime | None = None
    stamp_path: tuple[Certificate, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The verdicts on a container; without signers `reasons` says why."""

    signers: tuple[SignerReport, ...]
    reasons: tuple[Reason, ...] = ()


def verify_cms(cms: bytes, *, content: bytes | None, roots: Sequence[bytes], intermediates: Sequence[bytes] = (),
               crls: Sequence[bytes] = (), ocsps: Sequence[bytes] = (), stamps: Sequence[bytes] = (), at: datetime,
               rule_set: str = NEW_RULES) -> Report:
    """Judge every signature of a container; `at` is the present. Never raises for bad bytes.

    `ocsps` and `stamps` are evidence kept outside of the container: each counts for the signature it is about.
    """
    if rule_set not in RULE_SETS:
        raise ValueError(f"unknown rule set {rule_set}")
    try:
        data = parse_signed_data(cms)
    except Unreadable:
        return Report(signers=(), reasons=(Reason("UNREADABLE"),))
    if not data.signers:
        return Report(signers=(), reasons=(Reason("NO_SIGNERS"),))
    pool = pool_of(roots=roots, intermediates=intermediates, crls=crls, ocsps=ocsps, at=at, now=at).with_more(
        certificates=data.certificates, crls=data.crls, ocsps=data.ocsps)
    return Report(signers=tuple(_judge(signer, data, content, pool, stamps=stamps, rule_set=rule_set)
                                for signer in data.signers))


def check_certificate(certificate: bytes, *, roots: Sequence[bytes], intermediates: Sequence[bytes] = (),
                      crls: Sequence[bytes] = (), ocsps: Sequence[bytes] = (), at: datetime,
                      purpose: Purpose = "sign") -> CertificateReport:
    """Judge a certificate at a moment (500/НҚ point 4). `purpose`: sign, authenticate, or stamp for an authority's."""
    try:
        leaf = Certificate.load(certificate)
    except Unreadable:
        return CertificateReport(trust=INVALID, reasons=(Reason("UNREADABLE"),), path=(), certificate=None)
    pool = pool_of(roots=roots, intermediates=intermediates, crls=crls, ocsps=ocsps, at=at, now=at)
    return judge_certificate(leaf, pool, purpose)


def _judge(signer: Signer, data: SignedData, content: bytes | None, pool: Pool, *, stamps: Sequence[bytes],
           rule_set: str) -> SignerReport:
    check = check_signer(signer, data=data, content=content)
    if check.certificate is None:
        return SignerReport(integrity=INVALID, trust=NOT_DETERMINED, reasons=(Reason(check.reason or "CERTIFICATE_MISSING"),),
                            path=(), certificate=None, signing_time=check.signing_time)
    stamping = judge_stamps(signer, data, content, pool, stamps)
    moment = stamping.moment or pool.evidence.now
    report = judge_certificate(check.certificate, pool.at(moment, now=pool.evidence.now), "sign")
    if rule_set == OLD_RULES and stamping.moment is None and report.trust == INVALID:
        report = _at_claimed_time(report, check, pool)
    reasons = [Reason(check.reason)] if check.reason else []
    if check.signing_certificate_v2 == "absent":
        reasons.append(Reason("SIGNING_CERTIFICATE_ABSENT"))
    return _report(check, stamping, report, reasons, moment)


def _at_claimed_time(report: CertificateReport, check: SignerCheck, pool: Pool) -> CertificateReport:
    """1187 judges at the time of signing; without a stamp that time is only claimed, so it determines nothing."""
    claimed = check.signing_time
    if check.certificate is None or claimed is None or claimed > pool.evidence.now:
        return report
    then = judge_certificate(check.certificate, pool.at(claimed, now=pool.evidence.now), "sign")
    if then.trust == INVALID:
        return report
    reasons = (*then.reasons, Reason("MOMENT_CLAIMED", {"at": date_text(claimed)}))
    return replace(then, trust=trust_of(reasons), reasons=reasons)


def _report(check: SignerCheck, stamping: Stamping, report: CertificateReport, reasons: list[Reason],
            moment: datetime) -> SignerReport:
    weighed = (*stamping.reasons, *_other_authority(stamping, report), *report.reasons)
    return SignerReport(
        integrity="valid" if check.integrity_ok else INVALID, trust=trust_of(weighed), reasons=(*reasons, *weighed),
        path=report.path, certificate=check.certificate, signing_time=check.signing_time, stamped_at=stamping.moment,
        moment=moment, stamp_path=stamping.path)


def _other_authority(stamping: Stamping, report: CertificateReport) -> list[Reason]:
    """Point 17.2 wants one CA for both; the National CA itself stamps GOST signatures by its RSA authority: a note."""
    issuers = [path[1].sha256 for path in (stamping.path, report.path) if len(path) > 1]
    if len(set(issuers)) < 2:
        return []
    return [Reason("STAMP_OTHER_AUTHORITY", {"authority": stamping.path[0].common_name})]
