"""Evidence that comes after a signature: kept beside it, counted in its verdict, the signature itself untouched."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from gostkz import asn1
from gostkz.responders import build_stamp_answer
from mis_desktop.domain.documents import Evidence, EvidenceKind, Trust
from mis_desktop.domain.errors import DocumentChanged
from mis_desktop.services.documents import GetDocument
from mis_desktop.signing.evidences import CmsEvidences
from mis_stand.authorities import Authority

from .conftest import House
from .test_refusals import authority, key, signed

assert authority  # a fixture that is shared
EVIDENCES = CmsEvidences()


def stamped(house: House, authority: Authority, signature_id: str) -> tuple[bytes, Evidence]:
    """Return a stored CMS and a time stamp over it, kept beside it."""
    with house.practice.services.store.reading() as work:
        cms = work.documents.cms(signature_id)
    request = EVIDENCES.stamp_request(cms)
    answer = build_stamp_answer(
        request, tsa=authority.service_keys()["tsa"], serial=-4, at=house.clock.now(),
        policies=(asn1.TSA_POLICY_GOST_2015,), hashes=(asn1.HASH_512,),
    )
    token = EVIDENCES.read_answer(EvidenceKind.TIME_STAMP, answer, request=request)
    with house.practice.services.store.writing() as work:
        work.documents.add_evidence(signature_id, [token])
        work.documents.add_evidence(signature_id, [token])
    return cms, token


def test_a_stamp_that_came_later_proves_the_moment(house: House, authority: Authority, tmp_path: Path) -> None:
    document_id = signed(house, key(authority, tmp_path))
    (signature,) = house.owner.do(GetDocument(document_id=document_id)).signatures
    cms, token = stamped(house, authority, signature.id)
    (verdict,) = house.owner.do(GetDocument(document_id=document_id)).verdicts
    assert verdict.trust is Trust.VALID
    assert verdict.stamped_at is not None
    assert abs(verdict.stamped_at - house.clock.moment) < timedelta(minutes=1)
    with house.practice.services.store.reading() as work:
        assert work.documents.cms(signature.id) == cms
        assert [item for item in work.documents.evidence(signature.id) if item.kind is EvidenceKind.TIME_STAMP] == [token]


def test_evidence_under_a_wrong_hash_is_not_kept(house: House, authority: Authority, tmp_path: Path) -> None:
    document_id = signed(house, key(authority, tmp_path))
    (signature,) = house.owner.do(GetDocument(document_id=document_id)).signatures
    wrong = Evidence(sha256="0" * 64, kind=EvidenceKind.OCSP, data=b"x")
    with pytest.raises(DocumentChanged), house.practice.services.store.writing() as work:
        work.documents.add_evidence(signature.id, [wrong])
