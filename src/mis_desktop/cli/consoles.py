"""Reading secrets and writing answers on the console."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..compose import OpenPractice, open_practice
from ..domain.errors import FileUnreadable
from ..domain.values import to_plain
from ..wording import text

LARGEST_SECRET = 64 * 1024  # bytes: a recovery sheet's text is about 2 kB


def read_secret(source: str | None, *, prompt: str) -> str:
    """Read a secret: from a file, from standard input for `-`, or by a prompt. The line end is not part of it."""
    if source is None:
        return getpass.getpass(f"{prompt}: ")
    if source == "-":
        return sys.stdin.readline().rstrip("\r\n")
    return read_file(Path(source)).decode("utf-8-sig").split("\n", 1)[0].rstrip("\r")


def read_file(path: Path, *, limit: int = LARGEST_SECRET) -> bytes:
    """Read a small file. Raises FileUnreadable."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise FileUnreadable(path=str(path), detail=error.strerror or "") from error
    if len(data) > limit:
        raise FileUnreadable(path=str(path), detail=f"> {limit}")
    return data


def password_of(arguments: argparse.Namespace) -> str:
    """Return the password of the user who runs the command."""
    return read_secret(arguments.password_file, prompt=text("ask.password", arguments.language))


@contextmanager
def opened(arguments: argparse.Namespace) -> Iterator[OpenPractice]:
    """Open the practice for the user of the arguments, and close it."""
    practice = open_practice(arguments.practice, arguments.user, password_of(arguments))
    try:
        yield practice
    finally:
        practice.close()


def answer(arguments: argparse.Namespace, words: str, **facts: Any) -> int:
    """Print the answer of a command: words, or the facts as one JSON line. Returns exit code 0."""
    line = json.dumps(to_plain(facts), ensure_ascii=False) if arguments.json else words
    sys.stdout.write(line + "\n")
    return 0
