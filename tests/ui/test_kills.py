"""Kill -9 of the real window in the middle of typing: what is older than two seconds is in the draft that is offered."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from mis_desktop.compose import open_practice
from tests.practices import LOGIN, PASSWORD, make_practice

from .guards import backstage
from .visits import Office

SOAK = os.environ.get("SOAK") == "1"
TIMES = 50 if SOAK else 2
RANDOM = random.Random(None if SOAK else 4)
PROMISED = 2.0  # seconds of typing that a power cut may take
ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Heard:
    """What a typing program told before it was killed."""

    words: dict[int, float] = field(default_factory=dict)  # number → moment it stood whole
    began: set[str] = field(default_factory=set)
    ended: set[str] = field(default_factory=set)

    def take(self, line: str) -> None:
        """Note one line."""
        match line.split():
            case ["word", number, moment]:
                self.words[int(number)] = float(moment)
            case ["began", name]:
                self.began.add(name)
            case ["ended", name]:
                self.ended.add(name)


class Typing:
    """The typing program as a process of its own."""

    def __init__(self, folder: Path, visit_id: str, *arguments: str) -> None:
        self.heard = Heard()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.typing", folder, visit_id, str(RANDOM.randrange(1000)), *arguments], cwd=ROOT,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}, stdout=subprocess.PIPE, text=True)
        self._ear = threading.Thread(target=self._listen, daemon=True)
        self._ear.start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.heard.take(line)

    def wait(self, *, words: int, works: int = 0, seconds: float = 90.0) -> None:
        """Wait until so many words are typed and so many kinds of work have begun."""
        limit = time.monotonic() + seconds
        while len(self.heard.words) < words or len(self.heard.began) < works:
            assert self._process.poll() is None, "the window died by itself"
            assert time.monotonic() < limit, self.heard
            time.sleep(0.02)

    def kill(self) -> float:
        """Kill it with SIGKILL; return the moment. A second time does nothing."""
        moment = time.monotonic()
        self._process.kill()
        self._process.wait()
        self._ear.join()
        assert self._process.stdout is not None
        self._process.stdout.close()
        return moment


@pytest.fixture
def typing() -> Iterator[Callable[..., Typing]]:
    """Return a function that starts the typing program; whatever a test comes to, none of them outlives it."""
    with ExitStack() as ends:
        def start(folder: Path, visit_id: str, *arguments: str) -> Typing:
            begun = Typing(folder, visit_id, *arguments)
            ends.callback(begun.kill)
            return begun

        yield start


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with backstage():
        make_practice(tmp_path / "practice")
    return tmp_path / "practice"


def new_visit(folder: Path) -> str:
    with backstage(), open_practice(folder, LOGIN, PASSWORD) as practice:
        return Office(practice).visit().id


def offered(folder: Path, visit_id: str) -> set[str]:
    """Return the words of the draft that is offered when the practice is opened again."""
    with backstage(), open_practice(folder, LOGIN, PASSWORD) as practice:
        draft = Office(practice).draft(visit_id)
    return set(draft.entry.complaints.split()) if draft else set()


def check_nothing_lost(folder: Path, visit_id: str, heard: Heard, killed: float) -> None:
    """Every word that was older than promised at the moment of the kill is offered."""
    due = {f"сөз{number}" for number, moment in heard.words.items() if moment <= killed - PROMISED}
    assert due, "killed too early to prove anything"
    assert due <= offered(folder, visit_id)


@pytest.mark.parametrize("number", range(TIMES))
def test_killed_while_typing_nothing_older_than_two_seconds_is_lost(
        folder: Path, typing: Callable[..., Typing], number: int) -> None:
    visit_id = new_visit(folder)
    typist = typing(folder, visit_id)
    typist.wait(words=1)
    time.sleep(RANDOM.uniform(2.5, 6.0))
    killed = typist.kill()
    check_nothing_lost(folder, visit_id, typist.heard, killed)


@pytest.mark.parametrize("number", range(TIMES))
def test_nor_while_a_backup_an_export_and_an_import_of_thirty_thousand_rows_run(
        folder: Path, typing: Callable[..., Typing], number: int) -> None:
    visit_id = new_visit(folder)
    typist = typing(folder, visit_id, "busy")
    typist.wait(words=1, works=3)
    time.sleep(RANDOM.uniform(2.5, 9.0))
    killed = typist.kill()
    assert typist.heard.began == {"backup", "export", "import"}
    check_nothing_lost(folder, visit_id, typist.heard, killed)
