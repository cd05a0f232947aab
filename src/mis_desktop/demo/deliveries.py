"""Where a rehearsal's documents stand: nothing was sent, and each answer says so; a few wait for the stand itself."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from ..domain.audit import Event
from ..domain.delivery import Outgoing, Receipt
from ..domain.documents import Document, DocumentState
from ..rehearsals import Bulk
from ..services.delivery import DOCUMENT_KIND
from .crowds import new_id
from .signatures import Signed

WAITING, REJECTED = 4, 2  # documents that the stand really gets, and those that want attention
NOT_SENT = "REHEARSAL_NOT_SENT"  # the reason code of every answer that was made here


class Deliveries:
    """Stores signed documents with their outgoing rows and answers; an answer made here is never called verified."""

    def __init__(self, chance: random.Random, *, destination: str, at: datetime, users: Mapping[str, str], total: int) -> None:
        self._chance, self._destination, self._at, self._users = chance, destination, at, users
        self._left = total

    def store(self, bulk: Bulk, signed: list[Signed]) -> None:
        """Store documents, signatures, rows, answers, and the audit events of each step."""
        ways = [self._way(one.document) for one in signed]
        bulk.documents([(replace(one.document, state=state), one.data)
                        for one, (_, _, state) in zip(signed, ways, strict=True)])
        bulk.signatures([(one.signature, one.cms, one.evidence) for one in signed])
        bulk.outgoing((row for row, _, _ in ways if row), [answer for _, answer, _ in ways if answer])
        for one, (row, answer, _) in zip(signed, ways, strict=True):
            bulk.events(self._events(one, row, answer))

    def _way(self, document: Document) -> tuple[Outgoing | None, tuple[Receipt, bytes] | None, DocumentState]:
        self._left -= 1
        if not self._destination:
            return None, None, DocumentState.SIGNED
        row = Outgoing(id=new_id(self._chance), kind=DOCUMENT_KIND, document_id=document.id, destination=self._destination,
                       order_key=document.visit_id, sha256=document.sha256, created_at=self._at)
        if self._left < WAITING:
            return row, None, DocumentState.QUEUED
        accepted = self._left >= WAITING + REJECTED
        state = DocumentState.ACCEPTED if accepted else DocumentState.REJECTED
        return replace(row, relayed_at=self._at), self._answer(row, state), state

    def _answer(self, row: Outgoing, state: DocumentState) -> tuple[Receipt, bytes]:
        receipt_id = f"rehearsal-{new_id(self._chance)}"
        body = json.dumps({"rehearsal": True, "note": "made with the practice; no receiver was asked", "receipt": receipt_id,
                           "job": row.id, "document": row.document_id, "sha256": row.sha256, "status": state.value,
                           "reasons": [NOT_SENT], "at": self._at.isoformat()}).encode()
        return Receipt(id=new_id(self._chance), outgoing_id=row.id, status=state.value, receipt_id=receipt_id, at=self._at,
                       received_at=self._at, verified=False, reasons=(NOT_SENT,)), body

    def _events(self, one: Signed, row: Outgoing | None, answer: tuple[Receipt, bytes] | None) -> list[Event]:
        document, user = one.document, self._users[one.document.doctor_id]
        steps = [("closed", "visit", document.visit_id, {}), ("frozen", "document", document.id, {"sha256": document.sha256}),
                 ("signed", "document", document.id, {"signature": one.signature.id, "cms": one.signature.cms_sha256})]
        if row:
            steps.append(("queued", "outgoing", row.id, {"document": document.id}))
        if row and answer:
            steps += [("relayed", "outgoing", row.id, {"rehearsal": NOT_SENT}),
                      (answer[0].status, "outgoing", row.id, {"receipt": answer[0].receipt_id, "rehearsal": NOT_SENT})]
        return [Event(at=self._at, user_id=user, action=action, kind=kind, record_id=record_id, facts=dict(facts))
                for action, kind, record_id, facts in steps]
