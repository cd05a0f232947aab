"""The patients' page with a keyboard: found, opened, filled in, refused at the field, saved over nobody."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mis_desktop.domain.access import Role, permissions_of
from mis_desktop.domain.errors import NotFound
from mis_desktop.domain.identifiers import synthetic_iin
from mis_desktop.domain.patients import PassportPart, Patient
from mis_desktop.domain.people import PersonName, Phone, Sex
from mis_desktop.domain.visits import Diagnosis, Visit, VisitEntry, VitalSigns
from mis_desktop.services.patients import FindPatients, GetPatient, RegisterPatient, SavePatient
from mis_desktop.services.schedule import BookAppointment
from mis_desktop.services.visits import GetVisit
from mis_desktop.ui.languages import languages
from mis_desktop.ui.patients.screens import PatientsScreen
from mis_desktop.ui.patients.states import guessed, merged, state_of
from mis_desktop.ui.tables import PAGE
from mis_desktop.ui.windows import Window

from .guards import backstage
from .samples import BORN, PERSON

COUNTER = iter(range(1, 10_000))


@pytest.fixture
def screen(window: Window, qtbot: QtBot) -> Iterator[PatientsScreen]:
    assert window.shell is not None
    page = window.shell.open_page("patients")
    assert isinstance(page, PatientsScreen)
    qtbot.waitUntil(lambda: page.list.rows.settled)
    yield page
    page.card.discard()


def registered(screen: PatientsScreen, **facts: Any) -> Patient:
    """Return a card of somebody with a name of their own."""
    name = PersonName(family=f"Төлеген{'абвгдежз'[next(COUNTER) % 8]}{'иклмно'[next(COUNTER) % 6]}", given="Нұр")
    with backstage():
        return screen.session.practice.door.do(RegisterPatient(**{"name": name, **facts})).patient


def stored(screen: PatientsScreen, patient_id: str) -> Patient:
    with backstage():
        return screen.session.practice.door.do(GetPatient(patient_id=patient_id))


def opened(screen: PatientsScreen, qtbot: QtBot, **facts: Any) -> Patient:
    """Register somebody and open the card."""
    patient = registered(screen, **facts)
    with qtbot.waitSignal(screen.card.ready):
        screen.show_patient(patient.id)
    return patient


def keys(field: QWidget, text: str) -> None:
    """Type, letter by letter; QTest knows no Cyrillic keys."""
    for letter in text:
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


def write(field: QLineEdit, text: str) -> None:
    """Type over what stands in a field."""
    field.setFocus()
    field.selectAll()
    keys(field, text)


def saved(screen: PatientsScreen, qtbot: QtBot) -> Patient:
    """Press save, wait until it is done, and return what is stored."""
    qtbot.mouseClick(screen.card.form.saveButton, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(screen.card.patient.id) and not screen.card.dirty)
    return stored(screen, screen.card.patient.id)


def test_typing_arrows_and_enter_open_a_card(screen: PatientsScreen, qtbot: QtBot) -> None:
    patient = registered(screen, name=PersonName(family="Құралбаев", given="Ердос"), phones=(Phone(number="8 701 999 11 22"),))
    field = screen.list.form.searchField
    keys(field, "ердос rehfk 9991122")  # the surname in the other keyboard layout
    qtbot.waitUntil(lambda: [row.id for row in screen.list.rows.rows()] == [patient.id])
    with qtbot.waitSignal(screen.card.ready):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert patient.name.full in screen.card.form.banner.name.text()


def test_a_new_card_takes_what_was_searched_and_what_the_iin_says(screen: PatientsScreen, qtbot: QtBot) -> None:
    iin = synthetic_iin(date(1991, 5, 6), Sex.FEMALE, serial=40)
    screen.register(f"сәрсенова айым {iin}")
    form = screen.card.form
    assert (form.family.text(), form.given.text(), form.birthDate.text()) == ("Сәрсенова", "Айым", "06.05.1991")
    made = saved(screen, qtbot)
    assert (made.iin, made.birth_date, made.sex) == (iin, date(1991, 5, 6), Sex.FEMALE)


def test_everything_in_the_form_is_stored(screen: PatientsScreen, qtbot: QtBot) -> None:
    opened(screen, qtbot)
    form, fields = screen.card.form, screen.card.fields
    for name in PERSON.passport.__slots__:
        line = getattr(form, "".join(part if i == 0 else part.title() for i, part in enumerate(name.split("_"))))
        write(line, f"{name} жазылды")
    write(fields.phones.inputs()[0][1], "8 (701) 111-22-33")
    write(fields.contacts.inputs()[0][0], "Әжесі")
    write(form.line, "Абай 1")
    after = saved(screen, qtbot)
    assert all(getattr(after.passport, name) == f"{name} жазылды" for name in PERSON.passport.__slots__)
    assert (after.phones[0].number, after.contacts[0].name, after.address.line) == ("+77011112233", "Әжесі", "Абай 1")


def test_a_wrong_check_digit_is_refused_until_it_is_as_in_the_document(screen: PatientsScreen, qtbot: QtBot) -> None:
    opened(screen, qtbot)
    form = screen.card.form
    write(form.iin, "850101400012")
    screen.card.save()
    qtbot.waitUntil(lambda: form.iin.property("problem") is True)
    qtbot.mouseClick(form.asInDocument, Qt.MouseButton.LeftButton)
    write(form.iinReason, "так в удостоверении")
    assert saved(screen, qtbot).iin == "850101400012"


def test_a_mismatch_with_the_iin_warns_and_never_refuses(screen: PatientsScreen, qtbot: QtBot) -> None:
    opened(screen, qtbot)
    form = screen.card.form
    write(form.birthDate, "07.08.1990")
    write(form.iin, synthetic_iin(date(1990, 8, 8), Sex.MALE, serial=900))
    assert "08.08.1990" in form.birthDateNote.text()
    assert saved(screen, qtbot).birth_date == date(1990, 8, 7)


@pytest.mark.parametrize(("field", "typed"), [("birthDate", "31.02.1990"), ("family", " ")])
def test_a_refusal_marks_the_field_and_keeps_the_text(screen: PatientsScreen, qtbot: QtBot, field: str, typed: str) -> None:
    patient = opened(screen, qtbot)
    line = getattr(screen.card.form, field)
    write(line, typed)
    screen.card.save()
    qtbot.waitUntil(lambda: line.property("problem") is True)
    assert line.text() == typed
    assert stored(screen, patient.id) == patient


def test_a_phone_that_is_none_is_marked_in_its_line(screen: PatientsScreen, qtbot: QtBot) -> None:
    opened(screen, qtbot, phones=(Phone(number="+77011234567"),))
    first, second = (cells[1] for cells in screen.card.fields.phones.inputs())
    write(second, "12-34")
    screen.card.save()
    qtbot.waitUntil(lambda: second.property("problem") is True)
    assert not first.property("problem")


def test_a_taken_iin_offers_the_other_card(screen: PatientsScreen, qtbot: QtBot) -> None:
    taken = synthetic_iin(BORN, Sex.MALE, serial=700)
    other = registered(screen, iin=taken)
    opened(screen, qtbot)
    write(screen.card.form.iin, taken)
    screen.card.save()
    qtbot.waitUntil(lambda: taken in screen.card.form.askText.text())
    qtbot.mouseClick(screen.card.form.askFirst, Qt.MouseButton.LeftButton)  # open that card
    qtbot.mouseClick(screen.card.form.askSecond, Qt.MouseButton.LeftButton)  # without what was typed here
    qtbot.waitUntil(lambda: screen.card.patient.id == other.id)


def meanwhile(screen: PatientsScreen, patient: Patient, change: Callable[[Patient], Patient]) -> None:
    """Let somebody else save the card without this window being told."""
    with backstage():
        screen.session.blockSignals(True)
        screen.session.practice.door.do(SavePatient(patient=change(patient)))
        screen.session.blockSignals(False)


def test_two_people_who_changed_different_fields_both_keep_theirs(screen: PatientsScreen, qtbot: QtBot) -> None:
    patient = opened(screen, qtbot)
    write(screen.card.form.allergies, "йод")
    meanwhile(screen, patient, lambda card: replace(card, passport=PassportPart(blood_group="A (II)")))
    screen.card.save()
    qtbot.waitUntil(lambda: screen.card.form.bloodGroup.text() == "A (II)")
    after = saved(screen, qtbot)
    assert (after.passport.allergies, after.passport.blood_group) == ("йод", "A (II)")


def test_news_of_somebody_elses_save_leave_the_cursor_where_it_is(screen: PatientsScreen, window: Window, qtbot: QtBot) -> None:
    patient = opened(screen, qtbot)
    write(screen.card.form.allergies, "йод")
    meanwhile(screen, patient, lambda card: replace(card, passport=PassportPart(allergies="пыльца")))
    screen.card.refresh()
    qtbot.waitUntil(lambda: "Allergies" in screen.card.form.askText.text())
    assert window.focusWidget() is screen.card.form.allergies


def test_where_both_changed_a_field_mine_stays_and_the_field_is_named(screen: PatientsScreen, qtbot: QtBot) -> None:
    patient = opened(screen, qtbot)
    write(screen.card.form.allergies, "йод")
    meanwhile(screen, patient, lambda card: replace(card, passport=PassportPart(allergies="пыльца")))
    screen.card.save()
    qtbot.waitUntil(lambda: "Allergies" in screen.card.form.askText.text())
    assert screen.card.form.allergies.text() == "йод"
    qtbot.mouseClick(screen.card.form.askSecond, Qt.MouseButton.LeftButton)
    assert screen.card.form.allergies.text() == "пыльца"


def test_unsaved_text_asks_in_place_before_it_is_left(screen: PatientsScreen, window: Window, qtbot: QtBot) -> None:
    patient = opened(screen, qtbot)
    write(screen.card.form.line, "Сәтбаев 22")
    assert window.shell is not None
    assert window.shell.open_page("day") is None
    qtbot.mouseClick(screen.card.form.askFirst, Qt.MouseButton.LeftButton)  # save, and go where it was meant to go
    shell = window.shell
    qtbot.waitUntil(lambda: shell.current() is shell.page("day"))
    assert stored(screen, patient.id).address.line == "Сәтбаев 22"


def test_text_typed_while_another_card_is_read_is_asked_about(screen: PatientsScreen, qtbot: QtBot) -> None:
    other, patient = registered(screen), opened(screen, qtbot)
    screen.show_patient(other.id)
    write(screen.card.form.line, "Сәтбаев 22")
    qtbot.waitUntil(screen.card.form.askBar.isVisible)
    assert screen.card.patient.id == patient.id
    assert screen.card.form.line.text() == "Сәтбаев 22"


def test_another_language_keeps_what_is_typed(screen: PatientsScreen, qtbot: QtBot) -> None:
    opened(screen, qtbot)
    write(screen.card.form.workplace, "мектеп")
    write(screen.card.fields.phones.inputs()[0][1], "8701")
    languages.switch("kk")
    qtbot.waitUntil(lambda: screen.card.form.familyLabel.text() == "Тегі")
    assert screen.card.form.workplace.text() == "мектеп"
    assert screen.card.fields.phones.values() == (("mobile", "8701"),)


def test_a_twin_is_shown_while_it_is_typed(screen: PatientsScreen, qtbot: QtBot) -> None:
    patient = registered(screen, name=PersonName(family="Егізбаева", given="Гүлнара"), birth_date=date(1966, 6, 6))
    screen.register("Егизбаев Гул 06.06.1966")
    qtbot.waitUntil(lambda: [row.id for row in screen.card.twins.rows.rows()] == [patient.id])
    screen.card.discard()


def test_a_place_of_the_book_carries_its_code_until_it_is_typed_over(screen: PatientsScreen, qtbot: QtBot) -> None:
    opened(screen, qtbot)
    hint, field = screen.card.fields.place, screen.card.form.place
    write(field, "семей")
    qtbot.waitUntil(lambda: hint.offered() != ())
    popup = screen.card.findChild(QCompleter, "places").popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert hint.place.from_book
    assert field.text() == hint.place.text == "Область Абай, г. Семей"
    keys(field, " қ")
    assert not hint.place.from_book
    assert not screen.card.form.placeNote.isHidden()


@pytest.mark.parametrize(("typed", "found"), [
    ("ахметова айгүл", {"family": "Ахметова", "given": "Айгүл"}),
    ("8 701 234 56 78", {"phones": (("mobile", "+7 701 234 56 78"),)}),
    ("ким 12.04.1978", {"family": "Ким", "birth_date": "12.04.1978"}),
    ("", {}),
])
def test_a_search_text_becomes_fields(typed: str, found: dict[str, object]) -> None:
    assert guessed(typed) == found


def test_a_merge_names_only_what_both_changed_differently() -> None:
    base = state_of(PERSON)
    both = merged(base, {**base, "family": "Ә", "line": "1"}, {**base, "family": "Б", "line": "1", "given": "В"})
    assert both.clashes == ("family",)
    assert (both.state["family"], both.state["line"], both.state["given"]) == ("Ә", "1", "В")


def test_a_card_that_is_gone_is_told(screen: PatientsScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.noticed):
        screen.show_patient("nobody")
    with backstage(), pytest.raises(NotFound):
        screen.session.practice.door.do(GetPatient(patient_id="nobody"))


def test_the_list_pages_to_its_end(screen: PatientsScreen, qtbot: QtBot) -> None:
    with backstage():
        everybody = screen.session.practice.door.do(FindPatients(typed="", limit=10_000))
    qtbot.waitUntil(lambda: screen.list.rows.rows() == everybody)


def seen(screen: PatientsScreen, patient: Patient, *, days: int = 1) -> list[str]:
    """Store visits of a patient, a day apart; returns their ids, newest first."""
    doctor = screen.session.doctor
    assert doctor is not None
    now, made = screen.session.now(), []
    with backstage(), screen.session.practice.services.store.writing() as work:  # type: ignore[attr-defined]
        for number in range(days):
            entry = VisitEntry(vital_signs=VitalSigns(systolic=str(150 - number % 30)),
                               diagnoses=(Diagnosis(text="Эссенциальная гипертензия", code="I10"),))
            made.append(Visit(id=f"{patient.id[:8]}-{number}", patient_id=patient.id, doctor_id=doctor.id,
                              emergency_reason="боль", opened_at=now - timedelta(days=number), entry=entry))
            work.visits.add(made[-1])
    return [visit.id for visit in made]


def test_a_long_history_comes_by_pages_newest_first_with_its_trend(screen: PatientsScreen, qtbot: QtBot) -> None:
    patient = registered(screen)
    ids = seen(screen, patient, days=PAGE + 7)
    screen.show_patient(patient.id)
    rows, table = screen.card.history.rows, screen.card.form.history
    qtbot.waitUntil(lambda: rows.rowCount() == PAGE)
    qtbot.keyClick(table, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: table.row() is not None and table.row().visit_id == ids[-1])
    assert [row.visit_id for row in rows.rows()] == ids
    assert not screen.card.history.trends["systolic"][1].isHidden()


def test_enter_on_a_visit_opens_it(screen: PatientsScreen, qtbot: QtBot) -> None:
    patient = registered(screen)
    ids = seen(screen, patient, days=2)
    screen.show_patient(patient.id)
    qtbot.waitUntil(lambda: screen.card.history.rows.rowCount() == 2)
    screen.go.disconnect()
    with qtbot.waitSignal(screen.go) as gone:
        qtbot.keyClick(screen.card.form.history, Qt.Key.Key_Return)
    assert gone.args == ["visit", ids[0]]


def test_an_emergency_visit_needs_its_reason_in_writing(screen: PatientsScreen, qtbot: QtBot) -> None:
    opened(screen, qtbot)
    form = screen.card.form
    qtbot.mouseClick(form.emergencyButton, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.emergencyOpen, Qt.MouseButton.LeftButton)
    assert form.emergencyReason.property("problem") is True
    write(form.emergencyReason, "острая боль в груди")
    screen.go.disconnect()
    with qtbot.waitSignal(screen.go) as gone:
        qtbot.keyClick(form.emergencyReason, Qt.Key.Key_Return)
    with backstage():
        visit = screen.session.practice.door.do(GetVisit(visit_id=gone.args[1]))
    assert (visit.patient_id, visit.emergency_reason) == (screen.card.patient.id, "острая боль в груди")


def test_visits_of_the_last_patient_never_stand_beside_a_new_card(screen: PatientsScreen, qtbot: QtBot) -> None:
    patient = opened(screen, qtbot)
    seen(screen, patient)
    screen.card.history.refresh()  # its answer is under way when the next card begins
    screen.register()
    screen.session.tasks.wait_idle()
    qtbot.wait(50)
    assert screen.card.history.rows.rowCount() == 0


def next_stop(widget: QWidget) -> QWidget:
    """Return where Tab goes."""
    following = widget.nextInFocusChain()
    while not (following.isVisible() and following.focusPolicy() & Qt.FocusPolicy.TabFocus):
        following = following.nextInFocusChain()
    return following


def test_tab_goes_through_the_lines_of_phones_where_they_stand(screen: PatientsScreen, qtbot: QtBot) -> None:
    opened(screen, qtbot, phones=(Phone(number="+77011234567"),))
    form, (first, second) = screen.card.form, screen.card.fields.phones.inputs()
    for here, there in pairwise([form.allergies, *first, *second, form.place]):
        assert next_stop(here) is there


def test_the_next_booking_stands_beside_the_card(screen: PatientsScreen, qtbot: QtBot) -> None:
    patient, doctor = registered(screen), screen.session.doctor
    assert doctor is not None
    start = screen.session.now().replace(hour=10, minute=0, second=0, microsecond=0) + timedelta(days=next(COUNTER))
    with backstage():
        made = screen.session.practice.door.do(BookAppointment(doctor_id=doctor.id, patient_id=patient.id, start=start))
    screen.show_patient(patient.id)
    qtbot.waitUntil(lambda: f"{start:%d.%m.%Y} 10:00" in screen.card.form.nextButton.text())
    screen.go.disconnect()
    with qtbot.waitSignal(screen.go) as gone:
        qtbot.mouseClick(screen.card.form.nextButton, Qt.MouseButton.LeftButton)
    assert gone.args == ["booking", made.id]


def test_a_receptionist_sees_bookings_in_place_of_visits(screen: PatientsScreen, qtbot: QtBot) -> None:
    session, patient, doctor = screen.session, registered(screen), screen.session.doctor
    assert doctor is not None
    seen(screen, patient)
    start = session.now().replace(hour=11, minute=0, second=0, microsecond=0) + timedelta(days=next(COUNTER))
    with backstage():
        made = session.practice.door.do(BookAppointment(doctor_id=doctor.id, patient_id=patient.id, start=start))
    session._rights = permissions_of((Role.RECEPTIONIST,))
    page = PatientsScreen(session)
    qtbot.addWidget(page)
    page.show_patient(patient.id)
    qtbot.waitUntil(lambda: page.card.form.history.rows.rows() != ())
    assert [row.booking_id for row in page.card.form.history.rows.rows()] == [made.id]
    assert page.card.form.emergencyButton.isHidden()
