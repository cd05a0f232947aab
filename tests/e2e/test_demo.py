"""The main job from the booking to the receipt, with the agent and the stand as real processes."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.programs import demo_list, files_with, mis, traces
from tests.gostkz.libgcrypt_peer import PeerRefuses, verify_cms_with_libgcrypt

FACTS = {
    "ok",
    "practice",
    "login",
    "patient",
    "booking",
    "visit",
    "document",
    "sha256",
    "signer_iin",
    "verdict",
    "receipt",
    "ledger",
    "bundle",
    "cms",
    "pdf",
    "xlsx",
    "seconds",
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="module")
def facts(folder: Path, home: Path) -> dict[str, Any]:
    done = mis("demo", "--dir", folder, "--json", home=home)
    assert done.code == 0, done.err
    return done.facts


def test_the_demo_ends_in_an_accepted_document_with_a_valid_verdict(facts: dict[str, Any], folder: Path, home: Path) -> None:
    assert facts.keys() >= FACTS
    assert facts["ok"] is True
    assert facts["verdict"] == {"integrity": "valid", "trust": "valid"}
    assert facts["receipt"]["status"] == "accepted"
    assert [line["step"] for line in facts["ledger"]] == ["frozen", "signed", "queued", "handed-over", "accepted"]
    assert [line["status"] for line in demo_list(folder, home=home)] == ["accepted"]


def test_its_files_are_there_and_the_peer_accepts_the_signature(facts: dict[str, Any]) -> None:
    for name in ("bundle", "cms", "pdf", "xlsx", "practice"):
        assert Path(facts[name]).is_absolute()
        assert Path(facts[name]).exists()
    data = Path(facts["bundle"]).read_bytes()
    assert hashlib.sha256(data).hexdigest() == facts["sha256"]
    verify_cms_with_libgcrypt(Path(facts["cms"]).read_bytes(), data)
    with pytest.raises(PeerRefuses):
        verify_cms_with_libgcrypt(Path(facts["cms"]).read_bytes(), data + b" ")


def test_the_bundle_is_a_document_of_this_patient(facts: dict[str, Any]) -> None:
    bundle = json.loads(Path(facts["bundle"]).read_text("utf-8"))
    assert (bundle["resourceType"], bundle["type"]) == ("Bundle", "document")
    assert bundle["entry"][0]["resource"]["resourceType"] == "Composition"
    patient = next(entry["resource"] for entry in bundle["entry"] if entry["resource"]["resourceType"] == "Patient")
    assert facts["patient"]["iin"] in {identifier["value"] for identifier in patient["identifier"]}


def test_a_second_run_in_the_same_folder_finds_everything_done(facts: dict[str, Any], folder: Path, home: Path) -> None:
    again = mis("demo", "--dir", folder, "--json", home=home).facts
    assert {name: again[name] for name in ("document", "sha256", "booking", "visit")} == {
        name: facts[name] for name in ("document", "sha256", "booking", "visit")
    }
    assert len(demo_list(folder, home=home)) == 1


def test_no_file_beside_the_exports_shows_a_patient(facts: dict[str, Any], folder: Path, home: Path) -> None:
    bundle = Path(facts["bundle"]).read_text("utf-8")
    diagnosis = next(
        entry["resource"]["code"]["text"]
        for entry in json.loads(bundle)["entry"]
        if entry["resource"]["resourceType"] == "Condition"
    )
    wanted = traces([facts["patient"]["surname"], facts["patient"]["iin"], diagnosis])
    # The stand plays the state: what it was sent lies in its own folder, outside the practice.
    assert not files_with(wanted, folder / "practice", folder / "keys", home)
    assert {path.suffix for path in files_with(wanted, folder / "out")} >= {".json"}


def test_the_spreadsheet_holds_the_visit(facts: dict[str, Any]) -> None:
    with zipfile.ZipFile(facts["xlsx"]) as book:
        assert any(facts["patient"]["iin"].encode() in book.read(name) for name in book.namelist())


@pytest.fixture(scope="module")
def samples(shared_data: Path) -> Path:
    return shared_data / "nca-test"


def signed_with(samples: Path, name: str, folder: Path, home: Path, *more: str) -> Any:
    (home / "password").write_text("Qwerty12\n", "utf-8")
    return mis(
        *more,
        "demo",
        "--dir",
        folder,
        "--sign-with",
        samples / f"{name}.p12",
        "--key-password-file",
        home / "password",
        "--trust",
        samples,
        "--at",
        "2026-10-15T06:00:00+00:00",
        "--json",
        home=home,
    )


def test_a_key_of_the_national_ca_signs_the_demo(samples: Path, tmp_path: Path, home: Path) -> None:
    done = signed_with(samples, "individual_valid", tmp_path, home)
    assert done.code == 0, done.err
    assert done.facts["signer_iin"] == "123456789011"
    assert done.facts["verdict"] == {"integrity": "valid", "trust": "valid"}
    verify_cms_with_libgcrypt(Path(done.facts["cms"]).read_bytes(), Path(done.facts["bundle"]).read_bytes())


def test_a_held_key_is_refused_with_date_and_reason(samples: Path, tmp_path: Path, home: Path) -> None:
    done = signed_with(samples, "employee_revoked", tmp_path, home, "--language", "ru")
    assert done.code == 1
    assert "08.05.2026" in done.err
    assert "приостановлено" in done.err
    assert not list((tmp_path / "out").glob("*")) if (tmp_path / "out").exists() else True
