"""An opened key: in memory for as long as its owner is at work, never in settings, logs or files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from ..domain.documents import Verdict
from ..services.documents import CheckKey
from ..services.ports import Signer
from .ports import Opened, Program


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldKey:
    """A signer with what was said of its certificate when it was opened."""

    signer: Signer = field(repr=False)
    verdict: Verdict = field(repr=False)

    @property
    def owner(self) -> str:
        """Family name, given name and patronymic as the certificate has them."""
        return f"{self.signer.owner} {self.signer.patronymic}".strip()

    @property
    def valid_days(self) -> tuple[str, str]:
        """The first and the last day of the certificate, as shown; empty when it could not be read."""
        if not self.verdict.path:
            return "", ""
        leaf = self.verdict.path[0]
        return f"{leaf.not_before:%d.%m.%Y}", f"{leaf.not_after:%d.%m.%Y}"


def opening(program: Program, practice: Opened, path: Path, password: str) -> Callable[[], HeldKey]:
    """Return the work that opens a key file and has its certificate judged; it belongs into the lane of keys."""

    def work() -> HeldKey:
        signer = program.open_key(path, password)
        return HeldKey(signer=signer, verdict=practice.door.do(CheckKey(certificate=signer.certificate)))

    return work
