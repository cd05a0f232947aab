"""Names are found however they are typed, and stand in Kazakh order."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mis_desktop.domain.texts import ALPHABET, WORDS_ASKED, code_readings, fold, kazakh_sort_key, latin, query_keys, search_keys

LETTERS = ALPHABET + ALPHABET.lower()
names = st.text(LETTERS, min_size=1, max_size=12)


def found(typed: str, text: str) -> bool:
    """What FTS5 answers: every word has an alternative that begins an indexed word (a phrase where it has blanks)."""
    words = query_keys(typed)
    return bool(words) and all(any(f" {key}" in f" {search_keys(text)}" for key in keys) for keys in words)


@pytest.mark.parametrize("typed", [
    "касымов", "ҚАСЫМОВ", "kasymov", "Qasymov", "Kassymov", "Qasımov", "rfcsvjd", "0fcsvjd", ")FCSVJD", "лфыньщм",
    "қас", "Kacымoв"])
def test_a_surname_is_found_however_it_is_typed(typed: str) -> None:
    assert found(typed, "Қасымов Ерлан Қайратұлы")


@pytest.mark.parametrize(("typed", "name"), [
    ("Yerlan", "Ерлан"), ("Assel", "Әсел"), ("Yessenov", "Есенов"), ("Akhmetov", "Ахметов"), ("Ahmetov", "Ахметов"),
    ("Zhumabek", "Жұмабек"), ("Jumabek", "Жұмабек"), ("Shcherbakov", "Щербаков"), ("Şyñğys", "Шыңғыс"),
    ("Julia", "Юлия"), ("Yuliya", "Юлия"), ("Wagner", "Вагнер"), ("Artyom", "Артём"), ("Xenia", "Ксения"),
    ("Kuanysh", "Қуаныш")])
def test_passport_spellings_find_the_cyrillic_name(typed: str, name: str) -> None:
    assert found(typed, name)


@pytest.mark.parametrize(("typed", "name"), [
    (":evf,tr", "Жұмабек"), ("{fvbn", "Хамит"), ("<jkfn", "Болат"), ('"kmvbhf', "Эльмира"), ("@ctk", "Әсел"),
    ("2ctk", "Әсел"), (">kbz", "Юлия"), ("+f,b,f", "Һабиба")])
def test_punctuation_keys_are_letters_of_the_other_layout(typed: str, name: str) -> None:
    assert found(typed, name)


@pytest.mark.parametrize(("typed", "name"), [
    ("жан гүл", "Жан-Гүл"), ("жан-гул", "Жан-Гүл"), ("жангүл", "Жан-Гүл"), ("жан-гүл", "Жан Гүл"),
    ("О’Коннор", "О'Коннор"), ("касымов,ерлан", "Қасымов Ерлан"), ("Қасымов Е.Қ.", "Қасымов Ерлан Қайратұлы"),
    ("ерлан касым", "Қасымов Ерлан"), ("Соловьев", "Соловьёв"), ("сара", "CAPA"), ("семей", "г.Семей"),
    ("B12", "B12-тапшылықты"), ("в12", "B12-тапшылықты")])
def test_hyphens_initials_and_order_do_not_hide_a_name(typed: str, name: str) -> None:
    assert found(typed, name)


@pytest.mark.parametrize("typed", ["касымова", "ымов", "касымов нурлан", "ivanov"])
def test_another_name_is_not_found(typed: str) -> None:
    assert not found(typed, "Қасымов Ерлан")


@given(names)
def test_every_name_is_found_by_itself_and_by_its_latin_spelling(name: str) -> None:
    if fold(name):  # a lone ь or ъ is no name
        assert found(name, name)
        assert found(latin(name), name)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=60))
@example("k-МС")  # parts of two scripts written as one word
def test_keys_are_folded_and_none_is_empty(text: str) -> None:
    assert all(key.strip() == key != "" for keys in query_keys(text) for key in keys)
    assert search_keys(text).split() == fold(search_keys(text)).split()


def test_latin_words_stay_latin_beside_cyrillic_ones() -> None:
    assert fold("COVID-19 и Helicobacter Еvgeni") == "covid 19 и helicobacter еvgeni"


def test_a_pasted_page_asks_for_a_bounded_number_of_words() -> None:
    assert len(query_keys("слово " * 10_000)) == WORDS_ASKED


@given(st.permutations(list(LETTERS)))
def test_letters_stand_in_the_order_of_the_alphabet(letters: list[str]) -> None:
    assert "".join(sorted(letters, key=kazakh_sort_key)) == "".join(f"{big}{big.lower()}" for big in ALPHABET)


@given(names, names)
def test_words_compare_letter_by_letter(one: str, other: str) -> None:
    places = [[ALPHABET.index(letter) for letter in word.upper()] for word in (one, other)]
    assert (places[0] < places[1]) <= (kazakh_sort_key(one) < kazakh_sort_key(other))


def test_digits_come_first_and_latin_last_whatever_the_accents() -> None:
    names = ["Zed", "Éva", "ann", "Ява", "Әлі", "Анна Б", "анна", "Ан Б", "Ан", "1"]
    assert sorted(names, key=kazakh_sort_key) == ["1", "Ан", "Ан Б", "анна", "Анна Б", "Әлі", "Ява", "ann", "Éva", "Zed"]


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_a_sort_key_can_be_stored(text: str) -> None:
    key = kazakh_sort_key(text)
    assert "\x00" not in key
    assert key.encode("utf-8")


@pytest.mark.parametrize(("typed", "readings"), [
    ("i10", ("I10",)), ("e11,9", ("E11.9",)), ("ш10", ("I10",)), ("К29", ("K29", "R29")), ("о20.9", ("O20.9", "J20.9")),
    ("", ()), ("Ә10", ())])
def test_a_code_is_meant_in_either_layout_and_in_look_alike_letters(typed: str, readings: tuple[str, ...]) -> None:
    assert code_readings(typed) == readings
