"""Keys behind NCALayer (National CA's program) over its WebSocket on loopback: tokens, ID cards, its own key files.

NCALayer asks for the PIN in its own window; no secret passes through here. Messages are those of its `basics` module, with
`commonUtils` as fall-back for older builds.
"""

from __future__ import annotations

import base64
import json
import ssl
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..domain.errors import KeyGone, KeyStoreAbsent, SigningCancelled, SigningFailed, SigningTimeout
from ..domain.keys import Step
from ..services.key_ports import Interaction

if TYPE_CHECKING:
    from websockets.sync.client import ClientConnection

NAME = "NCALayer"
URL = "wss://127.0.0.1:13579/"
STORAGES = ("PKCS12", "AKKaztokenStore", "AKKZIDCardStore", "AKEToken72KStore", "AKEToken5110Store", "AKJaCartaStore",
            "AKAKEYStore")
BASICS, COMMON_UTILS = "kz.gov.pki.knca.basics", "kz.gov.pki.knca.commonUtils"
HEARTBEAT = "--heartbeat--"
OPEN_SECONDS, CLOSE_SECONDS, PATIENCE_SECONDS, LOOK_SECONDS = 5.0, 1.0, 600.0, 0.5
LARGEST_MESSAGE = 96 * 1024 * 1024
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_SIGN_PURPOSE = "1.3.6.1.5.5.7.3.4"


class ModuleMissing(Exception):
    """This NCALayer has no such module."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where NCALayer listens. Without `ca_pem` any certificate is taken, which is sound on loopback only."""

    url: str = URL
    ca_pem: str = ""
    patience_seconds: float = PATIENCE_SECONDS

    def context(self) -> ssl.SSLContext | None:
        """Return the TLS settings. Raises KeyStoreAbsent for an address that is not on this computer."""
        parts = urlsplit(self.url)
        if parts.hostname not in _LOOPBACK:
            raise KeyStoreAbsent(store=NAME, detail=self.url)
        if parts.scheme != "wss":
            return None
        if self.ca_pem:
            return ssl.create_default_context(cadata=self.ca_pem)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        return context


@contextmanager
def conversation(address: Address, interaction: Interaction) -> Iterator[Conversation]:
    """Open a connection and hear the greeting. Raises KeyStoreAbsent."""
    from websockets.exceptions import WebSocketException
    from websockets.sync.client import connect

    with ExitStack() as stack:
        try:
            socket = stack.enter_context(connect(
                address.url, ssl=address.context(), ping_interval=None, max_size=LARGEST_MESSAGE, open_timeout=OPEN_SECONDS,
                close_timeout=CLOSE_SECONDS, proxy=None))
            opened = Conversation(socket, interaction, patience=address.patience_seconds)
            opened.greet()
        except (OSError, WebSocketException, ValueError, KeyError, TypeError) as error:
            raise KeyStoreAbsent(store=NAME, detail=type(error).__name__) from error
        yield opened


class Conversation:
    """One connection: a question, then its answer. Used from one thread."""

    def __init__(self, socket: ClientConnection, interaction: Interaction, *, patience: float) -> None:
        self._socket, self._interaction, self._patience = socket, interaction, patience
        self.version = ""

    def greet(self) -> None:
        """Hear the version. Raises ValueError, KeyError, TypeError for another program on this port."""
        self.version = str(json.loads(self._receive(OPEN_SECONDS))["result"]["version"])

    def ask(self, module: str, method: str, args: Any) -> dict[str, Any]:
        """Return the answer. Raises ModuleMissing, KeyGone, SigningCancelled, SigningTimeout, SigningFailed."""
        from websockets.exceptions import ConnectionClosed

        self._interaction.told(Step.LOOK_AT_NCALAYER, label=NAME)
        try:
            self._socket.send(json.dumps({"module": module, "method": method, "args": args}, ensure_ascii=False))
            answer = json.loads(self._receive(self._patience))
        except ConnectionClosed as error:
            raise KeyGone(label=NAME) from error
        except ValueError as error:
            raise SigningFailed(store=NAME, detail="UNREADABLE") from error
        if not isinstance(answer, dict):
            raise SigningFailed(store=NAME, detail="UNREADABLE")
        if answer.get("errorCode") == "MODULE_NOT_FOUND":
            raise ModuleMissing(module)
        return answer

    def _receive(self, patience: float) -> str:
        """Wait for a message as long as the person does."""
        limit = time.monotonic() + patience
        while time.monotonic() < limit:
            if self._interaction.is_cancelled:
                raise SigningCancelled(store=NAME)
            try:
                message = self._socket.recv(timeout=LOOK_SECONDS)
            except TimeoutError:
                continue
            if message != HEARTBEAT:
                return message if isinstance(message, str) else message.decode("utf-8")
        raise SigningTimeout(store=NAME, minutes=str(round(patience / 60)))


