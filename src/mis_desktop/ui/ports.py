"""What the window needs of the composition root, as Protocols: `app` hands it in, so that the window knows no adapter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ..domain.audit import ChainReport
    from ..domain.books import BookEntry
    from ..domain.delivery import Destination
    from ..services.doors import Door
    from ..services.ports import Clock, Signer
    from ..services.practices import FirstStart



@dataclass(frozen=True, slots=True, kw_only=True)
class Training:
    """What may be told of a demo practice: its people are invented. `key_file` is that of the doctor who was asked for."""

    logins: tuple[str, ...]
    password: str
    key_file: Path | None
    key_password: str


class Opened(Protocol):
    """A practice somebody has signed in to."""

    @property
    def folder(self) -> Path: ...
    @property
    def door(self) -> Door: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def spool_path(self) -> Path: ...
    @property
    def spool_key(self) -> bytes: ...

    def confirm(self, login: str, password: str) -> None:
        """Check the password of somebody already signed in. Raises WrongPassword, TooManyAttempts."""

    def close(self) -> None:
        """Close the files and drop the key."""


class Finding(Protocol):
    """One line of a check: a code of the wording catalogue, a level (ok, note, fault) and facts."""

    @property
    def code(self) -> str: ...
    @property
    def level(self) -> str: ...
    @property
    def facts(self) -> dict[str, str]: ...


class Agent(Protocol):
    """mis-sync for one practice."""

    def start(self) -> None: ...
    def stop(self) -> None: ...
    def keep_alive(self) -> bool:
        """Start it again if it has died; True when it had."""


class Program(Protocol):
    """What is done before and beside an open practice. Each call may take a second: never on the GUI thread."""

    def open(self, folder: Path, login: str, password: str) -> Opened:
        """Open a practice. Raises as `compose.open_practice`."""

    def create(self, folder: Path, asked: FirstStart, *, recovery_sheet: Path) -> str:
        """Make a practice and its recovery sheet. Raises as `compose.create_practice`."""

    def starter_book(self, book: str) -> tuple[BookEntry, ...]:
        """Return a starter book before there is a practice: kato, specialties."""

    def check_password(self, password: str, *, login: str, administrator: bool) -> None:
        """Judge a new password, quick enough for each key press. Raises WeakPassword, CommonPassword."""

    def recover(self, folder: Path, *, sheet: str, login: str, password: str) -> ChainReport:
        """Open with the recovery sheet and set a password. Raises as `compose.recover_practice`."""

    def sheet_text(self, path: Path) -> str:
        """Read a recovery sheet from its PDF or a text file. Raises FileUnreadable."""

    def restore(self, source: Path, folder: Path, *, sheet: str, login: str, password: str) -> ChainReport:
        """Make a practice folder from a backup. Raises as `compose.restore_practice`."""

    def rehearse(self, folder: Path | None, *, say: Callable[[str], None]) -> Opened:
        """Make a demo practice and open it for its doctor; `say` is told what is being made: practice, keys, day, open."""

    def training(self, folder: Path, *, login: str = "") -> Training | None:
        """Return what may be told of a demo practice; None for every other one. One look at a file name, no more."""

    def probe(self, destination: Destination) -> tuple[int, str]:
        """Have mis-sync try a destination: HTTP status (0 without an answer) and error code (authority, tls, timeout, network,
        redirect, too_large). Raises AgentFailed."""

    def health(self, practice: Opened) -> Sequence[Finding]:
        """Return the state of the installation and of the practice's files."""

    def database_health(self, practice: Opened) -> Sequence[Finding]:
        """Read every page of the database and return what is wrong, or that nothing is."""

    def agent(self, practice: Opened) -> Agent:
        """Return mis-sync for a practice, not yet started."""

    def open_key(self, path: Path, password: str) -> Signer:
        """Open a key file. Raises FileUnreadable, NotAKeyFile, WrongKeyPassword, UnsupportedKeyFile."""
