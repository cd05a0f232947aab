"""The stand's HTTPS server on loopback: routes, limits and faults. Decides nothing about documents."""

from __future__ import annotations

import json
import ssl
import sys
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from .bundles import Submission, Unparsable, operation_outcome, parse_submission, response_bundle
from .desks import Desk, KeyReused
from .faults import Fault, FaultBox, UnknownFault, fault_of
from .ledgers import Entry
from .notaries import Notary, Paper

LOOPBACK = "127.0.0.1"
BODY_LIMIT = 96 * 1024 * 1024  # 64 MiB of signed bytes as base64, and room for the rest
KEY_LIMIT = 200
FHIR = "application/fhir+json"
JSON = "application/json"
HUGE = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """What a handler needs."""

    desk: Desk
    faults: FaultBox
    notary: Notary | None = None
    allow_control: bool = False
    token: str | None = None
    stopping: threading.Event = field(default_factory=threading.Event)


class StandServer(ThreadingHTTPServer):
    """A TLS server on loopback only; handshakes happen in the handler's thread."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def __init__(self, stand: Stand, *, port: int, certificate: Path) -> None:
        self.stand = stand
        super().__init__((LOOPBACK, port), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.load_cert_chain(certificate)
        self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)

    @property
    def url(self) -> str:
        """The FHIR base address."""
        return f"https://{LOOPBACK}:{self.server_port}/fhir"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A broken connection is the peer's affair; anything else is told by kind, without data."""
        kind = sys.exc_info()[0]
        if kind is not None and not issubclass(kind, OSError):
            sys.stderr.write(f"mis-stand: {kind.__name__} in a request\n")


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    server_version = "mis-stand"
    timeout = 120
    disable_nagle_algorithm = True
    wbufsize = -1
    server: StandServer

    def do_GET(self) -> None:
        """Answer /health, /list, the base address itself and, when allowed, /control."""
        if self.path == "/health":
            self._send(200, {"ready": True})
        elif self.path == "/list":
            self._send(200, [entry.summary for entry in self.server.stand.desk.ledger.all()])
        elif self.path == "/control" and self.server.stand.allow_control:
            self._send(200, self.server.stand.faults.left())
        elif self.path == "/fhir":
            self._send(200, {"ready": True}) if self._is_allowed() else self._refuse(401, "TOKEN")
        elif paper := self._notary_get():
            self._paper(paper)
        else:
            self._refuse(404, "NO_SUCH_PATH")

    def do_POST(self) -> None:
        """Answer /fhir and, when allowed, /control."""
        body = self._body()
        if body is None:
            return
        if self.path == "/fhir":
            self._submission(body)
        elif self.path == "/control" and self.server.stand.allow_control:
            self._control(body)
        elif not self._notarise(body):
            self._refuse(404, "NO_SUCH_PATH")

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  inherited
        """Stay silent: standard output carries the ready line only."""

    def _body(self) -> bytes | None:
        length = self.headers.get("Content-Length", "")
        if not length.isdigit() or int(length) > BODY_LIMIT:
            self.close_connection = True
            self._refuse(413 if length.isdigit() else 411, "LENGTH")
            return None
        body = self.rfile.read(int(length))
        if len(body) != int(length):
            self.close_connection = True
            return None
        return body

    def _control(self, body: bytes) -> None:
        faults = self.server.stand.faults
        try:
            wanted = json.loads(body)
            if wanted.get("clear"):
                faults.clear()
            if "fault" in wanted:
                faults.put(fault_of(wanted))
        except (UnknownFault, ValueError, AttributeError):
            self._refuse(400, "UNKNOWN_FAULT")
            return
        self._send(200, faults.left())

    def _submission(self, body: bytes) -> None:
        key = self.headers.get("Idempotency-Key", "")
        if not self._is_allowed():
            self._refuse(401, "TOKEN")
        elif not 0 < len(key) <= KEY_LIMIT:
            self._refuse(400, "NO_IDEMPOTENCY_KEY")
        elif not self._fails_before():
            self._judge(key, body)

    def _judge(self, key: str, body: bytes) -> None:
        stand = self.server.stand
        try:
            submission = parse_submission(body)
            answer = stand.desk.rejection if stand.faults.take("mind") else stand.desk.take
            entry = answer(key, submission)
        except Unparsable as error:
            self._refuse(400, str(error))
        except KeyReused:
            self._refuse(422, "KEY_REUSED")
        else:
            self._answer(submission, entry)

    def _notary_get(self) -> Paper | None:
        notary = self.server.stand.notary
        return notary.get(self.path) if notary else None

    def _notarise(self, body: bytes) -> bool:
        """Answer a time stamp or OCSP request, with the same faults; False for another path."""
        notary = self.server.stand.notary
        paper = notary.post(self.path, body) if notary else None
        if paper is not None:
            self._paper(paper)
        return paper is not None

    def _paper(self, paper: Paper) -> None:
        if not self._fails_before():
            self._answer_bytes(paper.data, paper.content_type)

    def _is_allowed(self) -> bool:
        token = self.server.stand.token
        return token is None or self.headers.get("Authorization") == f"Bearer {token}"

    def _fails_before(self) -> bool:
        """Misbehave before anything is accepted; True when this was the answer."""
        stand = self.server.stand
        if slow := stand.faults.take("slow"):
            stand.stopping.wait(slow.seconds)
        fault = stand.faults.take("hang", "fail", "refuse", "redirect")
        if fault is None:
            return False
        if fault.name == "hang":
            stand.stopping.wait(fault.seconds or 3600)
            self.close_connection = True
        elif fault.name == "redirect":
            self._send_bytes(307, b"", JSON, {"Location": "/fhir?elsewhere"})
        else:
            self._fail(fault)
        return True

    def _fail(self, fault: Fault) -> None:
        retry = {"Retry-After": str(round(fault.seconds))} if fault.seconds else {}
        status = fault.status or (503 if fault.name == "fail" else 422)
        self._send_bytes(status, operation_outcome("TRAINING_FAULT"), FHIR, retry)

    def _answer(self, submission: Submission, entry: Entry) -> None:
        stand = self.server.stand
        if stand.faults.take("wrong-hash"):
            entry = stand.desk.with_wrong_hash(entry)
        answer = response_bundle(
            locations=submission.locations,
            receipt_id=entry.receipt_id,
            receipt=entry.receipt,
            cms=entry.cms,
            at=entry.at,
            accepted=entry.status == "accepted",
        )
        self._answer_bytes(answer, FHIR)

    def _answer_bytes(self, answer: bytes, content_type: str) -> None:
        """Send an answer, or do wrong with it."""
        stand = self.server.stand
        fault = stand.faults.take("lose", "cut", "twice", "garbage", "huge")
        name = fault.name if fault else ""
        if name in ("lose", "cut"):
            self._break_off(answer[: len(answer) // 2] if name == "cut" else b"", len(answer))
            return
        answer = {"garbage": b"<html>portal</html>", "huge": b" " * HUGE}.get(name, answer)
        self._send_bytes(200, answer, content_type)
        if fault is not None and name == "twice":
            stand.stopping.wait(fault.seconds)
            self._send_bytes(200, answer, content_type)

    def _break_off(self, part: bytes, promised: int) -> None:
        self.close_connection = True
        if part:
            self.send_response(200)
            self.send_header("Content-Length", str(promised))
            self.end_headers()
            self.wfile.write(part)

    def _refuse(self, status: int, code: str) -> None:
        self._send_bytes(status, operation_outcome(code), FHIR)

    def _send(self, status: int, value: object) -> None:
        self._send_bytes(status, json.dumps(value).encode(), JSON)

    def _send_bytes(
        self, status: int, body: bytes, content_type: str, headers: dict[str, str] | None = None
    ) -> None:
        self.send_response(status)
        for name, value in {
            "Content-Type": content_type,
            "Content-Length": str(len(body)),
            **(headers or {}),
        }.items():
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()


def serve(server: StandServer) -> None:
    """Serve until `stand.stopping` is set."""
    thread = threading.Thread(
        target=server.serve_forever, kwargs={"poll_interval": 0.1}, name="accept", daemon=True
    )
    thread.start()
    while not server.stand.stopping.wait(1.0):
        pass
    server.shutdown()
    time.sleep(0.1)  # answers being written
    server.server_close()
