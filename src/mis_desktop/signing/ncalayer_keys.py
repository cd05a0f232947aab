"""NCALayer as a key store: one entry per storage, chosen and unlocked in NCALayer's own window."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from ..domain.errors import SigningFailed
from ..domain.keys import KeyEntry, StoreKind
from ..services.key_ports import Interaction
from .entries import checked_container, entry_of
from .ncalayer import (
    BASICS,
    COMMON_UTILS,
    NAME,
    STORAGES,
    Address,
    Conversation,
    ModuleMissing,
    certificate_in,
    conversation,
    response_object,
    sign_request,
    signature_of,
    signatures_in,
)

if TYPE_CHECKING:
    from gostkz.certificates import Certificate


@dataclass(frozen=True, slots=True)
class NcaLayerStore:
    """Implements `services.key_ports.KeyStore`. `locale` (ru, kk) is the language of NCALayer's window."""

    address: Address = field(default_factory=Address)
    locale: str = "ru"

    def entries(self, interaction: Interaction) -> tuple[KeyEntry, ...]:
        """Return the storages: files always, hardware as far as NCALayer sees it, all when it cannot tell."""
        with conversation(self.address, interaction) as talk:
            try:
                active = response_object(talk.ask(COMMON_UTILS, "getActiveTokens", []))
            except (ModuleMissing, SigningFailed):
                active = STORAGES
        names = ["PKCS12", *(name for name in active or () if isinstance(name, str) and name != "PKCS12")]
        return tuple(KeyEntry(store=StoreKind.NCALAYER, label=name, storage=name) for name in dict.fromkeys(names))

    def open(self, entry: KeyEntry, interaction: Interaction) -> NcaLayerSigner:
        """Return a signer; with `commonUtils` NCALayer shows the certificate first, else it is known by the first signature."""
        with conversation(self.address, interaction) as talk:
            try:
                der = certificate_in(response_object(talk.ask(COMMON_UTILS, "getKeyInfo", [entry.storage])))
            except ModuleMissing:
                der = b""
        known = entry_of(der, store=StoreKind.NCALAYER, label=entry.label, storage=entry.storage) if der else entry
        return NcaLayerSigner(address=self.address, entry=known, interaction=interaction, locale=self.locale)


class NcaLayerSigner:
    """One storage of NCALayer. Implements `services.key_ports.BatchSigner`: a day's documents in one dialog."""

    def __init__(self, *, address: Address, entry: KeyEntry, interaction: Interaction, locale: str) -> None:
        self._address, self.entry, self._interaction, self._locale = address, entry, interaction, locale

    @property
    def certificate(self) -> bytes:
        """The signer's certificate (DER); empty until NCALayer has shown it."""
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
        return self._facts().given_name if self.certificate else ""

    def _facts(self) -> Certificate:
        from gostkz.certificates import Certificate

        return Certificate.load(self.certificate)

    def sign(self, data: bytes, *, at: datetime, chain: Sequence[bytes] = ()) -> bytes:
        """Return a detached CMS over `data`, as NCALayer made it but for the issuing CA that is put beside."""
        return self.sign_many([data], at=at, chain=chain)[0]

    def sign_many(self, documents: Sequence[bytes], *, at: datetime, chain: Sequence[bytes] = ()) -> tuple[bytes, ...]:
        """Return one CMS per document. Each is checked before it leaves here; NCALayer tells the time itself."""
        if not documents:
            return ()
        with conversation(self._address, self._interaction) as talk:
            try:
                made = self._by_basics(talk, documents)
            except ModuleMissing:
                made = self._by_common_utils(talk, documents)
        for cms, document in zip(made, documents, strict=True):
            der = checked_container(cms, document, store=NAME, certificate=self.certificate)
            if not self.certificate:
                self.entry = entry_of(der, store=StoreKind.NCALAYER, label=self.entry.label, storage=self.entry.storage)
        return tuple(self._with_issuer(cms, chain) for cms in made)

    def _by_basics(self, talk: Conversation, documents: Sequence[bytes]) -> tuple[bytes, ...]:
        args = sign_request(documents, storages=[self.entry.storage], locale=self._locale)
        return signatures_in(talk.ask(BASICS, "sign", args), count=len(documents))

    def _by_common_utils(self, talk: Conversation, documents: Sequence[bytes]) -> tuple[bytes, ...]:
        """Older builds sign one by one, each with its dialog; createCAdESFromBase64 adds no time stamp."""
        made = []
        for document in documents:
            args = [self.entry.storage, "SIGNATURE", base64.b64encode(document).decode("ascii"), False]
            made.append(signature_of(response_object(talk.ask(COMMON_UTILS, "createCAdESFromBase64", args))))
        return tuple(made)

    def _with_issuer(self, cms: bytes, chain: Sequence[bytes]) -> bytes:
        from gostkz.amendments import add_values
        from gostkz.certificates import Certificate

        issuer = self._facts().issuer
        found = [der for der in chain if Certificate.load(der).subject == issuer]
        return add_values(cms, certificates=found) if found else cms
