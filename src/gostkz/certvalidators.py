"""Plug-in for pyhanko_certvalidator: its paths, CRL and OCSP checks on Kazakh GOST certificates.

Needs pyhanko_certvalidator; nothing else in this library does, so it is imported by itself.
"""

from __future__ import annotations

from typing import Any

from cryptography.exceptions import InvalidSignature
from pyhanko_certvalidator.sig_validate import (
    DEFAULT_VALIDATION_CONTEXT,
    DefaultSignatureValidator,
    SignatureValidationContext,
    SignatureValidator,
)

from . import asn1
from .signatures import ALGORITHMS, signature_holds


class GostSignatureValidator(SignatureValidator):
    """Checks GOST signatures here and leaves all others to the default."""

    def __init__(self, others: SignatureValidator | None = None) -> None:
        self._others = others or DefaultSignatureValidator()

    def validate_signature(self, signature: bytes, signed_data: bytes, public_key_info: Any,
                           signature_algorithm: Any, context: SignatureValidationContext = DEFAULT_VALIDATION_CONTEXT) -> None:
        """Return when the signature holds. Raises InvalidSignature."""
        oid, key_oid = signature_algorithm["algorithm"].dotted, public_key_info["algorithm"]["algorithm"].dotted
        if key_oid not in asn1.GOST_KEYS and oid not in asn1.GOST_SIGNATURES:
            self._others.validate_signature(signature, signed_data, public_key_info, signature_algorithm, context)
            return
        if context.prehashed or key_oid not in ALGORITHMS.get(oid, ()):
            raise InvalidSignature("not a GOST signature by a GOST key")
        public = bytes(public_key_info["public_key"].parsed.native)
        if not signature_holds(algorithm=oid, key_algorithm=key_oid, public_key=public, data=signed_data, signature=signature):
            raise InvalidSignature("the signature is not this key's")
