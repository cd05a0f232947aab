"""Program `mis-sync`: one agent per spool. The key comes on standard input or from the keyring, never in arguments."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from mis_spool import DamagedSpool, Destination, NewerSpool, Queue, SpoolError, SpoolMissing, WrongKey, open_spool

from .decisions import LONGEST_WAIT
from .processes import (
    NoKey,
    SecondAgent,
    at_end_of_stdin,
    file_mark,
    harden,
    key_from_keyring,
    key_from_stdin,
    lock,
)
from .reports import close_reports, report

EXIT_CODES: dict[type[Exception], int] = {
    SecondAgent: 3,
    WrongKey: 4,
    NoKey: 4,
    DamagedSpool: 5,
    NewerSpool: 5,
    SpoolMissing: 6,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the agent. Exit codes: 0 ended as asked, 2 usage, 3 second agent, 4 key, 5 damaged or newer, 6 no spool."""
    options = _parser().parse_args(arguments)
    harden()
    if options.probe:
        return _probe()
    try:
        key = key_from_keyring(options.key_from_keyring) if options.key_from_keyring else key_from_stdin()
        with lock(options.spool):
            _serve(options, key)
    except (SecondAgent, NoKey, SpoolError) as refusal:
        report("refused", reason=type(refusal).__name__)
        sys.stderr.write(f"mis-sync: {_message(refusal)}\n")
        return EXIT_CODES.get(type(refusal), 1)
    finally:
        close_reports()
    return 0


def _probe() -> int:
    """Try a destination given as one line of JSON on standard input; answer {status, error} as JSON."""
    from .transports import probe

    reply = probe(Destination(**json.loads(sys.stdin.readline())))
    sys.stdout.write(json.dumps({"status": reply.status, "error": reply.error}) + "\n")
    return 0


def _serve(options: argparse.Namespace, key: bytes) -> None:
    from .loops import Loop

    stop = threading.Event()
    for name in ("SIGTERM", "SIGINT", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: stop.set())
    if hasattr(signal, "SIGHUP"):
        signal.signal(
            signal.SIGHUP, signal.SIG_IGN
        )  # closing the terminal that started the desktop is no sign-out
    if options.exit_with_stdin:
        at_end_of_stdin(stop.set)
    with open_spool(options.spool, key) as spool:
        report("ready", spool=spool.identity())
        mark = file_mark(options.spool)
        loop = Loop(Queue(spool), stop=stop, workers=options.workers, longest_wait=options.longest_wait)
        loop.run(is_current=lambda: file_mark(options.spool) == mark)
    report("ended")


def _message(refusal: Exception) -> str:
    if isinstance(refusal, SecondAgent):
        return f"another mis-sync already serves {refusal}"
    return f"{type(refusal).__name__}: {refusal}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="mis-sync", description="Deliver what waits in a spool.")
    work = parser.add_mutually_exclusive_group(required=True)
    work.add_argument("--spool", type=Path, metavar="FILE", help="spool.db of a practice")
    work.add_argument("--probe", action="store_true", help="try the destination that standard input names, and end")
    parser.add_argument(
        "--key-from-keyring", metavar="NAME", help="take the key from the OS keyring, not from standard input"
    )
    parser.add_argument("--exit-with-stdin", action="store_true", help="end when standard input ends")
    parser.add_argument("--workers", type=int, default=4, choices=range(1, 17), metavar="1-16")
    parser.add_argument(
        "--longest-wait", type=float, default=LONGEST_WAIT, metavar="SECONDS", help="cap of the back-off"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
