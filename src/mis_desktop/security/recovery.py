"""The recovery sheet: a random secret and the data key wrapped by it, as lines a person can copy and a QR text.

Each line carries its own check letters, so a slip is named by its line. Sheet and practice.db together suffice.
"""

from __future__ import annotations

import hashlib
import re
import secrets
import uuid
from dataclasses import dataclass, field

from ..domain.errors import WrongRecoveryCode
from .slots import KEY_BYTES, NONCE_BYTES, RecoverySlot, WrongSecret, bound, seal, unseal

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U
_SAME = str.maketrans({"O": "0", "I": "1", "L": "1"})
PAYLOAD_BYTES = 16 + KEY_BYTES + NONCE_BYTES + KEY_BYTES + 16  # practice id, secret, nonce, wrapped key with its tag
LINE_BYTES, CHECK_LETTERS, GROUP = 15, 4, 4
LINES = -(-PAYLOAD_BYTES // LINE_BYTES)
_PREFIX = "MIS1"


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What is printed. It opens the practice: whoever has it has the keys."""

    lines: tuple[str, ...] = field(repr=False)
    qr_text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a sheet gives: the practice's id, the recovery secret and the data key."""

    practice_id: str
    secret: bytes = field(repr=False)
    dek: bytes = field(repr=False)


def _wrapping_key(secret: bytes, practice: str) -> bytes:
    """HKDF-SHA256: the secret is 256 random bits, so a slow derivation would add nothing."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), KEY_BYTES, salt=None, info=b"mis recovery " + practice.encode("ascii")).derive(secret)


def make_recovery(practice: str, dek: bytes, *, secret: bytes | None = None) -> tuple[RecoverySheet, RecoverySlot]:
    """Return a sheet and the slot for vault and backups. `secret` is given only to make the slot of a known sheet anew."""
    secret = secret or secrets.token_bytes(KEY_BYTES)
    key, associated = _wrapping_key(secret, practice), bound("recovery", practice, "", None)
    nonce, wrapped = seal(key, dek, associated)
    payload = uuid.UUID(practice).bytes + secret + nonce + wrapped
    lines = tuple(_line(number, payload) for number in range(LINES))
    return RecoverySheet(lines, _PREFIX + _letters(payload)), RecoverySlot(*seal(key, dek, associated))


def _letters(data: bytes) -> str:
    number, size = int.from_bytes(data, "big"), -(-len(data) * 8 // 5)
    return "".join(ALPHABET[number >> 5 * place & 31] for place in range(size - 1, -1, -1))


def _bytes(letters: str, size: int) -> bytes:
    number = 0
    for letter in letters:
        number = number << 5 | ALPHABET.index(letter)
    return number.to_bytes(size, "big")


def _check(number: int, body: str) -> str:
    return _letters(hashlib.sha256(f"{number} {body}".encode("ascii")).digest()[:5])[:CHECK_LETTERS]


def _line(number: int, payload: bytes) -> str:
    body = _letters(payload[number * LINE_BYTES:(number + 1) * LINE_BYTES])
    whole = body + _check(number, body)
    groups = " ".join(whole[start:start + GROUP] for start in range(0, len(whole), GROUP))
    return f"{number + 1}: {groups}"


def open_sheet(text: str) -> Recovered:
    """Read a sheet's text (or the QR's), with any spacing, case and order of lines; text around it is ignored.

    Raises WrongRecoveryCode naming the line with the slip (0 when no sheet was found).
    """
    payload = _qr_payload(text) or _lines_payload(text)
    practice = str(uuid.UUID(bytes=payload[:16]))
    secret, rest = payload[16:48], payload[48:]
    try:
        dek = unseal(_wrapping_key(secret, practice), rest[:NONCE_BYTES], rest[NONCE_BYTES:],
                     bound("recovery", practice, "", None))
    except WrongSecret as error:
        raise WrongRecoveryCode(line=0) from error
    return Recovered(practice, secret, dek)


def _qr_payload(text: str) -> bytes | None:
    size = -(-PAYLOAD_BYTES * 8 // 5)
    match = re.search(rf"{_PREFIX}([{ALPHABET}]{{{size}}})", text)
    try:
        return _bytes(match[1], PAYLOAD_BYTES) if match else None
    except (OverflowError, ValueError):
        return None


def _lines_payload(text: str) -> bytes:
    parts: dict[int, bytes] = {}
    wrong = 0
    for match in re.finditer(r"^\s*(\d{1,2})\s*[:.]\s*(.+)$", text, re.MULTILINE):
        number = int(match[1]) - 1
        if not 0 <= number < LINES or number in parts:
            continue
        part = _line_bytes(number, match[2])
        if part is None:
            wrong = wrong or number + 1
        else:
            parts[number] = part
    missing = next((number + 1 for number in range(LINES) if number not in parts), 0)
    if missing:
        raise WrongRecoveryCode(line=(wrong or missing) if parts or wrong else 0)
    return b"".join(parts[number] for number in range(LINES))


def _line_bytes(number: int, typed: str) -> bytes | None:
    letters = re.sub(r"[^0-9A-Z]", "", typed.upper()).translate(_SAME)
    size = min(LINE_BYTES, PAYLOAD_BYTES - number * LINE_BYTES)
    length = -(-size * 8 // 5)
    if len(letters) != length + CHECK_LETTERS or set(letters) - set(ALPHABET):
        return None
    body, check = letters[:length], letters[length:]
    try:
        return _bytes(body, size) if _check(number, body) == check else None
    except OverflowError:
        return None
