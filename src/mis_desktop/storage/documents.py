"""Frozen bytes, signatures and evidence: stored once, re-hashed whenever read, never parsed and never changed."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, Select, exists, func, select, update
from sqlalchemy.dialects.sqlite import insert

from ..domain.documents import Document, DocumentRow, DocumentState, Evidence, Shown, Signature
from ..domain.errors import DocumentChanged, FileUnreadable, NotFound
from ..domain.people import PersonName
from .patients import clauses
from .rows import add, columns_of, one, value_of
from .tables import doctor, document, document_bytes, evidence, patient, signature, signature_evidence

_STATES = {Shown.TO_SIGN: DocumentState.FROZEN, Shown.REJECTED: DocumentState.REJECTED}
LONGEST_DOCUMENT = 64 << 20  # bytes, before compression


class SqlDocuments:
    """Implements ports.Documents."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, value: Document, data: bytes) -> Document:
        """Store a frozen document with its bytes; returns it with its running number.

        Raises FileUnreadable above 64 MiB, DocumentChanged when length or hash are not those of `data`.
        """
        if len(data) > LONGEST_DOCUMENT:
            raise FileUnreadable(path=value.id, detail="too long")
        if (value.length, value.sha256) != (len(data), _sha256(data)):
            raise DocumentChanged(document=value.id)
        last: int = self._connection.scalar(select(func.coalesce(func.max(document.c.number), 0))) or 0
        numbered = replace(value, number=last + 1)
        add(self._connection, document, {**columns_of(numbered, document), "replaces": value.replaces or None})
        add(self._connection, document_bytes, {
            "document_id": value.id, "length": value.length, "sha256": value.sha256, "deflated": zlib.compress(data, 6)})
        return numbered

    def get(self, document_id: str) -> Document:
        """Return a document. Raises NotFound."""
        query = select(document).where(document.c.id == document_id)
        return value_of(Document, one(self._connection, query, kind="document", record_id=document_id))

    def of_visit(self, visit_id: str) -> tuple[Document, ...]:
        """Return the documents of a visit in order of their number."""
        return self._documents(select(document).where(document.c.visit_id == visit_id).order_by(document.c.number))

    def recent(self, *, limit: int = 50, before_number: int | None = None) -> tuple[Document, ...]:
        """Return documents with a number below `before_number`, newest first."""
        query = select(document).order_by(document.c.number.desc()).limit(limit)
        if before_number is not None:
            query = query.where(document.c.number < before_number)
        return self._documents(query)

    def rows(self, shown: Shown, *, typed: str = "", doctor_id: str = "", before: int | None = None,
             limit: int = 100) -> tuple[DocumentRow, ...]:
        """Return a page of the list, newest first."""
        query = _row_query().order_by(document.c.number.desc()).limit(limit)
        if shown in _STATES:
            query = query.where(document.c.state == _STATES[shown])
        if doctor_id:
            query = query.where(document.c.doctor_id == doctor_id)
        if before is not None:
            query = query.where(document.c.number < before)
        for clause in clauses(typed):
            query = query.where(clause)
        return tuple(_row(row) for row in self._connection.execute(query))

    def count(self, state: DocumentState) -> int:
        """Return how many documents are in a state."""
        return self._connection.scalar(select(func.count()).select_from(document).where(document.c.state == state)) or 0

    def data(self, document_id: str) -> bytes:
        """Return the frozen bytes, proven by length and hash. Raises NotFound, DocumentChanged."""
        expected = self.get(document_id)
        row = self._connection.execute(
            select(document_bytes).where(document_bytes.c.document_id == document_id)).first()
        data = _inflated(row, expected) if row else None
        if data is None or _sha256(data) != expected.sha256:
            raise DocumentChanged(document=document_id)
        return data

    def set_state(self, document_id: str, state: DocumentState) -> None:
        """Move a document along its life. Raises NotFound."""
        changed = self._connection.execute(
            update(document).where(document.c.id == document_id).values(state=state))
        if not changed.rowcount:
            raise NotFound(kind="document", id=document_id)

    def add_signature(self, value: Signature, cms: bytes, items: Sequence[Evidence]) -> None:
        """Store a CMS as it was made, and its evidence once by hash. Raises DocumentChanged for a wrong hash."""
        if _sha256(cms) != value.cms_sha256 or any(_sha256(item.data) != item.sha256 for item in items):
            raise DocumentChanged(document=value.document_id)
        add(self._connection, signature, {**columns_of(value, signature), "cms": cms})
        self._keep(value.id, items)

    def add_evidence(self, signature_id: str, items: Sequence[Evidence]) -> None:
        """Keep evidence that came later, each once. Raises DocumentChanged for a wrong hash."""
        if any(_sha256(item.data) != item.sha256 for item in items):
            raise DocumentChanged(document=signature_id)
        kept = set(self._connection.scalars(
            select(signature_evidence.c.sha256).where(signature_evidence.c.signature_id == signature_id)))
        self._keep(signature_id, [item for item in items if item.sha256 not in kept], start=len(kept))

    def _keep(self, signature_id: str, items: Sequence[Evidence], *, start: int = 0) -> None:
        known = set(self._connection.scalars(
            select(evidence.c.sha256).where(evidence.c.sha256.in_([item.sha256 for item in items]))))
        for position, item in enumerate(items, start):
            if item.sha256 not in known:
                add(self._connection, evidence, columns_of(item, evidence))
                known.add(item.sha256)
            self._connection.execute(insert(signature_evidence).values(
                signature_id=signature_id, position=position, sha256=item.sha256))

    def signatures(self, document_id: str) -> tuple[Signature, ...]:
        """Return the signatures of a document, oldest first."""
        columns = [column for column in signature.c if column.name != "cms"]
        query = select(*columns).where(signature.c.document_id == document_id)
        rows = self._connection.execute(query.order_by(signature.c.accepted_at, signature.c.id))
        return tuple(value_of(Signature, row) for row in rows)

    def cms(self, signature_id: str) -> bytes:
        """Return the CMS as it was made. Raises NotFound, DocumentChanged."""
        query = select(signature).where(signature.c.id == signature_id)
        row = one(self._connection, query, kind="signature", record_id=signature_id)
        if _sha256(row.cms) != row.cms_sha256:
            raise DocumentChanged(document=row.document_id)
        return bytes(row.cms)

    def evidence(self, signature_id: str) -> tuple[Evidence, ...]:
        """Return the evidence of a signature as received. Raises DocumentChanged."""
        query = (select(evidence, signature.c.document_id)
                 .join(signature_evidence, signature_evidence.c.sha256 == evidence.c.sha256)
                 .join(signature, signature.c.id == signature_evidence.c.signature_id)
                 .where(signature.c.id == signature_id).order_by(signature_evidence.c.position))
        return tuple(_evidence(row) for row in self._connection.execute(query))

    def _documents(self, query: Select[Any]) -> tuple[Document, ...]:
        return tuple(value_of(Document, row) for row in self._connection.execute(query))


