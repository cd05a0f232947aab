"""The time stamps of one signature judged: the newest at the present, each older one at the time of the next newer.

So evidence outlives the certificates of its authorities, as long as it is stamped anew before they end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from .amendments import ARCHIVE_TIME_STAMP_V3, TIME_STAMP_TOKEN
from .archives import covered_attributes
from .certificates import Certificate, Unreadable
from .cms import SignedData, Signer
from .ocsps import SKEW
from .paths import Pool, judge_certificate
from .reasons import INVALID, VALID, Reason, date_text
from .stamps import Stamp, check_stamp, load_stamp

MOST_STAMPS = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamping:
    """The earliest proven moment of a signature, or None; what is to be said of its stamps; the authority's path."""

    moment: datetime | None = None
    reasons: tuple[Reason, ...] = ()
    path: tuple[Certificate, ...] = ()


@dataclass(frozen=True, slots=True)
class _Archived:
    """Sound archive stamps: when, and what each vouches for."""

    rows: tuple[tuple[datetime, frozenset[tuple[str, bytes]]], ...]
    now: datetime

    def proven_until(self, attribute: tuple[str, bytes] | None) -> datetime:
        """Return the moment up to which the authority of a stamp had to be valid: its first archive stamp, else now."""
        return min((at for at, covered in self.rows if attribute in covered), default=self.now)


def judge_stamps(signer: Signer, data: SignedData, content: bytes | None, pool: Pool, outside: Sequence[bytes]) -> Stamping:
    """Judge stamps in the container and those kept outside of it that are over this signature."""
    reasons: list[Reason] = []
    archived = _archived(signer, data, content, pool, reasons)
    found: list[Stamping] = []
    for attribute in [item for item in signer.unsigned if item[0] == TIME_STAMP_TOKEN][:MOST_STAMPS]:
        stamp = _loaded(attribute[1])
        if stamp is None:
            reasons.append(Reason("STAMP_UNREADABLE"))
        else:
            found.append(_judge(stamp, signer.signature, pool, archived.proven_until(attribute)))
    for token in outside:
        stamp = _loaded(token)
        if stamp is not None and stamp.is_over(signer.signature):
            found.append(_judge(stamp, signer.signature, pool, archived.proven_until(None)))
    return _summary(found, reasons)


def _summary(found: list[Stamping], reasons: list[Reason]) -> Stamping:
    sound = sorted((stamping.moment, number) for number, stamping in enumerate(found) if stamping.moment is not None)
    reasons += [reason for stamping in found for reason in stamping.reasons]
    if not sound:
        return Stamping(reasons=tuple(reasons))
    moment, number = sound[0]
    return Stamping(moment=moment, reasons=tuple(reasons), path=found[number].path)


def _loaded(token: bytes) -> Stamp | None:
    try:
        return load_stamp(token)
    except Unreadable:
        return None


def _archived(signer: Signer, data: SignedData, content: bytes | None, pool: Pool, reasons: list[Reason]) -> _Archived:
    """Judge the archive stamps, newest first: each older one at the time of the newer that covers it."""
    fitting: list[tuple[Stamp, tuple[str, bytes], frozenset[tuple[str, bytes]]]] = []
    for attribute in [item for item in signer.unsigned if item[0] == ARCHIVE_TIME_STAMP_V3][:MOST_STAMPS]:
        stamp = _loaded(attribute[1])
        whole = content if content is not None else data.content
        covered = covered_attributes(stamp, signer, data, whole) if stamp else None
        if stamp is None or covered is None:
            reasons.append(Reason("ARCHIVE_STAMP_WRONG"))
        else:
            fitting.append((stamp, attribute, covered))
    archived = _Archived((), pool.evidence.now)
    for stamp, attribute, covered in sorted(fitting, key=lambda item: item[0].gen_time, reverse=True):
        judged = _judge(stamp, None, pool, archived.proven_until(attribute))
        if judged.moment is not None:
            archived = _Archived((*archived.rows, (judged.moment, covered)), pool.evidence.now)
        else:
            reasons.append(Reason("ARCHIVE_STAMP_WRONG"))
    return archived


def _judge(stamp: Stamp, octets: bytes | None, pool: Pool, proven_until: datetime) -> Stamping:
    """Judge a token; `octets` None says that its imprint was checked already."""
    check = check_stamp(stamp, octets, others=tuple(c.der for c in pool.intermediates))
    if check.reason is not None or check.certificate is None:
        return Stamping(reasons=(Reason(check.reason or "STAMP_CERTIFICATE_MISSING"),))
    if stamp.gen_time > pool.evidence.now + SKEW:
        return Stamping(reasons=(Reason("STAMP_IN_FUTURE", {"at": date_text(stamp.gen_time)}),))
    carried = pool.with_more(certificates=stamp.data.certificates, crls=stamp.data.crls, ocsps=stamp.data.ocsps)
    report = judge_certificate(check.certificate, carried.at(stamp.gen_time, now=pool.evidence.now), "stamp")
    facts = {"authority": check.certificate.common_name, "reason": report.reasons[0].code if report.reasons else "-"}
    if report.trust == INVALID:
        return Stamping(reasons=(Reason("STAMP_NOT_TRUSTED", facts),))
    if report.trust != VALID:
        return Stamping(reasons=(Reason("STAMP_NOT_DETERMINED", facts),))
    if proven_until > check.certificate.not_after:
        until = date_text(check.certificate.not_after)
        return Stamping(reasons=(Reason("STAMP_AGED", {"authority": check.certificate.common_name, "until": until}),))
    return Stamping(moment=stamp.gen_time, path=report.path)
