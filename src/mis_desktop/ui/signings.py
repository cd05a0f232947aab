"""Signing with a person's key: one sheet asks for the key once a session, shows whose it is, and signs what it was given.

The key stays in the session's memory; between two transactions it signs in its own lane (design: life of a document).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ..domain.documents import Signature
from ..domain.errors import SignatureRefused
from ..services.documents import AcceptSignature, AskToSign
from .held_keys import HeldKey
from .sessions import Session
from .signing_sheets import SigningSheet
from .tasks import Failure, Lane


@dataclass(frozen=True, slots=True)
class Signed:
    """What came of signing several documents: signatures, and what could not be signed by document id."""

    signatures: tuple[Signature, ...] = ()
    failures: tuple[tuple[str, Failure], ...] = ()


def sign_document(session: Session, document_id: str, *, parent: QWidget, done: Callable[[Signature], None],
                  failed: Callable[[Failure], None], cancelled: Callable[[], None] | None = None, about: str = "") -> None:
    """Sign one frozen document. With a key at hand it is signed at once; otherwise a sheet asks for the key first.

    What is wrong with a key is said in the sheet; `failed` gets what is wrong with the document. `about` names it.
    """
    def ended(signed: Signed) -> None:
        if signed.signatures:
            done(signed.signatures[0])
        elif signed.failures:
            failed(signed.failures[0][1])
        elif cancelled:
            cancelled()

    sign_documents(session, (document_id,), parent=parent, done=ended, about=about)


def sign_documents(session: Session, document_ids: Sequence[str], *, parent: QWidget, done: Callable[[Signed], None],
                   about: str = "") -> None:
    """Sign several documents with the same key; what cannot be signed does not hold up the others."""
    if not any(sheet.at_work for sheet in parent.window().findChildren(SigningSheet)):
        _Errand(session, document_ids, parent=parent.window(), about=about, done=done).begin()


def key_words(session: Session) -> str:
    """Return whose key is at hand and until when, or that it will be asked for: the line beside a signing button."""
    if session.held_key is None:
        return QCoreApplication.translate("Signing", "The key will be asked for")
    words = QCoreApplication.translate("Signing", "Key: {owner}, until {until}")
    return words.format(owner=session.held_key.owner, until=session.held_key.valid_days[1])


class _Errand:
    """One request to sign: asks where it must, signs one document after the other, and tells `done` once.

    It lives as long as its sheet, which receives the answers.
    """

    def __init__(self, session: Session, document_ids: Sequence[str], *, parent: QWidget, about: str,
                 done: Callable[[Signed], None]) -> None:
        self._session, self._left, self._total, self._done = session, list(document_ids), len(document_ids), done
        self._signatures: list[Signature] = []
        self._failures: list[tuple[str, Failure]] = []
        self._sheet = SigningSheet(session, count=self._total, about=about, parent=parent, agreed=self._sign_next,
                                   given_up=self._give_up)
        self._key: HeldKey | None = None
        self._open, self._working = True, False

    def begin(self) -> None:
        """Sign at once when there is one document and a key at hand; otherwise show the sheet."""
        key = self._session.held_key
        if key is not None and self._total == 1:
            self._sign_next(key)
        else:
            self._sheet.begin()

    def _sign_next(self, key: HeldKey) -> None:
        self._key, self._working = key, True
        self._sheet.show_progress(self._total - len(self._left), self._total)
        document_id = self._left[0]
        self._session.tasks.run(Lane.KEYS, lambda: self._cms(key, document_id), owner=self._sheet, done=self._hand_in,
                                failed=self._stumble)

    def _cms(self, key: HeldKey, document_id: str) -> bytes:
        practice = self._session.practice
        asked = practice.door.do(AskToSign(document_id=document_id, certificate=key.signer.certificate))
        return key.signer.sign(asked.data, at=practice.clock.now(), chain=asked.chain)

    def _hand_in(self, cms: bytes) -> None:
        self._session.do(AcceptSignature(document_id=self._left[0], cms=cms), owner=self._sheet, done=self._keep,
                         failed=self._stumble)

    def _keep(self, signature: Signature) -> None:
        self._signatures.append(signature)
        self._go_on()

    def _stumble(self, failure: Failure) -> None:
        if isinstance(failure.error, SignatureRefused) and self._open:
            self._working, self._session.held_key = False, None
            self._sheet.begin(failure)
            return
        self._failures.append((self._left[0], failure))
        self._go_on()

    def _go_on(self) -> None:
        self._left.pop(0)
        if self._left and self._open and self._key is not None:
            self._sign_next(self._key)
        else:
            self._end()

    def _give_up(self) -> None:
        """Stop after the document that is being signed; what is signed stays signed."""
        if not self._open:
            return
        self._open = False
        if not self._working:
            self._end()

    def _end(self) -> None:
        self._open, self._key = False, None
        self._sheet.end()
        self._done(Signed(tuple(self._signatures), tuple(self._failures)))
