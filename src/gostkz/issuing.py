"""Certificates and CRLs made: for training authorities and tests, in the profile of the National CA."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from asn1crypto import core

from . import asn1
from .asn1 import sequence, tagged
from .certificates import Certificate
from .crls import REASONS
from .rsa_keys import IssuingKey, PublicKeyOf

Profile = Literal["root", "ca", "person", "employee", "system", "tsa", "ocsp"]
_PRINTABLE = {"2.5.4.5", "2.5.4.6"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Who a certificate is for; empty parts are left out."""

    common_name: str
    surname: str = ""
    given_name: str = ""  # the patronymic, by the profile
    iin: str = ""
    bin: str = ""
    organization: str = ""

    def der(self) -> bytes:
        """Return the DER of the name."""
        parts = (("2.5.4.3", self.common_name), ("2.5.4.4", self.surname),
                 ("2.5.4.5", f"IIN{self.iin}" if self.iin else ""), ("2.5.4.6", "KZ"),
                 ("2.5.4.10", self.organization), ("2.5.4.11", f"BIN{self.bin}" if self.bin else ""),
                 ("2.5.4.42", self.given_name))
        return sequence(*(_attribute(oid, value) for oid, value in parts if value))


def _attribute(oid: str, value: str) -> bytes:
    kind = core.PrintableString if oid in _PRINTABLE else core.UTF8String
    return tagged(0x31, sequence(asn1.oid(oid), kind(value).dump()))


def build_certificate(
    *, subject: Subject, public_key: PublicKeyOf, issuer: Certificate | None = None, issuer_key: IssuingKey,
    not_before: datetime, not_after: datetime, profile: Profile, role_oids: Sequence[str] = (),
    crl_url: str | None = None,
) -> bytes:
    """Return a DER certificate (GOST or RSA, as the issuer's key is). Without an issuer it is self-signed.

    The serial is the subject key identifier with its top bit cleared, as the National CA numbers them.
    """
    key_id = hashlib.sha1(public_key.raw()).digest()  # noqa: S324 - an identifier, RFC 5280 section 4.2.1.2
    serial = int.from_bytes(key_id, "big") & ((1 << 159) - 1)
    issuer_der = issuer.subject_der if issuer else subject.der()
    issuer_id = issuer.subject_key_id if issuer else key_id
    extensions = _extensions(profile, key_id, issuer_id, role_oids, crl_url)
    tbs = sequence(
        tagged(0xA0, asn1.integer(2)), asn1.integer(serial), asn1.gost_algorithm(issuer_key.signature_oid),
        issuer_der, sequence(asn1.time(not_before), asn1.time(not_after)), subject.der(), public_key.spki(),
        tagged(0xA3, sequence(*extensions)))
    return _signed(tbs, issuer_key)


def _signed(tbs: bytes, key: IssuingKey) -> bytes:
    return sequence(tbs, asn1.gost_algorithm(key.signature_oid), tagged(0x03, b"\x00" + key.sign_data(tbs)))


def _extensions(profile: Profile, key_id: bytes, issuer_id: bytes, roles: Sequence[str], crl_url: str | None) -> list[bytes]:
    authority = profile in ("root", "ca")
    found = [
        _extension("2.5.29.14", core.OctetString(key_id).dump()),
        _extension("2.5.29.35", sequence(tagged(0x80, issuer_id))),
        _extension("2.5.29.15", _usage(profile), critical=True),
        _extension("2.5.29.32", sequence(sequence(asn1.oid(asn1.POLICY_ROOT if profile == "root" else asn1.POLICY)))),
    ]
    if authority:
        found.append(_extension("2.5.29.19", sequence(b"\x01\x01\xff"), critical=True))
    if purposes := _purposes(profile, roles):
        found.append(_extension("2.5.29.37", sequence(*map(asn1.oid, purposes)), critical=profile == "tsa"))
    if profile in ("person", "employee"):
        found.append(_extension(asn1.KEY_STORAGE, sequence(asn1.oid(asn1.STORAGE_PKCS12))))
    if profile == "ocsp":
        found.append(_extension("1.3.6.1.5.5.7.48.1.5", core.Null().dump()))
    if crl_url:
        point = tagged(0xA0, tagged(0xA0, tagged(0x86, crl_url.encode("ascii"))))
        found.append(_extension("2.5.29.31", sequence(sequence(point))))
    return found


def _usage(profile: Profile) -> bytes:
    """Key usage as a BIT STRING: CAs 06 (keyCertSign, cRLSign), persons C8 (DS, NR, keyAgreement), services 80 (DS)."""
    if profile in ("root", "ca"):
        return bytes.fromhex("03020106")
    return bytes.fromhex("03020780" if profile in ("tsa", "ocsp") else "030203C8")


def _purposes(profile: Profile, roles: Sequence[str]) -> list[str]:
    return {"root": [], "ca": [], "tsa": [asn1.TIME_STAMPING], "ocsp": [asn1.OCSP_SIGNING], "system": [*roles],
            "person": [asn1.EMAIL, *(roles or (asn1.ROLE_NATURAL_PERSON,))],
            "employee": [asn1.EMAIL, *(roles or (asn1.ROLE_LEGAL_ENTITY, asn1.ROLE_EMPLOYEE))]}[profile]


def _extension(oid: str, value: bytes, *, critical: bool = False) -> bytes:
    return sequence(asn1.oid(oid), b"\x01\x01\xff" if critical else b"", core.OctetString(value).dump())


def build_crl(*, issuer: Certificate, issuer_key: IssuingKey, number: int, this_update: datetime, next_update: datetime,
              revoked: Iterable[tuple[int, datetime, str]] = (), base_number: int | None = None) -> bytes:
    """Return a DER list, a delta when it names its base; `revoked` holds (serial, moment, RFC 5280 reason name)."""
    codes = {name: code for code, name in REASONS.items()}
    entries = [sequence(asn1.integer(serial), asn1.time(at),
                        sequence(_extension("2.5.29.21", tagged(0x0A, bytes([codes[reason]])))))
               for serial, at, reason in revoked]
    extensions = sequence(_extension("2.5.29.20", asn1.integer(number)),
                          _extension("2.5.29.35", sequence(tagged(0x80, issuer.subject_key_id))),
                          b"" if base_number is None else _extension("2.5.29.27", asn1.integer(base_number), critical=True))
    tbs = sequence(asn1.integer(1), asn1.gost_algorithm(issuer_key.signature_oid), issuer.subject_der,
                   asn1.time(this_update), asn1.time(next_update), sequence(*entries) if entries else b"",
                   tagged(0xA0, extensions))
    return _signed(tbs, issuer_key)
