"""Documents: frozen once, signed elsewhere, accepted only after verification (design: life of a document).

Signing lies between two transactions: `FreezeVisit` makes the bytes, the key signs them wherever it is, and
`AcceptSignature` verifies and stores. Seals come only from verification of re-hashed bytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from ..domain.access import Permission
from ..domain.changes import Change
from ..domain.documents import (
    Document,
    DocumentState,
    Integrity,
    Reason,
    Signature,
    Trust,
    TrustSet,
    Verdict,
)
from ..domain.errors import AlreadySigned, DocumentChanged, DocumentIncomplete, Forbidden, SignatureRefused, VisitClosed
from ..domain.schedule import Doctor
from ..domain.visits import VisitState, missing_for_document
from .delivery import queue_document
from .desks import Command, Desk, use_case
from .ports import Work
from .trust import kept_evidence, trust_set
from .visits import check_entry

FORM = "052/у"


@dataclass(frozen=True, slots=True, kw_only=True)
class FreezeVisit(Command[Document]):
    """Finish a visit: its bytes are made once and never change."""

    visit_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToSign:
    """What a key is asked to sign, and the CA certificates that travel with the signature."""

    document_id: str
    sha256: str
    data: bytes
    chain: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskToSign(Command[ToSign]):
    """Check a certificate before signing (500/НҚ point 4) and return the bytes to sign."""

    document_id: str
    certificate: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptSignature(Command[Signature]):
    """Hand in a signature for verification and keeping."""

    document_id: str
    cms: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckKey(Command[Verdict]):
    """Ask whether a certificate may sign for the user now."""

    certificate: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentView:
    """A document with its signatures as verified now."""

    document: Document
    signatures: tuple[Signature, ...]
    verdicts: tuple[Verdict, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GetDocument(Command[DocumentView]):
    """Ask for a document; its bytes are re-hashed and its signatures verified again."""

    document_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListDocuments(Command[tuple[Document, ...]]):
    """Ask for the newest documents, or those of one visit."""

    visit_id: str = ""
    limit: int = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportDocument(Command["ExportedDocument"]):
    """Write a document out as JSON, CMS and PDF into a folder."""

    document_id: str
    folder: str
    language: str = "ru"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedDocument:
    """Where the files are (absolute paths), and the verdicts the seal came from."""

    bundle: str
    cms: tuple[str, ...]
    pdf: str
    sha256: str
    verdicts: tuple[Verdict, ...]


@use_case(FreezeVisit, Permission.DOCUMENTS_SIGN)
def freeze_visit(desk: Desk, command: FreezeVisit) -> Document:
    """Freeze the visit's entry and close the visit. Raises DocumentIncomplete, VisitClosed, Forbidden."""
    now = desk.services.clock.now()
    with desk.writing() as work:
        visit = work.visits.get(command.visit_id)
        doctor = _signing_doctor(desk, work, visit.doctor_id)
        if visit.state is VisitState.CLOSED:
            raise VisitClosed(visit=visit.id)
        check_entry(visit.entry)
        if missing := missing_for_document(visit.entry):
            raise DocumentIncomplete(field=missing[0])
        before = work.documents.of_visit(visit.id)
        document_id, replaces = desk.services.ids.new(), before[-1].id if before else ""
        closed = work.visits.save(replace(visit, state=VisitState.CLOSED, closed_at=now))
        data = desk.services.wire.freeze(
            document_id=document_id, practice=work.practices.get(), doctor=doctor,
            patient=work.patients.get(visit.patient_id), visit=closed, at=now, replaces=replaces)
        document = work.documents.add(Document(
            id=document_id, visit_id=visit.id, patient_id=visit.patient_id, doctor_id=doctor.id, form=FORM,
            frozen_at=now, sha256=hashlib.sha256(data).hexdigest(), length=len(data), state=DocumentState.FROZEN,
            replaces=replaces), data)
        desk.record(work, "closed", Change(kind="visit", id=visit.id))
        desk.record(work, "frozen", Change(kind="document", id=document.id), sha256=document.sha256)
    return document


