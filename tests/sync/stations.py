"""Real processes for the delivery tests: the agent, a stand, and the bundles that travel between them."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import signal
import ssl
import subprocess
import sys
import threading
import time
import urllib.request
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from mis_spool import Destination, Job, Spool

from .conftest import NOW

REPO = Path(__file__).resolve().parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(str(REPO / part) for part in ("src", "sync"))}
SECONDS = 30.0


def until(condition: Callable[[], Any], *, seconds: float = SECONDS) -> Any:
    """Return the first true value of `condition`; AssertionError when none comes in time."""
    limit = time.monotonic() + seconds
    while time.monotonic() < limit:
        if found := condition():
            return found
        time.sleep(0.02)
    raise AssertionError("waited in vain")


@dataclass
class Process:
    """A child process whose JSON lines are gathered as they come."""

    arguments: Sequence[str]
    first_line: str = ""
    lines: list[dict[str, Any]] = field(default_factory=list)
    _errors: str | None = None

    def start(self) -> Self:
        self.child = subprocess.Popen(
            [sys.executable, *self.arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=ENVIRONMENT,
            cwd=REPO,
        )
        assert self.child.stdin is not None
        self.child.stdin.write(self.first_line.encode())
        self.child.stdin.flush()
        self.lines = []
        self._errors = None
        self._reader = threading.Thread(target=self._gather, args=(self.child,), daemon=True)
        self._reader.start()
        return self

    def _gather(self, child: subprocess.Popen[bytes]) -> None:
        assert child.stdout is not None
        for line in child.stdout:
            self.lines.append(json.loads(line))

    def line(self, **wanted: Any) -> dict[str, Any]:
        """Wait for a line that has these values."""
        return until(lambda: next((x for x in self.lines if wanted.items() <= x.items()), None))

    def end(self, how: int = signal.SIGTERM) -> tuple[int, str]:
        """Send a signal (0 for none), wait, and return the exit code and standard error."""
        if self._errors is not None:
            return self.child.returncode, self._errors
        if how and self.child.poll() is None:
            self.child.send_signal(how)
        code = self.child.wait(SECONDS)
        self._reader.join(SECONDS)
        assert self.child.stderr is not None
        self._errors = self.child.stderr.read().decode()
        for pipe in (self.child.stdin, self.child.stdout, self.child.stderr):
            if pipe:
                pipe.close()
        return code, self._errors

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.end(signal.SIGKILL)


class Agent(Process):
    """mis-sync for one spool, with short waits."""

    def __init__(self, spool_file: Path, key: bytes, *more: str) -> None:
        super().__init__(
            ["-m", "mis_sync", "--spool", str(spool_file), "--longest-wait", "0.5", *more],
            first_line=key.hex() + "\n",
        )


class StandProcess(Process):
    """A stand under control, on a port that stays."""

    def __init__(
        self,
        folder: Path,
        *more: str,
        program: Sequence[str] = ("-m", "tests.sync.quick_stand"),
        control: Sequence[str] = ("--allow-control",),
    ) -> None:
        self.folder = folder
        folder.mkdir(exist_ok=True)
        super().__init__(
            [*program, "--dir", str(folder), "--port-file", str(folder / "port"), *control, *more]
        )

    @property
    def url(self) -> str:
        return str(self.line(ready=True)["url"])

    @property
    def ca_pem(self) -> str:
        return (self.folder / "tls_ca.pem").read_text()

    def destination(self, id_: str = "stand", **changes: Any) -> Destination:
        return Destination(
            **{"id": id_, "url": self.url, "ca_pem": self.ca_pem, "timeout_seconds": 5.0, **changes}
        )

    def call(self, path: str, body: Any = None) -> Any:
        """Call the stand as a person would, and return its JSON."""
        request = urllib.request.Request(
            self.url.removesuffix("/fhir") + path, data=None if body is None else json.dumps(body).encode()
        )
        context = ssl.create_default_context(cadata=self.ca_pem)
        with urllib.request.urlopen(request, context=context, timeout=SECONDS) as answer:
            return json.load(answer)

    def list(self) -> list[dict[str, str]]:
        """The stand's own list."""
        found: list[dict[str, str]] = self.call("/list")
        return found


def bundle(data: bytes, cms: bytes = b"cms", *, document: str = "", declared: bytes | None = None) -> bytes:
    """Return a transaction Bundle for `data`; `declared` are the bytes its DocumentReference describes."""
    document, binary = document or str(uuid.uuid4()), str(uuid.uuid4())
    described = data if declared is None else declared
    attachment = {
        "contentType": "application/fhir+json",
        "url": f"Binary/{binary}",
        "size": len(described),
        "hash": base64.b64encode(hashlib.sha1(described).digest()).decode(),
    }
    resources = [
        {
            "resourceType": "Binary",
            "id": binary,
            "contentType": "application/fhir+json",
            "data": base64.b64encode(data).decode(),
        },
        {
            "resourceType": "DocumentReference",
            "id": document,
            "status": "current",
            "content": [{"attachment": attachment}],
        },
        {
            "resourceType": "Provenance",
            "id": str(uuid.uuid4()),
            "target": [{"reference": f"DocumentReference/{document}"}],
            "signature": [{"data": base64.b64encode(cms).decode()}],
        },
    ]
    entries = [
        {"resource": r, "request": {"method": "PUT", "url": f"{r['resourceType']}/{r['id']}"}}
        for r in resources
    ]
    return json.dumps({"resourceType": "Bundle", "type": "transaction", "entry": entries}).encode()


def document_job(payload: bytes, *, id_: str = "", order: str = "") -> Job:
    """Return a job that delivers a bundle to the stand."""
    id_ = id_ or str(uuid.uuid4())
    return Job(
        id=id_,
        kind="fhir-document",
        destination="stand",
        order_key=order or id_,
        priority=10,
        payload=payload,
        content_type="application/fhir+json",
        created_at=NOW,
    )


def receipt_in(body: bytes) -> dict[str, Any]:
    """Return the receipt in a transaction-response."""
    entries = json.loads(body)["entry"]
    binary = next(e["resource"] for e in entries if e.get("resource", {}).get("resourceType") == "Binary")
    found: dict[str, Any] = json.loads(base64.b64decode(binary["data"]))
    return found


def receipts(spool: Spool) -> dict[str, dict[str, Any]]:
    """Return the receipts in a spool by job."""
    return {a.job_id: receipt_in(a.body) for a in spool.answers_after(0) if a.outcome == "answered"}
