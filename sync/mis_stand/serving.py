"""Runs the stand's server as a process: fixed port over restarts, one ready line, a clean end on SIGTERM."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from .desks import Desk, Judge
from .faults import FaultBox, fault_of_text
from .ledgers import Ledger
from .notaries import Notary
from .servers import Stand, StandServer, serve


def add_serve_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `serve`."""
    parser.add_argument("--dir", type=Path, required=True, help="folder of the stand's authority and list")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--port-file", type=Path, help="the port stored here is taken again after a restart")
    parser.add_argument(
        "--trust", type=Path, action="append", default=[], metavar="DIR", help="certificates and CRLs"
    )
    parser.add_argument(
        "--clock-at", type=datetime.fromisoformat, metavar="ISO", help="judge as at this moment"
    )
    parser.add_argument("--exit-with-stdin", action="store_true", help="end when standard input ends")
    parser.add_argument("--token-file", type=Path, help="ask for this bearer token")
    parser.add_argument("--allow-control", action="store_true", help="take faults over POST /control")
    parser.add_argument("--fault", type=fault_of_text, action="append", default=[], metavar="NAME[:times=N]")


def run_server(options: argparse.Namespace, judge: Judge, notary: Notary | None = None) -> int:
    """Serve until SIGTERM or SIGINT; prints the ready line once requests are taken. Raises OSError for a taken port."""
    stand = Stand(
        desk=Desk(ledger=Ledger(options.dir / "stand.db"), judge=judge, clock=clock(options.clock_at)),
        faults=FaultBox(tuple(options.fault)),
        notary=notary,
        allow_control=options.allow_control,
        token=options.token_file.read_text().strip() if options.token_file else None,
    )
    end_on_signal(stand.stopping)
    if options.exit_with_stdin:
        threading.Thread(target=_end_with_stdin, args=(stand.stopping,), name="stdin", daemon=True).start()
    server = StandServer(stand, port=_port(options), certificate=options.dir / "tls_server.pem")
    if options.port_file:
        _write_atomically(options.port_file, str(server.server_port))
    ready = {"ready": True, "url": server.url, "ca": str((options.dir / "tls_ca.pem").resolve())}
    sys.stdout.write(json.dumps(ready) + "\n")
    sys.stdout.flush()
    serve(server)
    stand.desk.ledger.close()
    return 0


def clock(fixed: datetime | None) -> Callable[[], datetime]:
    """Return the stand's clock: the real one, or one that stands still at `fixed` (UTC when it names no zone)."""
    if fixed is None:
        return lambda: datetime.now(UTC)
    moment = fixed if fixed.tzinfo else fixed.replace(tzinfo=UTC)
    return lambda: moment.astimezone(UTC)


def end_on_signal(stopping: threading.Event) -> None:
    """Set the event on SIGTERM and SIGINT."""
    for name in ("SIGTERM", "SIGINT", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: stopping.set())


def _end_with_stdin(stopping: threading.Event) -> None:
    """Set the event once standard input ends: whoever started the stand is gone."""
    while os.read(0, 4096):
        pass
    stopping.set()


def _port(options: argparse.Namespace) -> int:
    if options.port_file and options.port_file.exists():
        return int(options.port_file.read_text())
    return int(options.port)


def _write_atomically(path: Path, text: str) -> None:
    part = path.with_suffix(".part")
    part.write_text(text)
    part.replace(path)
