"""The console program as its user types it: every command once, in a practice of its own, and its exit codes."""

from __future__ import annotations

import json
import shutil
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from gostkz.issuing import Subject
from mis_stand.authorities import Authority, create
from tests.e2e.programs import Outcome, mis

IIN, PASSWORD, KEY_PASSWORD = "850101400011", "Qarlyg4sh-Uya", "Aa123456"
TODAY = datetime.now(ZoneInfo("Asia/Almaty"))
ENTRY = {
    "complaints": "Бас ауруы",
    "diagnoses": [{"text": "Эссенциальная гипертензия", "code": "I10", "kind": "main"}],
    "vital_signs": {"systolic": "150", "diastolic": "95"},
}


class Console:
    """One practice, one user, one folder of files."""

    def __init__(self, root: Path) -> None:
        self.root, self.home, self.practice = root, root / "home", root / "practice"
        self.password = self.file("password", PASSWORD + "\n")

    def file(self, name: str, text: str) -> Path:
        (self.root / name).write_text(text, "utf-8")
        return self.root / name

    def do(self, command: str, *arguments: str | Path, code: int = 0, words: tuple[str, ...] = ()) -> Outcome:
        done = mis(
            *words,
            command,
            "--practice",
            self.practice,
            "--user",
            "asel",
            "--password-file",
            self.password,
            *arguments,
            home=self.home,
        )
        assert done.code == code, done.err + done.out
        return done

    def ask(self, command: str, *arguments: str | Path) -> dict[str, Any]:
        return self.do(command, *arguments, "--json").facts


@pytest.fixture(scope="module")
def console(tmp_path_factory: pytest.TempPathFactory) -> Console:
    made = Console(tmp_path_factory.mktemp("console"))
    create(made.root / "ca", at=None)
    Authority(made.root / "ca").issue(
        Subject(common_name="СЕЙІТҚАЛИ ӘСЕЛ", iin=IIN), made.root / "key.p12", password=KEY_PASSWORD, life=timedelta(days=30)
    )
    made.file("key-password", KEY_PASSWORD)
    made.file("entry.json", json.dumps(ENTRY, ensure_ascii=False))
    made.do(
        "init",
        "--name",
        "Шипа",
        "--bin-iin",
        IIN,
        "--licence-number",
        "123",
        "--licence-date",
        "2024-03-01",
        "--address",
        "Алматы, Абай 1",
        "--phone",
        "+77010000000",
        "--admin-name",
        "Сейітқали Әсел",
        "--doctor-iin",
        IIN,
        "--specialty",
        "терапия",
        "--hours",
        "1-7/00:00-23:59",
        "--recovery-sheet",
        made.root / "sheet.pdf",
        "--training",
    )
    made.do("trust", *sorted(path for path in (made.root / "ca").iterdir() if path.suffix in (".cer", ".crl")), "--training")
    return made


