"""Keys in PKCS#12 files, GOST and RSA. The password is used once and not kept; the key stays in memory of the signer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.errors import FileUnreadable, NotAKeyFile, UnsupportedKeyFile, WrongKeyPassword

if TYPE_CHECKING:
    from gostkz.certificates import Certificate
    from gostkz.pkcs12 import KeyFile

LARGEST_KEY_FILE = 1 << 20  # bytes; files of the National CA have about 2 kB


@dataclass(frozen=True, slots=True)
class KeyFileSigner:
    """An opened key file. Implements `services.ports.Signer`."""

    _key_file: KeyFile
    _facts: Certificate

    @property
    def certificate(self) -> bytes:
        """The signer's certificate (DER)."""
        return self._key_file.certificate

    @property
    def owner(self) -> str:
        """The name in the certificate."""
        return self._facts.common_name

    @property
    def iin(self) -> str:
        """The IIN in the certificate, as text; empty when there is none."""
        return self._facts.iin or ""

    @property
    def patronymic(self) -> str:
        """The patronymic in the certificate (its GIVENNAME, see the profile of the National CA)."""
        return self._facts.given_name or ""

    def sign(self, data: bytes, *, at: datetime, chain: Sequence[bytes] = ()) -> bytes:
        """Return a detached CAdES-BES CMS over `data`; of `chain` the signer's issuing CA travels with it."""
        from gostkz.certificates import Certificate
        from gostkz.cms import sign_cms

        issuers = [der for der in chain if Certificate.load(der).subject == self._facts.issuer]
        return sign_cms(data, self._key_file, chain=issuers, signing_time=at)

    def sign_many(self, documents: Sequence[bytes], *, at: datetime, chain: Sequence[bytes] = ()) -> tuple[bytes, ...]:
        """Return one CMS per document."""
        return tuple(self.sign(document, at=at, chain=chain) for document in documents)


def open_key_file(path: Path, password: str) -> KeyFileSigner:
    """Open a PKCS#12 file. Raises FileUnreadable, NotAKeyFile, WrongKeyPassword, UnsupportedKeyFile."""
    from gostkz import pkcs12
    from gostkz.certificates import Certificate

    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_KEY_FILE + 1)
    except OSError as error:
        raise FileUnreadable(path=str(path), detail=error.strerror or "") from error
    if len(data) > LARGEST_KEY_FILE:
        raise NotAKeyFile(path=str(path))
    try:
        key_file = pkcs12.load_pkcs12(data, password)
    except pkcs12.WrongPassword as error:
        raise WrongKeyPassword(path=str(path)) from error
    except pkcs12.UnsupportedKeyFile as error:
        raise UnsupportedKeyFile(path=str(path), detail=str(error)) from error
    except pkcs12.KeyFileError as error:
        raise NotAKeyFile(path=str(path)) from error
    return KeyFileSigner(key_file, Certificate.load(key_file.certificate))
