"""Typed text on its way into a document: signs that JSON or XML may not carry become visible, nothing is dropped."""

from __future__ import annotations

import html
import re
from typing import Any

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def plain(typed: str) -> str:
    """Return typed text as it may stand in FHIR: line breaks as `\\n`, forbidden signs as U+FFFD, no blanks around."""
    return _FORBIDDEN.sub("\ufffd", _BREAKS.sub("\n", typed)).strip()


def filled(value: Any) -> Any:
    """Return nested dicts and lists with text made plain and empty values left out (FHIR R4 forbids them)."""
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, dict):
        found = {name: filled(item) for name, item in value.items()}
        return {name: item for name, item in found.items() if item not in (None, "", [], {})}
    if isinstance(value, (list, tuple)):
        return [item for item in map(filled, value) if item not in (None, "", [], {})]
    return value


def narrative(lines: list[str]) -> dict[str, str]:
    """Return a FHIR Narrative with one paragraph a line; line breaks inside stay."""
    body = "".join(f"<p>{'<br/>'.join(html.escape(part) for part in plain(line).split(chr(10)))}</p>" for line in lines)
    return {"status": "generated", "div": f'<div xmlns="http://www.w3.org/1999/xhtml">{body}</div>'}
