"""Byte orders of foreign GOST signatures: the National CA's is r ‖ s little-endian, others turn or swap the halves."""

from __future__ import annotations

from .keys import PublicKey


def layouts_of(signature: bytes) -> tuple[bytes, ...]:
    """Return the four layouts that a signature may have been meant in, as r ‖ s little-endian."""
    half = len(signature) // 2
    first, second = signature[:half], signature[half:]
    return (signature, second + first, first[::-1] + second[::-1], signature[::-1])


def normalised_signature(signature: bytes, *, digest: bytes, key: PublicKey) -> bytes | None:
    """Return the layout that verifies with the certificate's own key, or None: then it is no signature of this key."""
    if len(signature) != 2 * key.curve.size:
        return None
    return next((layout for layout in layouts_of(signature) if key.verify(digest, layout)), None)
