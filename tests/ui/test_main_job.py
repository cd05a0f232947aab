"""The main job in the real window, with mis-sync and the stand as real processes: from a booking to the state's receipt.

Once with the mouse, once with the keyboard alone; both end in the same facts as the console's demo.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListWidget, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mis_desktop.app import DesktopProgram
from mis_desktop.demo.rehearsals import Rehearsal, make_rehearsal, open_rehearsal
from mis_desktop.domain.documents import Document, DocumentState
from mis_desktop.services.delivery import DeliveryOf, GetLedger
from mis_desktop.services.documents import GetDocument, ListDocuments
from mis_desktop.services.patients import FindPatients
from mis_desktop.ui.days.grids import DayGrid
from mis_desktop.ui.languages import languages
from mis_desktop.ui.pages import MAKERS
from mis_desktop.ui.preferences import Preferences
from mis_desktop.ui.sessions import Session
from mis_desktop.ui.windows import Window
from tests.e2e.programs import demo_list

from .guards import backstage
from .visits import type_text

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
STEPS = ["frozen", "signed", "queued", "handed-over", "accepted"]


@pytest.fixture(scope="module")
def rehearsal(tmp_path_factory: pytest.TempPathFactory, quick_keys: None) -> Path:
    """Return the folder of a rehearsal shared by both tests."""
    folder: Path = tmp_path_factory.mktemp("main-job") / "demo"
    with backstage():
        make_rehearsal(folder, say=lambda _: None)
    return folder


class Hand:
    """Somebody at the window."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    def wait(self, condition: Callable[[], object]) -> None:
        """Wait for something to happen."""
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=30_000)

    def see(self, path: str) -> QWidget:
        """Return the widget of this name (form/name where a name stands twice) that can be seen and used, waiting for it."""
        self.wait(lambda: self._seen(path))
        return self._seen(path)[0]

    def _seen(self, path: str) -> list[QWidget]:
        *forms, name = path.split("/")
        tops = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        places = [place for top in tops for place in (top.findChildren(QWidget, forms[0]) if forms else [top])]
        return [widget for place in places for widget in place.findChildren(QWidget, name)
                if widget.isVisible() and widget.isEnabled()]

    def reads(self, form: str, words: str) -> bool:
        """Whether a form shows these words."""
        labels = [label for place in self._seen(form) for label in place.findChildren(QLabel) if label.isVisible()]
        return any(words in label.text() for label in labels)

    def click(self, name: str) -> None:
        """Click what has this name."""
        widget = self.see(name)
        assert isinstance(widget, QAbstractButton)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def write(self, name: str, text: str) -> None:
        """Click into a field and type."""
        widget = self.see(name)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        type_text(widget, text)

    def choose(self, name: str, words: str) -> None:
        """Click the line of a list that holds these words, waiting for it."""
        found = self.see(name)
        assert isinstance(found, QListWidget)
        self.wait(lambda: found.isVisible() and found.findItems(words, Qt.MatchFlag.MatchContains))
        place = found.visualItemRect(found.findItems(words, Qt.MatchFlag.MatchContains)[0]).center()
        QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key wherever the cursor is."""
        QTest.keyClick(self.at, key, modifier)

    def type(self, text: str) -> None:
        """Type wherever the cursor is."""
        type_text(self.at, text)

    @property
    def at(self) -> QWidget:
        """What has the keyboard."""
        self.wait(QApplication.focusWidget)
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def stand_at(self, name: str) -> None:
        """Wait until the keyboard is at the widget of this name."""
        self.wait(lambda: self.at.objectName() == name)

    def stand_in_open_visit(self) -> None:
        """Wait until the doctor may write: the draft that might wait has been looked for, the cursor is in the complaints."""
        self.wait(lambda: isinstance(self.at, QPlainTextEdit) and not self.at.isReadOnly())

    def jump(self, label: str) -> None:
        """Press Alt and the letter underlined in a label."""
        found = self.see(label)
        assert isinstance(found, QLabel)
        letter = QKeySequence.mnemonic(found.text())[0].key()
        self.press(letter, ALT)


@pytest.fixture
def hand(rehearsal: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Hand]:
    """Return somebody signed in as the doctor, with everything running."""
    languages.switch("en")
    program = DesktopProgram()
    window = Window(MAKERS, program=program, preferences=Preferences(tmp_path / "preferences.ini"))
    window.dress()
    window.show()
    with backstage():
        practice = open_rehearsal(Rehearsal(folder=rehearsal))
        session = Session.gather(practice, program)(window.tasks)
    window.begin(session)
    yield Hand(window, qtbot)
    with backstage():
        window.close()


def test_with_the_mouse(hand: Hand, rehearsal: Path, tmp_path: Path) -> None:
    hand.click("bookButton")
    hand.write("search", "Сапарова Айжан")
    hand.choose("found", "New patient")
    hand.write("birthEdit", "12.04.1991")
    hand.write("phoneEdit", "87015557711")
    hand.click("DayBookingForm/bookButton")
    hand.wait(lambda: hand.reads("DayDetailsForm", "Сапарова"))
    hand.click("arriveButton")
    hand.wait(lambda: hand.reads("DayDetailsForm", "arrived"))
    hand.click("primaryButton")
    hand.stand_in_open_visit()
    hand.write("complaints", "Кашель третий день")
    hand.write("diagnosisField", "J20.9")
    hand.choose("diagnosisFieldFound", "J20.9")
    hand.click("finishButton")
    hand.click("goButton")
    hand.wait(lambda: hand.reads("SigningForm", "IIN"))
    hand.click("goButton")
    check_facts(hand, rehearsal, "Сапарова", home=tmp_path)


def test_with_the_keyboard_alone(hand: Hand, rehearsal: Path, tmp_path: Path) -> None:
    hand.press(Key.Key_N, CONTROL)
    hand.stand_at("search")
    hand.type("Оразов Нұрлан")
    hand.press(Key.Key_Return)
    hand.stand_at("birthEdit")
    hand.type("03.09.1984")
    hand.press(Key.Key_Return)
    hand.wait(lambda: hand.reads("DayDetailsForm", "Оразов"))
    hand.wait(lambda: isinstance(hand.at, DayGrid))
    hand.press(Key.Key_A)
    hand.wait(lambda: hand.reads("DayDetailsForm", "arrived"))
    hand.press(Key.Key_Return)
    hand.stand_in_open_visit()
    hand.type("Кашель третий день")
    hand.jump("diagnosesLabel")
    hand.stand_at("diagnosisField")
    hand.type("J20.9")
    hand.press(Key.Key_Return)
    hand.wait(lambda: hand.reads("diagnosesPlace", "J20.9"))
    hand.press(Key.Key_F9)
    hand.stand_at("passwordField")
    hand.press(Key.Key_Return)
    hand.wait(lambda: hand.reads("SigningForm", "IIN"))
    hand.stand_at("goButton")
    hand.press(Key.Key_Return)
    check_facts(hand, rehearsal, "Оразов", home=tmp_path)


def check_facts(hand: Hand, rehearsal: Path, family: str, *, home: Path) -> None:
    """What the console's demo ends in: one document, both verdicts valid, the stand's own list, the ledger, the receipt."""
    assert hand.window.shell is not None
    door = hand.window.shell.session.practice.door

    def document() -> Document | None:
        with backstage():
            (patient,) = door.do(FindPatients(typed=family))
            documents = door.do(ListDocuments(limit=50))
        return next((found for found in documents if found.patient_id == patient.id), None)

    def accepted() -> bool:
        found = document()
        return found is not None and found.state is DocumentState.ACCEPTED

    hand.wait(accepted)
    hand.wait(lambda: hand.reads("endingBar", "accepted"))
    made = document()
    assert made is not None
    with backstage():
        (verdict,) = door.do(GetDocument(document_id=made.id)).verdicts
        (delivered,) = door.do(DeliveryOf(document_id=made.id))
        steps = [line.step for line in door.do(GetLedger(document_id=made.id))]
    assert (verdict.integrity, verdict.trust) == ("valid", "valid")
    assert [receipt.status for receipt in delivered.receipts] == ["accepted"]
    assert steps == STEPS
    listed = [entry for entry in demo_list(rehearsal, home=home) if entry["sha256"] == made.sha256]
    assert [entry["status"] for entry in listed] == ["accepted"]
