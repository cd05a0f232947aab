"""mis-stand with its real authority: it accepts what is signed, rejects what is not, and signs what it says."""

from __future__ import annotations

import base64
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import requests

from gostkz.cms import sign_cms
from gostkz.pkcs12 import KeyFile, load_pkcs12
from gostkz.verification import verify_cms

from .stations import ENVIRONMENT, REPO, Agent, StandProcess, bundle, document_job, receipt_in, receipts

PASSWORD = "Training-1"
DATA = "Жалобы: нет. Шағым жоқ.".encode() * 400
NCA = REPO.parent / "shared" / "data" / "nca-test"


def mis_stand(*arguments: str) -> str:
    """Run a command of mis-stand that has to pass, and return what it prints."""
    return subprocess.run(
        [sys.executable, "-m", "mis_stand", *arguments],
        env=ENVIRONMENT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout


def make_authority(folder: Path, *more: str) -> Path:
    mis_stand("authority", "--dir", str(folder), *more)
    return folder


def issue(authority: Path, *more: str) -> tuple[str, KeyFile]:
    """Issue a certificate; return its serial and the opened key file."""
    password, out = authority / "password", authority / f"user{len(list(authority.iterdir()))}.p12"
    password.write_text(PASSWORD + "\n")
    printed = mis_stand(
        "issue",
        "--dir",
        str(authority),
        "--iin",
        "900101300017",
        "--surname",
        "АХМЕТОВА",
        "--given-name",
        "АЙГҮЛ",
        "--patronymic",
        "СЕРІКҚЫЗЫ",
        "--out",
        str(out),
        "--password-file",
        str(password),
        *more,
    )
    return json.loads(printed)["serial"], load_pkcs12(out.read_bytes(), PASSWORD)


def sign(data: bytes, key: KeyFile, at: datetime | None = None) -> bytes:
    return sign_cms(data, key, signing_time=at or datetime.now(UTC))


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_authority(tmp_path_factory.mktemp("stand") / "authority")


@pytest.fixture(scope="module")
def doctor(authority: Path) -> KeyFile:
    return issue(authority)[1]


@pytest.fixture(scope="module")
def stand(authority: Path) -> Iterator[StandProcess]:
    with StandProcess(authority, program=("-m", "mis_stand", "serve")) as started:
        yield started


def post(stand: StandProcess, body: bytes, key: str) -> requests.Response:
    return requests.post(
        stand.url,
        data=body,
        headers={"Idempotency-Key": key},
        timeout=30,
        verify=str(stand.folder / "tls_ca.pem"),
    )


def answer(stand: StandProcess, body: bytes, key: str) -> dict[str, Any]:
    response = post(stand, body, key)
    assert response.status_code == 200
    return receipt_in(response.content)


def test_a_signed_document_is_accepted_and_the_receipt_is_signed_by_the_authority(
    stand: StandProcess, doctor: KeyFile
) -> None:
    response = post(stand, bundle(DATA, sign(DATA, doctor)), "signed")
    entries = [entry["resource"] for entry in response.json()["entry"] if "resource" in entry]
    receipt, seal = (
        base64.b64decode(part) for part in (entries[0]["data"], entries[1]["signature"][0]["data"])
    )
    roots, issuers, crls = ([(stand.folder / name).read_bytes()] for name in ("root.cer", "ca.cer", "ca.crl"))
    at = datetime.now(UTC)
    (signer,) = verify_cms(
        seal, content=receipt, roots=roots, intermediates=issuers, crls=crls, at=at
    ).signers
    assert json.loads(receipt)["status"] == "accepted"
    assert (signer.integrity, signer.trust) == ("valid", "valid")
    assert signer.certificate is not None
    assert "TRAINING" in signer.certificate.common_name


def test_the_same_key_gets_the_same_receipt_and_another_document_under_it_is_refused(
    stand: StandProcess, doctor: KeyFile
) -> None:
    body = bundle(DATA, sign(DATA, doctor))
    assert answer(stand, body, "again") == answer(stand, body, "again")
    assert post(stand, bundle(b"other", sign(b"other", doctor)), "again").status_code == 422


def test_a_document_accepted_once_is_not_accepted_under_another_key(
    stand: StandProcess, doctor: KeyFile
) -> None:
    body = bundle(DATA, sign(DATA, doctor))
    assert answer(stand, body, "first")["status"] == "accepted"
    assert answer(stand, body, "second")["reasons"] == ["DOCUMENT_KNOWN"]


@pytest.mark.parametrize("place", [0, len(DATA) // 2, len(DATA) - 1])
def test_a_flipped_bit_of_the_document_is_rejected(stand: StandProcess, doctor: KeyFile, place: int) -> None:
    changed = bytearray(DATA)
    changed[place] ^= 1
    receipt = answer(stand, bundle(bytes(changed), sign(DATA, doctor)), f"flipped-{place}")
    assert (receipt["status"], receipt["reasons"]) == ("rejected", ["CONTENT_CHANGED"])


def test_a_flipped_bit_of_the_signature_is_rejected(stand: StandProcess, doctor: KeyFile) -> None:
    cms = bytearray(sign(DATA, doctor))
    cms[-1] ^= 1
    assert answer(stand, bundle(DATA, bytes(cms)), "bad-signature")["reasons"] == ["SIGNATURE_WRONG"]


def test_hash_and_size_of_the_reference_must_fit_the_bytes(stand: StandProcess, doctor: KeyFile) -> None:
    body = bundle(DATA, sign(DATA, doctor), declared=DATA + b" ")
    assert answer(stand, body, "mismatch")["reasons"] == ["HASH_MISMATCH", "SIZE_MISMATCH"]


def test_a_signer_of_a_foreign_authority_is_rejected(stand: StandProcess, tmp_path: Path) -> None:
    _, stranger = issue(make_authority(tmp_path / "foreign"))
    receipt = answer(stand, bundle(DATA, sign(DATA, stranger)), "foreign")
    assert receipt["status"] == "rejected"
    assert set(receipt["reasons"]) & {"CHAIN_INCOMPLETE", "CHAIN_SIGNATURE_WRONG", "ROOT_NOT_TRUSTED"}


def test_a_revoked_certificate_is_rejected_at_once_while_the_stand_runs(stand: StandProcess) -> None:
    serial, key = issue(stand.folder)
    assert answer(stand, bundle(DATA, sign(DATA, key)), "before")["status"] == "accepted"
    mis_stand("revoke", "--dir", str(stand.folder), "--serial", serial, "--reason", "keyCompromise")
    receipt = answer(stand, bundle(DATA, sign(DATA, key)), "after")
    assert (receipt["status"], receipt["reasons"][0]) == ("rejected", "REVOKED")


def test_an_expired_certificate_is_rejected(stand: StandProcess) -> None:
    _, key = issue(stand.folder, "--days", "0")
    assert "EXPIRED" in answer(stand, bundle(DATA, sign(DATA, key)), "expired")["reasons"]


@pytest.mark.parametrize("body", [
    b"", b"not json", b"[]", b"null", b"{}", b'{"resourceType":"Bundle","type":"batch"}', b"[" * 5_000,
    b'{"resourceType":"Bundle","type":"transaction","entry":[]}',
    b'{"resourceType":"Bundle","type":"transaction","entry":[{"resource":[],"request":1}]}',
    bundle(DATA).replace(b"Binary/", b"Nowhere/"), bundle(DATA).replace(b'"PUT"', b'"POST"'),
])  # fmt: skip
def test_what_is_no_such_transaction_is_refused_with_an_outcome(stand: StandProcess, body: bytes) -> None:
    response = post(stand, body, "unparsable")
    assert (response.status_code, response.json()["resourceType"]) == (400, "OperationOutcome")


def test_the_list_holds_ids_and_hashes_and_nothing_of_a_document(
    stand: StandProcess, doctor: KeyFile
) -> None:
    answer(stand, bundle(DATA, sign(DATA, doctor)), "listed")
    printed = json.loads(mis_stand("list", "--dir", str(stand.folder), "--json"))
    assert printed == stand.list()
    assert [line["status"] for line in printed if line["key"] == "listed"] == ["accepted"]
    stored = b"".join(file.read_bytes() for file in stand.folder.glob("stand.db*"))
    for form in (DATA[:30], base64.b64encode(DATA)[:30], b"900101300017", "АХМЕТОВА".encode()):
        assert form not in stored


def test_a_document_goes_from_the_spool_to_a_real_receipt(
    stand: StandProcess, doctor: KeyFile, spool: Any, spool_file: Path, key: bytes
) -> None:
    spool.put_destination(stand.destination())
    spool.put_job(document_job(bundle(DATA, sign(DATA, doctor)), id_="end-to-end"))
    with Agent(spool_file, key) as agent:
        agent.line(event="answered", job="end-to-end")
    assert receipts(spool)["end-to-end"]["status"] == "accepted"


def test_a_restarted_stand_keeps_its_port_and_its_receipts(tmp_path: Path) -> None:
    stand = StandProcess(make_authority(tmp_path / "own"), program=("-m", "mis_stand", "serve"))
    _, key = issue(stand.folder)
    body = bundle(DATA, sign(DATA, key))
    with stand:
        url, receipt = stand.url, answer(stand, body, "kept")
        stand.end(signal.SIGKILL)
    with stand:
        assert (stand.url, answer(stand, body, "kept")) == (url, receipt)
        assert stand.end() == (0, "")


def test_a_stand_that_lives_for_a_window_ends_with_it(tmp_path: Path) -> None:
    folder = make_authority(tmp_path / "own")
    with StandProcess(folder, "--exit-with-stdin", program=("-m", "mis_stand", "serve")) as stand:
        assert stand.child.stdin is not None
        stand.child.stdin.close()
        assert stand.child.wait(10) == 0


def test_control_is_closed_unless_opened(tmp_path: Path) -> None:
    with StandProcess(
        make_authority(tmp_path / "own"), program=("-m", "mis_stand", "serve"), control=()
    ) as quiet:
        response = requests.post(
            quiet.url.replace("/fhir", "/control"),
            json={"fault": "lose"},
            timeout=30,
            verify=str(quiet.folder / "tls_ca.pem"),
        )
    assert response.status_code == 404


def test_names_of_the_authority_say_training_and_keys_are_private(authority: Path) -> None:
    from gostkz.certificates import Certificate

    assert "TRAINING" in Certificate.load((authority / "root.cer").read_bytes()).subject
    secrets = [authority / name for name in ("ca.p12", "ca.password", "stand.p12", "tls_server.pem")]
    assert {os.stat(path).st_mode & 0o077 for path in secrets} == {0}


@pytest.mark.parametrize(
    ("file", "reasons"), [("individual_valid.p12", []), ("employee_revoked.p12", ["ON_HOLD"])]
)
def test_sample_keys_of_the_national_ca_are_judged_by_their_own_chain(
    tmp_path: Path, file: str, reasons: list[str]
) -> None:
    if not NCA.is_dir():
        pytest.skip("the sample keys of the National CA are not beside this checkout")
    at = datetime(2026, 10, 15, 6, 0, tzinfo=UTC)
    folder = make_authority(tmp_path / "own", "--at", at.isoformat())
    key = load_pkcs12((NCA / file).read_bytes(), "Qwerty12")
    arguments = ("--trust", str(NCA), "--clock-at", at.isoformat())
    with StandProcess(folder, *arguments, program=("-m", "mis_stand", "serve")) as stand:
        receipt = answer(stand, bundle(DATA, sign(DATA, key, at)), "nca")
    assert [code for code in receipt["reasons"] if code != "ISSUER_REVOCATION_UNKNOWN"] == reasons
    assert receipt["status"] == ("rejected" if reasons else "accepted")
