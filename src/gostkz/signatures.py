"""One place that knows how each signature algorithm is checked: GOST by this library, RSA-SHA256 by `cryptography`."""

from __future__ import annotations

from .asn1 import KEY_256, KEY_512, RSA_KEY, SIGN_256, SIGN_512, SIGN_RSA_SHA256
from .keys import KEY_CURVES, BadKey, public_key_from_raw

ALGORITHMS = {SIGN_512: KEY_512, SIGN_256: KEY_256, SIGN_RSA_SHA256: RSA_KEY}
"""Signature algorithm → the key algorithm it belongs to."""


def signature_holds(*, algorithm: str, key_algorithm: str, public_key: bytes, data: bytes, signature: bytes) -> bool:
    """Whether `signature` is over `data` by the key. `public_key`: x‖y for GOST, DER of SubjectPublicKeyInfo for RSA.

    False for an unknown algorithm or one that does not belong to the key; never raises for bad bytes.
    """
    if ALGORITHMS.get(algorithm) != key_algorithm:
        return False
    if key_algorithm == RSA_KEY:
        return _rsa_holds(public_key, data, signature)
    try:
        return public_key_from_raw(KEY_CURVES[key_algorithm], public_key).verify_data(data, signature)
    except BadKey:
        return False


def _rsa_holds(spki: bytes, data: bytes, signature: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.serialization import load_der_public_key

    try:
        key = load_der_public_key(spki)
        if not isinstance(key, RSAPublicKey):
            return False
        key.verify(signature, data, PKCS1v15(), SHA256())
    except (InvalidSignature, UnsupportedAlgorithm, ValueError):
        return False
    return True
