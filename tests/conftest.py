"""What all tests share: the optional folder of sample data beside the project, and Qt without a screen."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of sample data beside the project; the test is skipped where there is none."""
    if not SHARED_DATA.is_dir():
        pytest.skip(f"no sample data beside the project ({SHARED_DATA.name} is missing)")
    return SHARED_DATA
