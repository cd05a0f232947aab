"""Certificates of the National CA read into plain facts, and whether one was issued by another."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from asn1crypto import x509

from . import asn1
from .signatures import signature_holds

_KEY_NAMES = {asn1.KEY_512: "gost512", asn1.KEY_256: "gost256", asn1.KEY_2004: "gost2004",
              asn1.KEY_2004_OLD: "gost2004", asn1.RSA_KEY: "rsa"}
_KNOWN_EXTENSIONS = frozenset({
    "2.5.29.14", "2.5.29.15", "2.5.29.17", "2.5.29.19", "2.5.29.31", "2.5.29.32", "2.5.29.35", "2.5.29.37", "2.5.29.46",
    "1.3.6.1.5.5.7.1.1", asn1.KEY_STORAGE, "1.3.6.1.5.5.7.48.1.5"})


KEPT = 256  # certificates and answers remembered; a practice meets a few


class Unreadable(ValueError):
    """Bytes that are not what they should be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """Facts of a certificate; `der` is the certificate as received. IIN and BIN are text."""

    der: bytes = field(repr=False)
    subject: str
    issuer: str
    subject_der: bytes = field(repr=False)
    issuer_der: bytes = field(repr=False)
    common_name: str
    surname: str
    given_name: str  # the patronymic, by the profile of the National CA
    organization: str
    iin: str
    bin: str
    serial: int
    not_before: datetime
    not_after: datetime
    key_usage: frozenset[str]
    extended_key_usage: frozenset[str]
    policies: tuple[str, ...]
    is_ca: bool
    subject_key_id: bytes
    authority_key_id: bytes
    crl_urls: tuple[str, ...]
    ocsp_urls: tuple[str, ...]
    key_algorithm: str
    key_oid: str
    public_key: bytes = field(repr=False)
    signature_oid: str
    critical: frozenset[str]  # extensions marked so
    unknown_critical: tuple[str, ...]
    sha256: str

    @property
    def is_self_issued(self) -> bool:
        """Whether issuer and subject are the same name."""
        return self.issuer_der == self.subject_der

    @classmethod
    def load(cls, der: bytes) -> Certificate:
        """Read a DER certificate completely. Raises Unreadable."""
        return _loaded(der)


@lru_cache(maxsize=KEPT)
def _loaded(der: bytes) -> Certificate:
    try:
        parsed = x509.Certificate.load(der, strict=True)
        return _facts(parsed, der)
    except Unreadable:
        raise
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError) as error:
        raise Unreadable("not a certificate") from error


def _facts(parsed: Any, der: bytes) -> Certificate:
    tbs = parsed["tbs_certificate"]
    if tbs["signature"].dump() != parsed["signature_algorithm"].dump():
        raise Unreadable("two signature algorithms in one certificate")
    bytes(parsed["signature_value"].native)  # parsing is lazy: what cannot be read later is refused now
    names = _names(tbs["subject"])
    extensions = _extensions(tbs)
    info = tbs["subject_public_key_info"]
    key_oid = info["algorithm"]["algorithm"].dotted
    usage = extensions.get("2.5.29.15")
    return Certificate(
        der=der, subject=name_text(tbs["subject"]), issuer=name_text(tbs["issuer"]), subject_der=tbs["subject"].dump(),
        issuer_der=tbs["issuer"].dump(), common_name=names.get("2.5.4.3", ""), surname=names.get("2.5.4.4", ""),
        given_name=names.get("2.5.4.42", ""), organization=names.get("2.5.4.10", ""),
        iin=_number("IIN", names.get("2.5.4.5", "")), bin=_number("BIN", names.get("2.5.4.11", "")),
        serial=tbs["serial_number"].native, not_before=moment_of(tbs["validity"]["not_before"].native),
        not_after=moment_of(tbs["validity"]["not_after"].native),
        key_usage=frozenset(usage.native) if usage is not None else frozenset(),
        extended_key_usage=frozenset(item.dotted for item in extensions.get("2.5.29.37", ())),
        policies=tuple(item["policy_identifier"].dotted for item in extensions.get("2.5.29.32", ())),
        is_ca=bool(extensions["2.5.29.19"]["ca"].native) if "2.5.29.19" in extensions else False,
        subject_key_id=extensions["2.5.29.14"].native if "2.5.29.14" in extensions else b"",
        authority_key_id=(extensions["2.5.29.35"]["key_identifier"].native or b"") if "2.5.29.35" in extensions else b"",
        crl_urls=_crl_urls(extensions), ocsp_urls=_ocsp_urls(extensions),
        key_algorithm=_KEY_NAMES.get(key_oid, key_oid), key_oid=key_oid, public_key=_public_key(info, key_oid),
        signature_oid=parsed["signature_algorithm"]["algorithm"].dotted,
        critical=frozenset(e["extn_id"].dotted for e in tbs["extensions"] or () if e["critical"].native),
        unknown_critical=_unknown_critical(tbs), sha256=hashlib.sha256(der).hexdigest())


