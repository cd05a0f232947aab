"""Job kinds: each module here with a `KIND` is one. Kinds know the wire, not the spool and not the network."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from mis_spool import ANSWER_LIMIT


def _anything(_payload: bytes, _answer: bytes) -> str | None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """How a job of this kind goes over the wire.

    `fault_in(payload, answer)` returns an error code for a body with status 2xx that is no answer to this payload: a
    gateway's page, or what was meant for somebody else. Whether it says "accepted" is judged by the desktop.
    `is_signed`: the answer carries its own signature, so plain http will do where a service has nothing else (the
    National CA's TSP, OCSP and lists). `answer_limit` is in bytes.
    """

    name: str
    method: str = "POST"
    headers: Mapping[str, str] = field(default_factory=dict)
    sends_payload: bool = True
    fault_in: Callable[[bytes, bytes], str | None] = _anything
    is_signed: bool = False
    answer_limit: int = ANSWER_LIMIT


def kinds() -> dict[str, Kind]:
    """Return all kinds by name."""
    modules = (
        importlib.import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__)
    )
    return {module.KIND.name: module.KIND for module in modules}
