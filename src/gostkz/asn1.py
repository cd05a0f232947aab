"""Object identifiers of the National CA, and their registration in asn1crypto. Importing this module registers them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from asn1crypto import algos, core, keys

KEY_512 = "1.2.398.3.10.1.1.2.2"
CURVE_512_A = "1.2.398.3.10.1.1.2.2.1"
KEY_256 = "1.2.398.3.10.1.1.2.1"
CURVE_256_A = "1.2.398.3.10.1.1.2.1.1"
SIGN_512 = "1.2.398.3.10.1.1.2.3.2"
SIGN_256 = "1.2.398.3.10.1.1.2.3.1"
HASH_512 = "1.2.398.3.10.1.3.3"
HASH_256 = "1.2.398.3.10.1.3.2"
KEY_2004 = "1.2.398.3.10.1.1.1.1"
CURVE_2004_A = "1.2.398.3.10.1.1.1.1.1"
SIGN_2004 = "1.2.398.3.10.1.1.1.2"
HASH_95 = "1.2.398.3.10.1.3.1"
HASH_95_PARAMETERS = "1.2.398.3.10.1.3.1.1.0"
KEY_2004_OLD, SIGN_2004_OLD, HASH_95_OLD = (f"1.3.6.1.4.1.6801.1.{end}" for end in ("5.8", "2.2", "2.1"))

KEY_STORAGE = "1.2.398.3.3.5"
STORAGE_PKCS12 = "1.2.398.3.3.5.1.1"
POLICY = "1.2.398.3.3.2"
POLICY_ROOT = "1.2.398.3.1.2"
ROLE_NATURAL_PERSON = "1.2.398.3.3.4.1.1"
ROLE_LEGAL_ENTITY = "1.2.398.3.3.4.1.2"
ROLE_HEAD = "1.2.398.3.3.4.1.2.1"
ROLE_EMPLOYEE = "1.2.398.3.3.4.1.2.5"
ROLE_SYSTEM = "1.2.398.3.3.4.1.2.6"
ROLE_TREASURY = "1.2.398.5.19.1.2.2.1"

RSA_KEY = "1.2.840.113549.1.1.1"
SIGN_RSA_SHA256, SIGN_RSA_SHA384, SIGN_RSA_SHA512 = (f"1.2.840.113549.1.1.{end}" for end in (11, 12, 13))
SHA1 = "1.3.14.3.2.26"
SHA256, SHA384, SHA512 = (f"2.16.840.1.101.3.4.2.{end}" for end in (1, 2, 3))

TIME_STAMPING, OCSP_SIGNING, CLIENT_AUTH, EMAIL = (f"1.3.6.1.5.5.7.3.{end}" for end in (8, 9, 2, 4))
TSA_POLICY_GOST_2015, TSA_POLICY_RSA = "1.2.398.3.3.2.6.4", "1.2.398.3.3.2.6.2"

GOST_KEYS = {KEY_512: "kz_gost_512", KEY_256: "kz_gost_256", KEY_2004: "kz_gost_2004", KEY_2004_OLD: "kz_gost_2004_old"}
GOST_SIGNATURES = {SIGN_512: "kz_gost_512_sign", SIGN_256: "kz_gost_256_sign", SIGN_2004: "kz_gost_2004_sign",
                   SIGN_2004_OLD: "kz_gost_2004_old_sign"}
GOST_HASHES = {HASH_512: "streebog512", HASH_256: "streebog256", HASH_95: "gost95", HASH_95_OLD: "gost95_old"}


def _extend(identifiers: Any, names: dict[str, str]) -> None:
    identifiers._map.update(names)
    identifiers._reverse_map = None  # asn1crypto builds it once and would not see the new names


def register() -> None:
    """Teach asn1crypto the Kazakh algorithms; calling it again changes nothing."""
    _extend(keys.PublicKeyAlgorithmId, GOST_KEYS)
    _extend(algos.SignedDigestAlgorithmId, GOST_SIGNATURES)
    _extend(algos.DigestAlgorithmId, GOST_HASHES)
    plain = keys.PublicKeyInfo._spec_callbacks["public_key"]
    if getattr(plain, "knows_gost", False):
        return

    def public_key(self: Any) -> Any:
        if self["algorithm"]["algorithm"].native in GOST_KEYS.values():
            return core.OctetString
        return plain(self)

    public_key.knows_gost = True  # type: ignore[attr-defined]
    keys.PublicKeyInfo._spec_callbacks = {"public_key": public_key}
    keys.PublicKeyInfo._public_key_spec = public_key


register()


def gost_algorithm(oid: str) -> bytes:
    """Return the DER of an AlgorithmIdentifier with explicit NULL parameters, as the National CA writes them."""
    return sequence(core.ObjectIdentifier(oid).dump(), core.Null().dump())


def sequence(*parts: bytes) -> bytes:
    """Return the DER of a SEQUENCE of encoded parts."""
    return tagged(0x30, b"".join(parts))


def tagged(tag: int, body: bytes) -> bytes:
    """Return tag, definite length and body."""
    length = len(body)
    if length < 0x80:
        return bytes([tag, length]) + body
    size = (length.bit_length() + 7) // 8
    return bytes([tag, 0x80 | size]) + length.to_bytes(size, "big") + body


def oid(dotted: str) -> bytes:
    """Return the DER of an OBJECT IDENTIFIER."""
    return bytes(core.ObjectIdentifier(dotted).dump())


def integer(value: int) -> bytes:
    """Return the DER of an INTEGER."""
    return bytes(core.Integer(value).dump())


def octets(value: bytes) -> bytes:
    """Return the DER of an OCTET STRING."""
    return tagged(0x04, value)


def time(moment: datetime) -> bytes:
    """Return UTCTime before 2050 and GeneralizedTime later (RFC 5280 section 4.1.2.5), to the second."""
    utc = moment.astimezone(UTC)
    if utc.year < 2050:
        return tagged(0x17, utc.strftime("%y%m%d%H%M%SZ").encode("ascii"))
    return generalized_time(utc)


def generalized_time(moment: datetime) -> bytes:
    """Return GeneralizedTime, as OCSP and time stamps want it."""
    return tagged(0x18, moment.astimezone(UTC).strftime("%Y%m%d%H%M%SZ").encode("ascii"))
