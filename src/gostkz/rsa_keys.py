"""RSA keys of authorities with the same few words as GOST keys, so that one issuer code serves both."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from asn1crypto import keys
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey, generate_private_key

from . import asn1


class PublicKeyOf(Protocol):
    """What an issuer needs of a public key."""

    def raw(self) -> bytes:
        """Return the key's own bytes, from which its identifier is made."""

    def spki(self) -> bytes:
        """Return the DER of SubjectPublicKeyInfo."""


class IssuingKey(Protocol):
    """What an issuer needs of its private key."""

    @property
    def signature_oid(self) -> str:
        """The algorithm of the signatures."""

    def sign_data(self, data: bytes) -> bytes:
        """Return the signature over data."""


@dataclass(frozen=True, slots=True)
class RsaPublicKey:
    """A public RSA key."""

    key: RSAPublicKey

    def raw(self) -> bytes:
        """Return the DER of RSAPublicKey."""
        return bytes(keys.PublicKeyInfo.load(self.spki())["public_key"].contents[1:])

    def spki(self) -> bytes:
        """Return the DER of SubjectPublicKeyInfo."""
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

        return self.key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


@dataclass(frozen=True, slots=True)
class RsaPrivateKey:
    """A private RSA key that signs with SHA-256."""

    key: RSAPrivateKey = field(repr=False)
    signature_oid: str = asn1.SIGN_RSA_SHA256

    @property
    def public(self) -> RsaPublicKey:
        """The public half."""
        return RsaPublicKey(self.key.public_key())

    def sign_data(self, data: bytes) -> bytes:
        """Return the PKCS#1 v1.5 signature over data."""
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
        from cryptography.hazmat.primitives.hashes import SHA256

        return self.key.sign(data, PKCS1v15(), SHA256())


def generate_rsa_key(bits: int = 2048) -> RsaPrivateKey:
    """Return a fresh key."""
    return RsaPrivateKey(generate_private_key(65537, bits))
