"""Archive time stamps, version 3 (ETSI EN 319 122-1 section 5.5.3): what they are over, and adding one.

ATSHashIndex-v3 lists the hashes of certificates, revocation values and unsigned attributes that were there; it travels as an
unsigned attribute of the token itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from asn1crypto import algos, cms, core

from . import asn1
from .amendments import ARCHIVE_TIME_STAMP_V3, add_unsigned_value
from .asn1 import sequence, tagged
from .certificates import Unreadable
from .cms import OCSP_RESPONSE, SignedData, Signer, parse_signed_data
from .digests import DIGESTS
from .stamps import Stamp

HASH_INDEX_V3 = "0.4.0.19122.1.5"


class _Octets(core.SequenceOf):  # type: ignore[misc]
    _child_spec = core.OctetString


class _HashIndex(core.Sequence):  # type: ignore[misc]
    _fields = [("algorithm", algos.DigestAlgorithm), ("certificates", _Octets), ("revocations", _Octets),  # noqa: RUF012
               ("attributes", _Octets)]


def archive_index(signer: Signer, data: SignedData, *, hash_oid: str) -> bytes:
    """Return the DER of ATSHashIndex-v3 over everything that is in the container now."""
    lists = (_hashes(items, hash_oid) for items in (data.certificates, _revocations(data), _attributes(signer)))
    return sequence(asn1.gost_algorithm(hash_oid), *(sequence(*map(asn1.octets, hashes)) for hashes in lists))


def _hashes(items: Sequence[bytes], hash_oid: str) -> list[bytes]:
    return [DIGESTS[hash_oid](item) for item in items]


def _revocations(data: SignedData) -> list[bytes]:
    return [*data.crls, *(tagged(0xA1, asn1.oid(OCSP_RESPONSE) + der) for der in data.ocsps)]


def _attributes(signer: Signer) -> list[bytes]:
    return [asn1.oid(oid) + value for oid, value in signer.unsigned]


def archive_octets(signer: Signer, data: SignedData, content: bytes, index: bytes, *, hash_oid: str) -> bytes:
    """Return what the token's imprint is over: type, hash of the content, the SignerInfo's signed part, the index."""
    info = cms.SignerInfo.load(signer.raw, strict=True)
    fields = ("version", "sid", "digest_algorithm", "signed_attrs", "signature_algorithm", "signature")
    return b"".join((asn1.oid(data.content_type), DIGESTS[hash_oid](content), *(info[name].dump() for name in fields), index))


def add_archive_stamp(container: bytes, ask: Callable[[bytes], bytes], *, signer: int = 0, content: bytes | None = None,
                      hash_oid: str = asn1.HASH_512) -> bytes:
    """Return the container with an archive time stamp; `ask` gets the octets and returns a token. Raises Unreadable."""
    data = parse_signed_data(container)
    whole = content if content is not None else data.content
    if whole is None or not 0 <= signer < len(data.signers):
        raise Unreadable("the document or the signer is missing")
    index = archive_index(data.signers[signer], data, hash_oid=hash_oid)
    token = ask(archive_octets(data.signers[signer], data, whole, index, hash_oid=hash_oid))
    indexed = add_unsigned_value(token, signer=0, oid=HASH_INDEX_V3, value=index)
    return add_unsigned_value(container, signer=signer, oid=ARCHIVE_TIME_STAMP_V3, value=indexed)


def covered_attributes(stamp: Stamp, signer: Signer, data: SignedData,
                       content: bytes | None) -> frozenset[tuple[str, bytes]] | None:
    """Return the unsigned attributes that an archive stamp vouches for, or None when it is not over this signature.

    It must be over signature and content, and all that its index names must still be there.
    """
    indexes = [value for oid, value in stamp.data.signers[0].unsigned if oid == HASH_INDEX_V3]
    if content is None or len(indexes) != 1 or stamp.hash_oid not in DIGESTS:
        return None
    try:
        index = _HashIndex.load(indexes[0], strict=True)
        hash_oid = index["algorithm"]["algorithm"].dotted
        present = (data.certificates, _revocations(data), _attributes(signer))
        named: list[Any] = [index[name] for name in ("certificates", "revocations", "attributes")]
        complete = all({item.native for item in names} <= set(_hashes(items, hash_oid))
                       for names, items in zip(named, present, strict=True))
        octets = archive_octets(signer, data, content, indexes[0], hash_oid=stamp.hash_oid)
        if not (complete and stamp.is_over(octets)):
            return None
        covered = {item.native for item in index["attributes"]}
        return frozenset(item for item in signer.unsigned if DIGESTS[hash_oid](asn1.oid(item[0]) + item[1]) in covered)
    except (ValueError, TypeError, KeyError, AttributeError, IndexError):
        return None

