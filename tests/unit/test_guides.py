"""The guides in both languages tell the same: sections, tables, keys and commands."""

from __future__ import annotations

import re

import pytest

from mis_desktop.wording.resources import resource_folder


def guide(language: str) -> str:
    """Return a guide's text."""
    return (resource_folder() / "help" / language / "guide.md").read_text("utf-8")


@pytest.mark.parametrize("pattern", [r"^#+ ", r"^\| ", r"^\d\. ", r"^\* "])
def test_both_guides_have_the_same_parts_in_the_same_order(pattern: str) -> None:
    shapes = [re.findall(rf"(?:{pattern})|(?:^#+ )", guide(language), re.M) for language in ("ru", "kk")]
    assert shapes[0] == shapes[1]


def test_both_guides_name_the_same_keys_and_commands() -> None:
    named = [sorted(set(re.findall(r"(?:Ctrl|Alt|Shift)\+\S+?(?=[ ,.|);])|\bF\d+\b|`mis [a-z -]+", guide(language))))
             for language in ("ru", "kk")]
    assert named[0] == named[1]
    assert len(named[0]) > 30
