"""What keeps entries from being a book."""

from __future__ import annotations

from mis_desktop.domain.books import BookEntry, ImportProblem, import_problems


def entry(code: str, parent: str = "", name: str = "имя") -> BookEntry:
    return BookEntry(book="b", id=code, code=code, name_ru=name, parent=parent)


def problems(*entries: BookEntry) -> list[ImportProblem]:
    return list(import_problems(enumerate(entries, 2)))


def test_a_tree_in_any_order_has_no_problem() -> None:
    assert problems(entry("A00.1", "A00"), entry("A00", "I"), entry("I")) == []


def test_an_empty_code_or_name_and_a_second_entry_are_named_with_their_lines() -> None:
    found = problems(entry(""), entry("A", name=""), entry("B"), entry("B"))
    assert [(p.line, p.code, p.value) for p in found] == [
        (2, "empty-code", ""), (3, "empty-name", "A"), (5, "duplicate", "B")]


def test_an_unknown_parent_is_named() -> None:
    assert problems(entry("A"), entry("B", "C")) == [ImportProblem(line=3, code="unknown-parent", value="C")]


def test_entries_that_stand_above_themselves_are_named_and_those_below_them_too() -> None:
    found = problems(entry("A", "B"), entry("B", "A"), entry("C", "C"), entry("D", "A"))
    assert {(p.code, p.value) for p in found} == {("parent-loop", code) for code in "ABCD"}
