"""Whether a certificate was revoked at a moment: OCSP, else lists with their deltas (500/НҚ points 16.2, 18, 19).

A revocation after the moment spares a time-stamped signature only for a benign reason: who lost a key or gives no reason
may have lost it earlier.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from .certificates import Certificate
from .crls import Crl, Revocation, find_revocation
from .ocsps import LIFE_WITHOUT_END, SKEW, Answer, OcspResponse, ocsp_problem
from .reasons import Reason, date_text

BENIGN = frozenset({"superseded", "cessationOfOperation", "affiliationChanged", "privilegeWithdrawn"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What is known of revocations, the moment that counts, and the present."""

    crls: tuple[Crl, ...] = field(default=(), repr=False)
    ocsps: tuple[OcspResponse, ...] = field(default=(), repr=False)
    at: datetime
    now: datetime


def revocation_reasons(certificate: Certificate, issuer: Certificate, evidence: Evidence) -> list[Reason]:
    """Return what speaks against a certificate; empty when it is known not to be revoked at the moment."""
    answered, doubts = _by_ocsp(certificate, issuer, evidence)
    listed = _by_lists(certificate, issuer, evidence)
    hard = [reason for reason in (*(answered or ()), *listed) if reason.code in _FINAL]
    if hard:  # one source that says "revoked" is enough, whatever the other one says
        return hard[:1]
    later = [reason for reason in (*(answered or ()), *listed) if reason.code == "REVOKED_LATER"][:1]
    if answered is not None and not any(r.code in ("OCSP_OLD", "OCSP_NOT_YET_VALID") for r in answered):
        return later
    found = [reason for reason in listed if reason.code != "REVOKED_LATER"]
    if not found:
        return later
    if found[0].code == "REVOCATION_UNKNOWN" and (answered or doubts):
        found = [*doubts, *((answered or found)[:1] if answered else found)]
    return [*found, *later]


_FINAL = ("REVOKED", "ON_HOLD", "NEVER_ISSUED")


def _revoked(revocation: Revocation, evidence: Evidence) -> list[Reason]:
    if revocation.at > evidence.now + SKEW:
        return []  # judged as at an earlier day: it has not happened yet
    facts = {"at": date_text(revocation.at), "reason": revocation.reason}
    if revocation.at > evidence.at and revocation.reason in BENIGN:
        return [Reason("REVOKED_LATER", facts)]
    return [Reason("ON_HOLD" if revocation.reason == "certificateHold" else "REVOKED", facts)]


def _by_ocsp(certificate: Certificate, issuer: Certificate, evidence: Evidence) -> tuple[list[Reason] | None, list[Reason]]:
    """Return the word of the newest sound response (None without one), and why others may not speak."""
    sound: list[Answer] = []
    doubts: list[Reason] = []
    for response in evidence.ocsps:
        answer = response.answer_for(certificate, issuer)
        if answer is None:
            continue
        problem = ocsp_problem(response, certificate, issuer)
        if problem:
            doubts.append(Reason(problem))
        else:
            sound.append(answer)
    if not sound:
        return None, doubts[:1]
    return _word_of(max(sound, key=lambda answer: answer.this_update), evidence), doubts[:1]


def _word_of(answer: Answer, evidence: Evidence) -> list[Reason]:
    if answer.this_update > evidence.now + SKEW:
        return [Reason("OCSP_NOT_YET_VALID", {"since": date_text(answer.this_update)})]
    if answer.status == "unknown":
        return [Reason("NEVER_ISSUED")]
    if answer.revocation is not None:
        return _revoked(answer.revocation, evidence)
    until = answer.next_update or answer.this_update + LIFE_WITHOUT_END
    return [] if evidence.at - SKEW <= until else [Reason("OCSP_OLD", {"at": date_text(answer.this_update)})]


def _by_lists(certificate: Certificate, issuer: Certificate, evidence: Evidence) -> list[Reason]:
    lists = [c for c in evidence.crls
             if c.issuer_der == issuer.subject_der and not c.unknown_critical and c.signed_by(issuer)]
    whole = [c for c in lists if not c.is_delta]
    found = _listed(certificate, lists)
    reasons = _revoked(found, evidence) if found is not None else []
    if reasons and reasons[0].code in _FINAL:
        return reasons
    if not whole:
        return [Reason("REVOCATION_UNKNOWN")]
    return [*reasons, *_age(certificate, whole, evidence)]


def _listed(certificate: Certificate, lists: list[Crl]) -> Revocation | None:
    """Return what the newest entry of any list says; `removeFromCRL` of a newer delta ends a hold."""
    entries = [(c, found) for c in lists if (found := find_revocation(c, certificate.serial)) is not None]
    lifted = [c for c, found in entries if found.reason == "removeFromCRL"]
    standing = [found for c, found in entries if found.reason != "removeFromCRL"
                and not (found.reason == "certificateHold" and any(c.this_update < other.this_update for other in lifted))]
    return min(standing, key=lambda found: (found.reason in BENIGN, found.at)) if standing else None


def _age(certificate: Certificate, whole: list[Crl], evidence: Evidence) -> list[Reason]:
    """A list serves when it covers the moment or was made after it, but not so late that the certificate had left it."""
    now = evidence.now + SKEW
    last = min(now, max(certificate.not_after, evidence.at + SKEW))
    if any(c.next_update is not None and evidence.at <= c.next_update and c.this_update <= last for c in whole):
        return []
    newest = max(whole, key=lambda c: c.this_update)
    if newest.this_update > now:
        return [Reason("CRL_NOT_YET_VALID", {"since": date_text(newest.this_update)})]
    return [Reason("CRL_EXPIRED", {"until": date_text(newest.next_update) if newest.next_update else "-"})]
