"""A signed-in user at work: the open practice, who it is, and the one notice that tells every screen to look again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from ..domain.access import Permission, User, permissions_of
from ..domain.changes import Changes
from ..domain.practices import Practice
from ..domain.schedule import Doctor
from ..services.access import ListDoctors, WhoAmI
from ..services.desks import Command
from ..services.practices import GetPractice
from .held_keys import HeldKey
from .ports import Agent, Opened, Program
from .preferences import Preferences
from .tasks import Failure, Lane, Tasks
from .watches import Watched

R = TypeVar("R")
T = TypeVar("T")


class Session(QObject):
    """What every screen is given. `changed` carries the records each write touched, on the GUI thread.

    `locked` tells what floats above the window to close; an opened key is held here and nowhere else.
    """

    changed = Signal(object)
    locked = Signal()
    progressed = Signal(str, int, int)  # title of long work, done, total; an empty title when it has ended
    _written = Signal(object)
    held_key: HeldKey | None

    def __init__(self, practice: Opened, tasks: Tasks, *, program: Program, user: User, facts: Practice,
                 doctors: tuple[Doctor, ...]) -> None:
        super().__init__()
        self.practice, self.tasks, self.program = practice, tasks, program
        self.user, self.facts, self.doctors = user, facts, doctors
        self.zone = ZoneInfo(facts.zone)
        self.preferences, self.held_key = Preferences(), None
        self.behind_lock = False
        self._long_work: set[Watched] = set()
        self._rights = permissions_of(user.roles)
        self._written.connect(self._tell)
        practice.door.on_change(self._written.emit)

    @classmethod
    def gather(cls, practice: Opened, program: Program) -> Callable[[Tasks], Session]:
        """Read who signed in (off the GUI thread); the result makes the session on it."""
        user, facts, doctors = practice.door.do(WhoAmI()), practice.door.do(GetPractice()), practice.door.do(ListDoctors())
        return lambda tasks: cls(practice, tasks, program=program, user=user, facts=facts, doctors=doctors)

    def _tell(self, changes: Changes) -> None:
        """Tell the screens; what the session itself keeps is read anew before."""
        if not touches(changes, "practice", "doctor"):
            self.changed.emit(changes)
            return

        def take(kept: tuple[Practice, tuple[Doctor, ...]]) -> None:
            self.facts, self.doctors = kept
            self.changed.emit(changes)

        door = self.practice.door
        self.tasks.run(Lane.READ, lambda: (door.do(GetPractice()), door.do(ListDoctors())), owner=self, done=take)

    @property
    def doctor(self) -> Doctor | None:
        """The doctor this user is, if any."""
        return next((doctor for doctor in self.doctors if doctor.user_id == self.user.id), None)

    def agent(self) -> Agent:
        """Return mis-sync for this practice, not yet started."""
        return self.program.agent(self.practice)

    def lock(self) -> None:
        """Clear away what is open; the key goes too, unless its owner wants it kept."""
        self.behind_lock = True
        if not self.preferences.keeps_key:
            self.held_key = None
        self.locked.emit()

    def unlock(self) -> None:
        """Note that the user is back."""
        self.behind_lock = False

    def leave(self) -> None:
        """Clear away what is open, forget the key, and let long work end with nothing changed."""
        self.behind_lock, self.held_key = True, None
        for work in self._long_work:
            work.stop()
        self.locked.emit()

    def end(self) -> None:
        """Close the practice; nobody is told of its changes any longer."""
        self.changed.disconnect()
        self.practice.close()

    def may(self, permission: Permission) -> bool:
        """Whether an action is worth offering; the services check again."""
        return permission in self._rights

    def now(self) -> datetime:
        """The practice's clock, in its zone."""
        return self.practice.clock.now().astimezone(self.zone)

    def local(self, moment: datetime) -> datetime:
        """Return a moment in the practice's zone."""
        return moment.astimezone(self.zone)

    def ask(self, command: Command[R], *, owner: QObject, done: Callable[[R], None],
            failed: Callable[[Failure], None] | None = None, topic: str = "", lane: Lane = Lane.READ) -> None:
        """Put a question to the services; the answer comes later, on the GUI thread."""
        self.tasks.run(lane, lambda: self.practice.door.do(command), owner=owner, done=done, failed=failed, topic=topic)

    def do(self, command: Command[R], *, owner: QObject, done: Callable[[R], None] | None = None,
           failed: Callable[[Failure], None] | None = None, lane: Lane = Lane.WRITE) -> None:
        """Have the services change something."""
        self.tasks.run(lane, lambda: self.practice.door.do(command), owner=owner, done=done or _nothing, failed=failed)

    def watch(self, command: Command[R], title: str, *, owner: QObject, done: Callable[[R], None],
              failed: Callable[[Failure], None] | None = None) -> Watched:
        """Have long work done beside everything else, its progress in the status line; the result can stop it."""
        watched = Watched(title)
        self._long_work.add(watched)
        watched.advanced.connect(lambda count, total: self.progressed.emit(title, count, total))

        def end(then: Callable[[T], None] | None, value: T) -> None:
            self._long_work.discard(watched)
            self.progressed.emit("", 0, 0)
            (then or _nothing)(value)

        self.tasks.run(Lane.OTHER, lambda: self.practice.door.do(command, watch=watched), owner=owner,
                       done=lambda result: end(done, result),
                       failed=lambda failure: end(failed or self.tasks.failed.emit, failure))
        return watched


def _nothing(_: object) -> None:
    """Take an answer nobody waits for."""


def touches(changes: Changes, *kinds: str) -> bool:
    """Whether a write touched records of one of these kinds."""
    return bool(changes.kinds() & set(kinds))