@pytest.fixture(scope="module")
def signed(console: Console) -> dict[str, Any]:
    """Return booking, visit and signed document made by four commands."""
    start = (TODAY + timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M")
    booking = console.ask(
        "book",
        "--surname",
        "Құпиябаев",
        "--given-name",
        "Нұрғали",
        "--phone",
        "8 701 222 33 44",
        "--start",
        start,
        "--outside-hours",
    )["booking"]
    console.do("book", "--arrive", booking["id"])
    visit = console.ask("visit", "--booking", booking["id"], "--entry", console.root / "entry.json")["visit"]
    document = console.ask(
        "sign", "--visit", visit["id"], "--key", console.root / "key.p12", "--key-password-file", console.root / "key-password"
    )
    return {"booking": booking, "visit": visit, **document}


def test_a_signed_document_is_taken_out_and_verified(console: Console, signed: dict[str, Any], tmp_path: Path) -> None:
    exported = console.ask("document", "export", signed["document"], "-o", tmp_path)["exported"]
    ca = console.root / "ca"
    (crl,) = ca.glob("*.crl")
    whole = ("--content", exported["bundle"], "--root", ca / "root.cer", "--chain", ca / "ca.cer")
    cms = exported["cms"][0]
    assert mis("verify", cms, *whole, "--crl", crl, home=console.home).code == 0
    assert mis("verify", cms, *whole, home=console.home).code == 2
    spoilt = tmp_path / "spoilt.json"
    spoilt.write_bytes(Path(exported["bundle"]).read_bytes().replace("Бас".encode(), "Тас".encode()))
    changed = mis("verify", cms, "--content", spoilt, "--root", ca / "root.cer", "--crl", crl, "--json", home=console.home)
    assert changed.code == 1
    assert "CONTENT_CHANGED" in changed.out
    assert mis("verify", console.root / "sheet.pdf", home=console.home).code == 3


def test_lists_go_to_excel(console: Console, signed: dict[str, Any], tmp_path: Path) -> None:
    day, week = TODAY.strftime("%Y-%m-%d"), (TODAY + timedelta(days=1)).strftime("%Y-%m-%d")
    for what in ("day", "visits"):
        report = console.ask("export", what, "--from", day, "--to", week, "-o", tmp_path / f"{what}.xlsx")["report"]
        assert report["rows"] == 1
        assert (tmp_path / f"{what}.xlsx").stat().st_size > 1000
    again = console.do(
        "export",
        "day",
        "--from",
        day,
        "--to",
        week,
        "-o",
        tmp_path / "no" / "such" / "day.xlsx",
        code=1,
        words=("--language", "ru"),
    )
    assert "no" in again.err


def test_status_says_where_documents_stand(console: Console, signed: dict[str, Any]) -> None:
    assert [line["step"] for line in console.ask("status", "--document", signed["document"])["ledger"]] == ["frozen", "signed"]
    assert console.do("status", words=("--language", "kk")).out.strip()


def test_a_backup_comes_back_with_the_sheet(console: Console, signed: dict[str, Any], tmp_path: Path) -> None:
    backup = console.ask("backup", "-o", tmp_path / "kept")["backup"]["path"]
    other = Console(tmp_path)
    other.do("restore", "--from", backup, "--recovery-file", console.root / "sheet.pdf")
    assert other.ask("audit", "verify")["chain"]["broken_at"] is None
    assert [line["step"] for line in other.ask("status", "--document", signed["document"])["ledger"]] == ["frozen", "signed"]
    shutil.rmtree(other.practice)


def test_a_lost_password_is_replaced_with_the_sheet(console: Console, tmp_path: Path) -> None:
    lost = Console(tmp_path)
    shutil.copytree(console.practice, lost.practice)
    lost.password = lost.file("new", "Zhana-Soz88x")
    assert "1" in lost.do("status", code=1).err
    lost.do("recover", "--recovery-file", console.root / "sheet.pdf")
    lost.do("status")


def test_doctor_tells_what_is_healthy(console: Console) -> None:
    healthy = mis(
        "doctor",
        "--practice",
        console.practice,
        "--user",
        "asel",
        "--password-file",
        console.password,
        "--json",
        home=console.home,
    )
    assert (healthy.code, healthy.facts["healthy"]) == (0, True)
    codes = {finding["code"] for finding in healthy.facts["findings"]}
    assert {"health.vault", "health.database-sound", "health.key-files"} <= codes
    assert mis("doctor", "--practice", console.home, home=console.home).code == 1


@pytest.mark.parametrize(("language", "word"), [
    ("ru", "Неверный пароль"), ("kk", "Құпиясөз қате"), ("en", "password is wrong")])
def test_a_wrong_password_is_said_in_three_languages(console: Console, tmp_path: Path, language: str, word: str) -> None:
    other = Console(tmp_path)
    shutil.copytree(console.practice, other.practice)
    other.password = other.file("wrong", "Zhana-Soz88y")
    told = other.do("status", code=1, words=("--language", language)).err
    assert word.casefold() in told.casefold()
    assert "Traceback" not in told


def test_books_are_imported_whole_or_not_at_all(console: Console, shared_data: Path, tmp_path: Path) -> None:
    (source,) = shared_data.glob("icd10_ru_*.csv")
    lines = source.read_text("utf-8").splitlines(keepends=True)
    broken = tmp_path / "broken.csv"
    broken.write_text("".join([*lines[:700], lines[700].replace(";", ",", 3), *lines[701:]]), "utf-8")
    told = console.do("import-book", "icd10-ru", broken, code=1, words=("--language", "ru")).err
    assert "701" in told
    assert "broken.csv" in told
    first = console.ask("import-book", "icd10-ru", source)["report"]
    again = console.ask("import-book", "icd10-ru", source)["report"]
    assert first["records"] == again["records"] == 15_038
    assert (again["preview"]["new"], again["preview"]["changed"]) == (0, 0)
    (kato,) = shared_data.glob("kato_*.csv")
    assert console.ask("import-book", "kato", kato)["report"]["records"] == 15_594


def test_a_practice_is_not_made_twice_and_a_folder_that_is_none_is_named(console: Console, tmp_path: Path) -> None:
    other = Console(tmp_path)
    other.practice = tmp_path
    assert str(tmp_path) in other.do("status", code=1).err
    assert mis("status", home=console.home).code == 2
