"""Ports of keys and of the evidence for signatures: what adapters in `signing` implement. No code, no libraries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from ..domain.documents import Evidence, EvidenceKind, TrustSet
from ..domain.keys import KeyEntry, Secret, Step
from .ports import Signer


class BatchSigner(Signer, Protocol):
    """A key that signs several documents in one step: one dialog, one PIN."""

    def sign_many(self, documents: Sequence[bytes], *, at: datetime, chain: Sequence[bytes] = ()) -> tuple[bytes, ...]: ...


class Interaction(Protocol):
    """What a key store may ask of a person. Stores call it from their own thread and never open a dialog themselves."""

    def secret(self, kind: Secret, *, label: str, tries_left: int | None = None) -> str:
        """Return a password or PIN. Raises SigningCancelled."""

    def told(self, step: Step, *, label: str = "") -> None:
        """Say what to look at now; returns at once."""

    @property
    def is_cancelled(self) -> bool:
        """Whether the person gave up meanwhile; asked about once a second."""


class KeyStore(Protocol):
    """A place with keys: a file, a token, NCALayer."""

    def entries(self, interaction: Interaction) -> tuple[KeyEntry, ...]:
        """Return the keys that can be chosen. Raises KeyStoreAbsent, SigningCancelled."""

    def open(self, entry: KeyEntry, interaction: Interaction) -> BatchSigner:
        """Return the key ready to sign. Raises KeyStoreAbsent, WrongPin, KeyGone, SigningCancelled, SigningFailed."""


class Evidences(Protocol):
    """Asks for what proves a signature later, reads the answers, and puts all of it into one container for others."""

    def stamp_request(self, cms: bytes) -> bytes:
        """Return the request for a time stamp over a container's signature: the payload of a `tsp` job. Raises Unreadable."""

    def state_requests(self, cms: bytes, *, trust: TrustSet) -> tuple[bytes, ...]:
        """Return the OCSP requests for the signer's path, root excepted: payloads of `ocsp` jobs. Raises Unreadable."""

    def read_answer(self, kind: EvidenceKind, answer: bytes, *, request: bytes = b"") -> Evidence:
        """Return what is to be kept of an answer. Raises Unreadable, AnswerRefused. Trust is judged with the signature."""

    def assembled(self, cms: bytes, evidence: Sequence[Evidence]) -> bytes:
        """Return a container with the evidence inside (CAdES-T, and -LT when lists or answers are there)."""
