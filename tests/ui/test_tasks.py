"""The bridge: answers come to living receivers on the window's thread, late ones are dropped, bugs show a number only."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mis_desktop.app import DesktopProgram
from mis_desktop.domain.errors import NotFound
from mis_desktop.ui.tasks import Failure, Lane, Tasks
from tests.practices import LOGIN, PASSWORD

from .guards import OnGuiThread


def test_an_answer_arrives_on_the_windows_thread_and_work_does_not_run_there(qtbot: QtBot, tasks: Tasks) -> None:
    where: list[threading.Thread] = []
    tasks.run(Lane.READ, threading.current_thread, owner=tasks,
              done=lambda worker: where.extend((worker, threading.current_thread())))
    qtbot.waitUntil(lambda: len(where) == 2)
    assert where[0] is not threading.main_thread()
    assert where[1] is threading.main_thread()


def test_of_questions_on_one_topic_only_the_newest_is_answered(qtbot: QtBot, tasks: Tasks) -> None:
    gate, answers, asked = threading.Event(), list[int](), list[int]()
    tasks.run(Lane.READ, gate.wait, owner=tasks, done=lambda _: None)
    for number in range(5):
        tasks.run(Lane.READ, lambda n=number: (asked.append(n), n)[1], owner=tasks, done=answers.append, topic="search")
    gate.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert (answers, asked) == ([4], [4])


def test_an_answer_to_a_deleted_receiver_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    owner, gate, answers = QObject(), threading.Event(), list[object]()
    tasks.run(Lane.READ, gate.wait, owner=owner, done=answers.append)
    shiboken6.delete(owner)
    gate.set()
    tasks.run(Lane.READ, lambda: "after", owner=tasks, done=answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["after"]


def test_a_refusal_keeps_its_facts_and_a_bug_shows_only_a_number(qtbot: QtBot, tasks: Tasks,
                                                                 caplog: pytest.LogCaptureFixture) -> None:
    failures: list[Failure] = []

    def raising(error: Exception) -> None:
        raise error

    for error in (NotFound(kind="patient", id="7"), ValueError("Ахметова, 850101400011")):
        tasks.run(Lane.READ, lambda e=error: raising(e), owner=tasks, done=lambda _: None, failed=failures.append)
    qtbot.waitUntil(lambda: len(failures) == 2)
    assert failures[0].error is not None
    assert failures[0].error.facts["id"] == "7"
    assert failures[1].error is None
    assert failures[1].number in caplog.text
    assert "Ахметова" not in caplog.text


def test_a_practice_opened_on_the_windows_thread_falls_into_the_trap(program: DesktopProgram, practice_folder: Path) -> None:
    with pytest.raises(OnGuiThread):
        program.open(practice_folder, LOGIN, PASSWORD)


def test_lanes_do_not_wait_for_one_another(qtbot: QtBot, tasks: Tasks) -> None:
    gate, answers = threading.Event(), list[str]()
    tasks.run(Lane.WRITE, gate.wait, owner=tasks, done=lambda _: answers.append("write"))
    tasks.run(Lane.DRAFT, lambda: None, owner=tasks, done=lambda _: answers.append("draft"))
    qtbot.waitUntil(lambda: answers == ["draft"])
    gate.set()
    qtbot.waitUntil(lambda: answers == ["draft", "write"])
