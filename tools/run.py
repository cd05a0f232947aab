"""What `make run` runs: the window on a demo practice where there is a display, the console demo where there is none."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Play the demo in a fresh folder; then open the window on it when somebody can see it."""
    folder = ROOT / "demo" / f"{datetime.now().astimezone():%Y%m%d-%H%M%S}"
    return subprocess.call([sys.executable, "-m", "mis_desktop.cli", "demo", "--dir", str(folder)])


def has_display() -> bool:
    """Whether a window could be shown."""
    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
