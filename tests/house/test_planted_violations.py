"""Each rule of `make check` goes red on a planted violation: a contract that cannot fail protects nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from tools import catalogues, houses, windows

REPO = Path(__file__).resolve().parents[2]
PLANTS = {  # contract: (file, line that breaks it)
    "Imports go one way through the layers": ("src/mis_desktop/domain/people.py", "import mis_desktop.services.desks"),
    "Areas within a layer form no cycle": ("src/mis_desktop/domain/people.py", "import mis_desktop.domain.patients"),
    "Desktop, agent and stand do not import one another": ("sync/mis_sync/loops.py", "import mis_stand.servers"),
    "gostkz and the spool know none of them, nor one another": ("src/gostkz/asn1.py", "import mis_desktop.domain.people"),
    "gostkz stands alone, the spool has no cryptography of its own": ("sync/mis_spool/errors.py", "import gostkz.asn1"),
    "The domain needs the standard library only": ("src/mis_desktop/domain/people.py", "import cryptography.x509"),
    "Qt only in the window": ("src/mis_desktop/services/books.py", "import PySide6.QtCore"),
    "SQLAlchemy and Alembic only in storage": ("src/mis_desktop/services/books.py", "import sqlalchemy"),
    "sqlcipher3 only in storage and the spool": ("src/mis_desktop/security/slots.py", "import sqlcipher3"),
    "The spool's schema only in storage and the agent": ("src/mis_desktop/exchange/fhir.py", "import mis_spool"),
    "pyHanko only in signing and for embedding in PDF": ("src/mis_desktop/exchange/fhir.py", "import pyhanko.pdf_utils"),
    "Tokens and NCALayer only in signing": ("src/mis_desktop/storage/access.py", "import pkcs11"),
    "Paper and spreadsheet libraries only in files": ("src/mis_desktop/services/reports.py", "import openpyxl"),
    "argon2 only in security": ("src/mis_desktop/storage/access.py", "import argon2"),
    "The system's keyring only in security and the agent": ("src/mis_desktop/storage/access.py", "import keyring"),
    "HTTP only in the agent; the stand serves it": ("src/mis_desktop/exchange/fhir.py", "import requests"),
    "The desktop opens no connection of its own": ("src/mis_desktop/compose.py", "import socket"),
}


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of what `make check` reads."""
    copy = tmp_path_factory.mktemp("tree")
    for name in ("src", "sync", "tools", "resources"):
        shutil.copytree(REPO / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(REPO / name, copy / name)
    return copy


def broken_contracts(tree: Path) -> set[str]:
    """Return the names of the contracts that do not hold in a tree."""
    environment = {**os.environ, "PYTHONPATH": f"{tree / 'src'}{os.pathsep}{tree / 'sync'}"}
    done = subprocess.run([Path(sys.executable).with_name("lint-imports"), "--no-logo", "--no-cache"], cwd=tree,
                          env=environment, capture_output=True, text=True, check=False)
    return {line.removesuffix(" BROKEN") for line in done.stdout.splitlines() if line.endswith(" BROKEN")}


def test_every_contract_has_its_planted_violation() -> None:
    contracts = tomllib.loads((REPO / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    assert {contract["name"] for contract in contracts} == set(PLANTS)


@pytest.mark.parametrize("contract", PLANTS)
def test_a_contract_goes_red_on_its_planted_violation(tree: Path, contract: str) -> None:
    name, line = PLANTS[contract]
    text = (tree / name).read_text("utf-8")
    (tree / name).write_text(f"{text}\n{line}\n", "utf-8")
    try:
        assert contract in broken_contracts(tree)
    finally:
        (tree / name).write_text(text, "utf-8")


@pytest.mark.parametrize(("planted", "said"), [
    ('"""One."""\n\nclass BookingManager:\n    """No."""\n', "says nothing"),
    ("x = 1\n", "begins with one to four lines"),
    ('"""One."""\n' + "x = 1\n" * 301, "has 302 lines"),
    ('"""One."""\n\n\ndef long() -> None:\n' + "    print()\n" * 61, "long has 61 lines"),
    ('"""One."""\n# TO' "DO: later\n", "unfinished"),
])
def test_the_house_rules_see_a_planted_file(tree: Path, planted: str, said: str) -> None:
    path = tree / "src/mis_desktop/domain/planted.py"
    path.write_text(planted, "utf-8")
    try:
        assert any("planted.py" in problem and said in problem for problem in houses.problems(tree))
        assert "README.md:1 the map does not name domain/planted" in houses.problems(tree)
    finally:
        path.unlink()


@pytest.mark.parametrize(("old", "new", "said"), [
    ('<message id="error.DiskFull">', '<message id="error.DiskFul">', "error.DiskFull is not translated"),
    ("{wait_seconds} с.</translation>", "{wait} с.</translation>", "placeholders differ"),
])
def test_the_catalogues_are_held_to_the_sources(tree: Path, old: str, new: str, said: str) -> None:
    path = tree / "resources/i18n/wording_ru.ts"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    try:
        assert any(said in problem for problem in catalogues.problems(tree))
    finally:
        path.write_text(text, "utf-8")


@pytest.mark.parametrize(("file", "old", "new", "said"), [
    ("src/mis_desktop/ui/locks.py", "from .tasks", "def said(self, name):\n    return self.tr(f'Hi {name}')\nfrom .tasks",
     "a text put together inside tr"),
    ("resources/ui/lock.ui", "<string>Unlock</string>", "<string>Open again</string>", "'Open again' is not collected"),
    ("resources/ui/lock.ui", "<string>Unlock</string>", "<string>Open again</string>", "'Unlock' is not in the sources"),
    ("resources/i18n/mis_desktop_kk.ts", "<translation>Құлпын ашу</translation>",
     '<translation type="unfinished">Құлпын ашу</translation>', "'Unlock' is not translated"),
    ("resources/i18n/mis_desktop_ru.ts", ">Настройки<", ">Параметры<", "the glossary says 'настройки'"),
])
def test_the_words_of_the_window_are_held_to_sources_and_glossary(tree: Path, file: str, old: str, new: str, said: str) -> None:
    path = tree / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    try:
        assert any(said in problem for problem in windows.problems(tree))
    finally:
        path.write_text(text, "utf-8")


def test_the_tree_as_it_stands_breaks_no_rule() -> None:
    assert not houses.problems(REPO) + catalogues.problems(REPO) + windows.problems(REPO)