def sign_request(documents: Sequence[bytes], *, storages: Sequence[str], locale: str = "ru") -> dict[str, Any]:
    """Return the `args` of basics.sign for detached CMS over documents, all in one dialog.

    No time stamp: mis-sync asks for it. The person is not filtered here, since the form of iin and serialNumber that a
    build expects is not documented; the certificate that comes back is compared instead.
    """
    data = [base64.b64encode(document).decode("ascii") for document in documents]
    return {
        "allowedStorages": list(storages), "format": "cms", "data": data if len(data) != 1 else data[0],
        "signingParams": {"decode": True, "encapsulate": False, "digested": False},
        "signerParams": {"extKeyUsageOids": [_SIGN_PURPOSE], "iin": "", "bin": "", "serialNumber": "", "chain": []},
        "locale": locale}


def signatures_in(answer: dict[str, Any], *, count: int) -> tuple[bytes, ...]:
    """Return the containers of a basics.sign answer. Raises SigningCancelled, SigningFailed."""
    if _is_cancelled(answer):
        raise SigningCancelled(store=NAME)
    if answer.get("status") is not True:
        raise SigningFailed(store=NAME, detail=_detail(answer))
    body = answer.get("body")
    result = body.get("result") if isinstance(body, dict) else None
    if isinstance(result, dict):  # outputCert
        result = result.get("signatures")
    found = [result] if isinstance(result, str) else result
    if not isinstance(found, list) or len(found) != count:
        raise SigningFailed(store=NAME, detail="UNREADABLE")
    return tuple(_decoded(item) for item in found)


def _is_cancelled(answer: dict[str, Any]) -> bool:
    body = answer.get("body")
    named = {str(answer.get(name, "")) for name in ("code", "message", "errorCode")}
    empty = answer.get("status") is True and (body == {} or body is None) and "responseObject" not in answer
    return empty or bool(named & {"USER_CANCELED", "USER_CANCELLED", "action.canceled"})


def _detail(answer: dict[str, Any]) -> str:
    parts = (answer.get(name) for name in ("code", "message", "details"))
    return " ".join(str(part) for part in parts if part)[:300] or "UNREADABLE"


def _decoded(item: Any) -> bytes:
    text = "".join(line for line in str(item).splitlines() if not line.startswith("-----"))
    try:
        return base64.b64decode(text, validate=True)
    except ValueError as error:
        raise SigningFailed(store=NAME, detail="UNREADABLE") from error


def response_object(answer: dict[str, Any]) -> Any:
    """Return the result of a commonUtils answer. Raises SigningCancelled, SigningFailed."""
    if _is_cancelled(answer):
        raise SigningCancelled(store=NAME)
    if str(answer.get("code")) != "200":
        raise SigningFailed(store=NAME, detail=_detail(answer))
    return answer.get("responseObject")


def certificate_in(info: Any) -> bytes:
    """Return the certificate (DER) of getKeyInfo; empty when it has none that can be read."""
    try:
        return _decoded(info["pem"])
    except (KeyError, TypeError, SigningFailed):
        return b""


def signature_of(item: Any) -> bytes:
    """Return one container of commonUtils. Raises SigningFailed."""
    return _decoded(item)
