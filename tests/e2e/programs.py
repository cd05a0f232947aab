"""The console program as a user starts it: a real process with its own home and temporary folder, children and kills."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

REPO = Path(__file__).resolve().parents[2]
LIMIT = 120  # seconds one command may take on a busy machine


@dataclass(frozen=True)
class Outcome:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def facts(self) -> dict[str, Any]:
        """The one JSON line on standard output."""
        (line,) = self.out.splitlines()
        found: dict[str, Any] = json.loads(line)
        return found


def environment(home: Path) -> dict[str, str]:
    """Return an environment whose home, caches and temporary files lie below `home`."""
    for name in ("tmp", "cache", "config", "state"):
        (home / name).mkdir(parents=True, exist_ok=True)
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return {
        **kept,
        "HOME": str(home),
        "TMPDIR": str(home / "tmp"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_STATE_HOME": str(home / "state"),
        "PYTHONUTF8": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": f"{REPO / 'src'}{os.pathsep}{REPO / 'sync'}",
    }


def start(arguments: Sequence[str | Path], *, home: Path, module: str = "mis_desktop.cli") -> subprocess.Popen[str]:
    """Start a command in a session of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", module, *map(str, arguments)],
        env=environment(home),
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def mis(*arguments: str | Path, home: Path, typed: str = "", module: str = "mis_desktop.cli") -> Outcome:
    """Run a command to its end."""
    process = start(arguments, home=home, module=module)
    try:
        out, err = process.communicate(typed, timeout=LIMIT)
    finally:
        end_group(process)
    return Outcome(process.returncode, out, err)


def end_group(process: subprocess.Popen[str]) -> None:
    """Kill a command's whole session, if anything of it is left."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait(10)
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe:
            pipe.close()


def children(pid: int, module: str) -> Iterator[int]:
    """Yield the children of a process that run a module."""
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError, IndexError):
            parent = int((folder / "stat").read_text().rsplit(")", 1)[1].split()[1])
            if parent == pid and module.encode() in (folder / "cmdline").read_bytes():
                yield int(folder.name)


def kill_one(process: subprocess.Popen[str], who: str, *, after: float) -> bool:
    """Kill -9 the program itself (`desktop`) or its child of a module, `after` seconds after its start.

    Returns False if there was nothing left to kill.
    """
    targets = [process.pid] if who == "desktop" else []
    while not targets and process.poll() is None:
        time.sleep(0.01)
        targets = list(children(process.pid, who))
    time.sleep(after)
    if process.poll() is not None:
        return False
    for target in targets:
        with contextlib.suppress(ProcessLookupError):
            os.kill(target, signal.SIGKILL)
    return bool(targets)


def demo_list(folder: Path, *, home: Path) -> list[dict[str, Any]]:
    """Return what the demo's training stand has on its list."""
    done = mis("list", "--json", "--dir", folder / "stand", home=home, module="mis_stand")
    assert done.code == 0, done.err
    found: list[dict[str, Any]] = json.loads(done.out)
    return found


def traces(words: Sequence[str]) -> tuple[bytes, ...]:
    """Return how words look in a file: UTF-8, UTF-16 and base64 of either, at each of the three places in a group."""
    found = []
    for word in words:
        for plain in (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be")):
            found.append(plain)
            for shift in range(3):
                coded = base64.b64encode(bytes(shift) + plain)
                found.append(coded[(0, 2, 3)[shift] : -4])  # the first and last group depend on the neighbours
    return tuple(trace for trace in found if len(trace) >= 6)


def files_with(traces_: Sequence[bytes], *folders: Path) -> set[Path]:
    """Return the files that hold one of the traces."""
    return {
        path
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file() and any(trace in path.read_bytes() for trace in traces_)
    }
