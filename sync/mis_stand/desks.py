"""The desk where a submission is judged and a receipt is made: the same key always gets the same receipt."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from .bundles import Submission
from .ledgers import Entry, Ledger


class KeyReused(Exception):
    """An idempotency key came again with another document."""


class Judge(Protocol):
    """Judges signatures and signs receipts; the only door to cryptography."""

    def reasons(self, submission: Submission, *, at: datetime) -> tuple[str, ...]:
        """Return codes against the submission's signatures; empty when all of them are valid and trusted."""

    def seal(self, data: bytes, *, at: datetime) -> bytes:
        """Return a detached CMS of the stand over `data`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Judges, remembers, answers."""

    ledger: Ledger
    judge: Judge
    clock: Callable[[], datetime]

    def take(self, key: str, submission: Submission) -> Entry:
        """Return the receipt for a key, judging the submission when the key is new. Raises KeyReused."""
        kept = self.ledger.find(key)
        while kept is None:
            kept = self.ledger.add(self._judged(key, submission))
        if (kept.document_id, kept.sha256) != (submission.document_id, submission.sha256):
            raise KeyReused(key)
        return kept

    def rejection(self, key: str, submission: Submission) -> Entry:
        """Return a signed rejection without keeping it (training: a service that changes its mind)."""
        return self._entry(key, submission, ("TRAINING_FAULT",))

    def with_wrong_hash(self, entry: Entry) -> Entry:
        """Return an entry whose properly signed receipt names another document's hash (training)."""
        facts = {**json.loads(entry.receipt), "sha256": "0" * 64}
        receipt = _dump(facts)
        return replace(entry, receipt=receipt, cms=self.judge.seal(receipt, at=self.clock()))

    def _judged(self, key: str, submission: Submission) -> Entry:
        known = self.ledger.accepted_key(submission.document_id) is not None
        reasons = submission.mismatches() or self.judge.reasons(submission, at=self.clock())
        return self._entry(key, submission, ("DOCUMENT_KNOWN",) if known else reasons)

    def _entry(self, key: str, submission: Submission, reasons: tuple[str, ...]) -> Entry:
        now = self.clock()
        facts = {
            "receipt": str(uuid.uuid4()),
            "job": key,
            "document": submission.document_id,
            "sha256": submission.sha256,
            "cms_sha256": submission.cms_sha256,
            "status": "rejected" if reasons else "accepted",
            "reasons": list(reasons),
            "at": now.isoformat(timespec="milliseconds"),
        }
        receipt = _dump(facts)
        return Entry(
            key=key,
            receipt_id=str(facts["receipt"]),
            document_id=submission.document_id,
            sha256=submission.sha256,
            cms_sha256=submission.cms_sha256,
            status=str(facts["status"]),
            at=str(facts["at"]),
            receipt=receipt,
            cms=self.judge.seal(receipt, at=now),
        )


def _dump(facts: Mapping[str, object]) -> bytes:
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":")).encode()
