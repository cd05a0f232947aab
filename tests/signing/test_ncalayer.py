"""NCALayer: literal messages, several documents in one dialog, and everything that goes wrong in front of its window."""

from __future__ import annotations

import json
import shutil
import subprocess
import threading
import time
from base64 import b64decode
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gostkz.cms import parse_signed_data
from gostkz.pkcs12 import KeyFile
from gostkz.verification import verify_cms
from mis_desktop.domain.errors import KeyGone, KeyStoreAbsent, SigningCancelled, SigningFailed, SigningTimeout
from mis_desktop.signing.ncalayer import STORAGES, Address
from mis_desktop.signing.ncalayer_keys import NcaLayerSigner, NcaLayerStore
from mis_stand.tls_certificates import write_tls
from tests.gostkz.authorities import Authority

from .mock_ncalayer import BASICS, COMMON_UTILS, MockNcaLayer
from .people import Person

NOW = datetime(2026, 5, 12, 10, 0, tzinfo=UTC)
DOCUMENTS = [f"Құжат {number}".encode() for number in range(3)]
LITERAL = """{"module":"kz.gov.pki.knca.basics","method":"sign","args":{
  "allowedStorages":["AKKaztokenStore"],"format":"cms","data":"AQID",
  "signingParams":{"decode":true,"encapsulate":false,"digested":false},
  "signerParams":{"extKeyUsageOids":["1.3.6.1.5.5.7.3.4"],"iin":"","bin":"","serialNumber":"","chain":[]},
  "locale":"ru"}}"""


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


@pytest.fixture(scope="module")
def key(authority: Authority) -> KeyFile:
    return authority.person()


@pytest.fixture
def mock(key: KeyFile) -> Iterator[MockNcaLayer]:
    with MockNcaLayer(key) as listening:
        yield listening


def opened(
    mock: MockNcaLayer, *, storage: str = "AKKaztokenStore", person: Person | None = None, patience: float = 30
) -> NcaLayerSigner:
    person = person or Person()
    store = NcaLayerStore(address=Address(url=mock.url, patience_seconds=patience))
    entries = {entry.storage: entry for entry in store.entries(person)}
    return store.open(entries.get(storage) or next(iter(entries.values())), person)


@pytest.mark.parametrize("storage", STORAGES)
def test_every_storage_signs_and_the_certificate_is_known_before(
    mock: MockNcaLayer, authority: Authority, storage: str
) -> None:
    mock.tokens = STORAGES
    signer = opened(mock, storage=storage)
    assert (signer.iin, signer.certificate) == ("900101400011", mock.key.certificate)
    cms = signer.sign(DOCUMENTS[0], at=NOW, chain=[authority.ca])
    assert mock.heard[-1]["args"]["allowedStorages"] == [storage]
    (report,) = verify_cms(cms, content=DOCUMENTS[0], roots=[authority.root], crls=[authority.crl()], at=NOW).signers
    assert (report.integrity, report.trust) == ("valid", "valid")


def test_the_request_is_literally_the_documented_one(mock: MockNcaLayer) -> None:
    opened(mock).sign(b"\x01\x02\x03", at=NOW)
    assert mock.heard[-1] == json.loads(LITERAL)


def test_several_documents_are_signed_in_one_dialog(mock: MockNcaLayer) -> None:
    made = opened(mock).sign_many(DOCUMENTS, at=NOW)
    assert [request["method"] for request in mock.heard].count("sign") == 1
    for cms, document in zip(made, DOCUMENTS, strict=True):
        (report,) = verify_cms(cms, content=document, roots=[], at=NOW).signers
        assert report.integrity == "valid"


def test_an_older_build_answers_with_a_text_and_without_basics_one_by_one(mock: MockNcaLayer) -> None:
    mock.behaviour = "old build"
    assert opened(mock).sign(DOCUMENTS[0], at=NOW)
    mock.behaviour, mock.modules = "sign", (COMMON_UTILS,)
    assert len(opened(mock).sign_many(DOCUMENTS, at=NOW)) == 3
    asked = [request["args"][:2] for request in mock.heard if request["method"] == "createCAdESFromBase64"]
    assert asked == [["AKKaztokenStore", "SIGNATURE"]] * 3


def test_without_common_utils_the_first_signature_tells_whose_key_it_is(mock: MockNcaLayer) -> None:
    mock.modules = (BASICS,)
    signer = opened(mock)
    assert signer.certificate == b""
    signer.sign(DOCUMENTS[0], at=NOW)
    assert (signer.certificate, signer.owner) == (mock.key.certificate, "TEST person")


@pytest.mark.parametrize(
    ("behaviour", "error"),
    [("cancel", SigningCancelled), ("fail", SigningFailed), ("vanish", KeyGone), ("rubbish", SigningFailed),
     ("another document", SigningFailed)],
)  # fmt: skip
@pytest.mark.parametrize("modules", [(BASICS, COMMON_UTILS), (COMMON_UTILS,)])
def test_what_goes_wrong_is_named(
    mock: MockNcaLayer, behaviour: str, error: type[Exception], modules: tuple[str, ...]
) -> None:
    mock.modules = modules
    signer = opened(mock)
    mock.behaviour = behaviour
    with pytest.raises(error):
        signer.sign(DOCUMENTS[0], at=NOW)


