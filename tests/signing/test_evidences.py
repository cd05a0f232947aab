"""Evidence as the desktop keeps it: asked for, read, judged beside its signature, assembled for others."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from gostkz.certificates import Certificate
from gostkz.cms import parse_signed_data, sign_cms
from gostkz.pkcs12 import KeyFile
from gostkz.responders import TRY_LATER, build_stamp_answer, ocsp_error, read_ocsp_request, stamp_rejection
from gostkz.verification import verify_cms
from mis_desktop.domain.documents import Evidence, EvidenceKind, Trust, TrustSet, Verdict
from mis_desktop.domain.errors import AnswerRefused, Unreadable
from mis_desktop.signing.evidences import CmsEvidences
from mis_desktop.signing.verification import CmsVerifier
from tests.gostkz.authorities import DAY, NOW, Authority
from tests.gostkz.services import HASHES, POLICIES, Services

DOCUMENT = "Көшірме".encode()
LATER = NOW + 500 * DAY
EVIDENCES = CmsEvidences()


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
def cms(key: KeyFile) -> bytes:
    return sign_cms(DOCUMENT, key, signing_time=NOW)


@pytest.fixture(scope="module")
def kept(cms: bytes, key: KeyFile, services: Services) -> tuple[Evidence, ...]:
    """What came back for a signature: a stamp and an OCSP answer."""
    request = EVIDENCES.stamp_request(cms)
    answer = build_stamp_answer(request, tsa=services.tsa, serial=-1, at=NOW, policies=POLICIES, hashes=HASHES)
    state = services.ocsp(key.certificate)
    return (EVIDENCES.read_answer(EvidenceKind.TIME_STAMP, answer, request=request),
            EVIDENCES.read_answer(EvidenceKind.OCSP, state))


def judged(authority: Authority, cms: bytes, *evidence: Evidence, at: datetime = LATER) -> Verdict:
    trust = TrustSet(roots=(authority.root,), intermediates=(authority.ca,), crls=(authority.crl(),))
    return CmsVerifier().verify(content=DOCUMENT, cms=cms, at=at, trust=trust.with_evidence(evidence))


def test_evidence_beside_the_signature_outlives_its_certificate(
    authority: Authority, cms: bytes, kept: tuple[Evidence, ...]
) -> None:
    verdict = judged(authority, cms, *kept)
    assert (verdict.trust, verdict.stamped_at, verdict.signed_at) == (Trust.VALID, NOW, NOW)
    assert judged(authority, cms).trust is Trust.INVALID


def test_the_whole_path_is_asked_about(authority: Authority, cms: bytes, key: KeyFile) -> None:
    trust = TrustSet(roots=(authority.root,), intermediates=(authority.ca,))
    requests = [read_ocsp_request(request) for request in EVIDENCES.state_requests(cms, trust=trust)]
    serials = [asked[0].serial for asked, _ in requests]
    assert serials == [Certificate.load(der).serial for der in (key.certificate, authority.ca)]
    assert len({nonce for _, nonce in requests}) == 2


def test_the_assembled_container_needs_nothing_else_and_keeps_the_signature(
    authority: Authority, cms: bytes, kept: tuple[Evidence, ...]
) -> None:
    whole = EVIDENCES.assembled(cms, (*kept, *chain(authority)))
    (report,) = verify_cms(whole, content=DOCUMENT, roots=[authority.root], crls=[authority.crl()], at=LATER).signers
    assert (report.trust, report.stamped_at) == ("valid", NOW)
    before, after = (parse_signed_data(container).signers[0] for container in (cms, whole))
    assert (before.attributes, before.signature) == (after.attributes, after.signature)
    assert {item.kind for item in CmsVerifier().evidence_in(whole)} == {
        EvidenceKind.CERTIFICATE, EvidenceKind.OCSP, EvidenceKind.TIME_STAMP}


def chain(authority: Authority) -> tuple[Evidence, ...]:
    return (EVIDENCES.read_answer(EvidenceKind.CERTIFICATE, authority.ca),)


def test_a_stamp_of_another_signature_is_not_put_inside(services: Services, key: KeyFile, kept: tuple[Evidence, ...]) -> None:
    other = sign_cms(b"other", key, signing_time=NOW + timedelta(hours=1))
    assert parse_signed_data(EVIDENCES.assembled(other, kept)).signers[0].unsigned == ()


def test_refusals_and_rubbish_are_told_apart(cms: bytes) -> None:
    with pytest.raises(AnswerRefused):
        EVIDENCES.read_answer(EvidenceKind.TIME_STAMP, stamp_rejection(2))
    with pytest.raises(AnswerRefused):
        EVIDENCES.read_answer(EvidenceKind.OCSP, ocsp_error(TRY_LATER))
    for kind in EvidenceKind:
        with pytest.raises(Unreadable):
            EVIDENCES.read_answer(kind, b"<html>portal</html>")
