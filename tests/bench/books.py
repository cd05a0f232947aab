"""Measures the import of the official books into a real practice, the second time too, beside the bare reading of the file."""

from __future__ import annotations

import csv
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from mis_desktop.compose import open_practice
from mis_desktop.services.books import ImportBook
from tests.bench.rows import missing, report
from tests.practices import PASSWORD, make_practice

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
FILES = {"icd10-ru": "icd10_ru_*.csv", "kato": "kato_*.csv"}
LIMIT = 10_000  # milliseconds an import may take


def bare(path: Path) -> float:
    """Return the seconds that reading the rows alone takes."""
    begin = time.perf_counter()
    with path.open(encoding="utf-8-sig", newline="") as file:
        sum(1 for _ in csv.reader(file, delimiter=";"))
    return time.perf_counter() - begin


def main() -> int:
    """Import each book twice."""
    if not DATA.is_dir():
        missing("import of the official books", why="no sample data beside the project")
        return 0
    with TemporaryDirectory() as folder:
        login = make_practice(Path(folder) / "practice")
        with open_practice(Path(folder) / "practice", login, PASSWORD) as practice:
            for kind, pattern in FILES.items():
                path = next(DATA.glob(pattern))
                for again in ("", ", again"):
                    begin = time.perf_counter()
                    practice.door.do(ImportBook(kind=kind, path=str(path)))
                    report(f"import of {kind}{again}", [time.perf_counter() - begin], baseline=[bare(path)], budget=LIMIT)
    return 0


if __name__ == "__main__":
    sys.exit(main())
