"""Keys on tokens through a vendor's PKCS#11 module. The module lives in a thread of its own: it may hang or be slow.

RSA with SHA-256 everywhere; GOST 34.10-2012 512 where a module offers it, whatever byte order it answers in.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from ..domain.errors import KeyGone, KeyStoreAbsent, PinLocked, SigningFailed, WrongPin
from ..domain.keys import KeyEntry, Secret, Step, StoreKind
from ..services.key_ports import Interaction
from .entries import checked_container, entry_of

if TYPE_CHECKING:
    from gostkz.certificates import Certificate

Result = TypeVar("Result")
GOST_512 = 0xD4321006  # CKM_GOSTR3410_512 of the TC26 vendor range: signs a ready digest
_THREADS: dict[Path, ThreadPoolExecutor] = {}  # a module is initialised once in a process and used from one thread


@dataclass(frozen=True, slots=True)
class TokenStore:
    """Implements `services.key_ports.KeyStore` for one PKCS#11 module."""

    module: Path

    def entries(self, interaction: Interaction) -> tuple[KeyEntry, ...]:
        """Return the certificates on all tokens that are in; certificates are public, so no PIN is asked."""
        interaction.told(Step.WORKING, label=self.module.name)
        return self._in_thread(self._entries)

    def open(self, entry: KeyEntry, interaction: Interaction) -> TokenSigner:
        """Ask for the PIN and log in. Raises WrongPin, PinLocked, KeyGone, SigningCancelled."""
        pin = interaction.secret(Secret.PIN, label=entry.storage)
        session, key = self._in_thread(lambda: self._login(entry, pin))
        return TokenSigner(store=self, entry=entry, session=session, key=key)

    def _in_thread(self, work: Callable[[], Result]) -> Result:
        thread = _THREADS.setdefault(self.module, ThreadPoolExecutor(1, thread_name_prefix=f"token-{self.module.name}"))
        return thread.submit(work).result()

    def _library(self) -> Any:
        import pkcs11

        try:
            return pkcs11.lib(str(self.module))
        except (pkcs11.PKCS11Error, RuntimeError, OSError) as error:
            raise KeyStoreAbsent(store=self.module.name, detail=type(error).__name__) from error

    def _slots(self) -> list[Any]:
        """Return the slots with a token in. A module notices a change only when asked for slots anew."""
        return list(self._library().get_slots(token_present=True))

    def _entries(self) -> tuple[KeyEntry, ...]:
        from pkcs11 import Attribute, ObjectClass, PKCS11Error

        from gostkz.certificates import Unreadable

        found = []
        for slot in self._slots():
            try:
                label = _label(slot.get_token())
                with slot.get_token().open() as session:
                    for item in session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE}):
                        found.append(entry_of(item[Attribute.VALUE], store=StoreKind.TOKEN, label=label, storage=label))
            except (PKCS11Error, Unreadable, KeyError):
                continue  # an uninitialised token, or an object that is no X.509 certificate
        return tuple(found)

    def _login(self, entry: KeyEntry, pin: str) -> tuple[Any, Any]:
        import pkcs11
        from pkcs11 import Attribute, ObjectClass

        try:
            token = next((t for slot in self._slots() if _label(t := slot.get_token()) == entry.storage), None)
            if token is None:
                raise KeyGone(label=entry.storage)
            session = token.open(user_pin=pin)
            wanted = {Attribute.CLASS: ObjectClass.CERTIFICATE, Attribute.VALUE: entry.certificate}
            identity = next((item[Attribute.ID] for item in session.get_objects(wanted)), None)
            private = {Attribute.CLASS: ObjectClass.PRIVATE_KEY, Attribute.ID: identity}
            key = next(iter(session.get_objects(private)), None) if identity is not None else None
        except (pkcs11.PinIncorrect, pkcs11.PinLenRange, pkcs11.PinInvalid) as error:
            raise WrongPin(label=entry.storage) from error
        except pkcs11.PinLocked as error:
            raise PinLocked(label=entry.storage) from error
        except pkcs11.PKCS11Error as error:
            raise KeyGone(label=entry.storage) from error
        if key is None:
            session.close()
            raise SigningFailed(store=entry.storage, detail="CERTIFICATE_MISMATCH")
        return session, key