def _signing_doctor(desk: Desk, work: Work, doctor_id: str) -> Doctor:
    doctor = work.doctors.of_user(desk.user_id)
    if doctor is None or doctor.id != doctor_id:
        raise Forbidden(permission=desk.permission.value)
    return doctor


@use_case(AskToSign, Permission.DOCUMENTS_SIGN)
def ask_to_sign(desk: Desk, command: AskToSign) -> ToSign:
    """Check the certificate (validity, revocation, purpose, person) and return the bytes. Raises SignatureRefused."""
    with desk.reading() as work:
        document = work.documents.get(command.document_id)
        doctor = _signing_doctor(desk, work, document.doctor_id)
        _refuse_second_signature(work, document, doctor)
        data, trust = work.documents.data(document.id), trust_set(work)
    verdict = _person_checked(
        desk.services.verifier.check_certificate(command.certificate, at=desk.services.clock.now(), trust=trust), doctor)
    if not verdict.acceptable:
        raise _refusal(verdict)
    return ToSign(document_id=document.id, sha256=document.sha256, data=data, chain=trust.intermediates)


@use_case(AcceptSignature, Permission.DOCUMENTS_SIGN)
def accept_signature(desk: Desk, command: AcceptSignature) -> Signature:
    """Verify a CMS over the stored bytes, keep it with its evidence, and queue the document.

    Raises SignatureRefused (integrity invalid, trust invalid, another person's key), AlreadySigned, DocumentChanged.
    """
    now = desk.services.clock.now()
    with desk.reading() as work:
        document = work.documents.get(command.document_id)
        doctor = _signing_doctor(desk, work, document.doctor_id)
        data, trust = work.documents.data(document.id), trust_set(work)
    verdict = _person_checked(
        desk.services.verifier.verify(content=data, cms=command.cms, at=now, trust=trust), doctor)
    if not verdict.acceptable:
        raise _refusal(verdict)
    signature = Signature(
        id=desk.services.ids.new(), document_id=document.id, signer=verdict.signer, signer_iin=verdict.signer_iin,
        cms_sha256=hashlib.sha256(command.cms).hexdigest(), accepted_at=now, verdict=verdict)
    evidence = desk.services.verifier.evidence_in(command.cms)
    with desk.writing() as work:
        _refuse_second_signature(work, document, doctor)
        work.documents.add_signature(signature, command.cms, evidence)
        work.documents.set_state(document.id, DocumentState.SIGNED)
        desk.record(work, "signed", Change(kind="document", id=document.id), signature=signature.id,
                    cms=signature.cms_sha256)
        queue_document(desk, work, document)
    return signature


def _refuse_second_signature(work: Work, document: Document, doctor: Doctor) -> None:
    if any(signature.signer_iin == doctor.iin for signature in work.documents.signatures(document.id)):
        raise AlreadySigned(document=document.id)


def _person_checked(verdict: Verdict, doctor: Doctor) -> Verdict:
    """The certificate's IIN must be the doctor's, compared as text."""
    if verdict.integrity is Integrity.INVALID or verdict.signer_iin == doctor.iin:
        return verdict
    reason = Reason(code="WRONG_PERSON", facts=(("certificate_iin", verdict.signer_iin), ("doctor_iin", doctor.iin)))
    return replace(verdict, trust=Trust.INVALID, reasons=(*verdict.reasons, reason))


def _refusal(verdict: Verdict) -> SignatureRefused:
    reason = next((r for r in verdict.reasons if r.code in FATAL_FIRST), None) or verdict.reasons[0]
    detail = "; ".join(f"{name} {value}" for name, value in reason.facts)
    return SignatureRefused(reason=reason.code, detail=detail)


FATAL_FIRST = ("REVOKED", "ON_HOLD", "NEVER_ISSUED", "EXPIRED", "NOT_YET_VALID", "WRONG_PERSON", "ROOT_NOT_TRUSTED")


