"""One place that knows how each signature algorithm is checked: GOST by this library, RSA by `cryptography`."""

from __future__ import annotations

from . import asn1
from .keys import KEY_CURVES, BadKey, public_key_from_raw

_LEGACY_KEYS = frozenset({asn1.KEY_2004, asn1.KEY_2004_OLD})
_RSA_DIGESTS = {asn1.SIGN_RSA_SHA256: asn1.SHA256, asn1.SIGN_RSA_SHA384: asn1.SHA384, asn1.SIGN_RSA_SHA512: asn1.SHA512}
ALGORITHMS: dict[str, frozenset[str]] = {
    asn1.SIGN_512: frozenset({asn1.KEY_512}), asn1.SIGN_256: frozenset({asn1.KEY_256}),
    asn1.SIGN_2004: _LEGACY_KEYS, asn1.SIGN_2004_OLD: _LEGACY_KEYS,
    **{oid: frozenset({asn1.RSA_KEY}) for oid in _RSA_DIGESTS}}
"""Signature algorithm → the key algorithms it belongs to."""

_LEGACY_DIGESTS = frozenset({asn1.HASH_95, asn1.HASH_95_OLD})
_DIGESTS: dict[str, frozenset[str]] = {
    asn1.SIGN_512: frozenset({asn1.HASH_512}), asn1.SIGN_256: frozenset({asn1.HASH_256}),
    asn1.SIGN_2004: _LEGACY_DIGESTS, asn1.SIGN_2004_OLD: _LEGACY_DIGESTS,
    **{signature: frozenset({digest}) for signature, digest in _RSA_DIGESTS.items()}}
_BY_KEY = {asn1.KEY_512: asn1.SIGN_512, asn1.KEY_256: asn1.SIGN_256, asn1.KEY_2004: asn1.SIGN_2004,
           asn1.KEY_2004_OLD: asn1.SIGN_2004_OLD}


def signature_algorithm(named: str, digest: str) -> str | None:
    """Return the algorithm that a container names together with its digest; None when the two do not belong together.

    Old containers name the key's algorithm instead (RFC 3370 section 3.2 allows it for RSA, the NCA did it for GOST).
    """
    if named == asn1.RSA_KEY:
        named = next((oid for oid, own in _RSA_DIGESTS.items() if own == digest), "")
    named = _BY_KEY.get(named, named)
    return named if digest in _DIGESTS.get(named, ()) else None


def signature_holds(*, algorithm: str, key_algorithm: str, public_key: bytes, data: bytes, signature: bytes) -> bool:
    """Whether `signature` is over `data` by the key. `public_key`: x‖y for GOST, DER of SubjectPublicKeyInfo for RSA.

    False for an unknown algorithm or one that does not belong to the key; never raises for bad bytes.
    """
    if key_algorithm not in ALGORITHMS.get(algorithm, ()):
        return False
    if key_algorithm == asn1.RSA_KEY:
        return _rsa_holds(public_key, data, signature, algorithm)
    try:
        return public_key_from_raw(KEY_CURVES[key_algorithm], public_key).verify_data(data, signature)
    except BadKey:
        return False


def _rsa_holds(spki: bytes, data: bytes, signature: bytes, algorithm: str) -> bool:
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.hazmat.primitives.serialization import load_der_public_key

    digests: dict[str, type[hashes.SHA256 | hashes.SHA384 | hashes.SHA512]] = {
        asn1.SIGN_RSA_SHA256: hashes.SHA256, asn1.SIGN_RSA_SHA384: hashes.SHA384, asn1.SIGN_RSA_SHA512: hashes.SHA512}
    try:
        key = load_der_public_key(spki)
        if not isinstance(key, RSAPublicKey):
            return False
        key.verify(signature, data, PKCS1v15(), digests[algorithm]())
    except (InvalidSignature, UnsupportedAlgorithm, ValueError):
        return False
    return True
