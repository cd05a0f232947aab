"""The canonical JSON of frozen documents: made once, never re-dumped by anybody.

UTF-8, NFC, keys by code point, no blanks, no floats: a decimal is the text that was typed, written as a JSON number.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

LONGEST, DEEPEST = 64 << 20, 40  # bytes; levels
LARGEST_INTEGER = 2**53 - 1  # RFC 7493: beyond it readers disagree
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,18})?")
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")  # controls but \t and \n, lone surrogates


class NotCanonical(ValueError):
    """A value that cannot be written, or bytes that this writer would never make. Carries no contents."""


@dataclass(frozen=True, slots=True)
class Decimal:
    """A number exactly as typed: 36.60 stays 36.60 (at most 18 digits on each side, no exponent)."""

    text: str

    def __post_init__(self) -> None:
        if not _DECIMAL.fullmatch(self.text):
            raise NotCanonical("not a plain decimal number")


def timestamp(moment: datetime, zone: ZoneInfo) -> str:
    """Return a moment as FHIR R4 `instant`: whole seconds, with the zone's offset. Raises NotCanonical when naive."""
    if moment.tzinfo is None:
        raise NotCanonical("naive datetime")
    return moment.astimezone(zone).isoformat(timespec="seconds")


def write_canonical(value: Any) -> bytes:
    """Return the canonical bytes of nested dicts, lists, text, whole numbers, booleans and Decimals.

    Raises NotCanonical for anything else, floats and None above all.
    """
    return _text(value, 0).encode("utf-8")


def _text(value: Any, depth: int) -> str:
    if depth > DEEPEST:
        raise NotCanonical("too deep")
    if isinstance(value, dict):
        return _object(value, depth)
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(_text(item, depth + 1) for item in value) + "]"
    return _scalar(value)


def _scalar(value: Any) -> str:
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) and abs(value) <= LARGEST_INTEGER:
        return str(int(value))
    if isinstance(value, Decimal):
        return value.text
    raise NotCanonical(f"{type(value).__name__} has no canonical form")


def _object(value: dict[str, Any], depth: int) -> str:
    if not all(isinstance(key, str) for key in value):
        raise NotCanonical("a key is not text")
    plain = {unicodedata.normalize("NFC", key): item for key, item in value.items()}
    if len(plain) != len(value):
        raise NotCanonical("a key stands twice")
    return "{" + ",".join(f"{_string(key)}:{_text(plain[key], depth + 1)}" for key in sorted(plain)) + "}"


def _string(value: str) -> str:
    if _FORBIDDEN.search(value):
        raise NotCanonical("control character or lone surrogate")
    return json.dumps(unicodedata.normalize("NFC", value), ensure_ascii=False)


def parse_strict(data: bytes, *, longest: int = LONGEST, deepest: int = DEEPEST) -> Any:
    """Read JSON; numbers stay text (Decimal). Raises NotCanonical, nothing else.

    Refused: duplicate keys, NaN, exponents, trailing data, control characters, lone surrogates, and more than `longest`
    bytes or `deepest` levels.
    """
    if len(data) > longest:
        raise NotCanonical("too long")
    try:
        found = json.loads(data.decode("utf-8"), object_pairs_hook=_pairs, parse_float=Decimal, parse_int=Decimal,
                           parse_constant=_constant)
    except NotCanonical:
        raise
    except (ValueError, RecursionError) as error:
        raise NotCanonical("not JSON of the expected form") from error
    _check(found, deepest)
    return found


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise NotCanonical("a key stands twice")
    return found


def _constant(name: str) -> Any:
    raise NotCanonical(name)


def _check(found: Any, deepest: int) -> None:
    level = [found]
    for _ in range(deepest + 1):
        for value in level:
            if isinstance(value, str) and _FORBIDDEN.search(value):
                raise NotCanonical("control character or lone surrogate")
        level = [inner for value in level for inner in _inside(value)]
        if not level:
            return
    raise NotCanonical("too deep")


def _inside(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        yield from value
        yield from value.values()
    elif isinstance(value, list):
        yield from value
