"""The window's catalogues held to its sources: nothing missing, stale or unfinished, terms as in the glossary, no f-strings."""

from __future__ import annotations

import ast
import csv
import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from tools.words import LANGUAGES, collect

UNLAWFUL = re.compile(r"сертификат", re.IGNORECASE)  # the law says регистрационное свидетельство, тіркеу куәлігі
PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d")
GLOSSARY = "resources/i18n/glossary.csv"
Key = tuple[str, str]


def problems(root: Path) -> list[str]:
    """Return what is wrong with the words of the window."""
    known = {source for _, source in messages(root / "resources" / "i18n" / "mis_desktop_ru.ts")}
    found = [problem for path in sorted((root / "src" / "mis_desktop" / "ui").rglob("*.py")) if "forms" not in path.parts
             for problem in _texts_in_calls(path, path.relative_to(root), known)]
    glossary = terms(root / GLOSSARY)
    for language in LANGUAGES:
        found += [f"{language}: {problem}" for problem in _of_language(root, language, glossary)]
    return found


def messages(path: Path) -> dict[Key, ElementTree.Element]:
    """Return the messages of a catalogue by context (or id) and English text."""
    tree = ElementTree.parse(path)  # noqa: S314 - our own file
    return {(message.get("id") or context.findtext("name") or "", message.findtext("source") or ""): message
            for context in tree.iter("context") for message in context.iter("message")}


def terms(path: Path) -> dict[str, dict[str, set[str]]]:
    """Return language → English term → the translations the glossary allows, all case-folded."""
    found: dict[str, dict[str, set[str]]] = {language: {} for language in LANGUAGES}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for language in LANGUAGES:
                found[language].setdefault(_bare(row["en"]), set()).add(_bare(row[language]))
    return found


def _bare(text: str) -> str:
    return text.replace("&", "").strip().rstrip(":…").casefold()


def _of_language(root: Path, language: str, glossary: dict[str, dict[str, set[str]]]) -> Iterator[str]:
    path = root / "resources" / "i18n" / f"mis_desktop_{language}.ts"
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder, path.name)
        shutil.copy(path, fresh)
        collect(fresh, language, root=root)
        wanted = messages(fresh)
    stored = messages(path)
    for kind, keys in (("not in the sources", stored.keys() - wanted.keys()), ("not collected", wanted.keys() - stored.keys())):
        yield from (f"{context}: {source!r} is {kind} (make words)" for context, source in sorted(keys))
    for (context, source), message in stored.items():
        yield from (f"{context}: {source!r} {problem}" for problem in _of_message(message, source))
    worded = stored | messages(root / "resources" / "i18n" / f"wording_{language}.ts")
    for (context, source), message in worded.items():
        allowed, said = glossary[language].get(_bare(source)), _bare(message.findtext("translation") or "")
        if allowed and said not in allowed and not message.get("numerus"):
            yield f"{context}: {source!r} is {said!r}, the glossary says {' or '.join(sorted(allowed))!r}"
        if re.search(r"\bcertificates?\b", source) and UNLAWFUL.search("".join(message.itertext()).removeprefix(source)):
            yield f"{context}: {source!r} calls a registration certificate otherwise than the law"


def _of_message(message: ElementTree.Element, source: str) -> Iterator[str]:
    translation = message.find("translation")
    forms = [] if translation is None else [form.text or "" for form in translation.findall("numerusform")]
    said = forms or ([translation.text or ""] if translation is not None else [""])
    if translation is None or translation.get("type") or not all(text.strip() for text in said):
        yield "is not translated"
    elif any(set(PLACEHOLDER.findall(source)) - set(PLACEHOLDER.findall(text)) - {"%n"} for text in said):
        yield "lost a placeholder"


def _texts_in_calls(path: Path, name: Path, known: set[str]) -> Iterator[str]:
    """Yield calls of tr and translate whose text lupdate cannot see: put together at run time, or overlooked by it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("tr", "translate")):
            continue
        for text in node.args[1:2] if node.func.attr == "translate" else node.args[:1]:
            if isinstance(text, (ast.JoinedStr, ast.BinOp)):
                yield f"{name}:{node.lineno} a text put together inside {node.func.attr}"
            elif isinstance(text, ast.Constant) and text.value not in known:
                yield f"{name}:{node.lineno} {text.value!r} is not collected (make words)"
            elif node.func.attr == "translate" and isinstance(text, ast.Constant) and "%n" in str(text.value):
                yield f"{name}:{node.lineno} a plural in translate: lupdate knows plurals in tr only"
