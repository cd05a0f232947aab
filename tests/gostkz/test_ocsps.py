"""OCSP: only the issuer or whom it delegated to may speak, only of the certificate asked about, and not for ever."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from gostkz.certificates import Certificate, Unreadable
from gostkz.cms import sign_cms
from gostkz.ocsps import Unavailable, build_ocsp_request, load_ocsp
from gostkz.pkcs12 import KeyFile
from gostkz.responders import TRY_LATER, ocsp_error, read_ocsp_request
from gostkz.verification import check_certificate
from tests.gostkz import libgcrypt_peer
from tests.gostkz.authorities import DAY, NOW, Authority
from tests.gostkz.services import Services, other_key


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


@pytest.fixture(scope="module")
def services(authority: Authority) -> Services:
    return Services(authority)


@pytest.fixture(scope="module")
def key(authority: Authority) -> KeyFile:
    return authority.person()


def judged(authority: Authority, key: KeyFile, *ocsps: bytes, at: datetime = NOW, **more: Any) -> tuple[str, str]:
    report = check_certificate(
        key.certificate, roots=[authority.root], intermediates=[authority.ca], ocsps=ocsps, at=at, **more
    )
    codes = [reason.code for reason in report.reasons if reason.code != "ISSUER_REVOCATION_UNKNOWN"]
    return report.trust, codes[0] if codes else ""


def test_good_is_valid_and_the_peer_agrees_with_the_signature(authority: Authority, services: Services, key: KeyFile) -> None:
    der = services.ocsp(key.certificate)
    assert judged(authority, key, der) == ("valid", "")
    response, public = load_ocsp(der), services.responder.private_key.public  # type: ignore[union-attr]
    assert libgcrypt_peer.verifies(libgcrypt_peer.streebog(response.tbs), response.signature, x=public.x, y=public.y)


def test_the_issuer_itself_may_answer(authority: Authority, services: Services, key: KeyFile) -> None:
    own = KeyFile(authority.ca_key, authority.ca)
    assert judged(authority, key, services.ocsp(key.certificate, by=own)) == ("valid", "")


@pytest.mark.parametrize(("reason", "code"), [("keyCompromise", "REVOKED"), ("certificateHold", "ON_HOLD")])
def test_revoked_is_refused_whatever_else_is_there(
    authority: Authority, services: Services, key: KeyFile, reason: str, code: str
) -> None:
    revoked = services.ocsp(key.certificate, revoked=(NOW - DAY, reason))
    assert judged(authority, key, revoked, crls=[authority.crl()]) == ("invalid", code)


def test_never_issued_comes_in_two_dresses(authority: Authority, services: Services, key: KeyFile) -> None:
    disguised = services.ocsp(key.certificate, revoked=(datetime(1970, 1, 1, tzinfo=UTC), "certificateHold"))
    assert judged(authority, key, disguised) == ("invalid", "NEVER_ISSUED")
    assert judged(authority, key, services.ocsp(key.certificate, unknown=True)) == ("invalid", "NEVER_ISSUED")


def test_an_answer_for_another_certificate_says_nothing(authority: Authority, services: Services, key: KeyFile) -> None:
    other = services.ocsp(authority.person().certificate)
    assert judged(authority, key, other) == ("not_determined", "REVOCATION_UNKNOWN")


@pytest.mark.parametrize("who", ["a person of the same authority", "a stranger"])
def test_whoever_was_not_delegated_may_not_answer(authority: Authority, services: Services, key: KeyFile, who: str) -> None:
    by = key if who.startswith("a person") else other_key()
    answer = services.ocsp(key.certificate, by=by)
    assert judged(authority, key, answer) == ("not_determined", "OCSP_RESPONDER_NOT_ALLOWED")


def test_a_changed_answer_is_not_believed(authority: Authority, services: Services, key: KeyFile) -> None:
    answer = bytearray(services.ocsp(key.certificate, revoked=(NOW - DAY, "superseded")))
    place = bytes(answer).index(NOW.strftime("%Y%m%d%H%M%SZ").encode())
    answer[place + 3] ^= 1
    assert judged(authority, key, bytes(answer))[1] == "OCSP_SIGNATURE_WRONG"


@pytest.mark.parametrize(
    ("life", "late", "code"), [(DAY, 2 * DAY, "OCSP_OLD"), (None, timedelta(hours=20), ""), (None, 2 * DAY, "OCSP_OLD")]
)
def test_an_answer_ages(
    authority: Authority, services: Services, life: timedelta | None, late: timedelta, code: str
) -> None:
    key = authority.person()
    assert judged(authority, key, services.ocsp(key.certificate, life=life), at=NOW + late)[1] == code


def test_an_old_answer_gives_way_to_a_list(authority: Authority, services: Services, key: KeyFile) -> None:
    old = services.ocsp(key.certificate, at=NOW - 3 * DAY)
    assert judged(authority, key, old, crls=[authority.crl()]) == ("valid", "")


def test_an_answer_from_the_future_does_not_count(authority: Authority, services: Services, key: KeyFile) -> None:
    early = services.ocsp(key.certificate, at=NOW + DAY)
    assert judged(authority, key, early) == ("not_determined", "OCSP_NOT_YET_VALID")


def test_a_request_comes_back_as_it_was_asked(authority: Authority, key: KeyFile) -> None:
    facts, issuer = Certificate.load(key.certificate), Certificate.load(authority.ca)
    (asked,), nonce = read_ocsp_request(build_ocsp_request(facts, issuer, nonce=b"0123456789abcdef"))
    assert (asked.serial, nonce) == (facts.serial, b"0123456789abcdef")


def test_an_error_status_is_unavailable_not_good(authority: Authority, key: KeyFile) -> None:
    with pytest.raises(Unavailable, match="try_later"):
        load_ocsp(ocsp_error(TRY_LATER))
    with pytest.raises(Unreadable):
        load_ocsp(b"<html>portal</html>")
    assert judged(authority, key, ocsp_error(TRY_LATER)) == ("not_determined", "REVOCATION_UNKNOWN")


def test_an_ocsp_answer_inside_the_container_counts(authority: Authority, services: Services, key: KeyFile) -> None:
    from gostkz.amendments import add_values

    whole = add_values(sign_cms(b"x", key, signing_time=NOW), ocsps=[services.ocsp(key.certificate)])
    assert authority.judge(whole, b"x", crls=()).trust == "valid"
