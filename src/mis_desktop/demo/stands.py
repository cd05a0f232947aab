"""The training stand of a demo: authority, keys, server. All of it lies in the demo's folder and is real cryptography."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ..agents import Program, run_program
from ..domain.errors import AgentFailed
from ..domain.people import PersonName

START_SECONDS = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoStand:
    """Where a stand keeps its things. `at`: it lives at that moment; `since`: only its authority is as old as that."""

    folder: Path
    trust: Path | None = None
    at: datetime | None = None
    since: datetime | None = None

    @property
    def trust_files(self) -> tuple[Path, ...]:
        """Certificates and CRLs a demo practice has to trust: the stand's own and those that were given."""
        own = [self.folder / name for name in ("root.cer", "ca.cer", "ca.crl")]
        given = sorted(p for p in self.trust.iterdir() if p.suffix in (".cer", ".crt", ".pem", ".crl")) if self.trust else []
        return (*own, *given)

    @property
    def authority_pem(self) -> Path:
        """The TLS authority of the stand."""
        return self.folder / "tls_ca.pem"

    def prepare(self) -> None:
        """Make the training authority once."""
        if not (self.folder / "ready").exists():
            run_program("mis_stand", ["authority", "--dir", str(self.folder), *self._clock()])
            (self.folder / "ready").touch()

    def issue(self, name: PersonName, *, iin: str, out: Path, password_file: Path) -> None:
        """Issue a natural person's key file, once; a half-written file is made again."""
        made = out.with_suffix(".part")
        if out.exists():
            return
        made.unlink(missing_ok=True)
        run_program("mis_stand", ["issue", "--dir", str(self.folder), "--iin", iin, "--surname", name.family,
                                  "--given-name", name.given, "--patronymic", name.patronymic, "--out", str(made),
                                  "--password-file", str(password_file)])
        made.replace(out)

    def server(self) -> Program:
        """Return the stand's server, not yet started; its port stays the same over restarts."""
        trust = ["--trust", str(self.trust)] if self.trust else []
        return Program("mis_stand", ["serve", "--dir", str(self.folder), "--port", "0", "--port-file",
                                     str(self.folder / "port"), "--exit-with-stdin", *trust, *self._serve_clock()])

    def _clock(self) -> list[str]:
        made = self.at or self.since
        return ["--at", made.isoformat()] if made else []

    def _serve_clock(self) -> list[str]:
        return ["--clock-at", self.at.isoformat()] if self.at else []


def wait_ready(server: Program) -> str:
    """Return the address of a started stand. Raises AgentFailed."""
    line = server.read_line(seconds=START_SECONDS)
    if not line.get("ready"):
        raise AgentFailed(program=server.module, detail="not ready")
    return str(line["url"])
