"""NCALayer as its clients see it: greeting, heartbeat, `basics`, `commonUtils`, and a person who may do wrong things."""

from __future__ import annotations

import base64
import json
import ssl
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection, serve

from gostkz.cms import sign_cms
from gostkz.pkcs12 import KeyFile

BASICS, COMMON_UTILS = "kz.gov.pki.knca.basics", "kz.gov.pki.knca.commonUtils"


@dataclass
class MockNcaLayer:
    """Listens on loopback. `behaviour` says what the person in front of its window does with the next signing."""

    key: KeyFile
    behaviour: str = "sign"
    modules: tuple[str, ...] = (BASICS, COMMON_UTILS)
    heartbeat: bool = True
    tokens: tuple[str, ...] = ("AKKaztokenStore",)
    tls: Path | None = None
    heard: list[dict[str, Any]] = field(default_factory=list)

    def __enter__(self) -> Self:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER) if self.tls else None
        if context is not None and self.tls is not None:
            context.load_cert_chain(self.tls)
        self._server = serve(self._talk, "127.0.0.1", 0, ssl=context)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        self._released = threading.Event()
        return self

    def __exit__(self, *_: object) -> None:
        self._released.set()
        self._server.shutdown()
        self._thread.join(5)

    @property
    def url(self) -> str:
        return f"ws{'s' if self.tls else ''}://127.0.0.1:{self._server.socket.getsockname()[1]}/"

    def _talk(self, connection: ServerConnection) -> None:
        connection.send('{"result":{"version":"1.4"}}')
        try:
            for message in connection:
                if message == "--heartbeat--":
                    connection.send(message)
                elif (answer := self._answer(json.loads(message), connection)) is not None:
                    connection.send(json.dumps(answer))
        except ConnectionClosed:
            return

    def _answer(self, request: dict[str, Any], connection: ServerConnection) -> dict[str, Any] | None:
        self.heard.append(request)
        module, method = request.get("module"), request.get("method")
        if module not in self.modules:
            return {"success": False, "errorCode": "MODULE_NOT_FOUND"}
        if method in ("getActiveTokens", "getKeyInfo"):
            info = {"alias": "x", "pem": base64.b64encode(self.key.certificate).decode()}
            return {"code": "200", "message": "", "responseObject": info if method == "getKeyInfo" else list(self.tokens)}
        if self.behaviour == "vanish":
            connection.close()
            return None
        if self.behaviour == "hang":
            self._released.wait(60)
            return None
        if self.heartbeat:
            connection.send("--heartbeat--")  # it may come at any time
        return (self._common if module == COMMON_UTILS else self._basics)(request["args"])

    def _basics(self, args: dict[str, Any]) -> dict[str, Any]:
        if self.behaviour == "cancel":
            return {"status": True, "body": {}}
        if self.behaviour == "fail":
            return {"status": False, "code": "SIGNING_FAILURE", "message": "Ошибка подписания", "details": "CKR_PIN_INCORRECT"}
        data = args["data"] if isinstance(args["data"], list) else [args["data"]]
        signed = [self._signed(item, attached=args["signingParams"].get("encapsulate", False)) for item in data]
        return {"status": True, "body": {"result": signed[0] if self.behaviour == "old build" else signed}}

    def _common(self, args: list[Any]) -> dict[str, Any]:
        if self.behaviour == "cancel":
            return {"code": "500", "message": "action.canceled"}
        if self.behaviour == "fail":
            return {"code": "500", "message": "CKR_DEVICE_REMOVED"}
        return {"code": "200", "message": "", "responseObject": self._signed(args[2], attached=args[3])}

    def _signed(self, item: str, *, attached: bool) -> str:
        if self.behaviour == "rubbish":
            return "AAAA"
        content = base64.b64decode(item) + (b"." if self.behaviour == "another document" else b"")
        cms = sign_cms(content, self.key, signing_time=datetime.now(UTC), detached=not attached)
        return base64.b64encode(cms).decode()
