"""Looking around: the button makes a demo practice and opens it; one is opened as a real process and its papers arrive."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mis_desktop.app import DesktopProgram
from mis_desktop.compose import OpenPractice
from mis_desktop.domain.errors import DiskFull
from mis_desktop.ui.windows import Window
from tests.e2e.programs import demo_list, end_group, environment
from tests.practices import LOGIN, PASSWORD

from .conftest import StillProgram


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
    blank_window.look_around()
    page = blank_window.centralWidget().currentWidget()  # type: ignore[attr-defined]
    problem, back = page.findChild(QLabel, "problem"), page.findChild(QPushButton, "backButton")
    qtbot.waitUntil(problem.isVisible, timeout=10_000)
    assert "disk is full" in problem.text()
    back.click()
    assert blank_window.login.isVisible()


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[subprocess.Popen[bytes], Path, Path]]:
    home, folder = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("demo") / "fresh"
    process = subprocess.Popen([sys.executable, "-m", "mis_desktop.app", "--demo", str(folder)], start_new_session=True,
                               env={**environment(home), "QT_QPA_PLATFORM": "offscreen"})
    yield process, folder, home
    end_group(process)  # type: ignore[arg-type]


def test_a_demo_as_a_real_process_delivers_what_was_signed_and_ends_in_order(
        opened: tuple[subprocess.Popen[bytes], Path, Path]) -> None:
    process, folder, home = opened
    limit = time.monotonic() + 90
    while not (folder / "rehearsal.json").exists() or not demo_list(folder, home=home):
        assert process.poll() is None
        assert time.monotonic() < limit
        time.sleep(0.3)
    process.send_signal(signal.SIGTERM)
    assert process.wait(20) == 0
    assert {line["status"] for line in demo_list(folder, home=home)} == {"accepted"}
