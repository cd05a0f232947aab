"""The FHIR R4 wire: what `services.ports.Wire` asks for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ..domain.delivery import Outgoing, ReceiptFacts
from ..domain.documents import Document, Signature
from ..domain.patients import Patient
from ..domain.practices import Practice
from ..domain.schedule import Doctor
from ..domain.visits import Visit
from .deliveries import delivery_bundle, read_receipt
from .documents052 import document_bundle


class FhirWire:
    """Implements `services.ports.Wire`."""

    def freeze(self, *, document_id: str, practice: Practice, doctor: Doctor, patient: Patient, visit: Visit,
               at: datetime, replaces: str = "") -> bytes:
        """Return the canonical bytes of the entry of form 052/у."""
        return document_bundle(document_id=document_id, practice=practice, doctor=doctor, patient=patient, visit=visit,
                               at=at, replaces=replaces)

    def delivery(self, *, outgoing: Outgoing, document: Document, data: bytes,
                 signatures: Sequence[tuple[Signature, bytes]], at: datetime) -> bytes:
        """Return the transaction that delivers a document."""
        return delivery_bundle(outgoing=outgoing, document=document, data=data, signatures=signatures, at=at)

    def read_receipt(self, body: bytes) -> ReceiptFacts | None:
        """Read an answer; None when it holds no receipt."""
        return read_receipt(body)
