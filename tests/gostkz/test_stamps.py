"""Time stamps: over the signature octets, by an authority that may; what they prove and for how long."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from asn1crypto import cms as containers

from gostkz import asn1
from gostkz.amendments import TIME_STAMP_TOKEN, add_time_stamp, add_unsigned_value, add_values
from gostkz.archives import add_archive_stamp
from gostkz.certificates import Unreadable
from gostkz.cms import sign_cms
from gostkz.pkcs12 import KeyFile
from gostkz.responders import BAD_ALGORITHM, UNACCEPTED_POLICY, build_stamp_answer, stamp_rejection
from gostkz.stamps import StampRefused, build_stamp_request, load_stamp, read_stamp_answer
from gostkz.verification import SignerReport
from tests.gostkz import libgcrypt_peer
from tests.gostkz.authorities import DAY, NOW, Authority
from tests.gostkz.services import HASHES, POLICIES, RsaAuthority, Services, other_key

CONTENT = "Қорытынды".encode()
LATER = NOW + 500 * DAY  # past the end of the signer's certificate


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


@pytest.fixture(scope="module")
def services(authority: Authority) -> Services:
    return Services(authority)


@pytest.fixture(scope="module")
def key(authority: Authority) -> KeyFile:
    return authority.person()


@pytest.fixture(scope="module")
def signed(key: KeyFile) -> bytes:
    return sign_cms(CONTENT, key, signing_time=NOW)


@pytest.fixture(scope="module")
def stamped(signed: bytes, services: Services) -> bytes:
    return add_time_stamp(signed, services.stamp_of(signed))


def codes(report: SignerReport) -> set[str]:
    return {reason.code for reason in report.reasons} - {"ISSUER_REVOCATION_UNKNOWN"}


def test_the_moment_is_that_of_the_stamp_and_outlives_the_certificate(authority: Authority, stamped: bytes) -> None:
    report = authority.judge(stamped, CONTENT, at=LATER)
    assert (report.trust, report.stamped_at, report.moment) == ("valid", NOW, NOW)


def test_without_a_stamp_the_moment_is_now(authority: Authority, signed: bytes) -> None:
    report = authority.judge(signed, CONTENT, at=LATER)
    assert (report.trust, report.stamped_at, report.moment) == ("invalid", None, LATER)
    assert "EXPIRED" in codes(report)


def test_the_old_rules_believe_a_claimed_time_only_as_far_as_nobody_can_tell(authority: Authority, signed: bytes) -> None:
    report = authority.judge(signed, CONTENT, at=LATER, rule_set="1187")
    assert (report.trust, codes(report)) == ("not_determined", {"MOMENT_CLAIMED"})


def test_a_stamp_beside_the_container_counts_as_one_inside(authority: Authority, signed: bytes, services: Services) -> None:
    tokens = [services.stamp(b"another signature"), b"rubbish", services.stamp_of(signed)]
    assert authority.judge(signed, CONTENT, at=LATER, stamps=tokens).stamped_at == NOW


@pytest.mark.parametrize(
    ("reason", "trust"),
    [("superseded", "valid"), ("cessationOfOperation", "valid"), ("keyCompromise", "invalid"), ("unspecified", "invalid")],
)
def test_a_later_revocation_spares_the_signature_only_for_a_benign_reason(
    authority: Authority, key: KeyFile, stamped: bytes, reason: str, trust: str
) -> None:
    crl = authority.crl((key.certificate, NOW + 2 * DAY, reason), at=NOW + 5 * DAY)
    assert authority.judge(stamped, CONTENT, crls=(crl,), at=NOW + 6 * DAY).trust == trust


@pytest.mark.parametrize("reason", ["superseded", "keyCompromise"])
def test_a_revocation_before_the_stamp_ends_it(authority: Authority, key: KeyFile, stamped: bytes, reason: str) -> None:
    crl = authority.crl((key.certificate, NOW - timedelta(hours=1), reason))
    assert authority.judge(stamped, CONTENT, crls=(crl,), at=LATER).trust == "invalid"


def test_a_token_over_another_signature_is_named(authority: Authority, signed: bytes, services: Services) -> None:
    wrong = add_time_stamp(signed, services.stamp(b"another signature"))
    report = authority.judge(wrong, CONTENT)
    assert (report.trust, report.stamped_at) == ("invalid", None)
    assert "STAMP_FOREIGN" in codes(report)


def test_a_key_that_may_not_stamp_does_not(authority: Authority, signed: bytes, services: Services, key: KeyFile) -> None:
    wrong = add_time_stamp(signed, services.stamp_of(signed, tsa=key))
    assert "STAMP_PURPOSE_NOT_ALLOWED" in codes(authority.judge(wrong, CONTENT))


def test_a_stamp_of_an_unknown_authority_is_as_good_as_none(authority: Authority, signed: bytes, services: Services) -> None:
    foreign = add_time_stamp(signed, services.stamp_of(signed, tsa=other_key()))
    report = authority.judge(foreign, CONTENT)
    assert report.stamped_at is None
    assert codes(report) & {"STAMP_NOT_DETERMINED", "STAMP_NOT_TRUSTED"}


def test_a_stamp_from_the_future_is_refused(authority: Authority, signed: bytes, services: Services) -> None:
    early = add_time_stamp(signed, services.stamp_of(signed, at=NOW + DAY))
    assert "STAMP_IN_FUTURE" in codes(authority.judge(early, CONTENT))


def test_a_changed_token_is_refused(authority: Authority, signed: bytes, services: Services) -> None:
    token = bytearray(services.stamp_of(signed))
    token[-1] ^= 1
    assert "STAMP_SIGNATURE_WRONG" in codes(authority.judge(add_time_stamp(signed, bytes(token)), CONTENT))


def test_what_is_no_token_is_named(authority: Authority, signed: bytes) -> None:
    inside = sign_cms(b"no token", other_key(), signing_time=NOW)
    broken = add_unsigned_value(signed, signer=0, oid=TIME_STAMP_TOKEN, value=inside)
    assert "STAMP_UNREADABLE" in codes(authority.judge(broken, CONTENT))


def test_an_rsa_authority_stamps_a_gost_signature(authority: Authority, signed: bytes) -> None:
    rsa = RsaAuthority()
    request = build_stamp_request(signature_of(signed), hash_oid=asn1.SHA256, policy=None, nonce=-5)
    answer = build_stamp_answer(request, tsa=rsa.service("tsa"), serial=-9, at=NOW, policies=POLICIES, hashes=HASHES)
    stamp = read_stamp_answer(answer, request=request)
    assert (stamp.serial, stamp.nonce) == (-9, -5)
    whole, roots = add_time_stamp(signed, stamp.der), (authority.root, rsa.root)
    assert "STAMP_NOT_DETERMINED" in codes(authority.judge(whole, CONTENT, roots=roots))  # no list of the RSA authority
    report = authority.judge(whole, CONTENT, roots=roots, crls=(authority.crl(), rsa.crl()))
    assert (report.trust, report.stamped_at, codes(report)) == ("valid", NOW, {"STAMP_OTHER_AUTHORITY"})


def signature_of(container: bytes) -> bytes:
    return bytes(containers.ContentInfo.load(container)["content"]["signer_infos"][0]["signature"].native)


def test_the_peer_accepts_the_tokens_signature(signed: bytes, services: Services) -> None:
    stamp = load_stamp(services.stamp_of(signed))
    signer = stamp.data.signers[0]
    public = services.tsa.private_key.public  # type: ignore[union-attr]
    assert libgcrypt_peer.verifies(libgcrypt_peer.streebog(signer.attributes), signer.signature, x=public.x, y=public.y)


@pytest.mark.parametrize(
    ("changes", "failure"), [({"hash_oid": asn1.SHA512}, BAD_ALGORITHM), ({"policy": "1.2.3"}, UNACCEPTED_POLICY)]
)
def test_a_refusal_is_an_error_with_its_reason(services: Services, changes: dict[str, str], failure: int) -> None:
    request = build_stamp_request(b"x", **changes)  # type: ignore[arg-type]
    answer = build_stamp_answer(request, tsa=services.tsa, serial=1, at=NOW, policies=POLICIES, hashes=HASHES)
    assert answer == stamp_rejection(failure)
    with pytest.raises(StampRefused):
        read_stamp_answer(answer, request=request)


def test_an_answer_to_another_request_is_refused(services: Services) -> None:
    request = build_stamp_request(b"x", nonce=1)
    answer = build_stamp_answer(request, tsa=services.tsa, serial=1, at=NOW, policies=POLICIES, hashes=HASHES)
    for other in (build_stamp_request(b"x", nonce=2), build_stamp_request(b"y", nonce=1)):
        with pytest.raises(Unreadable):
            read_stamp_answer(answer, request=other)


def archived(stamped: bytes, authority: Authority, services: Services, key: KeyFile, at: datetime) -> bytes:
    """Return the container with everything inside and an archive stamp of a later authority."""
    inside = add_values(stamped, certificates=[authority.ca], crls=[authority.crl()], ocsps=[services.ocsp(key.certificate)])
    tsa = authority.person(profile="tsa", start=at, days=3 * 365)
    done = add_archive_stamp(inside, lambda octets: services.stamp(octets, at=at, tsa=tsa), content=CONTENT)
    return add_values(done, crls=[authority.crl(at=at)])


def test_archive_stamps_carry_a_signature_past_its_first_authority(
    authority: Authority, services: Services, key: KeyFile, stamped: bytes
) -> None:
    at, after = NOW + 1000 * DAY, NOW + 1500 * DAY
    whole = archived(stamped, authority, services, key, at)
    assert authority.judge(whole, CONTENT, crls=(), intermediates=(), at=after).trust == "valid"
    without = authority.judge(stamped, CONTENT, at=after)
    assert (without.trust, "STAMP_AGED" in codes(without)) == ("invalid", True)


def test_an_archive_stamp_made_too_late_or_over_other_values_proves_nothing(
    authority: Authority, services: Services, key: KeyFile, stamped: bytes
) -> None:
    late = archived(stamped, authority, services, key, NOW + 1200 * DAY)
    assert authority.judge(late, CONTENT, crls=(), at=NOW + 1500 * DAY).trust == "invalid"
    good = archived(stamped, authority, services, key, NOW + 1000 * DAY)
    report = authority.judge(good, CONTENT + b".", crls=(), at=NOW + 1500 * DAY)
    assert "ARCHIVE_STAMP_WRONG" in codes(report)
    assert report.integrity == "invalid"


def test_reports_say_by_which_path_the_stamp_is_trusted(authority: Authority, stamped: bytes) -> None:
    report = replace(authority.judge(stamped, CONTENT))
    assert [certificate.common_name for certificate in report.stamp_path] == ["TEST tsa", "TEST ca", "TEST root"]