def _label(token: Any) -> str:
    serial = token.serial.decode("ascii", "replace") if isinstance(token.serial, bytes) else str(token.serial)
    return f"{token.label.strip()} {serial.strip()}".strip()


class TokenSigner:
    """A logged-in key on a token. Implements `services.key_ports.BatchSigner`; one PIN until it is closed or pulled out."""

    def __init__(self, *, store: TokenStore, entry: KeyEntry, session: Any, key: Any) -> None:
        from gostkz.certificates import Certificate

        self.entry, self._store, self._session, self._key = entry, store, session, key
        self._facts: Certificate = Certificate.load(entry.certificate)

    @property
    def certificate(self) -> bytes:
        """The signer's certificate (DER)."""
        return self.entry.certificate

    @property
    def owner(self) -> str:
        """The name in the certificate."""
        return self.entry.owner

    @property
    def iin(self) -> str:
        """The IIN in the certificate."""
        return self.entry.iin

    @property
    def patronymic(self) -> str:
        """The patronymic in the certificate."""
        return self._facts.given_name

    def sign(self, data: bytes, *, at: datetime, chain: Sequence[bytes] = ()) -> bytes:
        """Return a detached CAdES-BES CMS over `data`. Raises KeyGone, SigningFailed."""
        from gostkz.certificates import Certificate
        from gostkz.cms import build_signed_data

        issuers = [der for der in chain if Certificate.load(der).subject == self._facts.issuer]
        cms = build_signed_data(data, certificate=self.certificate, chain=issuers, sign=self._signature, signing_time=at,
                                algorithm="rsa" if self._facts.key_algorithm == "rsa" else "gost512")
        checked_container(cms, data, store=self.entry.storage, certificate=self.certificate)
        return cms

    def sign_many(self, documents: Sequence[bytes], *, at: datetime, chain: Sequence[bytes] = ()) -> tuple[bytes, ...]:
        """Return one CMS per document."""
        return tuple(self.sign(document, at=at, chain=chain) for document in documents)

    def close(self) -> None:
        """Log out and forget the session."""
        import contextlib

        from pkcs11 import PKCS11Error

        with contextlib.suppress(PKCS11Error):
            self._store._in_thread(self._session.close)

    def _signature(self, data: bytes) -> bytes:
        import pkcs11

        work = self._rsa if self._facts.key_algorithm == "rsa" else self._gost
        try:
            return self._store._in_thread(lambda: work(data))
        except (pkcs11.MechanismInvalid, pkcs11.FunctionNotSupported) as error:
            raise SigningFailed(store=self.entry.storage, detail="ALGORITHM_NOT_ALLOWED") from error
        except pkcs11.PKCS11Error as error:
            raise KeyGone(label=self.entry.storage) from error

    def _rsa(self, data: bytes) -> bytes:
        from pkcs11 import Mechanism

        return bytes(self._key.sign(data, mechanism=Mechanism.SHA256_RSA_PKCS))

    def _gost(self, data: bytes) -> bytes:
        """Sign the digest; the byte order of tokens is not documented, so the one that verifies is taken."""
        from gostkz.curves import CURVE_512
        from gostkz.keys import public_key_from_raw
        from gostkz.layouts import normalised_signature
        from gostkz.streebog import streebog512

        if self._facts.key_algorithm != "gost512":
            raise SigningFailed(store=self.entry.storage, detail="ALGORITHM_NOT_ALLOWED")
        digest, public = streebog512(data), public_key_from_raw(CURVE_512, self._facts.public_key)
        for form in (digest, digest[::-1]):
            made = normalised_signature(bytes(self._key.sign(form, mechanism=GOST_512)), digest=digest, key=public)
            if made is not None:
                return made
        raise SigningFailed(store=self.entry.storage, detail="SIGNATURE_WRONG")