def test_another_persons_key_in_the_window_is_refused(mock: MockNcaLayer, authority: Authority) -> None:
    signer = opened(mock)
    mock.key = authority.person()
    with pytest.raises(SigningFailed) as refused:
        signer.sign(DOCUMENTS[0], at=NOW)
    assert refused.value.facts["detail"] == "CERTIFICATE_MISMATCH"


def test_nobody_at_the_window_is_a_timeout_and_a_person_may_give_up_sooner(mock: MockNcaLayer) -> None:
    signer = opened(mock, patience=0.3)
    mock.behaviour = "hang"
    with pytest.raises(SigningTimeout):
        signer.sign(DOCUMENTS[0], at=NOW)
    person = Person()
    patient = opened_hanging(mock, person)
    threading.Timer(0.3, lambda: setattr(person, "is_cancelled", True)).start()
    started = time.monotonic()
    with pytest.raises(SigningCancelled):
        patient.sign(DOCUMENTS[0], at=NOW)
    assert time.monotonic() - started < 5


def opened_hanging(mock: MockNcaLayer, person: Person) -> NcaLayerSigner:
    mock.behaviour = "sign"
    signer = opened(mock, person=person)
    mock.behaviour = "hang"
    return signer


def test_an_absent_program_and_a_foreign_computer_are_refused() -> None:
    for url in ("ws://127.0.0.1:9/", "wss://ncalayer.example/"):
        with pytest.raises(KeyStoreAbsent):
            NcaLayerStore(address=Address(url=url)).entries(Person())


def test_tls_is_checked_against_the_given_authority_only(key: KeyFile, tmp_path: Path) -> None:
    ours, other = tmp_path / "ours", tmp_path / "other"
    for folder in (ours, other):
        folder.mkdir()
        write_tls(folder)
    with MockNcaLayer(key, tls=ours / "tls_server.pem") as mock:
        for ca_pem in ("", (ours / "tls_ca.pem").read_text()):
            assert NcaLayerStore(address=Address(url=mock.url, ca_pem=ca_pem)).entries(Person())
        with pytest.raises(KeyStoreAbsent):
            NcaLayerStore(address=Address(url=mock.url, ca_pem=(other / "tls_ca.pem").read_text())).entries(Person())


def test_a_restart_in_the_middle_does_not_spoil_the_next_signature(mock: MockNcaLayer) -> None:
    signer = opened(mock)
    mock.behaviour = "vanish"
    with pytest.raises(KeyGone):
        signer.sign_many(DOCUMENTS, at=NOW)
    mock.behaviour = "sign"
    assert len(signer.sign_many(DOCUMENTS, at=NOW)) == 3


CLIENT = """
const { NCALayerClient } = require('ncalayer-js-client');
(async () => {
  const client = new NCALayerClient(process.argv[2], false);
  const version = await client.connect();
  const made = await client.basicsSignCMS(NCALayerClient.basicsStorageKAZTOKEN, ['AQID', 'BAUG'],
    NCALayerClient.basicsCMSParamsDetachedNoTSP || NCALayerClient.basicsCMSParamsDetached, NCALayerClient.basicsSignerSignAny);
  const tokens = await client.getActiveTokens();
  const cades = await client.createCAdESFromBase64('PKCS12', 'AQID');
  console.log(JSON.stringify({ version, made, tokens, cades }));
  process.exit(0);
})().catch((error) => { console.error(String(error)); process.exit(1); });
"""


def test_the_public_javascript_client_talks_with_the_mock(mock: MockNcaLayer, tmp_path: Path) -> None:
    if not (shutil.which("npm") and shutil.which("node")):
        pytest.skip("no node: the public client cannot run")
    fetched = subprocess.run(
        ["npm", "install", "--silent", "--no-audit", "--no-fund", "ncalayer-js-client@1.5.6"],
        cwd=tmp_path, capture_output=True, check=False, timeout=60,
    )
    if fetched.returncode:
        pytest.skip("npm cannot fetch the public client")
    mock.heartbeat = False  # that client takes any message for its answer
    (tmp_path / "talk.js").write_text(CLIENT)
    done = subprocess.run(["node", "talk.js", mock.url], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=30)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["version"], told["tokens"]) == ("1.4", ["AKKaztokenStore"])
    for cms, content in zip([*told["made"], told["cades"]], [b"\1\2\3", b"\4\5\6", b"\1\2\3"], strict=True):
        assert parse_signed_data(b64decode(cms)).signers
        assert verify_cms(b64decode(cms), content=content, roots=[], at=NOW).signers[0].integrity == "valid"
    theirs = next(request for request in mock.heard if request["method"] == "sign")
    assert set(theirs["args"]) == set(json.loads(LITERAL)["args"])
