"""The golden vectors: hash, signature, container and key file of other implementations."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from gostkz import curves
from gostkz.certificates import Certificate
from gostkz.cms import parse_signed_data
from gostkz.keys import PrivateKey, PublicKey
from gostkz.pkcs12 import load_pkcs12
from gostkz.rc2 import decrypt_cbc
from gostkz.streebog import PythonStreebog, Streebog, streebog256, streebog512
from gostkz.verification import verify_cms
from tests.gostkz import golden, libgcrypt_peer

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
RFC_6986_M1 = b"012345678901234567890123456789012345678901234567890123456789012"  # section 10.1, as text


def test_the_hash_is_that_of_rfc_6986() -> None:
    assert streebog512(RFC_6986_M1).hex() == (
        "1b54d01a4af5b9d5cc3d86d68d285462b19abc2475222f35c085122be4ba1ffa"
        "00ad30f8767b3a82384c6574f024c311e2a481332b08ef7f41797891c1646f48"
    )
    assert streebog256(RFC_6986_M1).hex() == "9d151eefd8590b89daa6ba6cb74af9275dd051026bb149a452fd84e5e57b5500"


@pytest.mark.parametrize("kind", [Streebog, PythonStreebog])
def test_the_hash_is_that_of_the_vendor(kind: type[Streebog]) -> None:
    running = kind(512)
    running.update(golden.MESSAGE)
    assert running.digest() == golden.STREEBOG_512


def test_the_vendors_signature_holds_and_a_changed_one_does_not() -> None:
    key = PublicKey(curves.CURVE_512, golden.QX, golden.QY)
    assert key.verify(golden.STREEBOG_512, golden.SIGNATURE)
    assert not key.verify(golden.STREEBOG_512, golden.SIGNATURE[64:] + golden.SIGNATURE[:64])
    assert not key.verify(golden.STREEBOG_512, golden.SIGNATURE[::-1])


def test_the_private_key_gives_the_vendors_public_point() -> None:
    public = PrivateKey(curves.CURVE_512, golden.D).public
    assert (public.x, public.y) == (golden.QX, golden.QY)


def test_the_vendors_container_is_judged_valid_but_for_revocation() -> None:
    (signer,) = verify_cms(golden.CMS_ATTACHED, content=golden.MESSAGE, roots=[golden.ROOT], at=AT).signers
    assert (signer.integrity, signer.trust) == ("valid", "not_determined")
    assert {reason.code for reason in signer.reasons} >= {"REVOCATION_UNKNOWN"}
    assert signer.signing_time == datetime(2026, 11, 23, 8, 57, 37, tzinfo=UTC)


def test_the_peer_accepts_the_vendors_container() -> None:
    libgcrypt_peer.verify_cms_with_libgcrypt(golden.CMS_ATTACHED, golden.MESSAGE)
    with pytest.raises(libgcrypt_peer.PeerRefuses):
        libgcrypt_peer.verify_cms_with_libgcrypt(golden.CMS_ATTACHED, golden.MESSAGE + b".")


def test_the_container_carries_the_vendors_certificate_and_bytes() -> None:
    data = parse_signed_data(golden.CMS_ATTACHED)
    assert data.content == golden.MESSAGE
    assert data.certificates == (golden.SIGNER,)


def test_the_vendors_key_file_opens_to_the_same_key() -> None:
    opened = load_pkcs12(golden.PKCS12, golden.KEY_PASSWORD)
    assert opened.certificate == golden.SIGNER
    assert Certificate.load(opened.certificate).iin == "000000000000"
    assert opened.private_key.d == golden.D


@pytest.mark.parametrize(
    ("key", "bits", "plain", "cipher"),
    [  # RFC 2268 section 5
        ("0000000000000000", 63, "0000000000000000", "ebb773f993278eff"),
        ("ffffffffffffffff", 64, "ffffffffffffffff", "278b27e42e2f0d49"),
        ("3000000000000000", 64, "1000000000000001", "30649edf9be7d2c2"),
        ("88", 64, "0000000000000000", "61a8a244adacccf0"),
    ],
)
def test_rc2_is_that_of_rfc_2268(key: str, bits: int, plain: str, cipher: str) -> None:
    assert decrypt_cbc(bytes.fromhex(cipher), key=bytes.fromhex(key), iv=bytes(8), effective_bits=bits).hex() == plain
