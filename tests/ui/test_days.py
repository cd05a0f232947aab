"""The day at work: booked, moved, cancelled, marked as arrived and opened, by mouse and by keys, through the real window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mis_desktop.app import DesktopProgram
from mis_desktop.compose import open_practice
from mis_desktop.domain.access import Role
from mis_desktop.domain.patients import PassportPart, Patient
from mis_desktop.domain.people import Coded, PersonName, Phone
from mis_desktop.domain.schedule import BookingState, DayRow
from mis_desktop.domain.visits import Diagnosis, VisitEntry
from mis_desktop.services.patients import FindPatients, RegisterPatient, SavePatient
from mis_desktop.services.practices import NewDoctor, NewUser
from mis_desktop.services.schedule import BookAppointment, CancelBooking, DayList, GetBooking, MarkArrived
from mis_desktop.services.visits import OpenEmergencyVisit, SaveVisit, VisitsOfPatient
from mis_desktop.ui.days.phrases import MARKS, day_counts, state_words
from mis_desktop.ui.days.prints import day_html
from mis_desktop.ui.days.screens import DayScreen
from mis_desktop.ui.days.toolbars import MANY
from mis_desktop.ui.languages import languages
from mis_desktop.ui.screens import Screen
from mis_desktop.ui.sessions import Session
from mis_desktop.ui.windows import Window
from tests.practices import HOURS, LOGIN, PASSWORD, first_start, make_practice

from .guards import backstage

MONDAY = datetime(2026, 11, 23, 5, 22, tzinfo=UTC)  # 10:22 in Almaty
KEY = Qt.Key
DAYS = iter(range(1, 500))


class SetClock:
    """A clock that stands where a test puts it."""

    def __init__(self) -> None:
        self.moment = MONDAY

    def now(self) -> datetime:
        return self.moment


class Elsewhere(Screen):
    """A page that notes what it was asked to show."""

    shown: str = ""

    def show_visit(self, visit_id: str) -> None:
        self.shown = visit_id

    def show_patient(self, patient_id: str) -> None:
        self.shown = patient_id


class Desk:
    """The day screen under test with its session, and what a test needs to set up and look up."""

    def __init__(self, window: Window, session: Session, qtbot: QtBot, clock: SetClock) -> None:
        assert window.shell is not None
        self.window, self.session, self.qtbot, self.clock = window, session, qtbot, clock
        self.screen = window.shell.page("day")
        assert isinstance(self.screen, DayScreen)
        self.day, self.grid = self.screen, self.screen.grid
        self.first, self.second = session.doctors[:2]

    screen: Screen

    def patient(self, family: str, **facts: object) -> Patient:
        with backstage():
            return self.session.practice.door.do(RegisterPatient(name=PersonName(family=family, given="Әли"), **facts)).patient  # type: ignore[arg-type]

    def booked(self, family: str, hour: int, minute: int = 0, *, doctor: str = "") -> DayRow:
        """Return a booking of the shown day, shown."""
        start = datetime(self.day.day.year, self.day.day.month, self.day.day.day, hour, minute, tzinfo=self.session.zone)
        with backstage():
            made = self.session.practice.door.do(BookAppointment(
                doctor_id=doctor or self.first.id, patient_id=self.patient(family).id, start=start, outside_hours=True))
        self.until(lambda: self.grid.plan.block_of(made.id) is not None)
        return next(row for row in self.rows() if row.booking_id == made.id)

    def rows(self) -> tuple[DayRow, ...]:
        """Return the stored bookings of the shown day."""
        with backstage():
            return self.session.practice.door.do(DayList(first=self.day.day, last=self.day.day))

    def stored(self, row: DayRow) -> tuple[str, str, str]:
        """Return state, local time and doctor as stored."""
        with backstage():
            booking = self.session.practice.door.do(GetBooking(booking_id=row.booking_id))
        doctor = next(doctor for doctor in self.session.doctors if doctor.id == booking.doctor_id)
        return booking.state.value, self.session.local(booking.start).strftime("%d %H:%M"), doctor.name.family

    def at(self, hour: int, minute: int = 0, column: int = 0) -> QPoint:
        """Return the middle of a ten-minute span in the grid."""
        return self.grid.measures.span(column, hour * 60 + minute, hour * 60 + minute + 10).center().toPoint()

    def reveal(self, first: int, last: int) -> None:
        """Scroll to some hours."""
        self.grid._reveal(0, first * 60, last * 60)

    def click(self, point: QPoint) -> None:
        self.qtbot.mouseClick(self.grid.viewport(), Qt.MouseButton.LeftButton, pos=point)

    def drag(self, start: QPoint, end: QPoint) -> None:
        port = self.grid.viewport()
        QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
        for point in (start + QPoint(4, 4), (start + end) / 2, end):
            QTest.mouseMove(port, point)
            QApplication.processEvents()
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)

    def keys(self, *keys: Qt.Key | str) -> None:
        """Press keys where the focus is."""
        for key in keys:
            target = QApplication.focusWidget() or self.grid
            if isinstance(key, str):
                for letter in key:  # QTest knows ASCII only
                    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                        QApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
            else:
                self.qtbot.keyClick(target, key)

    def press(self, keys: str) -> None:
        """Press a shortcut of the screen."""
        action = next(action for action in self.day.actions_here() if action.keys == keys)
        action.run()

    def until(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=5000)

    def until_stored(self, row: DayRow, *expected: str) -> None:
        self.until(lambda: self.stored(row) == expected)


@pytest.fixture(scope="module")
def practice_folder(tmp_path_factory: pytest.TempPathFactory, quick_keys: None) -> Path:
    """Return the folder of a practice with two doctors, the first of them signed in."""
    folder: Path = tmp_path_factory.mktemp("office") / "practice"
    owner = first_start().users[0]
    other = NewUser(login="kim", password=PASSWORD, name=PersonName(family="Ұлықбеков", given="Ерлан"), iin="850101400011",
                    roles=(Role.DOCTOR,))
    desk = NewUser(login="desk", password=PASSWORD, name=PersonName(family="Омарова"), roles=(Role.RECEPTIONIST,))
    doctors = tuple(NewDoctor(login=login, specialty=Coded(text="терапия"), hours=HOURS) for login in (LOGIN, "kim"))
    with backstage():
        make_practice(folder, users=(owner, other, desk), doctors=doctors)
    return folder


@pytest.fixture
def sign_in(blank_window: Window, practice_folder: Path, program: DesktopProgram, qtbot: QtBot) -> Callable[[str], Desk]:
    """Return a function that signs somebody in and shows a day no other test uses."""
    blank_window._makers = {**blank_window._makers, "visit": Elsewhere, "patients": Elsewhere}

    def begin(login: str) -> Desk:
        clock = SetClock()
        with backstage():
            practice = open_practice(practice_folder, login, PASSWORD, clock=clock)
            session = Session.gather(practice, program)(blank_window.tasks)
        blank_window.begin(session)
        desk = Desk(blank_window, session, qtbot, clock)
        desk.day.show_date(date(2026, 11, 23) + timedelta(days=next(DAYS)))
        desk.until(lambda: desk.grid.plan.day == desk.day.day and desk.grid.plan.doctors)
        desk.grid.setFocus()
        return desk

    return begin


@pytest.fixture
def desk(sign_in: Callable[[str], Desk]) -> Desk:
    return sign_in(LOGIN)


def test_a_known_patient_is_booked_with_a_dozen_keys(desk: Desk) -> None:
    desk.patient("Сәрсенбай")
    desk.grid.choose_place(desk.first.id, desk.grid.plan.moment(600))
    desk.keys(KEY.Key_Return)
    desk.keys("сәрсе", KEY.Key_Return)
    desk.until(lambda: desk.day.booking.chooser.patient)
    desk.keys(KEY.Key_Return)
    desk.until(lambda: desk.grid.chosen_row)
    row = desk.rows()[0]
    assert (row.patient, desk.session.local(row.start).hour, row.doctor_id) == ("Сәрсенбай Әли", 10, desk.first.id)


def test_a_double_click_books_the_free_time_under_the_mouse(desk: Desk) -> None:
    desk.qtbot.mouseDClick(desk.grid.viewport(), Qt.MouseButton.LeftButton, pos=desk.at(11, 20, 1))
    assert (desk.day.booking.doctor_id, desk.day.booking.start.strftime("%H:%M")) == (desk.second.id, "11:20")
    desk.click(desk.at(12, 0, 0))
    assert (desk.day.booking.doctor_id, desk.day.booking.start.strftime("%H:%M")) == (desk.first.id, "12:00")


def test_a_half_written_booking_survives_another_ctrl_n_an_undo_and_another_place(desk: Desk) -> None:
    row, who = desk.booked("Бар", 9), desk.patient("Жартылай")
    desk.day.deeds.arrive(row)
    desk.until(lambda: desk.day.deeds.can_undo)
    desk.day.begin_booking(patient_id=who.id)
    desk.until(lambda: desk.day.booking.chooser.patient)
    desk.day.booking.form.noteEdit.setText("зәру")
    desk.press("Ctrl+N")
    desk.press("Ctrl+Z")
    desk.until(lambda: desk.stored(row)[0] == "booked")
    desk.qtbot.mouseDClick(desk.grid.viewport(), Qt.MouseButton.LeftButton, pos=desk.at(12))
    assert (desk.day.booking.chooser.patient, desk.day.booking.form.noteEdit.text()) == (who, "зәру")
    assert desk.day.booking.start.hour == 12


def test_a_new_patient_is_registered_and_booked_in_one_go(desk: Desk) -> None:
    desk.press("Ctrl+N")
    desk.keys("нурпеис айдос", KEY.Key_Return)
    form = desk.day.booking.chooser.form
    desk.until(form.newBox.isVisible)
    assert form.nameEdit.text() == "Нурпеис Айдос"
    desk.keys("05111981")
    form.phoneEdit.setText("8 701 222 33 44")
    desk.keys(KEY.Key_Return)
    desk.until(desk.rows)
    with backstage():
        found = desk.session.practice.door.do(FindPatients(typed="нурпеис"))
    assert (found[0].birth_date, found[0].phone, desk.rows()[0].patient_id) == (date(1981, 11, 5), "+77012223344", found[0].id)


def test_impatient_enters_register_and_book_once(desk: Desk) -> None:
    desk.press("Ctrl+N")
    desk.day.booking.chooser.begin_new("Төзімсіз Қанат")
    for _ in range(3):
        desk.day.booking.book()
    desk.until(desk.rows)
    desk.until(lambda: not desk.session.tasks.busy)
    with backstage():
        found = desk.session.practice.door.do(FindPatients(typed="төзімсіз"))
    assert (len(found), len(desk.rows())) == (1, 1)


def test_impatient_enters_book_a_known_patient_once_and_nothing_is_refused(desk: Desk) -> None:
    desk.day.begin_booking(patient_id=desk.patient("Асығыс").id)
    desk.until(lambda: desk.day.booking.chooser.patient)
    for _ in range(3):
        desk.day.booking.book()
    desk.until(lambda: desk.rows() and not desk.session.tasks.busy)
    assert (len(desk.rows()), desk.day.booking.form.problem.isHidden()) == (1, True)


def test_after_a_refused_card_another_patient_is_chosen_and_not_booked_unasked(desk: Desk) -> None:
    desk.patient("Иелі", iin="910202400014")
    other = desk.patient("Басқа")
    desk.press("Ctrl+N")
    chooser = desk.day.booking.chooser
    chooser.begin_new("Жаңа")
    chooser.form.iinEdit.setText("910202400014")
    desk.day.booking.book()
    desk.until(chooser.form.takeButton.isVisible)
    chooser.choose(other.id)
    desk.until(lambda: chooser.patient and not desk.session.tasks.busy)
    assert desk.rows() == ()


def test_a_taken_iin_offers_the_card_that_has_it(desk: Desk) -> None:
    known = desk.patient("Тұрсын", iin="900202400012")
    desk.press("Ctrl+N")
    desk.keys("900202400012x")
    desk.day.booking.chooser.begin_new("Тұрсын")
    desk.day.booking.chooser.form.iinEdit.setText("900202400012")
    desk.day.booking.book()
    take = desk.day.booking.chooser.form.takeButton
    desk.until(take.isVisible)
    take.click()
    desk.until(lambda: desk.day.booking.chooser.patient)
    assert desk.day.booking.chooser.patient.id == known.id  # type: ignore[union-attr]


def test_another_screen_books_for_its_patient_and_sees_no_shows_and_allergies(desk: Desk) -> None:
    who = desk.patient("Жақып")
    with backstage():
        desk.session.practice.door.do(SavePatient(patient=_allergic(who)))
    desk.window.shell.go("book", who.id)  # type: ignore[union-attr]
    desk.until(lambda: desk.day.booking.chooser.patient)
    assert "пенициллин" in desk.day.booking.form.patientHints.text()
    assert desk.day.booking.form.reasonBox.count() > 10


def _allergic(who: Patient) -> Patient:
    return replace(who, passport=PassportPart(allergies="пенициллин"), phones=(Phone(number="+77010000001"),))


def test_a_refused_booking_says_why_and_keeps_what_was_typed(desk: Desk) -> None:
    desk.booked("Бірінші", 10)
    who = desk.patient("Екінші")
    desk.day.begin_booking(doctor_id=desk.first.id, start=desk.grid.plan.moment(610), patient_id=who.id)
    desk.until(lambda: desk.day.booking.chooser.patient)
    desk.day.booking.form.reasonBox.setEditText("Бақылау")
    desk.day.booking.book()
    desk.until(desk.day.booking.form.problem.isVisible)
    assert "10:00" in desk.day.booking.form.problem.text()
    assert desk.day.booking.form.reasonBox.currentText() == "Бақылау"
    assert len(desk.rows()) == 1


def test_a_booking_outside_hours_is_made_on_purpose(desk: Desk) -> None:
    who = desk.patient("Кешкі")
    desk.day.begin_booking(doctor_id=desk.first.id, start=desk.grid.plan.moment(21 * 60), patient_id=who.id)
    desk.until(lambda: desk.day.booking.chooser.patient)
    desk.day.booking.book()
    desk.until(desk.day.booking.form.outsideButton.isVisible)
    desk.keys(KEY.Key_Return)
    desk.until(desk.rows)
    assert desk.session.local(desk.rows()[0].start).hour == 21


def test_free_times_are_offered_and_taken(desk: Desk) -> None:
    desk.booked("Бірінші", 8)
    desk.day.begin_booking(doctor_id=desk.first.id, start=desk.grid.plan.moment(8 * 60))
    desk.until(lambda: desk.day.booking._free)
    assert [button.text() for button in desk.day.booking._free] == ["8:20", "8:40", "9:00", "9:20"]
    desk.day.booking._free[1].click()
    assert desk.day.booking.start.strftime("%H:%M") == "08:40"


def test_a_booking_is_dragged_to_another_time_and_doctor_and_the_move_is_undone(desk: Desk) -> None:
    row = desk.booked("Досым", 10)
    day = f"{desk.day.day.day:02}"
    desk.drag(desk.at(10), desk.at(11, 30, 1))
    desk.until_stored(row, "booked", f"{day} 11:30", "Ұлықбеков")
    desk.until(lambda: desk.day.deeds.can_undo)
    desk.press("Ctrl+Z")
    desk.until_stored(row, "booked", f"{day} 10:00", "Сейітқали")


def test_the_lower_edge_makes_a_booking_longer(desk: Desk) -> None:
    row = desk.booked("Ұзын", 10)
    desk.click(desk.at(10))
    place = desk.grid.measures.place(desk.grid.plan.blocks[0])
    edge = QPoint(round(place.center().x()), round(place.bottom()) - 2)
    desk.drag(edge, edge + QPoint(0, round(20 * desk.grid.measures.scale)))
    desk.until(lambda: desk.rows()[0].end - desk.rows()[0].start == timedelta(minutes=40))
    assert desk.rows()[0].start == row.start


def test_a_refused_drop_returns_and_explains_itself_in_place(desk: Desk) -> None:
    desk.booked("Бірінші", 12)
    row = desk.booked("Екінші", 10)
    desk.drag(desk.at(10), desk.at(12))
    assert desk.grid.plan.block_of(row.booking_id).start == 720  # type: ignore[union-attr]
    desk.until(desk.day.refusal.isVisible)
    assert "12:00" in desk.day.refusal.words.text()
    assert desk.grid.plan.block_of(row.booking_id).start == 600  # type: ignore[union-attr]
    assert not desk.day.refusal.offer.isVisible()


def test_a_drop_outside_hours_is_offered_on_purpose(desk: Desk) -> None:
    desk.booked("Кеш", 21)
    row = desk.booked("Бұрын", 19)
    desk.reveal(19, 22)
    desk.drag(desk.at(19), desk.at(20, 30))
    desk.until(desk.day.refusal.offer.isVisible)
    assert desk.stored(row)[1].endswith("19:00")
    desk.keys(KEY.Key_Return)
    desk.until(lambda: desk.stored(row)[1].endswith("20:30"))


@pytest.mark.parametrize("letter", ["m", "ь"])
def test_a_booking_is_picked_up_carried_to_another_day_and_put_down(desk: Desk, letter: str) -> None:
    row, day = desk.booked("Көшпелі", 10), desk.day.day + timedelta(days=1)
    desk.grid.choose_booking(row.booking_id)
    desk.keys(letter)
    assert desk.day.form.foot.currentWidget() is desk.day.form.carryBar
    desk.press("Alt+Right")
    next(DAYS)
    desk.until(lambda: desk.grid.plan.day == day)
    desk.keys(KEY.Key_Down, KEY.Key_Right, KEY.Key_Return)
    desk.until_stored(row, "booked", f"{day.day:02} 10:05", "Ұлықбеков")
    desk.until(lambda: desk.grid.chosen_row)


def test_dropped_on_the_pinboard_a_booking_stays_in_hand_and_a_click_puts_it_down(desk: Desk) -> None:
    row = desk.booked("Қолда", 10)
    foot = desk.day.form.foot
    desk.drag(desk.at(10), desk.grid.viewport().mapFromGlobal(foot.mapToGlobal(foot.rect().center())))
    assert desk.grid.carried_row == row
    desk.click(desk.at(12, 0, 1))
    desk.until(lambda: desk.stored(row)[1:] == (f"{desk.day.day.day:02} 12:00", "Ұлықбеков"))


def test_held_over_an_arrow_a_booking_turns_the_day(desk: Desk) -> None:
    row, port, arrow = desk.booked("Ұшпа", 10), desk.grid.viewport(), desk.day.form.nextButton
    shown, over = desk.day.day, port.mapFromGlobal(arrow.mapToGlobal(arrow.rect().center()))
    next(DAYS)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=desk.at(10))
    for point in (desk.at(10) + QPoint(9, 9), over):
        QTest.mouseMove(port, point)
    desk.until(lambda: desk.grid.plan.day == shown + timedelta(days=1))
    QTest.mouseMove(port, desk.at(11))
    desk.qtbot.wait(900)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=desk.at(11))
    desk.until(lambda: desk.stored(row)[1].startswith(f"{(shown + timedelta(days=1)).day:02} 1"))


def test_a_double_click_looks_and_does_not_mark_an_arrival(sign_in: Callable[[str], Desk]) -> None:
    desk = sign_in("desk")
    row = desk.booked("Қараймын", 10)
    desk.qtbot.mouseDClick(desk.grid.viewport(), Qt.MouseButton.LeftButton, pos=desk.at(10))
    desk.until(lambda: isinstance(desk.window.shell.current(), Elsewhere))  # type: ignore[union-attr]
    assert desk.window.shell.current().shown == row.patient_id  # type: ignore[union-attr]
    assert desk.stored(row)[0] == "booked"


def test_at_midnight_a_shown_today_becomes_the_new_day_and_another_day_stays(desk: Desk) -> None:
    desk.day.show_today()
    desk.clock.moment += timedelta(hours=14)  # 00:22 in Almaty, still the day before in UTC
    desk.day.tick()
    assert desk.day.day == desk.session.now().date() == date(2026, 11, 24)
    desk.day.turn(3)
    desk.clock.moment += timedelta(days=1)
    desk.day.tick()
    assert desk.day.day == date(2026, 11, 27)


def test_the_printed_list_holds_the_day_and_takes_names_as_text(desk: Desk) -> None:
    desk.booked("<b>Омар", 10)
    html = day_html(desk.day, desk.day.day, desk.day.rows)
    assert "&lt;b&gt;Омар" in html
    assert "10:00–10:20" in html


def test_escape_gives_a_carried_booking_up(desk: Desk) -> None:
    row = desk.booked("Қалды", 10)
    desk.grid.choose_booking(row.booking_id)
    desk.keys("m", KEY.Key_Down, KEY.Key_Escape)
    assert desk.grid.carried_row is None
    assert desk.stored(row)[1].endswith("10:00")


@pytest.mark.parametrize("letter", ["a", "ф"])
def test_an_arrival_is_one_key_in_either_layout_and_is_counted(desk: Desk, letter: str) -> None:
    row = desk.booked("Келген", 10)
    desk.grid.choose_booking(row.booking_id)
    desk.keys(letter)
    desk.until(lambda: desk.stored(row)[0] == "arrived")
    desk.until(lambda: "1 waiting" in desk.day.form.counts.text())
    desk.clock.moment += timedelta(minutes=7)
    desk.day.tick()
    assert "7 min" in desk.day.details.form.stateText.text()


def test_delete_asks_for_the_reason_and_the_cancelled_booking_stands_again(desk: Desk) -> None:
    row = desk.booked("Бас тартқан", 10)
    desk.grid.choose_booking(row.booking_id)
    desk.keys(KEY.Key_Delete)
    assert desk.stored(row)[0] == "booked"
    desk.keys("ауырып қалды", KEY.Key_Return)
    desk.until(lambda: desk.grid.plan.block_of(row.booking_id) is None)
    desk.until(lambda: desk.day.waiting.form.cancelled.count() == 1)
    desk.day.waiting.form.reopenButton.click()
    desk.until(lambda: desk.grid.plan.block_of(row.booking_id))
    assert desk.stored(row)[0] == "booked"


def test_who_did_not_come_is_noted_once_the_time_has_come_and_taken_back(desk: Desk) -> None:
    row = desk.booked("Келмеген", 10)
    desk.clock.moment = row.start + timedelta(minutes=30)
    desk.grid.choose_booking(row.booking_id)
    desk.keys(KEY.Key_Delete, KEY.Key_Return)
    desk.until(lambda: desk.stored(row)[0] == "noshow" and desk.day.deeds.can_undo)
    desk.press("Ctrl+Z")
    desk.until(lambda: desk.stored(row)[0] == "booked")


def test_who_was_missed_and_comes_late_is_booked_again(desk: Desk) -> None:
    row = desk.booked("Кешіккен", 10)
    with backstage():
        desk.session.practice.door.do(CancelBooking(booking_id=row.booking_id, no_show=True))
    desk.until(lambda: desk.grid.plan.block_of(row.booking_id).row.state is BookingState.NO_SHOW)  # type: ignore[union-attr]
    desk.grid.choose_booking(row.booking_id)
    desk.day.details.form.reopenButton.click()
    desk.until(lambda: desk.stored(row)[0] == "booked")


def test_the_doctor_sees_what_was_found_before(desk: Desk) -> None:
    row, door = desk.booked("Қайта келген", 10), desk.session.practice.door
    with backstage():
        visit = door.do(OpenEmergencyVisit(patient_id=row.patient_id, doctor_id=desk.first.id, reason="Кеудесі ауырды"))
        entry = VisitEntry(diagnoses=(Diagnosis(text="Эссенциальная гипертензия", code="I10"),))
        door.do(SaveVisit(visit_id=visit.id, revision=visit.revision, entry=entry))
    desk.grid.choose_booking(row.booking_id)
    desk.until(lambda: "I10 Эссенциальная" in desk.day.details.form.visitsText.text())


def test_enter_opens_the_visit_of_ones_own_patient(desk: Desk) -> None:
    row = desk.booked("Науқас", 10)
    desk.grid.choose_booking(row.booking_id)
    desk.keys(KEY.Key_Return)
    desk.until(lambda: isinstance(desk.window.shell.current(), Elsewhere))  # type: ignore[union-attr]
    assert desk.stored(row)[0] == "fulfilled"
    assert desk.rows()[0].visit_id == desk.window.shell.current().shown  # type: ignore[union-attr]


def test_anothers_visit_is_not_opened(desk: Desk) -> None:
    row = desk.booked("Бөтен", 10, doctor=desk.second.id)
    desk.grid.choose_booking(row.booking_id)
    desk.keys(KEY.Key_F2)
    assert "Ұлықбеков" in desk.window.shell._form.noticeText.text()  # type: ignore[union-attr]
    assert desk.stored(row)[0] == "booked"


def test_f10_opens_whoever_is_here_and_was_booked_first(desk: Desk) -> None:
    desk.press("Ctrl+T")
    desk.press("F10")
    desk.until(lambda: "Nobody" in desk.window.shell._form.noticeText.text())  # type: ignore[union-attr]
    late, early = desk.booked("Кейінгі", 19), desk.booked("Алғашқы", 18)
    with backstage():
        for row in (late, early):
            desk.session.practice.door.do(MarkArrived(booking_id=row.booking_id))
    desk.until(lambda: "Алғашқы" in desk.day.form.nextPatient.text())
    desk.press("F10")
    desk.until(lambda: desk.stored(early)[0] == "fulfilled")
    assert desk.stored(late)[0] == "arrived"


def test_f10_calls_the_next_patient_from_any_page(desk: Desk) -> None:
    desk.press("Ctrl+T")
    row = desk.booked("Кезекті", 17)
    with backstage():
        desk.session.practice.door.do(MarkArrived(booking_id=row.booking_id))
    shell = desk.window.shell
    assert shell is not None
    shell.open_page("patients")
    QTest.qWaitForWindowActive(desk.window)
    QTest.keyClick(desk.window, KEY.Key_F10)
    desk.until(lambda: desk.stored(row)[0] == "fulfilled")
    desk.until(lambda: shell.current() is shell.page("visit"))


def test_an_emergency_needs_its_reason_in_writing(desk: Desk) -> None:
    who = desk.patient("Шұғыл")
    desk.window.shell.go("book", who.id)  # type: ignore[union-attr]
    form = desk.day.booking.emergency.form
    desk.until(form.openButton.isVisible)
    form.openButton.click()
    form.startButton.click()
    desk.until(form.problem.isVisible)
    desk.keys("Кеудесі ауырды")
    for _ in range(2):
        form.reason.returnPressed.emit()
    desk.until(lambda: isinstance(desk.window.shell.current(), Elsewhere))  # type: ignore[union-attr]
    with backstage():
        assert len(desk.session.practice.door.do(VisitsOfPatient(patient_id=who.id))) == 1


def test_the_receptionist_marks_arrivals_with_enter_and_opens_no_visit(sign_in: Callable[[str], Desk]) -> None:
    desk = sign_in("desk")
    row = desk.booked("Келген", 10)
    desk.grid.choose_booking(row.booking_id)
    desk.until(desk.day.details.banner.isVisible)
    desk.keys(KEY.Key_Return)
    desk.until(lambda: desk.stored(row)[0] == "arrived")
    assert not desk.day.details.emergency.isVisible()
    assert not desk.day.details.form.visitsText.isVisible()


def test_arrows_walk_over_bookings_and_free_times_of_all_doctors(desk: Desk) -> None:
    row = desk.booked("Ортада", 10, 10)
    desk.grid.choose_place(desk.first.id, desk.grid.plan.moment(600))
    desk.keys(KEY.Key_Down)
    assert desk.grid.chosen_row is not None
    assert desk.grid.chosen_row.booking_id == row.booking_id
    desk.keys(KEY.Key_Down)
    assert desk.grid.place == (desk.first.id, desk.grid.plan.moment(630))
    desk.keys(KEY.Key_Right, KEY.Key_Up)
    assert desk.grid.place == (desk.second.id, desk.grid.plan.moment(610))
    assert "Ұлықбеков" in desk.grid.accessibleDescription()


def test_the_cursor_of_a_fresh_day_gives_way_to_bookings_until_somebody_moves_it(desk: Desk) -> None:
    doctor, begun = desk.grid.place or ("", desk.session.now())
    local = desk.session.local(begun)
    desk.booked("Келген", local.hour, local.minute, doctor=doctor)
    assert desk.grid.place is not None
    assert (desk.grid.chosen_row, desk.grid.place[1] > begun) == (None, True)


def test_days_are_turned_by_keys_and_doctors_are_filtered(desk: Desk) -> None:
    shown = desk.day.day
    desk.press("Alt+Left")
    assert desk.day.day == shown - timedelta(days=1)
    desk.press("Ctrl+T")
    assert desk.day.day == date(2026, 11, 23)
    assert len(desk.grid.plan.doctors) == MANY
    desk.press("Ctrl+M")
    assert [doctor.id for doctor in desk.grid.plan.doctors] == [desk.first.id]


def test_ones_own_column_comes_first(sign_in: Callable[[str], Desk]) -> None:
    desk = sign_in("kim")
    assert [doctor.name.family for doctor in desk.grid.plan.doctors] == ["Ұлықбеков", "Сейітқали"]


def test_a_drag_asks_the_database_nothing_until_it_is_dropped(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.booked("Досым", 10)
    desk.qtbot.wait(50)
    asked: list[object] = []
    monkeypatch.setattr(desk.session, "ask", lambda command, **_: asked.append(command))
    port, start = desk.grid.viewport(), desk.at(10)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    asked.clear()
    for step in range(30):
        QTest.mouseMove(port, start + QPoint(step, 3 * step))
    assert desk.grid.carried_row is not None
    assert asked == []


def test_language_and_theme_change_with_a_booking_half_written(desk: Desk) -> None:
    desk.press("Ctrl+N")
    desk.day.booking.form.noteEdit.setText("аударма керек")
    desk.day.booking.form.reasonBox.setEditText("Бақылау")
    for language in ("kk", "ru", "en"):
        desk.window.choose_language(language)
        desk.window.toggle_theme()
    assert desk.day.booking.form.noteEdit.text() == "аударма керек"
    assert desk.day.booking.form.reasonBox.currentText() == "Бақылау"


def test_missed_states_are_told_by_words_and_marks(desk: Desk) -> None:
    assert set(MARKS) == set(BookingState)
    row = desk.booked("Күй", 10)
    assert state_words(row, MONDAY) == "○ booked"


def test_counts_are_worded_with_their_plurals(qapp: QApplication) -> None:
    languages.switch("ru")
    words = day_counts(booked=3, waiting=1, seen=0)
    languages.switch("en")
    assert words == "3 записи  ·  ждёт 1"