def _row_query() -> Select[Any]:
    signed = exists().where(signature.c.document_id == document.c.id).label("signed")
    return (select(*(document.c[name] for name in ("id", "number", "frozen_at", "form", "state", "visit_id", "patient_id",
                                                   "doctor_id", "replaces")),
                   patient.c.family, patient.c.given, patient.c.patronymic, patient.c.iin,
                   doctor.c.name.label("doctor_name"), signed)
            .join(patient, patient.c.id == document.c.patient_id).join(doctor, doctor.c.id == document.c.doctor_id))


def _row(row: Row[Any]) -> DocumentRow:
    name = PersonName(family=row.family, given=row.given, patronymic=row.patronymic)
    return DocumentRow(
        id=row.id, number=row.number, frozen_at=row.frozen_at, form=row.form, state=row.state, visit_id=row.visit_id,
        patient_id=row.patient_id, patient=name.full, iin=row.iin, doctor_id=row.doctor_id, doctor=row.doctor_name.short,
        signed=bool(row.signed), replaces=row.replaces or "")


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _inflated(row: Row[Any], expected: Document) -> bytes | None:
    """Return the decompressed bytes, never more than the recorded length; None when they are not whole."""
    if (row.length, row.sha256) != (expected.length, expected.sha256) or not 0 <= row.length <= LONGEST_DOCUMENT:
        return None
    inflate = zlib.decompressobj()
    try:
        data = inflate.decompress(row.deflated, row.length + 1)
    except zlib.error:
        return None
    whole = inflate.eof and not inflate.unused_data and not inflate.unconsumed_tail
    return data if whole and len(data) == row.length else None


def _evidence(row: Row[Any]) -> Evidence:
    if _sha256(row.data) != row.sha256:
        raise DocumentChanged(document=row.document_id)
    return Evidence(sha256=row.sha256, kind=row.kind, data=bytes(row.data))
