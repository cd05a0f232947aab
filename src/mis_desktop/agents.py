"""Programs that run beside the desktop: started with secrets on standard input only, watched, started again when they die."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol

from .domain.delivery import Destination
from .domain.errors import AgentFailed

STOP_SECONDS = 10.0


class HasSpool(Protocol):
    """An open practice, as far as its spool goes."""

    @property
    def spool_path(self) -> Path: ...
    @property
    def spool_key(self) -> bytes: ...


class Program:
    """A child process: argv holds no secret, `first_line` is written to its standard input and the pipe kept open."""

    def __init__(self, module: str, arguments: Sequence[str], *, first_line: str = "") -> None:
        self.module, self._arguments, self._first_line = module, list(arguments), first_line
        self._process: subprocess.Popen[bytes] | None = None
        self.starts = 0

    @property
    def pid(self) -> int | None:
        """The process id while it runs."""
        return self._process.pid if self._process and self._process.poll() is None else None

    def start(self) -> None:
        """Start the program. Raises AgentFailed when it cannot even be started."""
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own programs, by this interpreter
                [sys.executable, "-m", self.module, *self._arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                stderr=None)
            self.starts += 1
            if self._first_line and self._process.stdin:
                self._process.stdin.write(self._first_line.encode("ascii") + b"\n")
                self._process.stdin.flush()
        except OSError as error:
            raise AgentFailed(program=self.module, detail=error.strerror or "") from error
        if self._process.stdout:
            os.set_blocking(self._process.stdout.fileno(), False)

    def read_line(self, *, seconds: float) -> dict[str, Any]:
        """Return the next JSON line of its output. Raises AgentFailed when none comes in time."""
        output, limit, gathered = self._output(), time.monotonic() + seconds, b""
        while time.monotonic() < limit:
            select.select([output], [], [], 0.1)
            gathered += output.readline() or b""
            if gathered.endswith(b"\n"):
                line: dict[str, Any] = json.loads(gathered)
                return line
            if self._process and self._process.poll() is not None:
                break
        code = self._process.poll() if self._process else None
        raise AgentFailed(program=self.module, detail="no answer" if code is None else f"exit {code}")

    def drain(self) -> None:
        """Throw away status lines, so that the pipe never fills."""
        while self._output().read(65536):
            pass

    def keep_alive(self) -> bool:
        """Start the program again if it has died; True when it had."""
        if self.pid is not None:
            self.drain()
            return False
        self.start()
        return True

    def stop(self) -> None:
        """Ask it to end, wait, and end it if it does not."""
        if self._process is None:
            return
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                pipe.close()

    def _output(self) -> Any:
        if self._process is None or self._process.stdout is None:
            raise AgentFailed(program=self.module, detail="not started")
        return self._process.stdout

    def __enter__(self) -> Program:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()


class SyncAgent(Program):
    """mis-sync for one practice; it gets the spool's key on its first line, never in argv or environment."""

    def __init__(self, practice: HasSpool) -> None:
        super().__init__("mis_sync", ["--spool", str(practice.spool_path), "--exit-with-stdin"],
                         first_line=practice.spool_key.hex())


def probe_destination(destination: Destination) -> tuple[int, str]:
    """Have mis-sync try a destination; return its HTTP status (0 when there was none) and an error code. Raises AgentFailed."""
    asked = json.dumps({"id": destination.id, "url": destination.url, "ca_pem": destination.authority,
                        "token": destination.token or None, "timeout_seconds": min(15, destination.timeout_seconds)})
    done = subprocess.run([sys.executable, "-m", "mis_sync", "--probe"], input=asked.encode() + b"\n",
                          capture_output=True, check=False)
    if done.returncode:
        raise AgentFailed(program="mis_sync", detail=f"exit {done.returncode}")
    answer = json.loads(done.stdout)
    return int(answer["status"] or 0), str(answer["error"] or "")


def run_program(module: str, arguments: Sequence[str]) -> str:
    """Run one of our programs to its end and return its output. Raises AgentFailed with its exit code."""
    done = subprocess.run([sys.executable, "-m", module, *arguments], capture_output=True, check=False)  # noqa: S603
    if done.returncode:
        raise AgentFailed(program=module, detail=f"exit {done.returncode}: {done.stderr.decode('utf-8', 'replace')[-300:]}")
    return done.stdout.decode("utf-8")
