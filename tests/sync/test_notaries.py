"""Time stamps, OCSP and lists: asked for by the agent, answered by the stand as a process, judged by gostkz."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from gostkz import asn1
from gostkz.amendments import add_time_stamp
from gostkz.certificates import Certificate
from gostkz.cms import parse_signed_data, sign_cms
from gostkz.crls import find_revocation, load_crl
from gostkz.ocsps import build_ocsp_request, load_ocsp
from gostkz.pkcs12 import KeyFile
from gostkz.stamps import build_stamp_request, read_stamp_answer
from gostkz.verification import check_certificate, verify_cms
from mis_spool import SIGNED_ANSWER, Destination, Job, Outcome, SpoolRefused

from .stations import Agent, StandProcess, until
from .test_stands import issue, make_authority, mis_stand

CONTENT = "Шығару эпикризі".encode()
AUTHORITY_FILES = ("root.cer", "rsa_root.cer")


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StandProcess]:
    folder = make_authority(tmp_path_factory.mktemp("notary") / "authority")
    with StandProcess(folder, program=("-m", "mis_stand", "serve")) as started:
        yield started


@pytest.fixture(scope="module")
def doctor(stand: StandProcess) -> KeyFile:
    return issue(stand.folder)[1]


@pytest.fixture
def ask(stand: StandProcess, spool: Any, spool_file: Path, key: bytes) -> Iterator[Callable[..., Any]]:
    """Return a function that sends a job through spool and agent and returns its answer."""
    with Agent(spool_file, key):

        def asked(kind: str, path: str, payload: bytes = b"-") -> Any:
            id_, to = str(uuid.uuid4()), f"to{path.replace('/', '-')}"
            spool.put_destination(stand.destination(url=stand.url.replace("/fhir", path), id=to))
            spool.put_job(Job(id=id_, kind=kind, destination=to, order_key=id_, priority=1, payload=payload,
                              content_type="application/octet-stream", created_at=datetime.now(UTC)))
            return until(lambda: next((a for a in spool.answers_after(0) if a.job_id == id_ and is_last(a)), None))

        yield asked


def is_last(answer: Any) -> bool:
    return answer.outcome is not Outcome.RETRYING


def read(stand: StandProcess, *names: str) -> list[bytes]:
    return [(stand.folder / name).read_bytes() for name in names]


@pytest.mark.parametrize(("hash_oid", "policy"), [(asn1.HASH_512, asn1.TSA_POLICY_GOST_2015), (asn1.SHA256, None)])
def test_a_signature_is_stamped_by_either_authority(
    ask: Callable[..., Any], stand: StandProcess, doctor: KeyFile, hash_oid: str, policy: str | None
) -> None:
    cms = sign_cms(CONTENT, doctor, signing_time=datetime.now(UTC))
    request = build_stamp_request(parse_signed_data(cms).signers[0].signature, hash_oid=hash_oid, policy=policy, nonce=-1)
    stamp = read_stamp_answer(ask("tsp", "/tsp", request).body, request=request)
    (report,) = verify_cms(
        add_time_stamp(cms, stamp.der), content=CONTENT, roots=read(stand, *AUTHORITY_FILES),
        intermediates=read(stand, "ca.cer"), crls=read(stand, "ca.crl", "rsa_root.crl"), at=datetime.now(UTC),
    ).signers
    assert (report.integrity, report.trust, report.stamped_at) == ("valid", "valid", stamp.gen_time)


def state_of(ask: Callable[..., Any], stand: StandProcess, key: KeyFile, path: str) -> tuple[str, set[str]]:
    facts, issuer = Certificate.load(key.certificate), Certificate.load(read(stand, "ca.cer")[0])
    request = build_ocsp_request(facts, issuer, nonce=b"12345678", hash_oid=asn1.SHA256)
    answer = ask("ocsp", path, request)
    assert load_ocsp(answer.body).nonce == b"12345678"
    report = check_certificate(
        key.certificate, roots=read(stand, "root.cer"), intermediates=read(stand, "ca.cer"), ocsps=[answer.body],
        at=datetime.now(UTC),
    )
    return report.trust, {reason.code for reason in report.reasons} - {"ISSUER_REVOCATION_UNKNOWN"}


@pytest.mark.parametrize("path", ["/ocsp", "/ocsp-rsa"])
def test_the_responder_knows_good_and_revoked(ask: Callable[..., Any], stand: StandProcess, path: str) -> None:
    serial, key = issue(stand.folder)
    assert state_of(ask, stand, key, path) == ("valid", set())
    mis_stand("revoke", "--dir", str(stand.folder), "--serial", serial, "--reason", "keyCompromise")
    assert state_of(ask, stand, key, path) == ("invalid", {"REVOKED"})


def test_a_certificate_it_never_issued_is_on_hold_since_1970(
    ask: Callable[..., Any], stand: StandProcess, tmp_path: Path
) -> None:
    twin = tmp_path / "twin"
    twin.mkdir()
    for name in ("ca.p12", "ca.password", "ca.cer", "ca.crl", "authority.json"):
        (twin / name).write_bytes((stand.folder / name).read_bytes())
    _, stray = issue(twin)
    assert state_of(ask, stand, stray, "/ocsp") == ("invalid", {"NEVER_ISSUED"})


def test_a_delta_tells_what_the_list_did_not_know(ask: Callable[..., Any], stand: StandProcess) -> None:
    serial, key = issue(stand.folder)
    before = ask("crl", "/ca.crl").body
    mis_stand("revoke", "--dir", str(stand.folder), "--serial", serial)
    delta = load_crl(ask("crl", "/ca_delta.crl", b"--").body)
    assert (delta.is_delta, find_revocation(load_crl(before), int(serial, 16))) == (True, None)
    assert find_revocation(delta, int(serial, 16)) is not None
    report = check_certificate(
        key.certificate, roots=read(stand, "root.cer"), intermediates=read(stand, "ca.cer"), crls=[before, delta.der],
        at=datetime.now(UTC),
    )
    assert (report.trust, report.reasons[0].code) == ("invalid", "REVOKED")


@pytest.mark.parametrize("fault", ["lose", "cut", "fail", "garbage", "twice", "slow"])
def test_the_agent_gets_its_stamp_whatever_goes_wrong_once(
    ask: Callable[..., Any], stand: StandProcess, fault: str
) -> None:
    stand.call("/control", {"fault": fault, "seconds": 0.2 if fault in ("twice", "slow") else 0})
    request = build_stamp_request(fault.encode() * 9, nonce=9)
    assert read_stamp_answer(ask("tsp", "/tsp", request).body, request=request).is_over(fault.encode() * 9)


def test_a_refused_request_is_an_answer_that_the_desktop_reads(ask: Callable[..., Any]) -> None:
    answer = ask("tsp", "/tsp", build_stamp_request(b"x", policy="1.2.3.4"))
    assert (answer.outcome, answer.error) == (Outcome.ANSWERED, None)


class Plain(BaseHTTPRequestHandler):
    """A service without TLS, as the National CA's are."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(self.server.answer)))  # type: ignore[attr-defined]
        self.end_headers()
        self.wfile.write(self.server.answer)  # type: ignore[attr-defined]

    def log_message(self, *_: Any) -> None:
        """Stay silent."""


