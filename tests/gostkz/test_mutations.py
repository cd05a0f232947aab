"""Spoilt inputs of every kind: never a crash, never a hang, never "valid" for what was changed. SOAK=1 takes 20,000."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from functools import cache

import pytest

from gostkz.amendments import add_signer, add_time_stamp, add_values
from gostkz.archives import add_archive_stamp
from gostkz.certificates import Certificate, Unreadable
from gostkz.cms import parse_signed_data, sign_cms
from gostkz.pkcs12 import KeyFileError, dump_pkcs12, load_pkcs12
from gostkz.responders import build_stamp_answer
from gostkz.stamps import StampRefused, build_stamp_request, read_stamp_answer
from gostkz.verification import check_certificate, verify_cms
from tests.gostkz.authorities import NOW, Authority
from tests.gostkz.services import HASHES, POLICIES, Services

SOAK = os.environ.get("SOAK") == "1"
CASES = (20_000 if SOAK else 500) // 5
CONTENT, PASSWORD = b"content", "Mis12345"
RANDOM = random.Random(int.from_bytes(os.urandom(4), "big") if SOAK else 500)


@cache
def world() -> tuple[Authority, Services]:
    authority = Authority()
    return authority, Services(authority)


def test_the_year_nought_is_no_time() -> None:
    authority, services = world()
    certificate, year = authority.person().certificate, f"{NOW:%Y%m%d}".encode()
    answer = services.ocsp(certificate).replace(year, b"0000" + year[4:])
    report = check_certificate(
        certificate, roots=[authority.root], intermediates=[authority.ca], ocsps=[answer], at=NOW
    )
    assert report.trust != "valid"


def test_a_certificate_whose_signature_cannot_be_read_is_refused_at_once() -> None:
    whole = world()[0].person().certificate
    place = whole.rindex(b"\x03\x81\x81\x00")
    with pytest.raises(Unreadable):
        Certificate.load(whole[:place] + b"\x23" + whole[place + 1 :])  # a BIT STRING in parts


def spoilt(data: bytes) -> bytes:
    """Return the data cut, with bits flipped, bytes replaced, parts doubled or taken out."""
    broken = bytearray(data)
    for _ in range(RANDOM.choice((1, 1, 1, 2, 5))):
        place = RANDOM.randrange(len(broken))
        length = RANDOM.randrange(1, 40)
        match RANDOM.randrange(6):
            case 0:
                broken[place] ^= 1 << RANDOM.randrange(8)
            case 1:
                broken[place] = RANDOM.choice((0, 1, 0x30, 0x7F, 0x80, 0x84, 0xA0, 0xFF))
            case 2:
                broken[place:place] = broken[place : place + length]
            case 3:
                del broken[place : place + length]
            case 4:
                broken[place : place + length] = RANDOM.randbytes(length)
            case _:
                broken = broken[: max(2, place)]
        broken = broken or bytearray(b"\0")
    return bytes(broken)


def container() -> tuple[bytes, Callable[[bytes], None]]:
    authority, services = world()
    key = authority.person()
    cms = add_signer(sign_cms(CONTENT, key, signing_time=NOW), authority.person(), content=CONTENT, signing_time=NOW)
    cms = add_time_stamp(cms, services.stamp_of(cms))
    cms = add_values(cms, certificates=[authority.ca], crls=[authority.crl()], ocsps=[services.ocsp(key.certificate)])
    cms = add_archive_stamp(cms, services.stamp, content=CONTENT)
    originals = {(signer.attributes, signer.signature) for signer in parse_signed_data(cms).signers}

    def check(broken: bytes) -> None:
        report = verify_cms(broken, content=CONTENT, roots=[authority.root], at=NOW)
        for signer in report.signers:
            if signer.integrity == signer.trust == "valid":
                kept = {(s.attributes, s.signature) for s in parse_signed_data(broken).signers}
                assert kept & originals, "a changed signature is called valid"
        wrong = verify_cms(broken, content=CONTENT + b".", roots=[authority.root], at=NOW)
        assert not any(signer.integrity == "valid" for signer in wrong.signers)

    return cms, check


def key_file() -> tuple[bytes, Callable[[bytes], None]]:
    key = world()[0].person()
    stored = dump_pkcs12(key.private_key, key.certificate, PASSWORD)  # type: ignore[arg-type]

    def check(broken: bytes) -> None:
        try:
            opened = load_pkcs12(broken, PASSWORD)
        except KeyFileError:
            return
        assert (opened.private_key, opened.certificate) == (key.private_key, key.certificate)

    return stored, check


def ocsp_response() -> tuple[bytes, Callable[[bytes], None]]:
    authority, services = world()
    certificate = authority.person().certificate
    revoked = services.ocsp(certificate, revoked=(NOW, "keyCompromise"))

    def check(broken: bytes) -> None:
        report = check_certificate(
            certificate, roots=[authority.root], intermediates=[authority.ca], ocsps=[broken], at=NOW
        )
        assert report.trust != "valid"

    return revoked, check


def stamp_answer() -> tuple[bytes, Callable[[bytes], None]]:
    authority, services = world()
    cms = sign_cms(CONTENT, authority.person(), signing_time=NOW)
    request = build_stamp_request(parse_signed_data(cms).signers[0].signature, nonce=5)
    answer = build_stamp_answer(request, tsa=services.tsa, serial=1, at=NOW, policies=POLICIES, hashes=HASHES)

    def check(broken: bytes) -> None:
        try:
            token = read_stamp_answer(broken, request=request).der
        except (Unreadable, StampRefused):
            return
        stamped = authority.judge(add_time_stamp(cms, token), CONTENT).stamped_at
        assert stamped in (None, NOW), "a changed time is believed"

    return answer, check


def revocation_list() -> tuple[bytes, Callable[[bytes], None]]:
    authority, _ = world()
    certificate = authority.person().certificate
    revoked = authority.crl((certificate, NOW, "keyCompromise"))

    def check(broken: bytes) -> None:
        report = check_certificate(
            certificate, roots=[authority.root], intermediates=[authority.ca], crls=[broken], at=NOW
        )
        assert report.trust != "valid"

    return revoked, check


@pytest.mark.parametrize("kind", [container, key_file, ocsp_response, stamp_answer, revocation_list])
def test_spoilt_input_never_crashes_and_never_passes(kind: Callable[[], tuple[bytes, Callable[[bytes], None]]]) -> None:
    whole, check = kind()
    for _ in range(CASES):
        broken = spoilt(whole)
        if broken != whole:
            check(broken)
