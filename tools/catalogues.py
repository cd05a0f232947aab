"""The catalogues held to the sources: every text in Russian and Kazakh, none stale, every placeholder kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from mis_desktop.wording.sources import SOURCES

LANGUAGES = ("ru", "kk")
PLACEHOLDER = re.compile(r"\{(\w+)\}")


def problems(root: Path) -> list[str]:
    """Return what is missing, stale, unfinished, or lost a placeholder."""
    english = {code: text for context in SOURCES.values() for code, text in context.items()}
    return [f"{language}: {problem}" for language in LANGUAGES for problem in _of_language(root, language, english)]


def _of_language(root: Path, language: str, english: dict[str, str]) -> Iterator[str]:
    tree = ElementTree.parse(root / "resources" / "i18n" / f"wording_{language}.ts")  # noqa: S314 - our own file
    messages = {message.get("id", ""): message for message in tree.iter("message") if message.get("id")}
    yield from (f"{code} is not in the sources" for code in messages.keys() - english.keys())
    for code, text in english.items():
        message = messages.get(code)
        translation = None if message is None else message.find("translation")
        if message is None or translation is None or translation.get("type") or not (translation.text or "").strip():
            yield f"{code} is not translated"
        elif message.findtext("source") != text:
            yield f"{code}: the English text has changed since"
        elif set(PLACEHOLDER.findall(text)) != set(PLACEHOLDER.findall(translation.text or "")):
            yield f"{code}: placeholders differ"
