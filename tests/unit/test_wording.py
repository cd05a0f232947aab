"""Whatever a person can be told exists in three languages, and a fact that is missing never hides a message."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from gostkz.verification import WEIGHTS
from mis_desktop.domain.errors import Missing, TooManyAttempts, UserError, WeakPassword, WrongIin, WrongPassword
from mis_desktop.healths import Level
from mis_desktop.wording import error_text, text

LANGUAGES = ("en", "ru", "kk")


def kinds(parent: type[UserError] = UserError) -> Iterator[type[UserError]]:
    for kind in parent.__subclasses__():
        yield kind
        yield from kinds(kind)


@pytest.mark.parametrize("kind", sorted(set(kinds()), key=lambda kind: kind.__name__), ids=str)
def test_every_error_has_words_in_every_language(kind: type[UserError]) -> None:
    told = {error_text(kind(), language) for language in LANGUAGES}
    assert len(told) == len(LANGUAGES), "two languages say the same"
    assert all(len(words) > 10 and "{" not in words for words in told)


@pytest.mark.parametrize("code", sorted(WEIGHTS))
def test_every_reason_of_a_verdict_has_words(code: str) -> None:
    assert len({text(f"reason.{code}", language) for language in LANGUAGES}) == len(LANGUAGES)


def test_a_first_wrong_password_names_no_wait() -> None:
    assert " 0 " not in error_text(WrongPassword(attempts=1, wait_seconds=0), "ru")
    assert " 30 " in error_text(TooManyAttempts(wait_seconds=30), "kk")
    assert Level.FAULT == "fault"


def test_a_refusal_names_field_and_reason_in_words() -> None:
    assert error_text(Missing(field="family"), "ru").endswith("фамилия.")
    assert "контрольная цифра" in error_text(WrongIin(iin="850101400010", reason="check"), "ru")
    assert "twelve" not in error_text(WeakPassword(reason="length", minimum=8), "en")
