"""Containers added to: a signer, a time stamp, values for the long term. What was inside stays byte for byte.

Elements are appended, never sorted: a SET of CMS may be in any order (RFC 5652 section 5.1), and order tells who came first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from asn1crypto import cms, core

from . import asn1
from .asn1 import sequence, tagged
from .certificates import Unreadable
from .cms import OCSP_RESPONSE, SIGNED_DATA, SUITES, Algorithm, build_signer, parse_signed_data, signing_of
from .pkcs12 import KeyFile

TIME_STAMP_TOKEN = "1.2.840.113549.1.9.16.2.14"  # noqa: S105 - an object identifier (CAdES-T)
ARCHIVE_TIME_STAMP_V3 = "0.4.0.1733.2.4"


def add_signer(container: bytes, key_file: KeyFile, *, content: bytes, chain: Sequence[bytes] = (),
               signing_time: datetime) -> bytes:
    """Return the container with one more signature over the same content. Raises Unreadable, BadKey."""
    algorithm, sign = signing_of(key_file)
    return add_built_signer(container, certificate=key_file.certificate, sign=sign, algorithm=algorithm, content=content,
                            chain=chain, signing_time=signing_time)


def add_built_signer(container: bytes, *, certificate: bytes, sign: Callable[[bytes], bytes], algorithm: Algorithm,
                     content: bytes, chain: Sequence[bytes] = (), signing_time: datetime) -> bytes:
    """As `add_signer`, for a key that is elsewhere. Raises Unreadable when content is not the container's."""
    data = parse_signed_data(container)
    if data.content is not None and data.content != content:
        raise Unreadable("the container holds another document")
    signer = build_signer(content, certificate=certificate, sign=sign, algorithm=algorithm, signing_time=signing_time,
                          content_type=data.content_type)
    parts = _Parts(container)
    parts.digests = _with(parts.digests, [asn1.gost_algorithm(SUITES[algorithm][0])])
    parts.certificates = _with(parts.certificates, [certificate, *chain])
    parts.signers = [*parts.signers, signer]
    return parts.dump()


def add_unsigned_value(container: bytes, *, signer: int, oid: str, value: bytes) -> bytes:
    """Return the container with an unsigned attribute on signer number `signer` (0 is the first). Raises Unreadable."""
    parts = _Parts(container)
    if not 0 <= signer < len(parts.signers):
        raise Unreadable("there is no such signer")
    info = cms.SignerInfo.load(parts.signers[signer], strict=True)
    attribute = sequence(asn1.oid(oid), tagged(0x31, value))
    old = info["unsigned_attrs"]
    kept = b"".join(item.dump() for item in old or ())
    if attribute in [item.dump() for item in old or ()]:
        return container
    fields = ("version", "sid", "digest_algorithm", "signed_attrs", "signature_algorithm", "signature")
    signers = list(parts.signers)
    signers[signer] = sequence(*(info[name].dump() for name in fields), tagged(0xA1, kept + attribute))
    parts.signers = signers
    return parts.dump()


def add_time_stamp(container: bytes, token: bytes, *, signer: int = 0) -> bytes:
    """Return a CAdES-T: the token is over the signature octets of that signer (the caller has checked it)."""
    return add_unsigned_value(container, signer=signer, oid=TIME_STAMP_TOKEN, value=token)


def add_values(container: bytes, *, certificates: Iterable[bytes] = (), crls: Iterable[bytes] = (),
               ocsps: Iterable[bytes] = ()) -> bytes:
    """Return the container with chain, lists and OCSP responses inside, each once (CAdES-LT; RFC 5940 for OCSP)."""
    parts = _Parts(container)
    parts.certificates = _with(parts.certificates, certificates)
    answers = (tagged(0xA1, asn1.oid(OCSP_RESPONSE) + der) for der in ocsps)
    parts.revocations = _with(parts.revocations, (*crls, *answers))
    return parts.dump()


def _with(present: list[bytes], more: Iterable[bytes]) -> list[bytes]:
    return list(dict.fromkeys((*present, *more)))


class _Parts:
    """The elements of a SignedData as received."""

    def __init__(self, container: bytes) -> None:
        try:
            body = cms.ContentInfo.load(container, strict=True)["content"]
            self._version = body["version"].dump()
            self._content = body["encap_content_info"].dump()
            self.digests, self.certificates, self.revocations, self.signers = (
                _elements(body[name]) for name in ("digest_algorithms", "certificates", "crls", "signer_infos"))
        except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError) as error:
            raise Unreadable("not a CMS container") from error

    def dump(self) -> bytes:
        """Return the container of the elements as they are now."""
        body = sequence(
            self._version, tagged(0x31, b"".join(self.digests)), self._content,
            tagged(0xA0, b"".join(self.certificates)) if self.certificates else b"",
            tagged(0xA1, b"".join(self.revocations)) if self.revocations else b"", tagged(0x31, b"".join(self.signers)))
        return sequence(asn1.oid(SIGNED_DATA), tagged(0xA0, body))


def _elements(values: Any) -> list[bytes]:
    return [] if isinstance(values, core.Void) else [value.dump() for value in values]
