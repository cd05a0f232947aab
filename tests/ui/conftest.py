"""A small practice once a module, a signed-in session and a window on it; nothing slow may run on the window's thread."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mis_desktop.app import DesktopProgram
from mis_desktop.security import vault_folders
from mis_desktop.security.slots import KdfCost
from mis_desktop.ui.languages import languages
from mis_desktop.ui.pages import MAKERS
from mis_desktop.ui.ports import Opened
from mis_desktop.ui.preferences import Preferences
from mis_desktop.ui.sessions import Session
from mis_desktop.ui.tasks import Tasks
from mis_desktop.ui.windows import Window
from tests.practices import LOGIN, PASSWORD, make_practice

from .guards import backstage, watch_gui_thread


class StillAgent:
    """mis-sync that never starts: screens are tested without a second process."""

    def start(self) -> None: ...
    def stop(self) -> None: ...
    def keep_alive(self) -> bool:
        return False


class StillProgram(DesktopProgram):
    """The real program, but for mis-sync."""

    def agent(self, practice: Opened) -> StillAgent:  # type: ignore[override]
        return StillAgent()


@pytest.fixture(autouse=True)
def gui_thread(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Guard the window's thread, and keep what the program remembers away from this user's own."""
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    watch_gui_thread(monkeypatch)


@pytest.fixture(scope="module", autouse=True)
def quick_keys() -> Iterator[None]:
    """Derive keys at the floor: these tests need no slow password."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vault_folders, "calibrated", KdfCost)
        yield


@pytest.fixture(scope="module")
def practice_folder(tmp_path_factory: pytest.TempPathFactory, quick_keys: None) -> Path:
    """Return the folder of a practice shared by a module's tests; its recovery sheet lies beside it."""
    folder: Path = tmp_path_factory.mktemp("office") / "practice"
    with backstage():
        make_practice(folder)
    return folder


@pytest.fixture
def program() -> DesktopProgram:
    """Return what the window is handed, without mis-sync."""
    return StillProgram()


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    """Return lanes that end with the test."""
    made = Tasks()
    yield made
    made.stop()


@pytest.fixture
def session(practice_folder: Path, program: DesktopProgram, tasks: Tasks) -> Iterator[Session]:
    """Return a session of the one who is administrator and doctor."""
    with backstage():
        practice = program.open(practice_folder, LOGIN, PASSWORD)
        made = Session.gather(practice, program)(tasks)
    yield made
    tasks.wait_idle()
    practice.close()


@pytest.fixture
def blank_window(qtbot: QtBot, program: DesktopProgram, tmp_path: Path) -> Iterator[Window]:
    """Return a window at the sign-in, worded in English, remembering nothing."""
    languages.switch("en")
    made = Window(MAKERS, program=program, preferences=Preferences(tmp_path / "preferences.ini"))
    made.dress()
    made.show()
    yield made
    made.close()


@pytest.fixture
def window(blank_window: Window, practice_folder: Path, program: DesktopProgram) -> Window:
    """Return a window at work: signed in on the module's practice."""
    with backstage():
        practice = program.open(practice_folder, LOGIN, PASSWORD)
        session = Session.gather(practice, program)(blank_window.tasks)
    blank_window.begin(session)
    return blank_window
