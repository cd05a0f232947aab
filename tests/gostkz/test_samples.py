"""The National CA's own test keys, where they lie beside the project: opened, signed with, judged on 15.10.2026."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from gostkz.certificates import Certificate
from gostkz.cms import sign_cms
from gostkz.pkcs12 import KeyFile, load_pkcs12
from gostkz.verification import SignerReport, verify_cms
from tests.gostkz import libgcrypt_peer

AT = datetime(2026, 10, 15, 6, 0, tzinfo=UTC)
CONTENT = b"content"


@pytest.fixture(scope="module")
def samples(shared_data: Path) -> Path:
    return shared_data / "nca-test"


def opened(samples: Path, name: str) -> KeyFile:
    return load_pkcs12((samples / f"{name}.p12").read_bytes(), "Qwerty12")


def judged(samples: Path, name: str) -> tuple[SignerReport, bytes]:
    cms = sign_cms(CONTENT, opened(samples, name), signing_time=AT)
    roots, issuers, lists = (
        [(samples / file).read_bytes()]
        for file in ("root_test_gost_2022.cer", "nca_gost2022_test.cer", "nca_gost2022_test.crl")
    )
    (report,) = verify_cms(cms, content=CONTENT, roots=roots, intermediates=issuers, crls=lists, at=AT).signers
    return report, cms


def test_a_persons_key_signs_validly_and_the_peer_agrees(samples: Path) -> None:
    report, cms = judged(samples, "individual_valid")
    assert (report.integrity, report.trust) == ("valid", "valid")
    assert report.certificate is not None
    assert report.certificate.iin == "123456789011"
    libgcrypt_peer.verify_cms_with_libgcrypt(cms, CONTENT)


def test_a_held_certificate_is_refused_with_date_and_reason(samples: Path) -> None:
    report, _ = judged(samples, "employee_revoked")
    (reason,) = [reason for reason in report.reasons if reason.code == "ON_HOLD"]
    assert report.trust == "invalid"
    assert any("08.05.2026" in value for value in reason.facts.values())


def test_an_employees_certificate_names_person_and_organisation(samples: Path) -> None:
    certificate = Certificate.load(opened(samples, "employee_valid").certificate)
    assert certificate.iin
    assert certificate.bin
