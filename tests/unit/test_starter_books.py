"""The books a new practice starts with: whole, in both languages, with codes that the classifiers have."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import pytest

from mis_desktop.domain.books import BookEntry
from mis_desktop.files.book_sources import FileBookSources
from mis_desktop.wording.resources import resource_folder

BOOKS = {book.id: (book, entries) for book, entries in FileBookSources().starter()}
DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
RUSSIAN = re.compile(r"\b(и|или|при|от|с|со|для|не|в|на|по)\b|(ый|ий|ая|ое|ого|ых|ние)\b")


def entries(book: str) -> tuple[BookEntry, ...]:
    return BOOKS[book][1]


def classifier(pattern: str, column: str, *, delimiter: str) -> dict[str, dict[str, str]]:
    """An official classifier, where its file lies beside the checkout."""
    path = next(DATA.glob(pattern), None) if DATA.is_dir() else None
    if path is None:
        pytest.skip(f"no {pattern} in ../shared/data: codes are not compared with the classifier")
    with path.open(encoding="utf-8", newline="") as file:
        return {row[column]: row for row in csv.DictReader(file, delimiter=delimiter)}


@pytest.mark.parametrize("book", BOOKS)
def test_every_entry_has_both_names_in_clean_letters(book: str) -> None:
    for entry in entries(book):
        for name in (entry.name_ru, entry.name_kk):
            assert name == name.strip() != "", entry
            assert not re.search(r"[а-яё][a-z]|[a-z][а-яё]", name), entry  # no Latin look-alike inside a word


def test_the_index_names_source_licence_and_both_titles_and_no_file_is_left_out() -> None:
    folder = resource_folder() / "books"
    index = json.loads((folder / "books.json").read_text("utf-8"))
    assert {item["file"] for item in index} == {path.name for path in folder.glob("*.csv")}
    for item in index:
        assert (item["source"], item["licence"]) == ("starter", "Apache-2.0")
        assert item["title_ru"]
        assert item["title_kk"]


def test_there_are_at_least_three_hundred_diagnoses_of_the_form_icd10_has() -> None:
    codes = [entry.code for entry in entries("icd10")]
    assert len(codes) >= 300
    assert all(re.fullmatch(r"[A-Z]\d\d(\.\d)?", code) for code in codes)


@pytest.mark.parametrize("letter", "ABCDEFGHIJKLMNOPQRSTZ")
def test_every_field_of_private_practice_has_diagnoses(letter: str) -> None:
    assert any(entry.code.startswith(letter) for entry in entries("icd10"))


def test_dentistry_finds_its_classes() -> None:
    assert {entry.code[:3] for entry in entries("icd10")} >= {"K02", "K04", "K05", "K07", "K08", "K12", "K14"}


def test_no_russian_is_left_in_the_kazakh_column() -> None:
    names = [entry.name_kk for book in BOOKS for entry in entries(book) if book != "kato"]
    assert [name for name in names if RUSSIAN.search(name.lower())] == []
    assert [e for book in BOOKS for e in entries(book) if len(e.name_kk.split()) > 2 and e.name_kk == e.name_ru] == []


def test_regions_are_seventeen_and_three_cities_and_every_town_lies_in_one() -> None:
    tops = [entry for entry in entries("kato") if not entry.parent]
    assert (sum("г. " in entry.name_ru for entry in tops), len(tops)) == (3, 20)
    assert all(entry.parent[:2] == entry.code[:2] for entry in entries("kato") if entry.parent)


def test_every_diagnosis_code_is_in_force_in_the_classifier() -> None:
    known = classifier("icd10_ru_*.csv", "MKB_CODE", delimiter=";")
    assert [entry.code for entry in entries("icd10") if known.get(entry.code, {}).get("ACTUAL") != "1"] == []


def test_every_place_code_is_in_the_classifier_under_that_name() -> None:
    known = classifier("kato_*.csv", "kato", delimiter=",")
    for entry in entries("kato"):
        kazakh = re.sub(r" (қ\.|облысы).*", "", entry.name_kk)
        assert kazakh in known[entry.code]["name_kk"]
