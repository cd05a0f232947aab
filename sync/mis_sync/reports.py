"""Status lines for whoever started the agent: one JSON object each, ids and codes only. They never hold up delivery."""

from __future__ import annotations

import json
import os
import queue
import threading

MOST_WAITING = 1_000  # lines; a reader that sleeps loses the rest
FLUSH_SECONDS = 2.0


class Lines:
    """Writes lines from a thread of its own: a pipe that nobody reads blocks that thread and nothing else."""

    def __init__(self) -> None:
        self._waiting: queue.Queue[bytes | None] = queue.Queue(MOST_WAITING)
        self._thread = threading.Thread(target=self._write, name="lines", daemon=True)
        self._thread.start()

    def put(self, line: bytes) -> None:
        """Hand over a line; it is dropped when too many wait."""
        try:
            self._waiting.put_nowait(line)
        except queue.Full:
            return

    def close(self) -> None:
        """Let waiting lines out, for a short time."""
        try:
            self._waiting.put(None, timeout=FLUSH_SECONDS)
        except queue.Full:
            return
        self._thread.join(FLUSH_SECONDS)

    def _write(self) -> None:
        while (line := self._waiting.get()) is not None:
            try:
                while line:
                    line = line[os.write(1, line) :]
            except OSError:
                continue  # the reader has gone: later lines go nowhere, the agent goes on


_lines: list[Lines] = []


def report(event: str, **facts: str | int | None) -> None:
    """Write one line on standard output, soon."""
    if not _lines:
        _lines.append(Lines())
    _lines[0].put((json.dumps({"event": event, **facts}, ensure_ascii=True) + "\n").encode())


def close_reports() -> None:
    """Let the last lines out before the process ends."""
    while _lines:
        _lines.pop().close()
