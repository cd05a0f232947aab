"""Containers added to: what was inside stays byte for byte, and every signature is judged by itself."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from gostkz.amendments import add_signer, add_time_stamp, add_values
from gostkz.certificates import Unreadable
from gostkz.cms import parse_signed_data, sign_cms
from gostkz.verification import verify_cms
from tests.gostkz import golden
from tests.gostkz.authorities import NOW, Authority
from tests.gostkz.services import Services
from tests.gostkz.test_containers import rsa_key_file

CONTENT = "Консилиум".encode()


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


def raws(container: bytes) -> list[bytes]:
    return [signer.raw for signer in parse_signed_data(container).signers]


def test_a_second_signer_leaves_the_first_as_it_was(authority: Authority) -> None:
    first = sign_cms(CONTENT, authority.person(), signing_time=NOW)
    both = add_signer(first, authority.person(), content=CONTENT, signing_time=NOW)
    assert raws(both)[0] == raws(first)[0]
    reports = verify_cms(
        both, content=CONTENT, roots=[authority.root], intermediates=[authority.ca], crls=[authority.crl()], at=NOW
    ).signers
    assert [(report.integrity, report.trust) for report in reports] == [("valid", "valid")] * 2


def test_the_vendors_signature_is_kept_when_ours_is_added(authority: Authority) -> None:
    both = add_signer(golden.CMS_ATTACHED, authority.person(), content=golden.MESSAGE, signing_time=NOW)
    assert raws(both)[0] == raws(golden.CMS_ATTACHED)[0]
    assert [r.integrity for r in verify_cms(both, content=None, roots=[golden.ROOT], at=NOW).signers] == ["valid", "valid"]


def test_a_signer_of_another_document_is_not_added(authority: Authority) -> None:
    with pytest.raises(Unreadable):
        add_signer(golden.CMS_ATTACHED, authority.person(), content=b"other", signing_time=NOW)


def test_a_stamp_on_the_second_signer_leaves_both_signatures(authority: Authority) -> None:
    first = sign_cms(CONTENT, authority.person(), signing_time=NOW)
    both = add_signer(first, authority.person(), content=CONTENT, signing_time=NOW)
    stamped = add_time_stamp(both, Services(authority).stamp_of(both, signer=1), signer=1)
    assert raws(stamped)[0] == raws(first)[0]
    before, after = (parse_signed_data(container).signers[1] for container in (both, stamped))
    assert (before.attributes, before.signature) == (after.attributes, after.signature)


def test_values_go_in_once_and_come_out_as_they_went_in(authority: Authority) -> None:
    services, key = Services(authority), authority.person()
    crl, answer = authority.crl(), services.ocsp(key.certificate)
    cms = sign_cms(CONTENT, key, signing_time=NOW)
    once = add_values(cms, certificates=[authority.ca], crls=[crl], ocsps=[answer])
    assert add_values(once, certificates=[authority.ca], crls=[crl], ocsps=[answer]) == once
    data = parse_signed_data(once)
    assert (data.certificates, data.crls, data.ocsps) == ((key.certificate, authority.ca), (crl,), (answer,))
    assert raws(once) == raws(cms)


def test_openssl_accepts_two_rsa_signers_one_of_them_added(tmp_path: Path) -> None:
    first, second = (rsa_key_file(tmp_path / name) for name in ("one.pem", "two.pem"))
    (tmp_path / "cms").write_bytes(
        add_signer(sign_cms(CONTENT, first, signing_time=NOW), second, content=CONTENT, signing_time=NOW))
    (tmp_path / "roots").write_bytes((tmp_path / "one.pem").read_bytes() + (tmp_path / "two.pem").read_bytes())
    (tmp_path / "content").write_bytes(CONTENT)
    command = ["openssl", "cms", "-verify", "-inform", "DER", "-in", tmp_path / "cms", "-content", tmp_path / "content",
               "-binary", "-CAfile", tmp_path / "roots", "-no_check_time", "-purpose", "any", "-out", "/dev/null"]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("container", [b"", b"\x30\x00", golden.ROOT])
def test_what_is_no_container_is_refused(container: bytes) -> None:
    with pytest.raises(Unreadable):
        add_values(container, crls=[b"x"])
