"""The catalogues: Qt's .ts files read as XML, once, when first needed."""

from __future__ import annotations

import functools
from xml.etree import ElementTree

from ..domain.errors import UserError
from .resources import resource_folder
from .sources import SOURCES

CATALOGUES = ("ru", "kk")


def text(code: str, language: str, **facts: str | int) -> str:
    """Return the words of a code in a language (ru, kk, anything else is English) with its facts filled in."""
    words = _words(language).get(code) or _words("en")[code]
    return words.format_map(_Facts(facts))


def error_text(error: UserError, language: str) -> str:
    """Return what a person is told about an error; a verification reason in it is worded too."""
    facts = dict(error.facts)
    for reason in (f"reason.{error.code}.{facts.get('reason')}", f"reason.{facts.get('reason')}"):
        if reason in _words("en"):
            facts["reason"], facts["detail"] = text(reason, language, **_pairs(str(facts.get("detail", "")))), ""
            break
    if f"row.{facts.get('problem')}" in _words("en"):
        facts["problem"] = text(f"row.{facts['problem']}", language, value=facts.get("value", ""))
    if f"field.{facts.get('field')}" in _words("en"):
        facts["field"] = text(f"field.{facts['field']}", language)
    code = f"error.{error.code}"
    at_once = f"{code}.at-once"  # "next try in 0 s" helps nobody
    return text(at_once if facts.get("wait_seconds") == 0 and at_once in _words("en") else code, language, **facts).strip()


def _pairs(detail: str) -> dict[str, str]:
    """Read "name value; name value" as a refusal carries it."""
    return dict(part.split(" ", 1) for part in detail.split("; ") if " " in part)


class _Facts(dict[str, str | int]):
    """A fact that is missing is shown as a dash, so that a message never fails to appear."""

    def __missing__(self, key: str) -> str:
        return "–"


@functools.cache
def _words(language: str) -> dict[str, str]:
    if language not in CATALOGUES:
        mark = "⟦{}⟧" if language == "pseudo" else "{}"  # the made-up language shows what was forgotten
        return {code: mark.replace("{}", words) for context in SOURCES.values() for code, words in context.items()}
    tree = ElementTree.parse(resource_folder() / "i18n" / f"wording_{language}.ts")  # noqa: S314 - our own file
    found = {}
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") != "unfinished":
            found[message.get("id", "")] = translation.text or ""
    return found
