"""Status lines for whoever started the agent: one JSON object a line, ids and codes only."""

from __future__ import annotations

import json
import os
import sys


def report(event: str, **facts: str | int | None) -> None:
    """Write one line on standard output; when nobody reads any more, go on in silence."""
    line = json.dumps({"event": event, **facts}, ensure_ascii=True) + "\n"
    try:
        sys.stdout.write(line)
        sys.stdout.flush()
    except (OSError, ValueError):
        _fall_silent()


def _fall_silent() -> None:
    """The desktop has gone and the pipe with it; later writes and the flush at exit must not fail."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    sys.stdout = os.fdopen(1, "w", closefd=False)
