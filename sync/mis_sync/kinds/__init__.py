"""Job kinds: each module here with a `KIND` is one. Kinds know the wire, not the spool and not the network."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


def _anything(_content_type: str, _body: bytes) -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """How a job of this kind goes over the wire.

    `understood(content_type, body)` tells an answer of such a destination from a gateway's page with status 200.
    """

    name: str
    method: str = "POST"
    headers: Mapping[str, str] = field(default_factory=dict)
    sends_payload: bool = True
    understood: Callable[[str, bytes], bool] = _anything


def kinds() -> dict[str, Kind]:
    """Return all kinds by name."""
    modules = (
        importlib.import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__)
    )
    return {module.KIND.name: module.KIND for module in modules}
