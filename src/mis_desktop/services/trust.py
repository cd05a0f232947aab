"""The trust store as data: roots, issuing CAs and CRLs, put in by an administrator."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from ..domain.access import Permission
from ..domain.changes import Change
from ..domain.documents import Evidence, TrustItem, TrustSet, Verdict
from ..domain.errors import DocumentChanged, TrainingRootRefused
from .desks import Command, Desk, use_case
from .ports import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AddTrust(Command[bool]):
    """Add a certificate or CRL file (DER or PEM). `training`: it belongs to a test authority."""

    data: bytes
    training: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustLine:
    """An item of the trust store as shown."""

    kind: str
    subject: str
    sha256: str
    training: bool
    added_at: datetime | None = None
    since: datetime | None = None  # valid from; of a CRL: when it was issued
    until: datetime | None = None  # valid until; of a CRL: when the next one is due


@dataclass(frozen=True, slots=True, kw_only=True)
class TrySignature(Command[Verdict]):
    """Judge a signature over a test page; neither is kept."""

    data: bytes
    cms: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ListTrust(Command[tuple[TrustLine, ...]]):
    """Ask what is trusted."""


def trust_set(work: Work) -> TrustSet:
    """Return what verification is given: all roots, issuing CAs and CRLs of this practice."""
    items = work.trust.all()
    if not work.practices.get().training:
        items = tuple(item for item in items if not item.training)
    kept = {kind: tuple(item.data for item in items if item.kind == kind) for kind in ("root", "intermediate", "crl")}
    return TrustSet(roots=kept["root"], intermediates=kept["intermediate"], crls=kept["crl"])


def kept_evidence(work: Work, signature_id: str) -> tuple[Evidence, ...]:
    """Return what was kept for a signature; spoilt evidence proves nothing and is left out."""
    try:
        return work.documents.evidence(signature_id)
    except DocumentChanged:
        return ()


@use_case(AddTrust, Permission.PRACTICE_MANAGE)
def add_trust(desk: Desk, command: AddTrust) -> bool:
    """Store an item once; False when it was there. Raises Unreadable, TrainingRootRefused in a real practice."""
    kind, subject, der = desk.services.verifier.read_trust_file(command.data)
    digest = hashlib.sha256(der).hexdigest()
    with desk.writing() as work:
        if command.training and not work.practices.get().training:
            raise TrainingRootRefused(subject=subject)
        added = work.trust.add(TrustItem(sha256=digest, kind=kind, subject=subject, training=command.training,
                                         added_at=desk.services.clock.now(), data=der))
        if added:
            desk.record(work, "added", Change(kind="trust", id=digest), kind=kind)
    return added


@use_case(TrySignature, Permission.DOCUMENTS_SIGN)
def try_signature(desk: Desk, command: TrySignature) -> Verdict:
    """Return the verdict this practice would give now."""
    with desk.reading() as work:
        trust = trust_set(work)
    return desk.services.verifier.verify(content=command.data, cms=command.cms, at=desk.services.clock.now(), trust=trust)


@use_case(ListTrust, Permission.DOCUMENTS_READ)
def list_trust(desk: Desk, _: ListTrust) -> tuple[TrustLine, ...]:
    """Return the trust store's lines."""
    with desk.reading() as work:
        items = work.trust.all()
    return tuple(_line(desk, item) for item in items)


def _line(desk: Desk, item: TrustItem) -> TrustLine:
    since, until = desk.services.verifier.trust_validity(item.kind, item.data)
    return TrustLine(kind=item.kind, subject=item.subject, sha256=item.sha256, training=item.training,
                     added_at=item.added_at, since=since, until=until)
