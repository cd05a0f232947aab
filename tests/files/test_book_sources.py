"""Files of reference books: taken whole, or refused with the line and what is wrong there."""

from __future__ import annotations

import contextlib
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mis_desktop.domain.errors import BrokenRow, FileUnreadable, WrongValue
from mis_desktop.files.book_sources import ICD_COLUMNS, FileBookSources, read_icd10_ru, read_kato, read_starter

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
ICD = """ID;REC_CODE;MKB_CODE;MKB_NAME;ID_PARENT;ADDL_CODE;ACTUAL;DATE
1;01;"X";"БОЛЕЗНИ ОРГАНОВ ДЫХАНИЯ";;;1;
2;0101;J00-J06;"ОСТРЫЕ ИНФЕКЦИИ";1;;1;
3;"0101J00";"J00";"Насморк ""острый""; простуда";2;;1;
4;"0101J99";"J99";Старое;1;;0;"07.10.2020"
5;"0101J98";"J98";Новое;1;;1;07.10.2020
"""
KATO = """kato,kato_version,level,type_code,name_ru,name_kk
100000000,NK 11,oblast,0,область Абай,Абай облысы
103200000,NK 11,district,2,Абайский район,Абай ауданы
103230100,NK 11,settlement,2,с.Карааул,Қараауыл а.
"""


def write(folder: Path, text: str, *, encoding: str = "utf-8") -> Path:
    path = folder / "book.csv"
    path.write_bytes(text.encode(encoding))
    return path


def refusal(kind: str, path: Path) -> tuple[str, int, str]:
    with pytest.raises(BrokenRow) as refused:
        FileBookSources().read(kind, path)
    facts = refused.value.facts
    assert facts["file"] == path.name
    return str(facts["problem"]), int(facts["line"]), str(facts.get("value", ""))


def test_icd_rows_become_entries_under_their_codes(tmp_path: Path) -> None:
    _, entries = read_icd10_ru(write(tmp_path, ICD))
    assert [(entry.code, entry.parent) for entry in entries] == [
        ("X", ""), ("J00-J06", "X"), ("J00", "J00-J06"), ("J99", "X"), ("J98", "X")]
    assert entries[2].name_ru == 'Насморк "острый"; простуда'


def test_the_day_of_change_opens_a_code_in_force_and_closes_one_that_is_not(tmp_path: Path) -> None:
    _, (*_, closed, opened) = read_icd10_ru(write(tmp_path, ICD))
    assert (closed.valid_from, closed.valid_to) == (None, date(2020, 10, 6))
    assert (opened.valid_from, opened.valid_to) == (date(2020, 10, 7), None)


def test_kazakh_names_of_the_starter_set_stay_and_the_source_says_so(tmp_path: Path) -> None:
    starter = next(entries for book, entries in FileBookSources().starter() if book.id == "icd10")
    book, entries = read_icd10_ru(write(tmp_path, ICD))
    assert entries[2].name_kk == next(entry.name_kk for entry in starter if entry.code == "J00") != ""
    assert "starter" in book.source


def test_the_edition_is_the_version_in_the_name_or_the_last_change(tmp_path: Path) -> None:
    path = write(tmp_path, ICD)
    assert read_icd10_ru(path)[0].edition == "2020-10-07"
    assert read_icd10_ru(path.rename(tmp_path / "icd10_2.31.csv"))[0].edition == "2.31"


def test_a_place_lies_in_the_nearest_place_above_it_that_the_file_has(tmp_path: Path) -> None:
    book, entries = read_kato(write(tmp_path, KATO))
    assert [entry.parent for entry in entries] == ["", "100000000", "103200000"]
    assert (entries[2].name_ru, entries[2].name_kk, book.edition) == ("с.Карааул", "Қараауыл а.", "NK 11")


@pytest.mark.parametrize("change", [
    ("\n", "\r\n"), ("\n2;", "\n\n2;"), ("ID;REC", "\ufeffID;REC"), ("Старое", "Ста\u2028ро\x85е")],
    ids=["windows lines", "empty line", "byte order mark", "odd blanks within a name"])
def test_harmless_differences_are_taken(tmp_path: Path, change: tuple[str, str]) -> None:
    assert len(read_icd10_ru(write(tmp_path, ICD.replace(*change)))[1]) == 5


ICD_FAULTS = {
    "a quote never closed": (('"J99";', '"J99;'), ("quote", 5, "")),
    "a name over two lines": (('"ОСТРЫЕ', '"ОСТРЫЕ\n'), ("quote", 3, "")),
    "a field too few": (("Старое;1;;0", "Старое;1;0"), ("columns", 5, "7")),
    "an empty code": (('"J00";', ";"), ("empty-code", 4, "")),
    "an empty name": (("Старое", " "), ("empty-name", 5, "J99")),
    "one code twice": (('"J98"', '"J99"'), ("duplicate", 6, "J99")),
    "one ID twice": (("\n5;", "\n4;"), ("duplicate", 6, "4")),
    "an unknown parent": (("Новое;1", "Новое;77"), ("unknown-parent", 6, "77")),
    "an entry above itself": (("Новое;1", "Новое;5"), ("parent-loop", 6, "J98")),
    "an ID that is no number": (("\n5;", "\nx;"), ("number", 6, "x")),
    "a flag that is none": (("Старое;1;;0", "Старое;1;;2"), ("flag", 5, "2")),
    "a day that is none": (("07.10.2020\n", "31.02.2020\n"), ("date", 6, "31.02.2020")),
    "closed without a day": (('0;"07.10.2020"', "0;"), ("date", 5, "")),
    "a NUL byte": (("Старое", "Ста\x00рое"), ("nul", 5, "")),
    "another header": (("ID;REC_CODE;MKB_CODE;MKB_NAME;ID_PARENT;ADDL_CODE;ACTUAL;DATE", "a;b"), ("header", 1, "ID")),
    "a missing column": (("MKB_NAME", "NAME"), ("missing-column", 1, "MKB_NAME")),
    "a column twice": (("ACTUAL;DATE\n", "ACTUAL;DATE;DATE\n"), ("header", 1, "")),
}


