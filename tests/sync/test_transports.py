"""What the agent's HTTPS trusts, and which answers it takes for its own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mis_spool import Destination, DueJob
from mis_stand.tls_certificates import write_tls
from mis_sync.kinds import Kind, kinds
from mis_sync.transports import PinnedAdapter, open_session, probe, send

from .stations import StandProcess

PAYLOAD = b'{"id":"11111111-1111-4111-8111-111111111111"}'
fault_in = kinds()["fhir-document"].fault_in


def response(*locations: str) -> bytes:
    entries = [{"response": {"status": "201", "location": location}} for location in locations]
    return json.dumps({"resourceType": "Bundle", "type": "transaction-response", "entry": entries}).encode()


def test_a_session_trusts_its_authority_alone_even_after_use(tmp_path: Path) -> None:
    with StandProcess(tmp_path / "stand") as stand:
        destination = stand.destination()
        session = open_session(destination)
        ping = DueJob(
            id="p", kind="ping", destination="stand", order_key="p", content_type="", attempts=0, size=0
        )
        assert (
            send(session, destination, job=ping, kind=Kind(name="ping", method="GET"), payload=b"").status
            == 200
        )
        adapter = session.get_adapter(destination.url)
        assert isinstance(adapter, PinnedAdapter)
        trusted = [dict(pair[0] for pair in ca["subject"]) for ca in adapter.context.get_ca_certs()]
        session.close()
    assert trusted == [{"commonName": "Training stand TLS authority"}]


def test_a_session_takes_nothing_from_the_environment_and_names_itself(tmp_path: Path) -> None:
    write_tls(tmp_path)
    pem = (tmp_path / "tls_ca.pem").read_text()
    with open_session(Destination(id="d", url="https://127.0.0.1:9", ca_pem=pem, token="t")) as session:
        assert (session.trust_env, session.verify) == (False, True)
        assert session.headers["User-Agent"].startswith("mis-sync/")
        assert session.headers["Authorization"] == "Bearer t"
        assert list(session.adapters) == ["https://"]


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"<html>",
        b"[]",
        b"null",
        b"{}",
        b'{"resourceType":"Bundle","type":"searchset","entry":[]}',
        b'{"resourceType":"Bundle","type":"transaction-response","entry":[{}]}',
        b"[" * 100_000,
    ],
)
def test_a_page_is_no_answer(answer: bytes) -> None:
    assert fault_in(PAYLOAD, answer) == "unreadable_answer"


def test_an_answer_about_other_resources_is_somebody_elses() -> None:
    own, other = "Binary/11111111-1111-4111-8111-111111111111", "Binary/22222222-2222-4222-8222-222222222222"
    assert fault_in(PAYLOAD, response(own + "/_history/1", other)) is None
    assert fault_in(PAYLOAD, response("https://host/fhir/" + own)) is None
    assert fault_in(PAYLOAD, response()) is None  # a server need not name locations
    assert fault_in(PAYLOAD, response(other + "/_history/1")) == "foreign_answer"
    assert fault_in(PAYLOAD, response("/")) == "foreign_answer"


names = st.sampled_from(["resourceType", "type", "entry", "response", "location"])
values = st.none() | st.text() | st.integers() | st.just("Bundle") | st.just("transaction-response")
documents = st.recursive(values, lambda inner: st.lists(inner) | st.dictionaries(names, inner)).map(
    json.dumps
)


@given(st.binary() | documents.map(str.encode))
def test_no_answer_breaks_the_agent(answer: bytes) -> None:
    assert fault_in(PAYLOAD, answer) in (None, "unreadable_answer", "foreign_answer")


def test_a_probe_tells_an_answer_a_foreign_authority_and_silence_apart(tmp_path: Path) -> None:
    with StandProcess(tmp_path / "stand") as stand:
        destination = stand.destination()
        assert probe(destination).status == 200
        (tmp_path / "other").mkdir()
        write_tls(tmp_path / "other")
        assert probe(stand.destination(ca_pem=(tmp_path / "other" / "tls_ca.pem").read_text())).error == "tls"
        assert probe(stand.destination(ca_pem="nothing")).error == "authority"
    assert probe(destination).error == "network"
