"""Makes the lock files anew: every package with its hashes, for Linux and Windows, without index addresses."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Resolve pyproject.toml for run and development."""
    for extra, name in (((), "requirements.lock"), (("--extra", "dev"), "requirements-dev.lock")):
        code = subprocess.call([sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", *extra, "--universal",
                                "--generate-hashes", "--no-emit-index-url", "--no-annotate", "--no-header", "--quiet",
                                "-o", name], cwd=ROOT)
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
