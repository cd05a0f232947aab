"""One run of the demo: stand and key first, then the story, then its facts as one value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from ..compose import StartedClock, SystemClock
from ..services.ports import Clock, Signer
from ..signing.key_files import open_key_file
from .settings import DemoSettings, load_settings
from .stands import DemoStand, wait_ready
from .stories import NOTHING, Filled, Say, Story, Told


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoAsk:
    """What a demo is asked for. `key_password` is called only when a key file was given."""

    folder: Path
    seed: int = 1
    sign_with: Path | None = None
    key_password: Callable[[], str] | None = None
    trust: Path | None = None
    at: datetime | None = None
    filled: Filled = NOTHING


def run_demo(ask: DemoAsk, say: Say) -> dict[str, Any]:
    """Run the demo to its end and return its facts (see `facts`). Raises UserError subclasses."""
    settings = load_settings(ask.folder, seed=ask.seed)
    clock: Clock = StartedClock(ask.at) if ask.at else SystemClock()
    stand = DemoStand(folder=settings.stand, trust=ask.trust.resolve() if ask.trust else None, at=ask.at)
    stand.prepare()
    signer = _signer(ask, settings, stand)
    with stand.server() as server:
        url = wait_ready(server)
        told = Story(settings, stand=stand, signer=signer, clock=clock, say=say, filled=ask.filled).tell(server, url)
    return facts(settings, told)


def _signer(ask: DemoAsk, settings: DemoSettings, stand: DemoStand) -> Signer:
    if ask.sign_with and ask.key_password:
        return open_key_file(ask.sign_with, ask.key_password())
    doctor = settings.doctor
    stand.issue(doctor.name, iin=doctor.iin, out=settings.key_file, password_file=settings.key_password_file)
    return open_key_file(settings.key_file, settings.key_password_file.read_text("utf-8").strip())


def facts(settings: DemoSettings, told: Told) -> dict[str, Any]:
    """Return what the demo ended in; `ok` only if the stand accepted and both parts of the verdict are valid."""
    (verdict,) = told.view.verdicts
    return {
        "ok": verdict.valid and told.receipt.status == "accepted" and told.receipt.verified,
        "practice": str(settings.practice),
        "login": {"user": settings.login, "password": settings.password},
        "patient": {"id": told.patient.id, "surname": told.patient.name.family, "iin": told.patient.iin},
        "booking": told.booking.id, "visit": told.visit_id, "document": told.document.id,
        "sha256": told.document.sha256, "signer_iin": verdict.signer_iin,
        "verdict": {"integrity": verdict.integrity.value, "trust": verdict.trust.value},
        "receipt": {"status": told.receipt.status, "id": told.receipt.receipt_id, "at": told.receipt.at.isoformat()},
        "ledger": told.ledger, "bundle": told.exported.bundle, "cms": told.exported.cms[0], "pdf": told.exported.pdf,
        "xlsx": told.visits_xlsx, "day_xlsx": told.day_xlsx, "seconds": told.seconds,
    }
