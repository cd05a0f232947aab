"""The doctor's desk through the real window: typed by keys, journalled, offered, stored, finished, replaced."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mis_desktop.domain.errors import DiskFull
from mis_desktop.domain.visits import DiagnosisKind, VisitEntry, VisitState
from mis_desktop.services.visits import SaveVisit
from mis_desktop.storage.drafts import SqlDrafts
from mis_desktop.ui.signing_sheets import SigningSheet
from mis_desktop.ui.visits.previews import VisitPreview
from mis_desktop.ui.windows import Window

from .guards import backstage
from .keys import PASSWORD as KEY_PASSWORD
from .keys import Keys
from .visits import ENTRY, Desk

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(window: Window, qtbot: QtBot) -> Desk:
    return Desk(window, qtbot)


def test_what_is_typed_is_in_the_journal_a_moment_later(desk: Desk) -> None:
    visit = desk.office.visit()
    desk.open(visit)
    desk.type("complaints", "Бас ауырады")
    desk.wait(lambda: "draft saved at" in desk.words("draftState"))
    draft = desk.office.draft(visit.id)
    assert draft is not None
    assert draft.entry.complaints == "Бас ауырады"
    assert f"{desk.shell.session.local(draft.saved_at):%H:%M:%S}" in desk.words("draftState")


def test_a_draft_left_behind_is_offered_and_not_shown_by_itself(desk: Desk) -> None:
    visit = desk.office.visit()
    draft = desk.office.left_behind(visit, VisitEntry(complaints="Недописанное"))
    desk.open(visit, writable=False)
    desk.wait(lambda: desk.shows("offerBar"))
    assert f"{desk.shell.session.local(draft.saved_at):%H:%M}" in desk.words("offerText")
    assert "complaints" in desk.words("offerText")
    assert desk.child("complaints").toPlainText() == ""


def test_a_draft_taken_goes_on_where_it_was(desk: Desk) -> None:
    visit = desk.office.visit()
    desk.office.left_behind(visit, VisitEntry(complaints="Недописанное"))
    desk.open(visit, writable=False)
    desk.wait(lambda: desk.shows("offerBar"))
    desk.press(Qt.Key.Key_Return)
    assert desk.child("complaints").toPlainText() == "Недописанное"
    desk.child("complaints").moveCursor(desk.child("complaints").textCursor().MoveOperation.End)
    desk.type("complaints", " слово")
    desk.press(Qt.Key.Key_S, CTRL)
    desk.wait(lambda: desk.office.stored(visit.id).entry.complaints == "Недописанное слово")


def test_a_draft_discarded_is_gone_for_good(desk: Desk) -> None:
    visit, other = desk.office.visit(), desk.office.visit()
    desk.office.left_behind(visit, VisitEntry(complaints="Лишнее"))
    desk.open(visit, writable=False)
    desk.wait(lambda: desk.shows("offerBar"))
    desk.child("offerDiscard").click()
    desk.wait(lambda: not desk.screen.desk.held)
    desk.open(other)
    desk.open(visit)
    assert not desk.shows("offerBar")
    assert desk.office.draft(visit.id) is None


def test_text_typed_for_one_patient_is_offered_there_and_never_seen_at_another(desk: Desk) -> None:
    one, other = desk.office.visit(), desk.office.visit()
    desk.open(one)
    desk.type("complaints", "Кашель")
    desk.open(other)
    assert desk.child("complaints").toPlainText() == ""
    desk.open(one, writable=False)
    desk.wait(lambda: desk.shows("offerBar"))
    desk.child("offerTake").click()
    assert desk.child("complaints").toPlainText() == "Кашель"


def test_the_language_is_changed_in_the_middle_of_a_sentence(desk: Desk) -> None:
    desk.open(desk.office.visit())
    desk.type("complaints", "Жалуется на")
    desk.type("systolic", "140")
    desk.wait(lambda: desk.words("draftState") != "")
    before = labels(desk)
    desk.window.choose_language("kk")
    desk.wait(lambda: desk.words("complaintsLabel") == "&Шағымдар")
    after = labels(desk)
    assert desk.child("complaints").toPlainText() == "Жалуется на"
    assert desk.child("systolic").text() == "140"
    same = {name for name in before if before[name] == after[name] and name != "saturationLabel"}
    assert same == set()


def labels(desk: Desk) -> dict[str, str]:
    """Return what every label and button on the form says."""
    own = ("pastLabel", "pastEmpty", "visitTitle", "draftState", "endingWords")
    return {part.objectName(): part.text() for kind in (QLabel, QPushButton) for part in desk.screen.findChildren(kind)
            if part.isVisible() and part.objectName() and (part.objectName() in own or part.objectName().endswith(
                ("Label", "Button")))}


@pytest.mark.parametrize("code", ["en", "ru", "kk"])
def test_every_section_has_a_letter_of_its_own_for_alt(desk: Desk, code: str) -> None:
    desk.window.choose_language(code)
    QApplication.sendPostedEvents()
    told = [label.text() for label in desk.screen.findChildren(QLabel) if label.buddy() and "&" in label.text()]
    letters = [text[text.index("&") + 1].casefold() for text in told]
    assert len(letters) == len(set(letters)) == 10


def test_alt_and_a_letter_goes_to_a_section_and_escape_loses_nothing(desk: Desk) -> None:
    desk.open(desk.office.visit())
    desk.type("complaints", "Кашель")
    for key, name in ((Qt.Key.Key_O, "objective"), (Qt.Key.Key_G, "diagnosisField"), (Qt.Key.Key_P, "plan")):
        desk.press(key, ALT)
        assert QApplication.focusWidget() is desk.child(name)
    desk.press(Qt.Key.Key_Escape)
    assert desk.child("complaints").toPlainText() == "Кашель"


def test_tab_goes_through_the_form_as_the_eye_does(desk: Desk) -> None:
    desk.open(desk.office.visit())
    pick(desk, "J20.9")
    desk.wait(desk.screen.fields.diagnoses.stops()[0].isVisible)
    desk.child("weight").setFocus()
    stops = []
    for _ in range(11):
        desk.press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        stops.append(focus.objectName() if focus else "")
    assert stops == ["", "diagnosisField", "plan", "medicine", "dose", "route", "frequency", "duration", "note",
                     "recommendations", "saveButton"]


def test_a_value_that_cannot_be_stored_is_said_and_kept_in_the_draft(desk: Desk) -> None:
    visit = desk.office.visit()
    desk.open(visit)
    desk.type("pulse", "7400")
    desk.press(Qt.Key.Key_S, CTRL)
    desk.wait(lambda: desk.shows("problem"))
    assert QApplication.focusWidget() is desk.child("pulse")
    draft = desk.office.draft(visit.id)
    assert draft is not None
    assert draft.entry.vital_signs.pulse == "7400"
    assert desk.office.stored(visit.id).revision == visit.revision


def test_a_visit_whose_draft_the_disk_does_not_take_is_left_only_on_purpose(
        desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull(path="drafts.db")

    desk.open(desk.office.visit())
    monkeypatch.setattr(SqlDrafts, "save", full)
    desk.type("complaints", "Кашель")
    desk.wait(lambda: "NOT saved" in desk.words("draftState"))
    assert "full" in desk.words("problem")
    assert desk.shell.open_page("day") is None
    assert desk.shell.open_page("day") is not None


def test_locking_and_a_change_of_theme_lose_nothing(desk: Desk) -> None:
    visit = desk.office.visit()
    desk.open(visit)
    desk.type("history", "Начато до блокировки")
    desk.window.toggle_theme()
    desk.window.lock_screen()
    desk.wait(lambda: desk.office.draft(visit.id) is not None)
    desk.window.lock.unlocked.emit()
    assert desk.child("history").toPlainText() == "Начато до блокировки"
    assert desk.shows("history")


def test_a_measurement_nobody_alive_has_is_marked_where_it_stands(desk: Desk) -> None:
    desk.open(desk.office.visit())
    desk.type("temperature", "366")
    desk.press(Qt.Key.Key_Tab)
    assert desk.child("temperature").property("problem") is True
    assert "366" in desk.words("vitalsProblem")
    assert "temperature" in desk.words("endingWords")
    desk.child("temperature").clear()
    desk.type("temperature", "36,6")
    assert desk.child("temperature").property("problem") is False
    assert desk.words("vitalsProblem") == ""


def test_the_body_mass_index_is_reckoned_and_pressure_typed_in_one_go_is_two_numbers(desk: Desk) -> None:
    desk.open(desk.office.visit())
    desk.type("height", "164")
    desk.type("weight", "78,2")
    desk.type("systolic", "138/")
    desk.press(Qt.Key.Key_8)
    assert desk.words("bmi") == "29.1"
    assert desk.child("systolic").text() == "138"
    assert QApplication.focusWidget() is desk.child("diastolic")


def test_a_diagnosis_is_chosen_by_keys_alone_and_the_first_one_is_main(desk: Desk) -> None:
    desk.open(desk.office.visit())
    pick(desk, "гипертенз")
    pick(desk, "J02.9")
    first, second = desk.screen.fields.diagnoses.value()
    assert (first.code, first.kind) == ("I10", DiagnosisKind.MAIN)
    assert (second.code, second.kind) == ("J02.9", DiagnosisKind.ACCOMPANYING)
    assert desk.words("diagnosisField") == ""


def pick(desk: Desk, typed: str) -> None:
    """Type into the diagnosis field and take the first that fits."""
    desk.type("diagnosisField", typed)
    found = desk.child("diagnosisFieldFound")
    desk.wait(found.isVisible)
    desk.press(Qt.Key.Key_Return)


def test_free_text_is_taken_and_says_that_it_is_not_from_the_book(desk: Desk) -> None:
    desk.open(desk.office.visit())
    pick(desk, "Непонятная сыпь")
    (found,) = desk.screen.fields.diagnoses.value()
    assert (found.code, found.text) == ("", "Непонятная сыпь")
    said = [label for label in desk.screen.fields.diagnoses.findChildren(QLabel) if label.text() == "not from the book"]
    desk.wait(lambda: [label.isVisible() for label in said] == [True])


def test_diagnoses_are_ordered_changed_and_removed_by_keys(desk: Desk) -> None:
    desk.open(desk.office.visit())
    pick(desk, "I10")
    pick(desk, "J02.9")
    rows = desk.screen.fields.diagnoses
    rows.stops()[1].setFocus()
    desk.press(Qt.Key.Key_Up, CTRL)
    assert [found.code for found in rows.value()] == ["J02.9", "I10"]
    rows.stops()[1].setFocus()
    desk.press(Qt.Key.Key_Delete)
    assert [found.code for found in rows.value()] == ["J02.9"]


def test_prescriptions_are_entered_with_enter_alone(desk: Desk) -> None:
    desk.open(desk.office.visit())
    desk.screen.fields.go_to("prescriptions")
    for typed in ("Амброксол 30 мг", "1 таб.", "внутрь", "3 раза", "7 дней", "", "Парацетамол"):
        type_here(typed)
        desk.press(Qt.Key.Key_Return)
    first, second = desk.screen.fields.prescriptions.value()
    assert (first.medicine, first.dose, first.duration) == ("Амброксол 30 мг", "1 таб.", "7 дней")
    assert second.medicine == "Парацетамол"


def type_here(text: str) -> None:
    from .visits import type_text

    field = QApplication.focusWidget()
    assert field is not None
    type_text(field, text)


def test_finishing_lists_what_is_missing_before_it_can_be_pressed(desk: Desk) -> None:
    desk.open(desk.office.visit())
    assert "complaints" in desk.words("endingWords")
    assert "main diagnosis" in desk.words("endingWords")
    assert not desk.child("finishButton").isEnabled()
    desk.press(Qt.Key.Key_F9)
    assert desk.child("complaints").property("problem") is True
    desk.type("complaints", "Кашель")
    pick(desk, "J20.9")
    assert desk.child("finishButton").isEnabled()
    assert "052/у" in desk.words("endingWords")
    assert "key will be asked for" in desk.words("endingWords")


def test_f9_signs_what_it_has_frozen_and_the_line_below_says_where_it_stands(desk: Desk, tmp_path: Path) -> None:
    keys = Keys(tmp_path / "keys")
    with backstage():
        keys.trusted_by(desk.office.practice.door)
    desk.open(desk.office.visit())
    pick(desk, "J20.9")
    desk.type("complaints", "Кашель")
    desk.press(Qt.Key.Key_F9)
    desk.wait(lambda: any(sheet.isVisible() for sheet in desk.window.findChildren(SigningSheet)))
    give_key(desk, keys.file("doctor"))
    desk.wait(lambda: "signed, no receiver" in desk.words("endingWords"))
    assert not desk.shows("signButton")


def give_key(desk: Desk, path: Path) -> None:
    """Type the key file and its password into the sheet, look at whose it is, and agree."""
    form = next(sheet for sheet in desk.window.findChildren(SigningSheet) if sheet.isVisible())._form
    form.fileField.setText(str(path))
    form.passwordField.setText(KEY_PASSWORD)
    QTest.keyClick(form.passwordField, Qt.Key.Key_Return)
    desk.wait(form.goButton.isEnabled)
    QTest.keyClick(form.goButton, Qt.Key.Key_Return)


def test_f9_stores_and_freezes_what_was_typed_last(desk: Desk) -> None:
    visit = desk.office.visit()
    desk.open(visit)
    pick(desk, "J20.9")
    desk.type("complaints", "Кашель, последнее слово")
    desk.press(Qt.Key.Key_F9)
    desk.wait(lambda: desk.office.stored(visit.id).state is VisitState.CLOSED)
    assert desk.office.stored(visit.id).entry.complaints == "Кашель, последнее слово"
    assert desk.office.draft(visit.id) is None


def test_a_finished_visit_is_read_only_and_is_replaced_with_a_reason(desk: Desk) -> None:
    visit = desk.office.written(desk.office.patient())
    desk.open(visit, writable=False)
    desk.wait(lambda: "to be signed" in desk.words("endingWords"))
    desk.type("complaints", "нельзя")
    assert desk.child("complaints").toPlainText() == ENTRY.complaints
    desk.child("replaceButton").click()
    desk.type("replaceReason", "Описка в дозе")
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: not desk.screen.desk.held)
    assert desk.office.stored(visit.id).state is VisitState.OPEN
    assert desk.shows("finishButton")


def test_a_section_is_copied_from_the_last_visit_and_from_the_one_being_read(desk: Desk) -> None:
    patient = desk.office.patient()
    desk.office.written(patient, replace(ENTRY, complaints="В позапрошлый раз"))
    desk.office.written(patient)
    desk.open(desk.office.visit(patient))
    desk.wait(lambda: desk.shows("complaintsAgain"))
    desk.press(Qt.Key.Key_1, ALT)
    desk.press(Qt.Key.Key_4, ALT)
    assert desk.child("complaints").toPlainText() == ENTRY.complaints
    assert desk.screen.fields.diagnoses.value() == ENTRY.diagnoses
    desk.screen.past.focus()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.shows("readPanel"))
    assert "В позапрошлый раз" in desk.child("readText").toPlainText()
    desk.press(Qt.Key.Key_1, ALT)
    assert desk.child("complaints").toPlainText() == f"{ENTRY.complaints}\nВ позапрошлый раз"
    desk.press(Qt.Key.Key_Escape)
    assert not desk.shows("readPanel")
    assert desk.child("complaints").toPlainText().startswith(ENTRY.complaints)


def test_of_two_who_store_the_same_visit_neither_loses_a_word(desk: Desk) -> None:
    visit = desk.office.visit()
    desk.open(visit)
    desk.type("complaints", "Моё")
    desk.office.do(SaveVisit(visit_id=visit.id, revision=visit.revision, entry=VisitEntry(complaints="Чужое")))
    desk.press(Qt.Key.Key_S, CTRL)
    desk.wait(lambda: desk.shows("offerBar"))
    desk.child("offerDiscard").click()
    desk.wait(lambda: desk.child("complaints").toPlainText() == "Чужое")
    desk.wait(lambda: desk.shows("offerBar"))
    desk.child("offerTake").click()
    assert desk.child("complaints").toPlainText() == "Моё"
    desk.press(Qt.Key.Key_S, CTRL)
    desk.wait(lambda: desk.office.stored(visit.id).entry.complaints == "Моё")


def test_a_text_kept_under_an_abbreviation_comes_back_with_its_gaps(desk: Desk) -> None:
    desk.open(desk.office.visit())
    desk.type("objective", "Тоны ясные, ЧСС ___, АД ___.")
    desk.press(Qt.Key.Key_M, CTRL)
    type_here("норма")
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: not desk.shows("macroBar"))
    desk.child("objective").clear()
    desk.type("objective", "Отёков нет. /НОРМА ")
    type_here("72")
    desk.press(Qt.Key.Key_Tab)
    type_here("120/80")
    assert desk.child("objective").toPlainText() == "Отёков нет. Тоны ясные, ЧСС 72, АД 120/80."
    desk.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is desk.child("systolic")


def test_an_abbreviation_that_is_not_one_word_is_refused_in_place(desk: Desk) -> None:
    desk.open(desk.office.visit())
    desk.type("plan", "Контроль")
    desk.press(Qt.Key.Key_M, CTRL)
    type_here("два слова")
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: "одно" in desk.words("problem") or "one word" in desk.words("problem"))
    desk.press(Qt.Key.Key_Escape)
    assert not desk.shows("macroBar")
    assert desk.child("plan").toPlainText() == "Контроль"


def test_f8_shows_what_is_typed_as_paper_and_escape_comes_back(desk: Desk) -> None:
    desk.open(desk.office.visit())
    desk.type("complaints", "Кашель")
    desk.press(Qt.Key.Key_F8)
    desk.wait(lambda: any(sheet.isVisible() for sheet in desk.screen.findChildren(VisitPreview)))
    (sheet,) = desk.screen.findChildren(VisitPreview)
    assert sheet.pages.count == 1
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    desk.wait(lambda: not desk.screen.findChildren(VisitPreview))
    assert desk.child("complaints").toPlainText() == "Кашель"


def test_f10_calls_the_next_patient_and_leaves_the_text_in_its_draft(desk: Desk) -> None:
    visit = desk.office.visit()
    desk.open(visit)
    desk.type("complaints", "Кашель")
    desk.press(Qt.Key.Key_F10)
    desk.wait(lambda: desk.shell.current() is not desk.screen)
    desk.wait(lambda: desk.office.draft(visit.id) is not None)


def test_an_earlier_text_that_is_read_late_is_neither_shown_nor_copied_at_another_patient(desk: Desk) -> None:
    patient = desk.office.patient()
    desk.office.written(patient)
    screen = desk.open(desk.office.visit(patient))
    desk.wait(lambda: bool(screen.past.history.rows))
    screen.past._choose(screen.past.history.index(0))
    screen.past.blank()  # as when another visit is opened: its own answer is still under way
    desk.wait(lambda: not desk.shell.session.tasks.busy)
    assert (screen.past.source, screen._form.readPanel.isVisible()) == (None, False)


def test_storing_goes_through_when_another_patient_is_opened_in_the_same_moment(desk: Desk) -> None:
    one, other = desk.office.visit(), desk.office.visit()
    desk.open(one)
    desk.type("complaints", "Кашель")
    desk.press(Qt.Key.Key_S, CTRL)
    desk.open(other)
    desk.wait(lambda: desk.office.stored(one.id).entry.complaints == "Кашель")
    desk.type("complaints", "Жар")
    desk.wait(lambda: not desk.screen.desk.busy)
    desk.press(Qt.Key.Key_S, CTRL)
    desk.wait(lambda: desk.office.stored(other.id).entry.complaints == "Жар")
    assert desk.office.draft(one.id) is None
