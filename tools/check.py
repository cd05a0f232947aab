"""Style, types, import contracts, structure and catalogues, one line each; all run, the exit code tells whether all hold."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from tools import catalogues, houses, windows  # noqa: E402 - found through the line above

BIN = Path(sys.executable).parent
COMMANDS = {"style": ["ruff", "check", "."], "types": ["mypy"], "imports": ["lint-imports", "--no-logo"]}


def main() -> int:
    """Run every check; print what is wrong."""
    failed = [name for name, command in COMMANDS.items() if not _passes(name, command)]
    for name, problems in (("house", houses.problems(ROOT)), ("catalogues", catalogues.problems(ROOT)),
                           ("words", windows.problems(ROOT))):
        _say(name, not problems, "\n".join(problems))
        failed += [name] if problems else []
    print("check: " + (f"failed: {', '.join(failed)}" if failed else "all hold"))
    return bool(failed)


def _passes(name: str, command: list[str]) -> bool:
    started = time.monotonic()
    done = subprocess.run([str(BIN / command[0]), *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    _say(f"{name} ({time.monotonic() - started:.0f} s)", done.returncode == 0, done.stdout + done.stderr)
    return done.returncode == 0


def _say(name: str, holds: object, detail: str) -> None:
    print(f"{name}: {'holds' if holds else 'BROKEN'}")
    if not holds:
        print(detail.rstrip())


if __name__ == "__main__":
    sys.exit(main())
