"""Containers made and judged: what holds, what a changed byte in each region does, and what trust rests on."""

from __future__ import annotations

import random
import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from asn1crypto import cms as asn1_cms
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from gostkz.cms import sign_cms
from gostkz.keys import generate_private_key
from gostkz.pkcs12 import KeyFile
from gostkz.verification import check_certificate, verify_cms
from tests.gostkz import libgcrypt_peer
from tests.gostkz.authorities import DAY, NOW, Authority

CONTENT = "Шағым жоқ. Жалоб нет.".encode() * 300


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


@pytest.fixture(scope="module")
def key(authority: Authority) -> KeyFile:
    return authority.person()


@pytest.fixture(scope="module")
def signed(authority: Authority, key: KeyFile) -> bytes:
    return sign_cms(CONTENT, key, chain=[authority.ca], signing_time=NOW)


def region(cms: bytes, name: str) -> bytes:
    """Return the bytes of a part of a container, as they stand in it."""
    data = asn1_cms.ContentInfo.load(cms)["content"]
    signer = data["signer_infos"][0]
    if name == "certificate":
        return bytes(data["certificates"][0].chosen.dump())
    return bytes(signer["signed_attrs"].contents if name == "attributes" else signer["signature"].native)


def flipped(cms: bytes, name: str, *, offset: int) -> bytes:
    """Return the container with one bit of a region changed."""
    part = region(cms, name)
    place = cms.index(part) + offset % len(part)
    return cms[:place] + bytes([cms[place] ^ 1]) + cms[place + 1 :]


def test_a_signature_with_chain_and_list_is_valid_for_us_and_for_the_peer(authority: Authority, signed: bytes) -> None:
    report = authority.judge(signed, CONTENT)
    assert (report.integrity, report.trust) == ("valid", "valid"), report.reasons
    assert len(report.path) == 3
    assert report.signing_time == NOW
    libgcrypt_peer.verify_cms_with_libgcrypt(signed, CONTENT)


@pytest.mark.parametrize("name", ["attributes", "signature", "certificate"])
def test_no_flipped_bit_of_a_region_is_accepted(authority: Authority, signed: bytes, name: str) -> None:
    for offset in random.Random(7).sample(range(100_000), 12):
        for report in verify_cms(
            flipped(signed, name, offset=offset),
            content=CONTENT,
            roots=[authority.root],
            intermediates=[authority.ca],
            crls=[authority.crl()],
            at=NOW,
        ).signers:
            assert "invalid" in (report.integrity, report.trust) or report.trust == "not_determined"
            assert (report.integrity, report.trust) != ("valid", "valid")
            assert report.reasons


def test_a_changed_document_is_named_as_such(authority: Authority, signed: bytes) -> None:
    report = authority.judge(signed, CONTENT.replace("жоқ".encode(), "бар".encode(), 1))
    assert report.integrity == "invalid"
    assert [reason.code for reason in report.reasons][:1] == ["CONTENT_CHANGED"]


def test_another_certificate_of_the_same_key_is_a_mismatch(authority: Authority, key: KeyFile, signed: bytes) -> None:
    assert not isinstance(key.private_key, rsa.RSAPrivateKey)
    twin = authority.certificate("person", key.private_key, issuer=authority.ca, signed_with=authority.ca_key, days=30)
    assert len(twin) == len(key.certificate)
    report = authority.judge(signed.replace(key.certificate, twin), CONTENT)
    assert report.integrity == "invalid"
    assert {reason.code for reason in report.reasons} & {"CERTIFICATE_MISMATCH", "CERTIFICATE_MISSING"}


@pytest.mark.parametrize(("days", "code"), [(-2, "NOT_YET_VALID"), (400, "EXPIRED")])
def test_time_outside_the_certificate_is_invalid(authority: Authority, signed: bytes, days: int, code: str) -> None:
    at = NOW + days * DAY
    report = authority.judge(signed, CONTENT, at=at, crls=(authority.crl(at=at),))
    assert report.trust == "invalid"
    assert code in {reason.code for reason in report.reasons}


@pytest.mark.parametrize(("reason", "code"), [("keyCompromise", "REVOKED"), ("certificateHold", "ON_HOLD")])
def test_a_revoked_certificate_is_invalid_with_its_date(
    authority: Authority, key: KeyFile, signed: bytes, reason: str, code: str
) -> None:
    crl = authority.crl((key.certificate, NOW - timedelta(hours=1), reason))
    report = authority.judge(signed, CONTENT, crls=(crl,))
    (found,) = [item for item in report.reasons if item.code == code]
    assert report.trust == "invalid"
    assert "12.05.2026" in " ".join(found.facts.values())