def _public_key(info: Any, key_oid: str) -> bytes:
    """x‖y for GOST keys, the whole SubjectPublicKeyInfo otherwise."""
    return bytes(info["public_key"].parsed.native) if key_oid in asn1.GOST_KEYS else bytes(info.dump())


def _names(name: Any) -> dict[str, str]:
    """Return attribute → first value; a later one of the same type does not hide it."""
    values: dict[str, str] = {}
    for rdn in name.chosen:
        for pair in rdn:
            values.setdefault(pair["type"].dotted, str(pair["value"].native))
    return values


def name_text(name: Any) -> str:
    """Return a name for people: CN=…, O=…."""
    short = {"2.5.4.3": "CN", "2.5.4.4": "SURNAME", "2.5.4.5": "SERIALNUMBER", "2.5.4.6": "C", "2.5.4.7": "L",
             "2.5.4.8": "ST", "2.5.4.10": "O", "2.5.4.11": "OU", "2.5.4.42": "GIVENNAME", "2.5.4.12": "T"}
    parts = [f"{short.get(pair['type'].dotted, pair['type'].dotted)}={pair['value'].native}"
             for rdn in name.chosen for pair in rdn]
    return ", ".join(parts)


def _number(prefix: str, value: str) -> str:
    match = re.fullmatch(prefix + r"([0-9]{12})", value)
    return match[1] if match else ""


def moment_of(value: Any) -> datetime:
    """Return a time as UTC. Raises Unreadable for the year 0, which ASN.1 can write and a datetime cannot hold."""
    if not isinstance(value, datetime):
        raise Unreadable("time")
    return value.astimezone(UTC)


def _extensions(tbs: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for extension in tbs["extensions"] or ():
        oid = extension["extn_id"].dotted
        if oid in found:
            raise Unreadable("an extension stands twice")
        found[oid] = extension["extn_value"].parsed
    return found


def _unknown_critical(tbs: Any) -> tuple[str, ...]:
    return tuple(e["extn_id"].dotted for e in tbs["extensions"] or ()
                 if e["critical"].native and e["extn_id"].dotted not in _KNOWN_EXTENSIONS)


def _crl_urls(extensions: dict[str, Any]) -> tuple[str, ...]:
    return tuple(name.native for point in extensions.get("2.5.29.31", ())
                 if point["distribution_point"].name == "full_name" for name in point["distribution_point"].chosen
                 if name.name == "uniform_resource_identifier")


def _ocsp_urls(extensions: dict[str, Any]) -> tuple[str, ...]:
    return tuple(item["access_location"].native for item in extensions.get("1.3.6.1.5.5.7.1.1", ())
                 if item["access_method"].native == "ocsp")


@lru_cache(maxsize=KEPT)
def certificate_signed_by(certificate: Certificate, issuer: Certificate) -> bool:
    """Whether the issuer's name stands in the certificate and its key made the signature.

    The answer follows from these bytes alone, so it is remembered: the same few paths are walked for each document.
    """
    if certificate.issuer_der != issuer.subject_der:
        return False
    parsed = x509.Certificate.load(certificate.der)
    return signature_holds(algorithm=certificate.signature_oid, key_algorithm=issuer.key_oid,
                           public_key=issuer.public_key, data=parsed["tbs_certificate"].dump(),
                           signature=parsed["signature_value"].native)