@use_case(CheckKey, Permission.DOCUMENTS_SIGN)
def check_key(desk: Desk, command: CheckKey) -> Verdict:
    """Judge a certificate for signing by the user now; the verdict says what is wrong, nothing is raised for it."""
    with desk.reading() as work:
        doctor, trust = work.doctors.of_user(desk.user_id), trust_set(work)
    verdict = desk.services.verifier.check_certificate(
        command.certificate, at=desk.services.clock.now(), trust=trust)
    return _person_checked(verdict, doctor) if doctor else verdict


@use_case(GetDocument, Permission.DOCUMENTS_READ)
def get_document(desk: Desk, command: GetDocument) -> DocumentView:
    """Return a document with freshly made verdicts. Raises NotFound, DocumentChanged."""
    return document_view(desk, command.document_id)[0]


def document_view(desk: Desk, document_id: str) -> tuple[DocumentView, bytes | None, tuple[bytes, ...]]:
    """Return a document with fresh verdicts, its bytes (None when they were changed in the store), and its containers."""
    with desk.reading() as work:
        document = work.documents.get(document_id)
        data = _unless_changed(partial(work.documents.data, document_id))
        signatures = work.documents.signatures(document_id)
        containers = [_unless_changed(partial(work.documents.cms, signature.id)) for signature in signatures]
        evidence = [kept_evidence(work, signature.id) for signature in signatures]
        doctor, trust = work.doctors.get(document.doctor_id), trust_set(work)
    if data is None and not signatures:
        raise DocumentChanged(document=document_id)
    verdicts = tuple(_person_checked(_verdict(desk, data, cms, trust.with_evidence(kept)), doctor)
                     for cms, kept in zip(containers, evidence, strict=True))
    view = DocumentView(document=document, signatures=signatures, verdicts=verdicts)
    return view, data, tuple(cms for cms in containers if cms is not None)


def _unless_changed(read: Callable[[], bytes]) -> bytes | None:
    try:
        return read()
    except DocumentChanged:
        return None


def _verdict(desk: Desk, data: bytes | None, cms: bytes | None, trust: TrustSet) -> Verdict:
    """Judge a stored signature; what the store itself no longer vouches for is invalid, whatever the signature says."""
    now = desk.services.clock.now()
    if data is None or cms is None:
        code = "STORED_BYTES_CHANGED" if data is None else "STORED_SIGNATURE_CHANGED"
        return Verdict(integrity=Integrity.INVALID, trust=Trust.NOT_DETERMINED, reasons=(Reason(code=code),), checked_at=now,
                       rule_set=trust.rule_set)
    return desk.services.verifier.verify(content=data, cms=cms, at=now, trust=trust)


@use_case(ListDocuments, Permission.DOCUMENTS_READ)
def list_documents(desk: Desk, command: ListDocuments) -> tuple[Document, ...]:
    """Return documents, those of a visit in order or the newest of the practice."""
    with desk.reading() as work:
        if command.visit_id:
            return work.documents.of_visit(command.visit_id)
        return work.documents.recent(limit=command.limit)


@use_case(ExportDocument, Permission.DOCUMENTS_READ)
def export_document(desk: Desk, command: ExportDocument) -> ExportedDocument:
    """Write the stored bytes, each CMS as it was made, and a PDF drawn from those bytes. Raises FileExists, DiskFull."""
    view, data, containers = document_view(desk, command.document_id)
    document = view.document
    if data is None or len(containers) != len(view.signatures):
        raise DocumentChanged(document=document.id)
    pdf = desk.services.renderer.render(data=data, sha256=document.sha256, verdicts=view.verdicts,
                                        language=command.language)
    stem = f"{document.frozen_at:%Y%m%d}-{document.id}"
    cms_names = [f"{stem}.cms" if number == 1 else f"{stem}-{number}.cms" for number in range(1, len(containers) + 1)]
    files = [(f"{stem}.json", data), *zip(cms_names, containers, strict=True), (f"{stem}.pdf", pdf)]
    paths = desk.services.document_folders.write(Path(command.folder), files)
    with desk.writing() as work:
        desk.record(work, "exported", Change(kind="document", id=document.id))
    bundle, *signed, printed = (str(path) for path in paths)
    return ExportedDocument(bundle=bundle, cms=tuple(signed), pdf=printed, sha256=document.sha256, verdicts=view.verdicts)
