"""The documents' page: lists, papers, verdicts before anything leaves, paper of the right size with ink on it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mis_desktop.domain.documents import Document
from mis_desktop.services.documents import ListDocuments
from mis_desktop.ui import pagings
from mis_desktop.ui.papers.prints import printer_for
from mis_desktop.ui.papers.screens import DocumentsScreen
from mis_desktop.ui.signing_sheets import SigningSheet
from mis_desktop.ui.windows import Window

from .guards import backstage
from .keys import PASSWORD, Keys, change_bytes, damage_bytes, frozen, signed


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Keys:
    return Keys(tmp_path_factory.mktemp("keys"))


class Desk:
    """The documents' page of a window at work, and eyes on what the window says."""

    def __init__(self, window: Window, keys: Keys, qtbot: QtBot, folder: Path) -> None:
        assert window.shell is not None
        self.window, self.shell, self.keys, self.qtbot, self.folder = window, window.shell, keys, qtbot, folder
        self.practice = window.shell.session.practice
        with backstage():
            keys.trusted_by(self.practice.door)

    def make(self, make: Callable[[], Document]) -> Document:
        with backstage():
            return make()

    def signed(self, family: str = "Ахметова") -> Document:
        return self.make(lambda: signed(self.practice, self.keys.file("doctor"), family))

    def frozen(self, family: str = "Ахметова") -> Document:
        return self.make(lambda: frozen(self.practice.door, family))

    @property
    def page(self) -> DocumentsScreen:
        page = self.shell.page("documents")
        assert isinstance(page, DocumentsScreen)
        return page

    @property
    def form(self) -> Any:
        return self.page._form

    def show(self, document: Document, *, wait: bool = True) -> None:
        """Open a document as other pages do."""
        self.shell.go("document", document.id)
        if wait:
            self.qtbot.waitUntil(lambda: self.page.panel.row is not None and self.page.panel.row.id == document.id
                                 and self.page.panel.preview is not None, timeout=10_000)

    def told(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: words in self.shell._form.noticeText.text(), timeout=10_000)


@pytest.fixture
def desk(window: Window, keys: Keys, qtbot: QtBot, practice_folder: Path) -> Desk:
    return Desk(window, keys, qtbot, practice_folder)


def test_what_waits_is_shown_first_and_searched_by_patient(desk: Desk) -> None:
    waits = desk.frozen("Өтегенов")
    desk.signed("Сүлейменова")
    desk.shell.open_page("documents")
    desk.form.searchField.setText("отег")
    desk.qtbot.waitUntil(lambda: [row.id for row in desk.page._rows.rows()] == [waits.id])
    desk.form.allButton.click()
    desk.form.searchField.setText("сулей")
    desk.qtbot.waitUntil(lambda: [row.patient.split()[0] for row in desk.page._rows.rows()] == ["Сүлейменова"])


def test_the_verdict_stands_there_before_anything_can_leave(desk: Desk) -> None:
    document = desk.signed()
    desk.show(document, wait=False)
    desk.qtbot.waitUntil(lambda: desk.page.panel.row is not None)
    assert desk.form.integrityWords.text() == "checking…"
    assert not desk.form.printButton.isEnabled()
    desk.show(document)
    assert desk.form.integrityWords.text() == "the document is unchanged"
    assert desk.form.trustWords.text() == "the signer is trusted"
    assert desk.form.pages.count == 1
    assert desk.form.printButton.isEnabled()


def test_a_paper_drawn_late_is_not_shown_once_no_paper_is_chosen(desk: Desk) -> None:
    desk.show(desk.signed("Кешіккенов"))
    panel = desk.page.panel
    panel.stale = True
    panel.show_row(panel.row)
    panel.show_row(None)
    desk.qtbot.waitUntil(lambda: not desk.page.session.tasks.busy, timeout=10_000)
    assert (panel.preview, desk.form.pages.count, panel.may_leave) == (None, 0, False)


def test_the_path_names_signer_and_every_certificate(desk: Desk) -> None:
    desk.show(desk.signed())
    desk.form.pathButton.click()
    words = desk.form.path.toPlainText()
    for wanted in ("СЕЙІТҚАЛИ ӘСЕЛ", "850101400011", "TRAINING CA", "TRAINING ROOT", "500/НҚ"):
        assert wanted in words
    assert desk.form.faces.currentWidget() is desk.form.path


def test_rows_are_checked_in_the_background(desk: Desk) -> None:
    document = desk.signed("Көрінетін")
    desk.show(document)
    row = next(row for row in desk.page._rows.rows() if row.id == document.id)
    desk.qtbot.waitUntil(lambda: (mark := desk.page._marks.mark(row)) is not None and mark.words == "verified")


