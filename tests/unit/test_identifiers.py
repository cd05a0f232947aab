"""IIN and BIN: the check digit of regulation 4.1; what the digits suggest is a hint and never a refusal."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mis_desktop.domain.identifiers import (
    bin_problem,
    check_digit,
    iin_birth_date,
    iin_mismatches,
    iin_problem,
    iin_sex,
    synthetic_iin,
)
from mis_desktop.domain.people import Sex

KNOWN = ("010101500003", "010101500013", "010101500102")  # synthetic samples of the regulation notes
elevens = st.text("0123456789", min_size=11, max_size=11)


@pytest.mark.parametrize("iin", KNOWN)
def test_known_numbers_are_right_as_iin_and_bin(iin: str) -> None:
    assert iin_problem(iin) is None
    assert bin_problem(iin) is None


@pytest.mark.parametrize("iin", KNOWN)
def test_one_wrong_check_digit_is_noticed(iin: str) -> None:
    wrong = [iin[:11] + digit for digit in "0123456789" if digit != iin[11]]
    assert {iin_problem(number) for number in wrong} == {"check"}


@given(elevens, st.integers(0, 10), st.sampled_from("0123456789"))
def test_one_wrong_digit_is_noticed_where_the_first_weights_decide(eleven: str, place: int, digit: str) -> None:
    changed = eleven[:place] + digit + eleven[place + 1:]
    sums = [sum(int(d) * w for d, w in zip(e, range(1, 12), strict=True)) % 11 for e in (eleven, changed)]
    assume(10 not in sums and changed != eleven)
    moved = (int(digit) - int(eleven[place])) * (place + 1) % 11
    assert (check_digit(eleven) != check_digit(changed)) == (moved != 0)


def test_the_second_weights_decide_when_the_first_give_ten() -> None:
    assert check_digit("00000000010") == 1  # first 1·10 = 10, then 1·1


def test_no_number_is_issued_when_both_weights_give_ten() -> None:
    assert check_digit("90000200000") is None  # first 9·1 + 2·6 = 21, then 9·3 + 2·8 = 43: both 10 modulo 11
    assert {iin_problem(f"90000200000{digit}") for digit in "0123456789"} == {"check"}


@pytest.mark.parametrize(("value", "problem"), [
    ("", "length"), ("01010150000", "length"), ("0101015000030", "length"), ("01010150000O", "digits"),
    ("²²²²²²²²²²²²", "digits"), ("٠١٠١٠١٥٠٠٠٠٣", "digits"), ("010101 50003", "digits")])
def test_what_is_not_twelve_digits_is_named(value: str, problem: str) -> None:
    assert iin_problem(value) == problem
    assert iin_birth_date(value) is None
    assert iin_sex(value) is Sex.UNKNOWN


@given(st.dates(date(1800, 1, 1), date(2099, 12, 31)), st.sampled_from([Sex.MALE, Sex.FEMALE]), st.integers(0, 9999))
def test_a_synthetic_number_says_what_it_was_made_from(born: date, sex: Sex, serial: int) -> None:
    iin = synthetic_iin(born, sex, serial=serial)
    assert (iin_problem(iin), iin_birth_date(iin), iin_sex(iin)) == (None, born, sex)
    assert iin_mismatches(iin, birth_date=born, sex=sex) == ()


def test_a_mismatch_is_named_and_what_is_unknown_contradicts_nothing() -> None:
    assert iin_mismatches(KNOWN[0], birth_date=date(2001, 1, 2), sex=Sex.FEMALE) == ("birth_date", "sex")
    assert iin_mismatches(KNOWN[0], birth_date=None, sex=Sex.UNKNOWN) == ()


@pytest.mark.parametrize("value", ["010101000006", "019901500003"])
def test_digits_that_hold_no_date_suggest_none(value: str) -> None:
    assert iin_birth_date(value) is None
