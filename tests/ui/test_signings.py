"""The signing sheet with real keys: what it shows, what it refuses, what it forgets."""

from __future__ import annotations

import logging
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mis_desktop.domain.documents import Document, Signature
from mis_desktop.services.documents import GetDocument
from mis_desktop.ui.signing_sheets import SigningSheet
from mis_desktop.ui.signings import Signed, key_words, sign_document, sign_documents
from mis_desktop.ui.windows import Window

from .guards import backstage
from .keys import PASSWORD, Keys, frozen


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Keys:
    return Keys(tmp_path_factory.mktemp("keys"))


class Asked:
    """A request to sign and what came of it."""

    def __init__(self, window: Window, documents: tuple[Document, ...]) -> None:
        self.ended: list[Any] = []
        self._window = window
        assert window.shell is not None
        session = window.shell.session
        if len(documents) == 1:
            sign_document(session, documents[0].id, parent=window, done=self.ended.append, failed=self.ended.append,
                          cancelled=lambda: self.ended.append("cancelled"))
        else:
            sign_documents(session, [one.id for one in documents], parent=window, done=self.ended.append)

    @property
    def sheet(self) -> SigningSheet:
        return next(sheet for sheet in self._window.findChildren(SigningSheet) if sheet.isVisible())


class Table:
    """A window at work where the training authority is trusted, and hands that type."""

    def __init__(self, window: Window, keys: Keys, qtbot: QtBot) -> None:
        assert window.shell is not None
        self.window, self.keys, self.qtbot, self.session = window, keys, qtbot, window.shell.session
        self.trust()

    def trust(self) -> None:
        with backstage():
            self.keys.trusted_by(self.session.practice.door)

    def documents(self, *families: str) -> list[Document]:
        """Return documents that wait for a signature."""
        with backstage():
            return [frozen(self.session.practice.door, family) for family in families]

    def ask(self, *documents: Document) -> Asked:
        """Ask for signatures, by default for one new document."""
        return Asked(self.window, documents or tuple(self.documents("Ахметова")))

    def open_key(self, asked: Asked, path: Path, password: str = PASSWORD) -> Any:
        """Type file and password and open the key; returns the form."""
        form = asked.sheet._form
        form.fileField.setText(str(path))
        form.passwordField.setText(password)
        self.qtbot.keyClick(form.passwordField, Qt.Key.Key_Return)
        assert form.passwordField.text() == ""
        self.qtbot.waitUntil(form.goButton.isEnabled)
        return form

    def go(self, asked: Asked) -> list[Any]:
        """Sign with what is open and wait for the end."""
        self.qtbot.mouseClick(asked.sheet._form.goButton, Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(lambda: bool(asked.ended))
        return asked.ended


@pytest.fixture
def table(window: Window, keys: Keys, qtbot: QtBot) -> Table:
    return Table(window, keys, qtbot)


def test_the_sheet_shows_whose_key_it_is_and_signs_on_enter(table: Table) -> None:
    asked = table.ask()
    form = table.open_key(asked, table.keys.file("doctor"))
    assert form.ownerLine.text() == "СЕЙІТҚАЛИ ӘСЕЛ ҚАЙРАТҚЫЗЫ"
    assert form.iinLine.text().endswith("850101400011")
    assert form.verdictWords.text() == "This key may sign"
    assert not asked.ended
    table.qtbot.keyClick(form.goButton, Qt.Key.Key_Return)
    table.qtbot.waitUntil(lambda: bool(asked.ended))
    assert isinstance(asked.ended[0], Signature)


def test_the_next_document_is_signed_without_a_question(table: Table) -> None:
    first, second = table.documents("Бірінші", "Екінші")
    asked = table.ask(first)
    table.open_key(asked, table.keys.file("doctor"))
    table.go(asked)
    again = table.ask(second)
    table.qtbot.waitUntil(lambda: bool(again.ended))
    with backstage():
        assert table.session.practice.door.do(GetDocument(document_id=second.id)).verdicts[0].valid


def test_a_wrong_password_marks_its_field(table: Table) -> None:
    form = table.open_key(table.ask(), table.keys.file("doctor"), "no")
    assert form.passwordField.property("problem") is True
    assert "password of the key file" in form.problem.text()


@pytest.mark.parametrize(("name", "facts", "words"), [
    ("other", {"iin": "900101400011"}, "another person"), ("old", {"life": timedelta(hours=-1)}, "Expired on")])
def test_a_key_that_must_not_sign_says_why(table: Table, name: str, facts: dict[str, Any], words: str) -> None:
    form = table.open_key(table.ask(), table.keys.file(name, **facts))
    assert form.verdictWords.text() == "This key must not sign"
    assert words in form.reasons.text()
    assert form.goButton.text() == "Open the key"
    assert table.session.held_key is None


def test_a_key_revoked_meanwhile_is_refused_in_the_sheet(table: Table) -> None:
    asked = table.ask()
    form = table.open_key(asked, table.keys.file("stolen"))
    table.keys.revoke("stolen")
    table.trust()
    table.qtbot.mouseClick(form.goButton, Qt.MouseButton.LeftButton)
    table.qtbot.waitUntil(lambda: "revoked" in form.problem.text())
    assert table.session.held_key is None
    assert not asked.ended


def test_all_that_waits_is_signed_with_one_key(table: Table) -> None:
    asked = table.ask(*table.documents("Көп1", "Көп2", "Көп3"))
    form = table.open_key(asked, table.keys.file("doctor"))
    assert form.goButton.text() == "Sign 3 document(s)"
    (ended,) = table.go(asked)
    assert isinstance(ended, Signed)
    assert (len(ended.signatures), ended.failures) == (3, ())


def test_a_document_signed_already_does_not_hold_up_the_others(table: Table) -> None:
    first, second = table.documents("Алғашқы", "Соңғы")
    asked = table.ask(first, first, second)
    table.open_key(asked, table.keys.file("doctor"))
    (ended,) = table.go(asked)
    assert [signature.document_id for signature in ended.signatures] == [first.id, second.id]
    ((failed_id, failure),) = ended.failures
    assert (failed_id, failure.error.code) == (first.id, "AlreadySigned")


def test_escape_signs_nothing(table: Table) -> None:
    asked = table.ask()
    table.qtbot.keyClick(asked.sheet, Qt.Key.Key_Escape)
    assert asked.ended == ["cancelled"]


@pytest.mark.parametrize("kept", [False, True])
def test_a_locked_screen_closes_the_sheet_and_forgets_the_key_unless_told(table: Table, *, kept: bool) -> None:
    asked = table.ask()
    table.open_key(asked, table.keys.file("doctor")).keepBox.setChecked(kept)
    table.window.lock_screen()
    assert asked.ended == ["cancelled"]
    assert (table.session.held_key is not None) is kept
    table.window.sign_out()
    assert table.session.held_key is None


def test_a_key_that_opens_after_the_lock_is_not_kept(table: Table) -> None:
    form = table.ask().sheet._form
    form.fileField.setText(str(table.keys.file("doctor")))
    form.passwordField.setText(PASSWORD)
    form.goButton.click()
    table.window.lock_screen()
    table.qtbot.wait(600)
    assert table.session.held_key is None


def test_the_key_leaves_no_trace(table: Table, caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    caplog.set_level(logging.DEBUG)
    asked = table.ask()
    table.open_key(asked, table.keys.file("doctor"), "wrong-one")
    table.open_key(asked, table.keys.file("doctor"))
    table.go(asked)
    table.window.preferences._store.sync()
    kept = (tmp_path / "preferences.ini").read_text("utf-8")
    assert "doctor.p12" in kept
    for secret in (PASSWORD, "wrong-one", "850101400011"):
        assert secret not in kept + caplog.text + repr(table.session.held_key)


def test_the_line_beside_a_signing_button_names_the_key(table: Table) -> None:
    assert key_words(table.session) == "The key will be asked for"
    table.open_key(table.ask(), table.keys.file("doctor"))
    assert key_words(table.session).startswith("Key: СЕЙІТҚАЛИ ӘСЕЛ ҚАЙРАТҚЫЗЫ, until ")
