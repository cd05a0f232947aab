"""pyhanko_certvalidator walks our GOST paths through the plug-in, and sees a revocation and a foreign signature."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from asn1crypto import crl, x509
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import PathBuildingError, PathValidationError, RevokedError

from gostkz.certificates import Certificate
from gostkz.certvalidators import GostSignatureValidator
from gostkz.issuing import build_crl
from gostkz.pkcs12 import load_pkcs12
from tests.gostkz.authorities import DAY, NOW, Authority


def validate(certificate: bytes, *, root: bytes, ca: bytes, lists: list[bytes], at: object = NOW,
             mode: str = "soft-fail") -> object:
    context = ValidationContext(
        trust_roots=[x509.Certificate.load(root)], other_certs=[x509.Certificate.load(ca)], moment=at, allow_fetching=False,
        crls=[crl.CertificateList.load(der) for der in lists], revocation_mode=mode,
        signature_validator=GostSignatureValidator())  # fmt: skip
    validator = CertificateValidator(x509.Certificate.load(certificate), validation_context=context)
    return asyncio.run(validator.async_validate_usage({"digital_signature", "non_repudiation"}))


def test_a_path_is_walked(tmp_path: Path) -> None:
    authority = Authority()
    assert validate(authority.person().certificate, root=authority.root, ca=authority.ca, lists=[])


def test_a_foreign_issuers_signature_is_refused() -> None:
    authority, other = Authority(), Authority()
    with pytest.raises((PathValidationError, PathBuildingError)):
        validate(other.person().certificate, root=authority.root, ca=authority.ca, lists=[])


def test_a_revocation_is_seen() -> None:
    authority = Authority()
    certificate = authority.person().certificate
    above = build_crl(issuer=Certificate.load(authority.root), issuer_key=authority.root_key, number=1,
                      this_update=NOW - DAY, next_update=NOW + DAY)
    good, revoked = authority.crl(), authority.crl((certificate, NOW - DAY, "keyCompromise"))
    given = {"root": authority.root, "ca": authority.ca, "mode": "require"}
    assert validate(certificate, lists=[above, good], **given)  # type: ignore[arg-type]
    with pytest.raises(RevokedError):
        validate(certificate, lists=[above, revoked], **given)  # type: ignore[arg-type]


def test_the_national_cas_samples_are_told_apart(shared_data: Path) -> None:
    from datetime import UTC, datetime

    folder, at = shared_data / "nca-test", datetime(2026, 10, 15, 6, tzinfo=UTC)
    root, ca, listed = ((folder / name).read_bytes() for name in (
        "root_test_gost_2022.cer", "nca_gost2022_test.cer", "nca_gost2022_test.crl"))
    for name, is_revoked in (("individual_valid", False), ("employee_revoked", True)):
        certificate = load_pkcs12((folder / f"{name}.p12").read_bytes(), "Qwerty12").certificate
        if is_revoked:
            with pytest.raises(RevokedError):
                validate(certificate, root=root, ca=ca, lists=[listed], at=at)
        else:
            assert validate(certificate, root=root, ca=ca, lists=[listed], at=at)
