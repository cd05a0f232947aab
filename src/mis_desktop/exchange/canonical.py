"""The canonical JSON of frozen documents: made once, never re-dumped by anybody.

UTF-8, NFC, keys by code point, no blanks, no floats: decimals are the text that was typed, written as JSON numbers.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from typing import Any

LONGEST, DEEPEST = 64 << 20, 40  # bytes; levels
_DECIMAL = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?")


class NotCanonical(ValueError):
    """A value that cannot be written, or bytes that are not what this writer would accept."""


@dataclass(frozen=True, slots=True)
class Decimal:
    """A number exactly as typed: 36.60 stays 36.60."""

    text: str

    def __post_init__(self) -> None:
        if not _DECIMAL.fullmatch(self.text):
            raise NotCanonical("not a plain decimal number")


def write_canonical(value: Any) -> bytes:
    """Return the canonical bytes of nested dicts, lists, text, whole numbers, booleans and Decimals."""
    return _text(value, 0).encode("utf-8")


def _text(value: Any, depth: int) -> str:
    if depth > DEEPEST:
        raise NotCanonical("too deep")
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Decimal):
        return value.text
    if isinstance(value, dict):
        return _object(value, depth)
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(_text(item, depth + 1) for item in value) + "]"
    raise NotCanonical(type(value).__name__)


def _object(value: dict[str, Any], depth: int) -> str:
    keys = [unicodedata.normalize("NFC", key) for key in value]
    if len(set(keys)) != len(keys):
        raise NotCanonical("a key stands twice")
    pairs = sorted(zip(keys, value.values(), strict=True), key=lambda pair: pair[0])
    return "{" + ",".join(f"{_string(key)}:{_text(item, depth + 1)}" for key, item in pairs) + "}"


def _string(value: str) -> str:
    plain = unicodedata.normalize("NFC", value)
    if any(0xD800 <= ord(sign) <= 0xDFFF for sign in plain):
        raise NotCanonical("lone surrogate")
    return json.dumps(plain, ensure_ascii=False)


def parse_strict(data: bytes) -> Any:
    """Read JSON as frozen: duplicate keys, NaN and trailing data refused, decimals kept as text. Raises NotCanonical."""
    if len(data) > LONGEST:
        raise NotCanonical("too long")
    try:
        return json.loads(data.decode("utf-8"), object_pairs_hook=_pairs, parse_float=Decimal, parse_constant=_constant)
    except (ValueError, RecursionError) as error:
        raise NotCanonical("not JSON of the expected form") from error


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise NotCanonical("a key stands twice")
    return found


def _constant(name: str) -> Any:
    raise NotCanonical(name)
