"""Key files (PKCS#12, RFC 7292) as the National CA of Kazakhstan makes them: BER, 3DES key bag, RC2-40 certificates.

GOST keys are read by this module; RSA files go through `cryptography`. The password never appears in an error.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from asn1crypto import core, pkcs12, x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from . import asn1, rc2
from .asn1 import sequence, tagged
from .keys import GOST_OIDS, BadKey, PrivateKey, private_key_from_pkcs8, public_key_from_raw

ITERATIONS = 1024
MOST_ITERATIONS = 1_000_000  # a hostile file must not keep the program busy for an hour
_PBE_3DES, _PBE_RC2_40 = "1.2.840.113549.1.12.1.3", "1.2.840.113549.1.12.1.6"
_BAG_KEY, _BAG_CERTIFICATE = "1.2.840.113549.1.12.10.1.2", "1.2.840.113549.1.12.10.1.3"


class KeyFileError(ValueError):
    """A key file that cannot be used."""


class NotAKeyFile(KeyFileError):
    """Not PKCS#12, or damaged."""


class WrongPassword(KeyFileError):
    """The password does not open the file."""


class UnsupportedKeyFile(KeyFileError):
    """PKCS#12, but without a key and its certificate, or in an unknown encryption."""


@dataclass(frozen=True, slots=True)
class KeyFile:
    """An opened key with its certificate (DER); `chain` holds further certificates of the file."""

    private_key: PrivateKey | RSAPrivateKey = field(repr=False)
    certificate: bytes
    chain: tuple[bytes, ...] = ()
    friendly_name: str = ""


def load_pkcs12(data: bytes, password: str) -> KeyFile:
    """Open a key file. Raises NotAKeyFile, WrongPassword, UnsupportedKeyFile."""
    try:
        pfx = pkcs12.Pfx.load(data, strict=True)
        _check_mac(pfx, password)
        return _key_file(_bags(pfx, password), data, password)
    except KeyFileError:
        raise
    except BadKey as error:
        raise UnsupportedKeyFile(str(error)) from error
    except (ValueError, TypeError, KeyError, OverflowError, AttributeError, IndexError) as error:
        raise NotAKeyFile("not a PKCS#12 file, or damaged") from error


def _check_mac(pfx: Any, password: str) -> None:
    mac = pfx["mac_data"]
    if mac.native is None:
        raise UnsupportedKeyFile("file without a MAC")
    name = mac["mac"]["digest_algorithm"]["algorithm"].native
    iterations, salt = _bounded(mac["iterations"].native), mac["mac_salt"].native
    if name not in ("sha1", "sha256", "sha512"):
        raise UnsupportedKeyFile(f"MAC {name}")
    size = hashlib.new(name).digest_size
    key = _derive(password, salt, iterations, purpose=3, size=size, digest=name)
    content = pfx["auth_safe"]["content"].native
    if not hmac.compare_digest(hmac.new(key, content, name).digest(), mac["mac"]["digest"].native):
        raise WrongPassword("MAC does not match")


def _bounded(iterations: int) -> int:
    if not 0 < iterations <= MOST_ITERATIONS:
        raise UnsupportedKeyFile("number of iterations")
    return iterations


def _derive(password: str, salt: bytes, iterations: int, *, purpose: int, size: int, digest: str = "sha1") -> bytes:
    """The key derivation of RFC 7292 appendix B: purpose 1 key, 2 IV, 3 MAC."""
    new = hashlib.new(digest)
    block, width = new.block_size, new.digest_size
    secret = password.encode("utf-16-be") + b"\x00\x00"
    stretch = b"".join(_fill(part, block) for part in (salt, secret))
    out = b""
    while len(out) < size:
        a = bytes([purpose]) * block + stretch
        for _ in range(iterations):
            a = hashlib.new(digest, a).digest()
        out += a
        b = int.from_bytes(_fill(a[:width], block)[:block], "big") + 1
        stretch = b"".join(((int.from_bytes(stretch[i:i + block], "big") + b) % (1 << 8 * block)).to_bytes(block, "big")
                           for i in range(0, len(stretch), block))
    return out[:size]