def test_lists_come_over_plain_http_and_documents_do_not_leave_by_it(
    stand: StandProcess, spool: Any, spool_file: Path, key: bytes
) -> None:
    server = HTTPServer(("127.0.0.1", 0), Plain)
    server.answer = (stand.folder / "ca.crl").read_bytes()  # type: ignore[attr-defined]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    spool.put_destination(Destination(
        id="plain", url=f"http://127.0.0.1:{server.server_port}/ca.crl", ca_pem="none", accepted_rule=SIGNED_ANSWER))
    for kind in ("crl", "fhir-document"):
        spool.put_job(Job(id=kind, kind=kind, destination="plain", order_key=kind, priority=1, payload=b"-",
                          content_type="text/plain", created_at=datetime.now(UTC)))
    with Agent(spool_file, key):
        answers = until(lambda: found if len(found := spool.answers_after(0)) == 2 else None)
    server.shutdown()
    server.server_close()
    told = {answer.job_id: (answer.outcome, answer.error) for answer in answers}
    assert told == {"crl": (Outcome.ANSWERED, None), "fhir-document": (Outcome.STOPPED, "unsound_destination")}


@pytest.mark.parametrize("changes", [{"token": "secret"}, {"accepted_rule": "signed-receipt"}])
def test_plain_http_is_for_signed_answers_without_secrets(spool: Any, changes: dict[str, str]) -> None:
    values = {"id": "plain", "url": "http://ocsp.example/", "ca_pem": "none", "accepted_rule": SIGNED_ANSWER, **changes}
    with pytest.raises(SpoolRefused):
        spool.put_destination(Destination(**values))
