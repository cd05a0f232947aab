"""The command `doctor`: what is installed, which key stores, which files are healthy."""

from __future__ import annotations

import argparse
import sys

from ..domain.errors import NotAPracticeFolder
from ..healths import Finding, Level, installation, open_files, practice_files
from ..wording import text
from .consoles import answer, opened

SIGNS = {Level.OK: "+", Level.NOTE: "!", Level.FAULT: "x"}


def doctor(arguments: argparse.Namespace) -> int:
    """Print the findings; exit 1 when one is a fault."""
    findings = [*installation(), *_of_practice(arguments)]
    healthy = all(finding.level is not Level.FAULT for finding in findings)
    closing = text("health.healthy" if healthy else "health.ill", arguments.language)
    lines = [f"{SIGNS[found.level]} {text(found.code, arguments.language, **found.facts)}" for found in findings]
    answer(arguments, "\n".join([*lines, "", closing]), healthy=healthy, findings=findings)
    sys.stdout.flush()
    return 0 if healthy else 1


def _of_practice(arguments: argparse.Namespace) -> tuple[Finding, ...]:
    if arguments.practice is None:
        return ()
    if not arguments.practice.is_dir():
        raise NotAPracticeFolder(path=str(arguments.practice))
    found = practice_files(arguments.practice)
    if arguments.user is None:
        return found
    with opened(arguments) as practice:
        return (*found, *open_files(practice))
