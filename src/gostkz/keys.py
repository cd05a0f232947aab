"""GOST keys: pairs, PKCS#8 and SubjectPublicKeyInfo in the National CA's layouts; the hash that belongs to each key."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from asn1crypto import core

from . import curves
from .asn1 import (
    CURVE_256_A,
    CURVE_512_A,
    CURVE_2004_A,
    HASH_95_PARAMETERS,
    HASH_256,
    HASH_512,
    KEY_256,
    KEY_512,
    KEY_2004,
    KEY_2004_OLD,
    SIGN_256,
    SIGN_512,
    SIGN_2004,
    sequence,
    tagged,
)
from .curves import CURVE_256, CURVE_512, CURVE_LEGACY_2004, Curve
from .gost95 import gost95
from .streebog import streebog256, streebog512

KEY_CURVES: dict[str, Curve] = {KEY_512: CURVE_512, KEY_256: CURVE_256, KEY_2004: CURVE_LEGACY_2004,
                                KEY_2004_OLD: CURVE_LEGACY_2004}
_IDENTIFIERS = {CURVE_512.name: (KEY_512, CURVE_512_A, HASH_512), CURVE_256.name: (KEY_256, CURVE_256_A, HASH_256),
                CURVE_LEGACY_2004.name: (KEY_2004, CURVE_2004_A, HASH_95_PARAMETERS)}
_SIGNATURES = {CURVE_512.name: SIGN_512, CURVE_256.name: SIGN_256, CURVE_LEGACY_2004.name: SIGN_2004}
_HASHES: dict[str, Callable[[bytes], bytes]] = {CURVE_512.name: streebog512, CURVE_256.name: streebog256,
                                               CURVE_LEGACY_2004.name: gost95}


GOST_OIDS = frozenset(KEY_CURVES)


class BadKey(ValueError):
    """A key that cannot be read or does not lie on its curve."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A public point."""

    curve: Curve
    x: int
    y: int

    def verify(self, digest: bytes, signature: bytes) -> bool:
        """Whether r_LE ‖ s_LE is this key's signature over the digest."""
        return curves.verify(digest, signature, q_point=(self.x, self.y), curve=self.curve)

    def verify_data(self, data: bytes, signature: bytes) -> bool:
        """Whether the signature is over data, hashed as this curve demands."""
        return self.verify(hash_for(self.curve)(data), signature)

    def raw(self) -> bytes:
        """x ‖ y, each little-endian."""
        return self.x.to_bytes(self.curve.size, "little") + self.y.to_bytes(self.curve.size, "little")

    def spki(self) -> bytes:
        """Return the DER of SubjectPublicKeyInfo."""
        return sequence(_algorithm(self.curve), tagged(0x03, b"\x00" + core.OctetString(self.raw()).dump()))


@dataclass(frozen=True, slots=True)
class PrivateKey:
    """A private number 0 < d < q; it never appears in a repr."""

    curve: Curve
    d: int = field(repr=False)

    @property
    def public(self) -> PublicKey:
        """The public point d·G."""
        return PublicKey(self.curve, *curves.public_point(self.d, curve=self.curve))

    @property
    def signature_oid(self) -> str:
        """The algorithm of this key's signatures."""
        return _SIGNATURES[self.curve.name]

    def sign(self, digest: bytes) -> bytes:
        """Return r_LE ‖ s_LE over a digest."""
        return curves.sign(digest, d=self.d, curve=self.curve)

    def sign_data(self, data: bytes) -> bytes:
        """Return the signature over data, hashed as this curve demands."""
        return self.sign(hash_for(self.curve)(data))

    def pkcs8(self) -> bytes:
        """Return the DER of PrivateKeyInfo: d little-endian in an OCTET STRING."""
        inner = core.OctetString(self.d.to_bytes(self.curve.size, "little")).dump()
        return sequence(core.Integer(0).dump(), _algorithm(self.curve), core.OctetString(inner).dump())


def hash_for(curve: Curve) -> Callable[[bytes], bytes]:
    """Return the hash that belongs to a curve."""
    return _HASHES[curve.name]


def generate_private_key(curve: Curve = CURVE_512) -> PrivateKey:
    """Return a fresh key."""
    return PrivateKey(curve, secrets.randbelow(curve.q - 1) + 1)


def _algorithm(curve: Curve) -> bytes:
    key, parameters, digest = (core.ObjectIdentifier(oid).dump() for oid in _IDENTIFIERS[curve.name])
    return sequence(key, sequence(parameters, digest))


def public_key_from_raw(curve: Curve, raw: bytes) -> PublicKey:
    """Read x_LE ‖ y_LE. Raises BadKey for a wrong length or a point off the curve."""
    half = curve.size
    x, y = int.from_bytes(raw[:half], "little"), int.from_bytes(raw[half:], "little")
    if len(raw) != 2 * half or not curve.holds(x, y):
        raise BadKey("public key is not on its curve")
    return PublicKey(curve, x, y)


def private_key_from_pkcs8(key_oid: str, inner: bytes) -> PrivateKey:
    """Read the inner encoding: OCTET STRING or bare bytes (little-endian), or INTEGER (big-endian). Raises BadKey."""
    curve = KEY_CURVES.get(key_oid)
    if curve is None:
        raise BadKey(f"unknown key algorithm {key_oid}")
    if len(inner) == curve.size:
        d = int.from_bytes(inner, "little")
    else:
        try:
            value = core.load(inner, strict=True)
        except ValueError as error:
            raise BadKey("private key cannot be read") from error
        d = value.native if isinstance(value, core.Integer) else int.from_bytes(value.native, "little")
    if not 0 < d < curve.q:
        raise BadKey("private key out of range")
    return PrivateKey(curve, d)