@pytest.mark.parametrize("spoil", [change_bytes, damage_bytes])
def test_a_changed_document_says_so_and_cannot_leave(
    desk: Desk, tmp_path: Path, spoil: Callable[[Path, Document], None]
) -> None:
    document = desk.signed("Бұзылған")
    with backstage():
        spoil(desk.folder, document)
    desk.show(document)
    assert "CHANGED" in desk.form.integrityWords.text()
    assert not desk.form.printButton.isEnabled()
    assert not desk.form.exportButton.isEnabled()
    desk.page._leaving.print_on(printer_for(pdf=str(tmp_path / "x.pdf")))
    desk.page._leaving.copy_into(str(tmp_path))
    desk.window.tasks.wait_idle()
    assert not list(tmp_path.glob("*.pdf"))


@pytest.mark.parametrize(("a5", "size"), [(False, (210, 297)), (True, (148, 210))])
def test_printing_gives_paper_of_the_right_size_with_ink_on_it(
    desk: Desk, tmp_path: Path, size: tuple[int, int], *, a5: bool
) -> None:
    desk.show(desk.signed())
    desk.page._leaving.print_on(printer_for(a5=a5, pdf=str(tmp_path / "paper.pdf")))
    desk.told("printed")
    page = pypdfium2.PdfDocument(tmp_path / "paper.pdf")[0]
    assert tuple(round(side * 25.4 / 72) for side in page.get_size()) == size
    picture = page.render(scale=1).to_pil().convert("L")
    dark = sum(picture.histogram()[:128]) / (picture.width * picture.height)
    assert 0.003 < dark < 0.2
    assert picture.getextrema()[1] == 255


def test_a_copy_leaves_with_its_signature(desk: Desk, tmp_path: Path) -> None:
    desk.show(desk.signed())
    desk.page._leaving.copy_into(str(tmp_path / "copy"))
    desk.told("Saved with its signatures")
    assert {path.suffix for path in (tmp_path / "copy").iterdir()} == {".json", ".cms", ".pdf"}
    (bundle,) = (tmp_path / "copy").glob("*.json")
    assert json.loads(bundle.read_text("utf-8"))["resourceType"] == "Bundle"


def test_a_locked_screen_closes_a_dialog_with_a_patients_name(desk: Desk) -> None:
    desk.show(desk.signed())
    desk.page._leaving.to_pdf(a5=False)
    (dialog,) = desk.page.findChildren(QFileDialog)
    assert dialog.isVisible()
    desk.window.lock_screen()
    assert not dialog.isVisible()
    desk.qtbot.wait(100)
    desk.window.lock_screen()


def test_an_unsigned_paper_is_for_a_handwritten_signature(desk: Desk) -> None:
    desk.show(desk.frozen())
    assert "handwritten signature" in desk.form.integrityWords.text()
    assert desk.form.signButton.isVisible()
    assert desk.form.printButton.isEnabled()
    assert not desk.form.pathButton.isVisible()


def test_f9_signs_what_is_shown_and_the_page_follows(desk: Desk) -> None:
    document = desk.frozen("Қолтаңба")
    desk.show(document)
    desk.qtbot.keyClick(desk.page, Qt.Key.Key_F9)
    (sheet,) = [sheet for sheet in desk.window.findChildren(SigningSheet) if sheet.isVisible()]
    sheet._form.fileField.setText(str(desk.keys.file("doctor")))
    sheet._form.passwordField.setText(PASSWORD)
    sheet._go()
    desk.qtbot.waitUntil(lambda: sheet._key is not None, timeout=10_000)
    sheet._go()
    desk.told("Signed:")
    desk.qtbot.waitUntil(lambda: desk.form.trustWords.text() == "the signer is trusted", timeout=10_000)
    assert not desk.form.signButton.isVisible()


def test_a_document_that_the_list_does_not_show_opens_all_the_same(desk: Desk) -> None:
    document = desk.signed("Алыстағы")
    desk.shell.open_page("documents")
    desk.form.rejectedButton.click()
    desk.show(document)
    assert desk.form.patientLine.text().startswith("Алыстағы")


def test_one_too_far_down_the_list_opens_and_stays(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pagings, "PAGE", 2)
    document = desk.signed("Төмендегі")
    for family in ("Жоғары", "Одан жоғары", "Ең жоғары"):
        desk.frozen(family)
    desk.show(document)
    desk.frozen("Кейінгі")
    desk.page.refresh()
    desk.qtbot.wait(600)
    assert desk.form.patientLine.text().startswith("Төмендегі")


def test_every_action_has_a_key_and_the_lists_a_name(desk: Desk) -> None:
    actions = desk.page.actions_here()
    keys = [action.keys for action in actions]
    assert all(keys)
    assert len(set(keys)) == len(keys)
    assert all(widget.accessibleName() for widget in (desk.form.table, desk.form.searchField, desk.form.pages, desk.form.path))


def test_going_to_visit_and_patient_names_the_record(desk: Desk) -> None:
    document = desk.signed()
    desk.show(document)
    gone: list[tuple[str, str]] = []
    desk.page.go.disconnect()
    desk.page.go.connect(lambda kind, record: gone.append((kind, record)))
    desk.form.patientButton.click()
    desk.form.visitButton.click()
    assert gone == [("patient", document.patient_id), ("visit", document.visit_id)]
    with backstage():
        assert desk.practice.door.do(ListDocuments(visit_id=document.visit_id))[0].id == document.id
