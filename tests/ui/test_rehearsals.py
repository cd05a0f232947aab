"""Looking around: the button makes a demo practice and opens it; one is opened as a real process and its papers arrive."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mis_desktop.app import DesktopProgram
from mis_desktop.compose import OpenPractice
from mis_desktop.demo.folders import PASSWORD as REHEARSAL_PASSWORD
from mis_desktop.domain.errors import DiskFull
from mis_desktop.services.access import ListDoctors
from mis_desktop.services.documents import FreezeVisit, GetDocument
from mis_desktop.services.patients import FindPatients
from mis_desktop.services.visits import OpenEmergencyVisit, SaveVisit
from mis_desktop.ui.sessions import Session
from mis_desktop.ui.signing_sheets import SigningSheet
from mis_desktop.ui.signings import sign_document
from mis_desktop.ui.windows import Window
from tests.e2e.programs import demo_list, end_group, environment
from tests.practices import LOGIN, PASSWORD

from .conftest import StillProgram
from .guards import backstage
from .keys import ENTRY

SIGNED_AT_LEAST = 8  # the past weeks' visits, whatever hour of the day it is


class QuickRehearsal(StillProgram):
    """Opens a ready practice instead of making one; can be told to fail once."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.broken = folder, False

    def rehearse(self, folder: Path | None, *, say: Callable[[str], None]) -> OpenPractice:
        say("keys")
        if self.broken:
            raise DiskFull(path=str(self.folder))
        return self.open(self.folder, LOGIN, PASSWORD)


@pytest.fixture
def program(practice_folder: Path) -> DesktopProgram:
    return QuickRehearsal(practice_folder)


def test_the_button_opens_a_demo_practice(blank_window: Window, qtbot: QtBot) -> None:
    button = blank_window.login.findChild(QPushButton, "demoButton")
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: blank_window.shell is not None, timeout=10_000)
    assert blank_window.shell is not None
    assert blank_window.shell.current() is blank_window.shell.page("day")


def test_what_went_wrong_is_said_and_the_way_back_is_open(blank_window: Window, program: QuickRehearsal, qtbot: QtBot) -> None:
    program.broken = True
    blank_window.arrivals.look_around()
    page = blank_window.centralWidget().currentWidget()  # type: ignore[attr-defined]
    problem, back = page.findChild(QLabel, "problem"), page.findChild(QPushButton, "backButton")
    qtbot.waitUntil(problem.isVisible, timeout=10_000)
    assert "disk is full" in problem.text()
    back.click()
    assert blank_window.login.isVisible()


@dataclass(frozen=True)
class Ended:
    """A demo that was opened as a real process, and how it ended when it was asked to."""

    folder: Path
    home: Path
    code: int

    def answers(self) -> list[str]:
        return [line["status"] for line in demo_list(self.folder, home=self.home)]


@pytest.fixture(scope="module")
def ended(tmp_path_factory: pytest.TempPathFactory) -> Ended:
    home, folder = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("demo") / "fresh"
    process = subprocess.Popen([sys.executable, "-m", "mis_desktop.app", "--demo", str(folder)], start_new_session=True,
                               env={**environment(home), "QT_QPA_PLATFORM": "offscreen"})
    try:
        limit = time.monotonic() + 90
        while process.poll() is None and time.monotonic() < limit:
            if (folder / "rehearsal.json").exists() and len(demo_list(folder, home=home)) >= SIGNED_AT_LEAST:
                break
            time.sleep(0.3)
        process.send_signal(signal.SIGTERM)
        return Ended(folder, home, process.wait(20))
    finally:
        end_group(process)  # type: ignore[arg-type]


def test_a_demo_as_a_real_process_delivers_what_was_signed_and_ends_in_order(ended: Ended) -> None:
    assert ended.code == 0
    assert len(ended.answers()) >= SIGNED_AT_LEAST
    assert set(ended.answers()) == {"accepted"}


def test_a_document_signed_in_the_demos_window_ends_with_an_accepted_receipt(ended: Ended, blank_window: Window,
                                                                             qtbot: QtBot) -> None:
    program = DesktopProgram()
    with backstage():
        practice = program.open(ended.folder / "practice", "doctor", REHEARSAL_PASSWORD)
        session = Session.gather(practice, program)(blank_window.tasks)
        document = practice.door.do(FreezeVisit(visit_id=open_visit(practice)))
    blank_window.begin(session)
    sign_document(session, document.id, parent=blank_window, done=lambda _: None, failed=pytest.fail)
    sheet = blank_window.findChild(SigningSheet)
    go = sheet.findChild(QPushButton, "goButton")
    go.click()  # file and password are there already: the key is opened and shown
    qtbot.waitUntil(lambda: "Sign" in go.text() and go.isEnabled(), timeout=20_000)
    go.click()
    with backstage():
        qtbot.waitUntil(lambda: practice.door.do(GetDocument(document_id=document.id)).document.state == "accepted",
                        timeout=30_000)
    assert len(ended.answers()) > SIGNED_AT_LEAST


def open_visit(practice: OpenPractice) -> str:
    """Return a visit of the demo's doctor that may be finished: an emergency, so that no hour of the day matters."""
    patient = practice.door.do(FindPatients(typed="", limit=1))[0]
    doctor = next(doctor for doctor in practice.door.do(ListDoctors()) if doctor.user_id == practice.door.user_id)
    visit = practice.door.do(OpenEmergencyVisit(patient_id=patient.id, doctor_id=doctor.id, reason="боль"))
    practice.door.do(SaveVisit(visit_id=visit.id, revision=visit.revision, entry=ENTRY))
    return visit.id