def _fill(part: bytes, block: int) -> bytes:
    length = -(-len(part) // block) * block
    return (part * (length // max(1, len(part)) + 1))[:length]


def _bags(pfx: Any, password: str) -> list[Any]:
    bags: list[Any] = []
    for info in pfx.authenticated_safe:
        if info["content_type"].native == "data":
            plain = info["content"].native
        elif info["content_type"].native == "encrypted_data":
            inner = info["content"]["encrypted_content_info"]
            plain = _decrypt(inner["content_encryption_algorithm"], inner["encrypted_content"].native, password)
        else:
            raise UnsupportedKeyFile("public-key encrypted contents")
        bags += list(pkcs12.SafeContents.load(plain, strict=True))
    return bags


def _decrypt(algorithm: Any, data: bytes, password: str) -> bytes:
    oid = algorithm["algorithm"].dotted
    if oid == "1.2.840.113549.1.5.13":
        return _unpad(_decrypt_pbes2(algorithm["parameters"], data, password), 16)
    if oid not in (_PBE_3DES, _PBE_RC2_40):
        raise UnsupportedKeyFile(f"encryption {oid}")
    parameters = algorithm["parameters"]
    salt, iterations = parameters["salt"].native, _bounded(parameters["iterations"].native)
    iv = _derive(password, salt, iterations, purpose=2, size=8)
    if oid == _PBE_RC2_40:
        key = _derive(password, salt, iterations, purpose=1, size=5)
        return _unpad(rc2.decrypt_cbc(data, key=key, iv=iv), 8)
    key = _derive(password, salt, iterations, purpose=1, size=24)
    decryptor = _triple_des(key, iv).decryptor()
    return _unpad(decryptor.update(data) + decryptor.finalize(), 8)


def _triple_des(key: bytes, iv: bytes) -> Any:
    from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.modes import CBC

    return Cipher(TripleDES(key), CBC(iv))


def _decrypt_pbes2(parameters: Any, data: bytes, password: str) -> bytes:
    """PBES2 (RFC 8018) with PBKDF2 and AES-CBC, as current tools write it."""
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES
    from cryptography.hazmat.primitives.ciphers.modes import CBC

    kdf, cipher = parameters["key_derivation_func"], parameters["encryption_scheme"]
    if kdf["algorithm"].native != "pbkdf2" or not cipher["algorithm"].native.startswith("aes"):
        raise UnsupportedKeyFile("encryption of PBES2")
    facts = kdf["parameters"]
    hash_name = facts["prf"]["algorithm"].native
    key = hashlib.pbkdf2_hmac(hash_name, password.encode("utf-8"), facts["salt"].native,
                              _bounded(facts["iteration_count"].native), cipher.key_length)
    decryptor = Cipher(AES(key), CBC(cipher.encryption_iv)).decryptor()
    return decryptor.update(data) + decryptor.finalize()


def _unpad(data: bytes, block: int) -> bytes:
    size = data[-1] if data else 0
    if not 1 <= size <= block or data[-size:] != bytes([size]) * size:
        raise NotAKeyFile("padding")
    return data[:-size]


def _key_file(bags: list[Any], data: bytes, password: str) -> KeyFile:
    certificates = [bag["bag_value"]["cert_value"].parsed.dump() for bag in bags if bag["bag_id"].dotted == _BAG_CERTIFICATE]
    key_bags = [bag for bag in bags if bag["bag_id"].dotted == _BAG_KEY]
    if len(key_bags) != 1 or not certificates:
        raise UnsupportedKeyFile("a key file has one key and its certificate")
    value = key_bags[0]["bag_value"]
    info = core.Sequence.load(_decrypt(value["encryption_algorithm"], value["encrypted_data"].native, password), strict=True)
    oid = core.ObjectIdentifier.load(core.Sequence.load(info[1].dump())[0].dump()).native
    if oid == asn1.RSA_KEY:
        return _rsa_key_file(data, password)
    key = private_key_from_pkcs8(oid, info[2].native)
    own = [der for der in certificates if _belongs(der, key)]
    if not own:
        raise UnsupportedKeyFile("the certificate is not of this key")
    return KeyFile(key, own[0], tuple(der for der in certificates if der != own[0]), _friendly_name(key_bags[0]))


def _belongs(certificate: bytes, key: PrivateKey) -> bool:
    info = x509.Certificate.load(certificate).public_key
    if info["algorithm"]["algorithm"].dotted not in GOST_OIDS:
        return False
    return public_key_from_raw(key.curve, info["public_key"].parsed.native) == key.public


def _rsa_key_file(data: bytes, password: str) -> KeyFile:
    from cryptography.hazmat.primitives.serialization import Encoding
    from cryptography.hazmat.primitives.serialization import pkcs12 as reader

    key, certificate, others = reader.load_key_and_certificates(data, password.encode("utf-8"))
    if not isinstance(key, RSAPrivateKey) or certificate is None:
        raise UnsupportedKeyFile("a key file has one key and its certificate")
    return KeyFile(key, certificate.public_bytes(Encoding.DER), tuple(c.public_bytes(Encoding.DER) for c in others))


def _friendly_name(bag: Any) -> str:
    for attribute in bag["bag_attributes"] or ():
        if attribute["type"].native == "friendly_name":
            return str(attribute["values"][0].native)
    return ""


def dump_pkcs12(private_key: PrivateKey, certificate: bytes, password: str, *, friendly_name: str | None = None,
                chain: Sequence[bytes] = ()) -> bytes:
    """Return a key file like those of the National CA: HMAC-SHA1, 3DES key bag, RC2-40 certificates, 1024 iterations."""
    label = _attributes(friendly_name or hashlib.sha1(private_key.public.raw()).hexdigest())  # noqa: S324 - a label
    shrouded = sequence(*_encrypted(private_key.pkcs8(), password, _PBE_3DES))
    key_safe = sequence(_bag(_BAG_KEY, shrouded, label))
    certificate_safe = sequence(*(_bag(_BAG_CERTIFICATE, _certificate_value(der), label if der == certificate else b"")
                                  for der in (certificate, *chain)))
    algorithm, body = _encrypted(certificate_safe, password, _PBE_RC2_40)
    encrypted = sequence(core.Integer(0).dump(),
                         sequence(_oid("1.2.840.113549.1.7.1"), algorithm, tagged(0x80, _content(body))))
    safes = sequence(_content_info("1.2.840.113549.1.7.1", core.OctetString(key_safe).dump()),
                     _content_info("1.2.840.113549.1.7.6", encrypted))
    salt = secrets.token_bytes(20)
    mac = hmac.new(_derive(password, salt, ITERATIONS, purpose=3, size=20), safes, "sha1").digest()
    digest = sequence(asn1.gost_algorithm("1.3.14.3.2.26"), core.OctetString(mac).dump())
    return sequence(core.Integer(3).dump(), _content_info("1.2.840.113549.1.7.1", core.OctetString(safes).dump()),
                    sequence(digest, core.OctetString(salt).dump(), core.Integer(ITERATIONS).dump()))


def _oid(dotted: str) -> bytes:
    return bytes(core.ObjectIdentifier(dotted).dump())


def _content(octets: bytes) -> bytes:
    return bytes(core.OctetString.load(octets).native)


def _content_info(oid: str, inner: bytes) -> bytes:
    return sequence(_oid(oid), tagged(0xA0, inner))


def _bag(oid: str, value: bytes, attributes: bytes) -> bytes:
    return sequence(_oid(oid), tagged(0xA0, value), attributes)


def _certificate_value(der: bytes) -> bytes:
    return sequence(_oid("1.2.840.113549.1.9.22.1"), tagged(0xA0, core.OctetString(der).dump()))


def _attributes(name: str) -> bytes:
    friendly = sequence(_oid("1.2.840.113549.1.9.20"), tagged(0x31, core.BMPString(name).dump()))
    return tagged(0x31, friendly)


def _encrypted(data: bytes, password: str, oid: str) -> tuple[bytes, bytes]:
    """Return the AlgorithmIdentifier and the OCTET STRING of encrypted data."""
    salt = secrets.token_bytes(20)
    iv = _derive(password, salt, ITERATIONS, purpose=2, size=8)
    padded = data + bytes([8 - len(data) % 8]) * (8 - len(data) % 8)
    if oid == _PBE_RC2_40:
        cipher = rc2.encrypt_cbc(padded, key=_derive(password, salt, ITERATIONS, purpose=1, size=5), iv=iv)
    else:
        encryptor = _triple_des(_derive(password, salt, ITERATIONS, purpose=1, size=24), iv).encryptor()
        cipher = encryptor.update(padded) + encryptor.finalize()
    parameters = sequence(core.OctetString(salt).dump(), core.Integer(ITERATIONS).dump())
    return sequence(_oid(oid), parameters), core.OctetString(cipher).dump()


__all__ = ["KeyFile", "KeyFileError", "NotAKeyFile", "UnsupportedKeyFile", "WrongPassword", "dump_pkcs12", "load_pkcs12"]
