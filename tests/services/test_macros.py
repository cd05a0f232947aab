"""Abbreviations through the door: one's own only, kept, replaced, removed, never two words."""

from __future__ import annotations

import pytest

from mis_desktop.domain.errors import WrongValue
from mis_desktop.domain.macros import Macro, found
from mis_desktop.services.macros import ListMacros, SaveMacro
from tests.services.conftest import House


def test_a_text_is_kept_replaced_and_removed(house: House) -> None:
    house.owner.do(SaveMacro(macro=Macro(abbreviation="/Норма", text="Тоны ясные")))
    (kept,) = house.owner.do(SaveMacro(macro=Macro(abbreviation="норма", text="Тоны приглушены")))
    assert kept == Macro(abbreviation="норма", text="Тоны приглушены")
    assert house.owner.do(ListMacros()) == (kept,)
    assert house.owner.do(SaveMacro(macro=Macro(abbreviation="НОРМА", text=""))) == ()


@pytest.mark.parametrize("abbreviation", ["", "/", "два слова", "a/b", "x" * 21])
def test_what_nobody_can_type_as_one_word_is_refused(house: House, abbreviation: str) -> None:
    with pytest.raises(WrongValue):
        house.owner.do(SaveMacro(macro=Macro(abbreviation=abbreviation, text="Тоны ясные")))


@pytest.mark.parametrize(("typed", "meant"), [("/норма", True), ("/НОРМА", True),
    ("норма", False), ("/норм", False), ("/", False)])
def test_only_the_mark_and_the_whole_abbreviation_stand_for_a_text(typed: str, meant: bool) -> None:
    assert (found((Macro(abbreviation="норма", text="т"),), typed) is not None) is meant
