"""CAdES-BES containers (RFC 5652, ETSI EN 319 122): made in the form of the National CA, read strictly.

The signature is over the DER of the signed attributes with the tag of a SET. GOST keys always sign Streebog-512.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal

from asn1crypto import cms, core, tsp, x509

from . import asn1
from .asn1 import sequence, tagged
from .certificates import Certificate, Unreadable
from .keys import PrivateKey
from .pkcs12 import KeyFile
from .signatures import ALGORITHMS, signature_holds
from .streebog import streebog256, streebog512

_DATA, _SIGNED_DATA = "1.2.840.113549.1.7.1", "1.2.840.113549.1.7.2"
_CONTENT_TYPE, _MESSAGE_DIGEST, _SIGNING_TIME = (f"1.2.840.113549.1.9.{end}" for end in (3, 4, 5))
_SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47"
DIGESTS: dict[str, Callable[[bytes], bytes]] = {
    asn1.HASH_512: streebog512, asn1.HASH_256: streebog256, asn1.SHA256: lambda data: hashlib.sha256(data).digest()}
_SUITES = {"gost512": (asn1.HASH_512, asn1.SIGN_512), "rsa": (asn1.SHA256, asn1.SIGN_RSA_SHA256)}
_DIGEST_OF_SIGNATURE = {asn1.SIGN_512: asn1.HASH_512, asn1.SIGN_256: asn1.HASH_256, asn1.SIGN_RSA_SHA256: asn1.SHA256,
                        asn1.RSA_KEY: asn1.SHA256}
MOST_SIGNERS = 32


@dataclass(frozen=True, slots=True)
class Signer:
    """One SignerInfo as parsed; `attributes` are the signed attributes as they were hashed (tag 0x31)."""

    issuer_der: bytes = field(repr=False)
    serial: int
    digest_oid: str
    signature_oid: str
    attributes: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    values: dict[str, tuple[Any, ...]] = field(repr=False)


@dataclass(frozen=True, slots=True)
class SignedData:
    """A parsed container. `content` is None for a detached one; `certificates` as received (DER)."""

    signers: tuple[Signer, ...]
    certificates: tuple[bytes, ...]
    content: bytes | None = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignerCheck:
    """Whether one signature is over the content. `reason` is a code when it is not."""

    integrity_ok: bool
    reason: str | None
    certificate: Certificate | None
    signing_time: datetime | None
    signing_certificate_v2: Literal["match", "mismatch", "absent"]


def build_signed_data(content: bytes, *, certificate: bytes, chain: Sequence[bytes] = (), sign: Callable[[bytes], bytes],
                      algorithm: Literal["gost512", "rsa"], signing_time: datetime, detached: bool = True) -> bytes:
    """Return a CAdES-BES CMS (DER). `sign` gets the DER of the signed attributes and returns the raw signature."""
    digest_oid, signature_oid = _SUITES[algorithm]
    digest_algorithm = asn1.gost_algorithm(digest_oid)
    attributes = _attributes(DIGESTS[digest_oid](content), certificate, signing_time)
    signature = sign(tagged(0x31, attributes))
    own = x509.Certificate.load(certificate)
    signer = sequence(
        core.Integer(1).dump(), sequence(own.issuer.dump(), core.Integer(own.serial_number).dump()), digest_algorithm,
        tagged(0xA0, attributes), asn1.gost_algorithm(signature_oid), core.OctetString(signature).dump())
    inner = b"" if detached else tagged(0xA0, core.OctetString(content).dump())
    body = sequence(core.Integer(1).dump(), tagged(0x31, digest_algorithm), sequence(_oid(_DATA), inner),
                    tagged(0xA0, b"".join(dict.fromkeys((certificate, *chain)))), tagged(0x31, signer))
    return sequence(_oid(_SIGNED_DATA), tagged(0xA0, body))


def _oid(dotted: str) -> bytes:
    return bytes(core.ObjectIdentifier(dotted).dump())


def _attributes(digest: bytes, certificate: bytes, signing_time: datetime) -> bytes:
    """The signed attributes in the order of a DER SET."""
    moment = signing_time.astimezone(UTC).strftime("%y%m%d%H%M%SZ").encode("ascii")
    hashed = core.OctetString(hashlib.sha256(certificate).digest()).dump()
    pairs = ((_CONTENT_TYPE, _oid(_DATA)), (_SIGNING_TIME, tagged(0x17, moment)),
             (_SIGNING_CERTIFICATE_V2, sequence(sequence(sequence(hashed)))),
             (_MESSAGE_DIGEST, core.OctetString(digest).dump()))
    return b"".join(sorted(sequence(_oid(oid), tagged(0x31, value)) for oid, value in pairs))


def sign_cms(content: bytes, key_file: KeyFile, *, chain: Sequence[bytes] = (), signing_time: datetime,
             detached: bool = True) -> bytes:
    """Return a CMS over content by an opened key file, GOST or RSA."""
    key = key_file.private_key
    if isinstance(key, PrivateKey):
        return build_signed_data(content, certificate=key_file.certificate, chain=chain, sign=key.sign_data,
                                 algorithm="gost512", signing_time=signing_time, detached=detached)
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.hashes import SHA256

    return build_signed_data(content, certificate=key_file.certificate, chain=chain, algorithm="rsa",
                             sign=lambda data: key.sign(data, PKCS1v15(), SHA256()), signing_time=signing_time,
                             detached=detached)


def parse_signed_data(der: bytes) -> SignedData:
    """Read a container. Raises Unreadable for anything that is not a whole, sound SignedData."""
    try:
        info = cms.ContentInfo.load(der, strict=True)
        if info["content_type"].dotted != _SIGNED_DATA:
            raise Unreadable("not SignedData")
        return _signed_data(info["content"])
    except Unreadable:
        raise
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError) as error:
        raise Unreadable("not a CMS container") from error


def _signed_data(body: Any) -> SignedData:
    inner = body["encap_content_info"]
    if inner["content_type"].dotted != _DATA:
        raise Unreadable("content type")
    infos = body["signer_infos"]
    if len(infos) > MOST_SIGNERS:
        raise Unreadable("number of signers")
    certificates = tuple(choice.chosen.dump() for choice in body["certificates"] or () if choice.name == "certificate")
    named = {algorithm["algorithm"].dotted for algorithm in body["digest_algorithms"]}
    if any(info["digest_algorithm"]["algorithm"].dotted not in named or info["version"].native != "v1" for info in infos):
        raise Unreadable("digest algorithms")
    content = inner["content"].native
    return SignedData(tuple(_signer(info) for info in infos), certificates, content)


def _signer(info: Any) -> Signer:
    sid = info["sid"]
    if sid.name != "issuer_and_serial_number":
        raise Unreadable("signer identifier")
    signed = info["signed_attrs"]
    raw = signed.untag().dump() if signed else b""
    values = {attribute["type"].dotted: tuple(attribute["values"]) for attribute in signed or ()}
    if signed and len(values) != len(signed):
        raise Unreadable("a signed attribute stands twice")
    return Signer(sid.chosen["issuer"].dump(), sid.chosen["serial_number"].native,
                  info["digest_algorithm"]["algorithm"].dotted, info["signature_algorithm"]["algorithm"].dotted, raw,
                  info["signature"].native, values)


def check_signer(signer: Signer, *, data: SignedData, content: bytes | None) -> SignerCheck:
    """Check one signature over the given content (or the container's own when that is None). Never raises."""
    certificate = _own_certificate(signer, data)
    try:
        moment, bound = _signing_time(signer), _binding(signer, certificate)
        reason = _problem(signer, certificate, content if content is not None else data.content, bound)
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError):
        moment, bound, reason = None, "absent", "ATTRIBUTES_CHANGED"
    return SignerCheck(integrity_ok=reason is None, reason=reason, certificate=certificate, signing_time=moment,
                       signing_certificate_v2=bound)


