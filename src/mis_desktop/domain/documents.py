"""Signed documents: what is frozen, who signed it, what verification says. Bytes are never parsed and re-dumped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class DocumentState(StrEnum):
    """draft → frozen → signed → queued → delivered → accepted | rejected (a draft is not yet a document)."""

    FROZEN = "frozen"
    SIGNED = "signed"
    QUEUED = "queued"
    DELIVERED = "delivered"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Integrity(StrEnum):
    """Whether the bytes and the signature are those that were made."""

    VALID = "valid"
    INVALID = "invalid"


class Trust(StrEnum):
    """Whether the signer is who and what the rules want."""

    VALID = "valid"
    INVALID = "invalid"
    NOT_DETERMINED = "not_determined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a verdict is what it is: a stable code and its facts (dates, names of CAs)."""

    code: str
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PathStep:
    """One certificate of the path, leaf first."""

    subject: str
    issuer: str
    serial: str
    not_before: datetime
    not_after: datetime
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What verification says of one signature at one moment under one rule set. The only source of a seal."""

    integrity: Integrity
    trust: Trust
    reasons: tuple[Reason, ...] = ()
    path: tuple[PathStep, ...] = ()
    signer: str = ""
    signer_iin: str = ""
    signer_bin: str = ""
    organization: str = ""
    signed_at: datetime | None = None  # as the signer's computer claimed; a time stamp is separate evidence
    checked_at: datetime
    rule_set: str
    stamped_at: datetime | None = None  # proven by a time stamp; without one the present was the moment

    @property
    def valid(self) -> bool:
        """Whether both parts are valid: only then a seal may be shown."""
        return self.integrity is Integrity.VALID and self.trust is Trust.VALID

    @property
    def acceptable(self) -> bool:
        """Whether a signature may be stored: intact, and trust is not known to be missing."""
        return self.integrity is Integrity.VALID and self.trust is not Trust.INVALID


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A frozen document: its identity and the hash of its bytes. `replaces` names the document it follows."""

    id: str
    visit_id: str
    patient_id: str
    doctor_id: str
    form: str  # the form's own number, 052/у
    frozen_at: datetime
    sha256: str
    length: int
    state: DocumentState
    replaces: str = ""
    number: int = 0  # running number within the practice


class Shown(StrEnum):
    """Which documents a list shows."""

    TO_SIGN = "to-sign"
    ALL = "all"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRow:
    """A line of the list of documents. `number` is also the place from which the next page goes on."""

    id: str
    number: int
    frozen_at: datetime
    form: str
    state: DocumentState
    visit_id: str
    patient_id: str
    patient: str
    iin: str
    doctor_id: str
    doctor: str
    signed: bool
    replaces: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageImage:
    """One page of a paper as a picture (PNG); pixels, and the size of the paper in tenths of a millimetre."""

    width: int
    height: int
    paper_width: int
    paper_height: int
    png: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """One signer's CMS as it was made; it never changes."""

    id: str
    document_id: str
    signer: str
    signer_iin: str
    cms_sha256: str
    accepted_at: datetime
    verdict: Verdict


class EvidenceKind(StrEnum):
    """What proves a signature later."""

    CERTIFICATE = "certificate"
    CRL = "crl"
    OCSP = "ocsp"
    TIME_STAMP = "time-stamp"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A certificate, CRL, OCSP answer or time stamp as received, stored once by hash."""

    sha256: str
    kind: EvidenceKind
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustItem:
    """A certificate or CRL of the trust store. Training roots are kept apart and refused in a real practice."""

    sha256: str
    kind: str  # root, intermediate or crl
    subject: str
    training: bool
    added_at: datetime
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustSet:
    """What a verification is given."""

    roots: tuple[bytes, ...] = ()
    intermediates: tuple[bytes, ...] = ()
    crls: tuple[bytes, ...] = ()
    rule_set: str = "500/НҚ"
    ocsps: tuple[bytes, ...] = ()  # OCSP answers and time stamps kept beside the signature that is judged
    stamps: tuple[bytes, ...] = ()

    def with_evidence(self, items: Iterable[Evidence]) -> TrustSet:
        """Return the set with what was kept for one signature."""
        given = tuple(items)
        kept = {kind: tuple(item.data for item in given if item.kind is kind) for kind in EvidenceKind}
        return replace(self, intermediates=(*self.intermediates, *kept[EvidenceKind.CERTIFICATE]),
                       crls=(*self.crls, *kept[EvidenceKind.CRL]), ocsps=(*self.ocsps, *kept[EvidenceKind.OCSP]),
                       stamps=(*self.stamps, *kept[EvidenceKind.TIME_STAMP]))
