"""A book from a file: all or nothing, invisible until whole, in small transactions, nothing left behind."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from mis_desktop.domain.errors import BrokenRow, Cancelled
from mis_desktop.services import books
from mis_desktop.services.books import CountBooks, ImportBook, SearchBook
from tests.services.conftest import House

HEAD = "kato,kato_version,level,type_code,name_ru,name_kk"


def places(path: Path, *names: str, version: str = "2030") -> str:
    """Write a file of places; the kth has the code k·10⁷."""
    lines = [f"{number:02}0000000,{version},1,1,{name},{name}" for number, name in enumerate(names, 10)]
    path.write_text("\n".join((HEAD, *lines)), "utf-8")
    return str(path)


def found(house: House, typed: str) -> list[str]:
    """Return the names that a search offers."""
    return [entry.name_ru for entry in house.desk.do(SearchBook(book="kato", typed=typed))]


class Watching:
    """Looks into the book at each step, and ends the work at the last."""

    def __init__(self, house: House, *, end: bool) -> None:
        self.house, self.end, self.seen = house, end, list[list[str]]()

    def advance(self, done: int, total: int) -> None:
        self.seen.append(found(self.house, "Жаңақала"))
        if self.end and done == total:
            raise Cancelled


def test_an_edition_is_seen_whole_or_not_at_all(house: House, tmp_path: Path) -> None:
    path = places(tmp_path / "k.csv", *["Жаңақала"] * 90)
    watching = Watching(house, end=False)
    house.office.do(ImportBook(kind="kato", path=path), watch=watching)
    assert watching.seen
    assert not any(watching.seen)
    assert len(found(house, "Жаңақала")) == 30
    assert found(house, "Алматы") == []  # not in the file: closed, no longer offered


def test_a_stopped_import_changes_nothing_and_leaves_nothing(house: House, tmp_path: Path) -> None:
    before = house.desk.do(CountBooks())
    with pytest.raises(Cancelled):
        house.office.do(ImportBook(kind="kato", path=places(tmp_path / "k.csv", "Біржола")), watch=Watching(house, end=True))
    assert house.desk.do(CountBooks()) == before
    assert found(house, "Біржола") == []
    with house.practice.services.store.writing() as work:
        assert work.books.sweep("kato", limit=1) == 0


def test_a_second_edition_renames_keeps_and_closes(house: House, tmp_path: Path) -> None:
    house.office.do(ImportBook(kind="kato", path=places(tmp_path / "a.csv", "Ескіатау", "Қалғанжер", "Кетедіжер")))
    report = house.office.do(ImportBook(kind="kato", path=places(tmp_path / "b.csv", "Жаңаатау", "Қалғанжер", version="2031")))
    assert (report.preview.changed, report.preview.unchanged, report.preview.missing) == (1, 1, 1)
    assert (found(house, "Жаңаатау"), found(house, "Ескіатау"), found(house, "Кетедіжер")) == (["Жаңаатау"], [], [])
    with house.practice.services.store.reading() as work:
        assert work.books.get("kato", "120000000") is not None  # a record may name it


def test_a_rehearsal_and_a_broken_row_change_nothing(house: House, tmp_path: Path) -> None:
    before = house.desk.do(CountBooks())
    path = places(tmp_path / "k.csv", "Алма", "Өрік")
    house.office.do(ImportBook(kind="kato", path=path, rehearse=True))
    Path(path).write_text(Path(path).read_text("utf-8") + "\nx,2030,1,1,Шие,Шие", "utf-8")
    with pytest.raises(BrokenRow) as told:
        house.office.do(ImportBook(kind="kato", path=path))
    assert (told.value.facts["line"], house.desk.do(CountBooks())) == (4, before)


def test_no_transaction_holds_more_than_a_chunk(house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(books, "CHUNK", 7)
    sizes, path = list[int](), places(tmp_path / "k.csv", *["Жерұйық"] * 30)

    class Counting:
        def advance(self, done: int, total: int) -> None:
            sizes.append(done)

    house.office.do(ImportBook(kind="kato", path=path), watch=Counting())
    assert max(after - before for before, after in pairwise(sizes)) <= 7


def test_missing_names_are_counted(house: House) -> None:
    line = next(line for line in house.desk.do(CountBooks()) if line.book.id == "icd10")
    assert (line.entries > 300, line.without_ru, line.without_kk) == (True, 0, 0)
