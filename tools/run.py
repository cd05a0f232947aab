"""What `make run` runs: the window on a demo practice where there is a display, the console demo where there is none."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Open the window on a fresh demo practice when somebody can see it, else play the demo on the console."""
    folder = ROOT / "demo" / f"{datetime.now().astimezone():%Y%m%d-%H%M%S}"
    if has_display():
        code = subprocess.call([sys.executable, "-m", "mis_desktop.app", "--demo", str(folder)])
        if code != -signal.SIGABRT:  # Qt aborts when the display it was promised does not answer
            return code
    return subprocess.call([sys.executable, "-m", "mis_desktop.cli", "demo", "--dir", str(folder)])


def has_display() -> bool:
    """Whether a window could be shown."""
    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
