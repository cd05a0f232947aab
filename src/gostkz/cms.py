"""CAdES-BES containers (RFC 5652, ETSI EN 319 122): made in the form of the National CA, read strictly.

The signature is over the DER of the signed attributes with the tag of a SET. GOST keys always sign Streebog-512.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from asn1crypto import cms, core, tsp, x509

from . import asn1
from .asn1 import sequence, tagged
from .certificates import Certificate, Unreadable, moment_of
from .digests import DIGESTS, IDENTIFYING
from .keys import BadKey, PrivateKey
from .pkcs12 import KeyFile
from .signatures import signature_algorithm, signature_holds

DATA, SIGNED_DATA = "1.2.840.113549.1.7.1", "1.2.840.113549.1.7.2"
_CONTENT_TYPE, _MESSAGE_DIGEST, _SIGNING_TIME = (f"1.2.840.113549.1.9.{end}" for end in (3, 4, 5))
_SIGNING_CERTIFICATE, _SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.12", "1.2.840.113549.1.9.16.2.47"
OCSP_RESPONSE = "1.3.6.1.5.5.7.16.2"
SUITES = {"gost512": (asn1.HASH_512, asn1.SIGN_512), "rsa": (asn1.SHA256, asn1.SIGN_RSA_SHA256)}
Algorithm = Literal["gost512", "rsa"]
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
    unsigned: tuple[tuple[str, bytes], ...] = field(repr=False, default=())  # (type, DER of one value)
    raw: bytes = field(repr=False, default=b"")


@dataclass(frozen=True, slots=True)
class SignedData:
    """A parsed container. `content` is None for a detached one; certificates, lists and answers as received (DER)."""

    signers: tuple[Signer, ...]
    certificates: tuple[bytes, ...]
    content: bytes | None = field(repr=False)
    content_type: str = DATA
    crls: tuple[bytes, ...] = ()
    ocsps: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SignerCheck:
    """Whether one signature is over the content. `reason` is a code when it is not."""

    integrity_ok: bool
    reason: str | None
    certificate: Certificate | None
    signing_time: datetime | None
    signing_certificate_v2: Literal["match", "mismatch", "absent"]


def build_signed_data(content: bytes, *, certificate: bytes, chain: Sequence[bytes] = (), sign: Callable[[bytes], bytes],
                      algorithm: Algorithm, signing_time: datetime, detached: bool = True, content_type: str = DATA) -> bytes:
    """Return a CAdES-BES CMS (DER). `sign` gets the DER of the signed attributes and returns the raw signature."""
    signer = build_signer(content, certificate=certificate, sign=sign, algorithm=algorithm, signing_time=signing_time,
                          content_type=content_type)
    inner = b"" if detached else tagged(0xA0, core.OctetString(content).dump())
    version = 1 if content_type == DATA else 3  # RFC 5652 section 5.1
    body = sequence(asn1.integer(version), tagged(0x31, asn1.gost_algorithm(SUITES[algorithm][0])),
                    sequence(asn1.oid(content_type), inner),
                    tagged(0xA0, b"".join(dict.fromkeys((certificate, *chain)))), tagged(0x31, signer))
    return sequence(asn1.oid(SIGNED_DATA), tagged(0xA0, body))


def build_signer(content: bytes, *, certificate: bytes, sign: Callable[[bytes], bytes], algorithm: Algorithm,
                 signing_time: datetime, content_type: str = DATA) -> bytes:
    """Return the DER of one SignerInfo over content."""
    digest_oid, signature_oid = SUITES[algorithm]
    attributes = _attributes(DIGESTS[digest_oid](content), certificate, signing_time, content_type)
    own = x509.Certificate.load(certificate)
    return sequence(
        asn1.integer(1), sequence(own.issuer.dump(), asn1.integer(own.serial_number)), asn1.gost_algorithm(digest_oid),
        tagged(0xA0, attributes), asn1.gost_algorithm(signature_oid), asn1.octets(sign(tagged(0x31, attributes))))


def _attributes(digest: bytes, certificate: bytes, signing_time: datetime, content_type: str) -> bytes:
    """The signed attributes in the order of a DER SET."""
    hashed = asn1.octets(hashlib.sha256(certificate).digest())
    pairs = ((_CONTENT_TYPE, asn1.oid(content_type)), (_SIGNING_TIME, asn1.time(signing_time)),
             (_SIGNING_CERTIFICATE_V2, sequence(sequence(sequence(hashed)))), (_MESSAGE_DIGEST, asn1.octets(digest)))
    return b"".join(sorted(sequence(asn1.oid(oid), tagged(0x31, value)) for oid, value in pairs))


def sign_cms(content: bytes, key_file: KeyFile, *, chain: Sequence[bytes] = (), signing_time: datetime,
             detached: bool = True, content_type: str = DATA) -> bytes:
    """Return a CMS over content by an opened key file, GOST or RSA."""
    algorithm, sign = signing_of(key_file)
    return build_signed_data(content, certificate=key_file.certificate, chain=chain, algorithm=algorithm, sign=sign,
                             signing_time=signing_time, detached=detached, content_type=content_type)


def signing_of(key_file: KeyFile) -> tuple[Algorithm, Callable[[bytes], bytes]]:
    """Return the algorithm of a key and the function that signs data. Raises BadKey for a legacy key: it verifies only."""
    key = key_file.private_key
    if isinstance(key, PrivateKey):
        if key.signature_oid != asn1.SIGN_512:
            raise BadKey("only GOST 34.10-2015 keys of 512 bits sign documents")
        return "gost512", key.sign_data
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.hashes import SHA256

    return "rsa", lambda data: key.sign(data, PKCS1v15(), SHA256())


def parse_signed_data(der: bytes, *, content_type: str = DATA) -> SignedData:
    """Read a container. Raises Unreadable for anything that is not a whole, sound SignedData over this type."""
    try:
        info = cms.ContentInfo.load(der, strict=True)
        if info["content_type"].dotted != SIGNED_DATA:
            raise Unreadable("not SignedData")
        return _signed_data(info["content"], content_type)
    except Unreadable:
        raise
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError) as error:
        raise Unreadable("not a CMS container") from error


def _signed_data(body: Any, content_type: str) -> SignedData:
    inner = body["encap_content_info"]
    if inner["content_type"].dotted != content_type:
        raise Unreadable("content type")
    infos = body["signer_infos"]
    if len(infos) > MOST_SIGNERS:
        raise Unreadable("number of signers")
    certificates = tuple(choice.chosen.dump() for choice in body["certificates"] or () if choice.name == "certificate")
    named = {algorithm["algorithm"].dotted for algorithm in body["digest_algorithms"]}
    if any(info["digest_algorithm"]["algorithm"].dotted not in named or info["version"].native != "v1" for info in infos):
        raise Unreadable("digest algorithms")
    content = None if isinstance(inner["content"], core.Void) else bytes(inner["content"])
    crls, ocsps = _revocation_values(body["crls"])
    return SignedData(tuple(_signer(info) for info in infos), certificates, content, content_type, crls, ocsps)


def _revocation_values(choices: Any) -> tuple[tuple[bytes, ...], tuple[bytes, ...]]:
    """Return lists and OCSP responses (RFC 5940); other kinds are left alone."""
    crls, ocsps = [], []
    for choice in choices or ():
        if choice.name != "other":
            crls.append(choice.chosen.dump())
        elif choice.chosen["other_rev_info_format"].dotted == OCSP_RESPONSE:
            ocsps.append(choice.chosen["other_rev_info"].dump())
    return tuple(crls), tuple(ocsps)


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
                  info["signature"].native, values, _unsigned(info["unsigned_attrs"]), info.dump())


def _unsigned(attributes: Any) -> tuple[tuple[str, bytes], ...]:
    return tuple((attribute["type"].dotted, value.dump()) for attribute in attributes or () for value in attribute["values"])


def check_signer(signer: Signer, *, data: SignedData, content: bytes | None) -> SignerCheck:
    """Check one signature over the given content (or the container's own when that is None). Never raises."""
    certificate = _own_certificate(signer, data)
    try:
        moment, bound = _signing_time(signer), _binding(signer, certificate)
        reason = _problem(signer, certificate, content if content is not None else data.content, bound, data.content_type)
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
        signer: Signer, certificate: Certificate | None, content: bytes | None, bound: str, content_type: str) -> str | None:
    if certificate is None:
        return "CERTIFICATE_MISSING"
    if content is None:
        return "CONTENT_MISSING"
    digest = DIGESTS.get(signer.digest_oid)
    signature_oid = signature_algorithm(signer.signature_oid, signer.digest_oid)
    if digest is None or signature_oid is None:
        return "ALGORITHM_NOT_ALLOWED"
    types, digests = signer.values.get(_CONTENT_TYPE, ()), signer.values.get(_MESSAGE_DIGEST, ())
    if len(types) != 1 or types[0].dotted != content_type or len(digests) != 1:
        return "ATTRIBUTES_CHANGED"
    if not signature_holds(algorithm=signature_oid, key_algorithm=certificate.key_oid, data=signer.attributes,
                           public_key=certificate.public_key, signature=signer.signature):
        return "SIGNATURE_WRONG"
    if not hmac.compare_digest(digests[0].native, digest(content)):
        return "CONTENT_CHANGED"
    return "CERTIFICATE_MISMATCH" if bound == "mismatch" else None


def _signing_time(signer: Signer) -> datetime | None:
    values = signer.values.get(_SIGNING_TIME, ())
    return moment_of(values[0].native) if len(values) == 1 else None


def _binding(signer: Signer, certificate: Certificate | None) -> Literal["match", "mismatch", "absent"]:
    """Compare signingCertificateV2 (RFC 5035) with the certificate that is used; 500/НҚ point 8."""
    if certificate is None:
        return "absent"
    hashes = [(first["hash_algorithm"]["algorithm"].dotted, first["cert_hash"].native)
              for value in signer.values.get(_SIGNING_CERTIFICATE_V2, ())
              for first in [tsp.SigningCertificateV2.load(value.dump())["certs"][0]]]
    hashes += [(asn1.SHA1, tsp.SigningCertificate.load(value.dump())["certs"][0]["cert_hash"].native)
               for value in signer.values.get(_SIGNING_CERTIFICATE, ())]
    if not hashes:
        return "absent"
    same = all(oid in IDENTIFYING and IDENTIFYING[oid](certificate.der) == hashed for oid, hashed in hashes)
    return "match" if same else "mismatch"