def test_a_list_that_is_over_or_foreign_determines_nothing(authority: Authority, signed: bytes) -> None:
    for crls in ((authority.crl(at=NOW - 30 * DAY),), (Authority().crl(),), ()):
        report = authority.judge(signed, CONTENT, crls=crls)
        assert (report.integrity, report.trust) == ("valid", "not_determined")


def test_a_foreign_root_is_not_trusted_and_a_missing_ca_leaves_the_path_open(authority: Authority, key: KeyFile) -> None:
    alone = sign_cms(CONTENT, key, signing_time=NOW)
    assert authority.judge(alone, CONTENT, intermediates=()).trust == "not_determined"
    report = authority.judge(alone, CONTENT, roots=(Authority().root,))
    assert report.trust != "valid"


def test_a_ca_may_not_sign_documents_and_a_person_may_not_issue(authority: Authority, key: KeyFile) -> None:
    by_ca = sign_cms(CONTENT, KeyFile(authority.ca_key, authority.ca), signing_time=NOW)
    assert authority.judge(by_ca, CONTENT).trust == "invalid"
    assert not isinstance(key.private_key, rsa.RSAPrivateKey)
    forged_key = generate_private_key()
    forged = KeyFile(
        forged_key, authority.certificate("person", forged_key, issuer=key.certificate, signed_with=key.private_key)
    )
    report = authority.judge(sign_cms(CONTENT, forged, chain=[key.certificate], signing_time=NOW), CONTENT)
    assert report.trust == "invalid"
    assert "BASIC_CONSTRAINTS" in {reason.code for reason in report.reasons}


def test_a_certificate_is_judged_before_signing(authority: Authority, key: KeyFile) -> None:
    report = check_certificate(
        key.certificate, roots=[authority.root], intermediates=[authority.ca], crls=[authority.crl()], at=NOW
    )
    assert report.trust == "valid"
    assert report.certificate is not None
    assert report.certificate.iin == "900101400011"


def rsa_key_file(path: Path) -> KeyFile:
    """Return an RSA key with a self-signed certificate, also written to `path` as PEM."""
    private = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"RSA TEST {path.stem}")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - DAY)
        .not_valid_after(NOW + 3650 * DAY)
        .add_extension(x509.KeyUsage(True, True, False, False, False, False, False, False, False), critical=True)
        .sign(private, SHA256())
    )
    path.write_bytes(certificate.public_bytes(Encoding.PEM))
    return KeyFile(private, certificate.public_bytes(Encoding.DER))


def test_openssl_accepts_our_rsa_container_and_refuses_another_document(tmp_path: Path) -> None:
    key = rsa_key_file(tmp_path / "signer.pem")
    (tmp_path / "cms").write_bytes(sign_cms(CONTENT, key, signing_time=NOW))
    for name, data, code in (("same", CONTENT, 0), ("other", CONTENT + b".", 4)):
        (tmp_path / name).write_bytes(data)
        done = subprocess.run(
            [
                "openssl",
                "cms",
                "-verify",
                "-inform",
                "DER",
                "-in",
                tmp_path / "cms",
                "-content",
                tmp_path / name,
                "-binary",
                "-CAfile",
                tmp_path / "signer.pem",
                "-no_check_time",
                "-purpose",
                "any",
                "-out",
                "/dev/null",
            ],
            capture_output=True,
            check=False,
        )
        assert done.returncode == code, done.stderr
    (report,) = verify_cms((tmp_path / "cms").read_bytes(), content=CONTENT, roots=[key.certificate], at=NOW).signers
    assert report.integrity == "valid"


def test_mutated_containers_never_raise_and_never_pass(authority: Authority, signed: bytes) -> None:
    source = random.Random(2026)
    for _ in range(150):
        broken = bytearray(signed)
        for _ in range(source.randrange(1, 4)):
            broken[source.randrange(len(broken))] = source.randrange(256)
        broken = broken[: source.randrange(len(broken) // 2, len(broken) + 1)]
        for report in verify_cms(
            bytes(broken), content=CONTENT, roots=[authority.root], intermediates=[authority.ca], at=NOW
        ).signers:
            assert bytes(broken) == signed or report.trust != "valid" or report.integrity != "valid"


def test_two_lists_disagreeing_count_as_revoked(authority: Authority, key: KeyFile, signed: bytes) -> None:
    revoked = authority.crl((key.certificate, NOW - DAY, "keyCompromise"))
    for crls in ((revoked, authority.crl()), (authority.crl(), revoked)):
        assert authority.judge(signed, CONTENT, crls=crls).trust == "invalid"


def test_a_key_file_shows_neither_key_nor_password(key: KeyFile) -> None:
    assert not isinstance(key.private_key, rsa.RSAPrivateKey)
    assert str(key.private_key.d) not in repr(key) + repr(key.private_key) + repr(replace(key, friendly_name="x"))