def _own_certificate(signer: Signer, data: SignedData) -> Certificate | None:
    for der in data.certificates:
        try:
            certificate = Certificate.load(der)
        except Unreadable:
            continue
        if certificate.issuer_der == signer.issuer_der and certificate.serial == signer.serial:
            return certificate
    return None


def _problem(  # noqa: PLR0911 - the checks in their order, one line each
        signer: Signer, certificate: Certificate | None, content: bytes | None, bound: str) -> str | None:
    if certificate is None:
        return "CERTIFICATE_MISSING"
    if content is None:
        return "CONTENT_MISSING"
    digest = DIGESTS.get(signer.digest_oid)
    signature_oid = asn1.SIGN_RSA_SHA256 if signer.signature_oid == asn1.RSA_KEY else signer.signature_oid
    if digest is None or _DIGEST_OF_SIGNATURE.get(signer.signature_oid) != signer.digest_oid or signature_oid not in ALGORITHMS:
        return "ALGORITHM_NOT_ALLOWED"
    types, digests = signer.values.get(_CONTENT_TYPE, ()), signer.values.get(_MESSAGE_DIGEST, ())
    if len(types) != 1 or types[0].dotted != _DATA or len(digests) != 1:
        return "ATTRIBUTES_CHANGED"
    if not signature_holds(algorithm=signature_oid, key_algorithm=certificate.key_oid, data=signer.attributes,
                           public_key=certificate.public_key, signature=signer.signature):
        return "SIGNATURE_WRONG"
    if not hmac.compare_digest(digests[0].native, digest(content)):
        return "CONTENT_CHANGED"
    return "CERTIFICATE_MISMATCH" if bound == "mismatch" else None


def _signing_time(signer: Signer) -> datetime | None:
    values = signer.values.get(_SIGNING_TIME, ())
    return values[0].native.astimezone(UTC) if len(values) == 1 else None


def _binding(signer: Signer, certificate: Certificate | None) -> Literal["match", "mismatch", "absent"]:
    """Compare signingCertificateV2 (RFC 5035) with the certificate that is used; 500/НҚ point 8."""
    values = signer.values.get(_SIGNING_CERTIFICATE_V2, ())
    if not values or certificate is None:
        return "absent"
    first = tsp.SigningCertificateV2.load(values[0].dump())["certs"][0]
    hashed = DIGESTS.get(first["hash_algorithm"]["algorithm"].dotted)
    same = hashed is not None and hashed(certificate.der) == first["cert_hash"].native
    return "match" if same else "mismatch"
