"""Hashes by their object identifiers. SHA-1 serves identifiers of certificates only, never a signature."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from . import asn1
from .gost95 import gost95
from .streebog import streebog256, streebog512


def _sha(name: str) -> Callable[[bytes], bytes]:
    return lambda data: hashlib.new(name, data).digest()


DIGESTS: dict[str, Callable[[bytes], bytes]] = {
    asn1.HASH_512: streebog512, asn1.HASH_256: streebog256, asn1.HASH_95: gost95, asn1.HASH_95_OLD: gost95,
    asn1.SHA256: _sha("sha256"), asn1.SHA384: _sha("sha384"), asn1.SHA512: _sha("sha512")}
"""What may be under a signature."""

IDENTIFYING: dict[str, Callable[[bytes], bytes]] = {**DIGESTS, asn1.SHA1: _sha("sha1")}
"""What may identify a certificate (ESSCertID, CertID): a collision there would still need the signature."""
