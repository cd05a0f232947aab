"""Start of `mis`: reads arguments, runs one command, words its errors. The only place that turns errors into exit codes."""

from __future__ import annotations

import argparse
import locale
import logging
import secrets
import sys
from collections.abc import Callable, Sequence

from ..domain.errors import UserError
from ..wording import error_text
from .arguments import LANGUAGES, build_parser

REFUSED, INTERNAL = 1, 70

log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Run `mis` and return its exit code: 0 done, 1 refused with a message, 2 wrong usage, 70 internal error."""
    arguments = build_parser().parse_args(argv)
    arguments.language = getattr(arguments, "language", None) or system_language()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    from ..security.hardening import harden

    harden()
    try:
        return _command(arguments.command)(arguments)
    except UserError as error:
        print(error_text(error, arguments.language), file=sys.stderr)  # noqa: T201 - this is a console program
        return REFUSED
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        return _internal(error, arguments.language)


def _internal(error: Exception, language: str) -> int:
    """Show a number; the log has type and place only, since messages of libraries may quote data."""
    from ..wording import text

    number = secrets.token_hex(4)
    frames = []
    trace = error.__traceback__
    while trace:
        frames.append(f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}")
        trace = trace.tb_next
    log.error("internal error %s: %s at %s", number, type(error).__name__, " ".join(frames[-4:]))
    print(text("internal-error", language, number=number), file=sys.stderr)  # noqa: T201 - as above
    return INTERNAL


def system_language() -> str:
    """Return the language of the operating system if it is ru or kk, else English."""
    name = (locale.getlocale()[0] or "")[:2]
    return name if name in LANGUAGES else "en"


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    """Return a command's function; its module is imported only now, so that each start is lean."""
    if name == "verify":
        from .verifying import verify

        return verify
    if name == "demo":
        from .demos import demo

        return demo
    if name == "doctor":
        from .healths import doctor

        return doctor
    if name in ("init", "backup", "restore", "recover", "import-book", "trust", "destination", "audit"):
        from . import keeping

        return keeping.COMMANDS[name]
    from . import working

    return working.COMMANDS[name]