@pytest.mark.parametrize("fault", ICD_FAULTS)
def test_a_broken_row_is_named_with_its_line(tmp_path: Path, fault: str) -> None:
    change, named = ICD_FAULTS[fault]
    assert change[0] in ICD
    assert refusal("icd10-ru", write(tmp_path, ICD.replace(*change, 1))) == named


@pytest.mark.parametrize(("change", "named"), [
    (("103230100", "10323010"), ("code", 4, "10323010")), (("103230100", ""), ("empty-code", 4, "")),
    (("103230100", "१०३२३०१००"), ("code", 4, "१०३२३०१००")),
    (("103230100", "203230100"), ("unknown-parent", 4, "200000000")),
    (("103230100", "103200000"), ("duplicate", 4, "103200000"))])
def test_a_broken_place_is_named_with_its_line(
    tmp_path: Path, change: tuple[str, str], named: tuple[str, int, str],
) -> None:
    assert refusal("kato", write(tmp_path, KATO.replace(*change))) == named


@pytest.mark.parametrize(("encoding", "named"), [
    ("utf-16", ("encoding", 1, "UTF-16")), ("utf-16-le", ("encoding", 1, "UTF-16")),
    ("cp1251", ("encoding", 2, "cp1251")), ("cp866", ("encoding", 2, "unknown"))])
def test_a_wrong_encoding_is_called_by_its_name(tmp_path: Path, encoding: str, named: tuple[str, int, str]) -> None:
    assert refusal("icd10-ru", write(tmp_path, ICD, encoding=encoding)) == named


@pytest.mark.parametrize("text", ["", "\n\n"])
def test_an_empty_file_has_no_header(tmp_path: Path, text: str) -> None:
    assert refusal("kato", write(tmp_path, text))[0] == "header"


def test_a_header_alone_is_no_book(tmp_path: Path) -> None:
    assert refusal("kato", write(tmp_path, KATO.splitlines()[0]))[0] == "empty-file"


def test_a_path_that_is_no_file_is_unreadable(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.csv"):
        with pytest.raises(FileUnreadable):
            read_kato(path)


def test_an_unknown_kind_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WrongValue):
        FileBookSources().read("icd9", tmp_path)


@given(data=st.binary(max_size=300), cut=st.integers(0, len(ICD)))
def test_whatever_lies_in_the_file_nothing_but_a_named_refusal_comes_back(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, cut: int,
) -> None:
    path = tmp_path_factory.getbasetemp() / "hostile.csv"
    path.write_bytes(ICD[:cut].encode() + data)
    with contextlib.suppress(BrokenRow):
        assert read_icd10_ru(path)[1]


def test_a_starter_book_with_a_fault_names_its_line(tmp_path: Path) -> None:
    (tmp_path / "books.json").write_text('[{"id": "b", "file": "b.csv", "title_ru": "", "title_kk": "", "edition": "",'
                                         ' "source": "starter"}]', "utf-8")
    (tmp_path / "b.csv").write_text("code,name_ru,name_kk,parent\na,А,А,\nb,Б,Б,c\n", "utf-8")
    with pytest.raises(BrokenRow) as refused:
        read_starter(tmp_path)
    assert (refused.value.facts["line"], refused.value.facts["problem"]) == (3, "unknown-parent")


@pytest.mark.parametrize(("kind", "pattern", "records", "tops", "below"), [
    ("icd10-ru", "icd10_ru_*.csv", 15_038, 22, ("A00.1", "A00")),
    ("kato", "kato_*.csv", 15_594, 20, ("103233127", "103233000"))])
def test_the_official_file_is_taken_whole_within_two_seconds(
    kind: str, pattern: str, records: int, tops: int, below: tuple[str, str],
) -> None:
    path = next(DATA.glob(pattern), None) if DATA.is_dir() else None
    if path is None:
        pytest.skip(f"no {pattern} in ../shared/data: the official file is not read")
    started = time.perf_counter()
    _, entries = FileBookSources().read(kind, path)
    assert time.perf_counter() - started < 2
    parents = {entry.id: entry.parent for entry in entries}
    assert (len(parents), list(parents.values()).count("")) == (records, tops)
    assert parents[below[0]] == below[1]


def test_book_files_of_a_folder_are_told_by_their_first_line(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("kato,kato_version,level,type_code,name_ru,name_kk\n", "utf-8-sig")
    (tmp_path / "b.CSV").write_text(";".join(ICD_COLUMNS) + "\n", "utf-8")
    (tmp_path / "c.csv").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "kato.txt").write_text("kato,kato_version,level,type_code,name_ru,name_kk\n", "utf-8")
    assert FileBookSources().find(tmp_path) == (("icd10-ru", tmp_path / "b.CSV"), ("kato", tmp_path / "a.csv"))
