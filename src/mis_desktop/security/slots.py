"""Key slots: a 256-bit data key wrapped by Argon2id and AES-256-GCM, bound to practice, user and parameters."""

from __future__ import annotations

import base64
import json
import secrets
import time
from dataclasses import asdict, dataclass, field
from typing import Any

KEY_BYTES, SALT_BYTES, NONCE_BYTES = 32, 16, 12
FORMAT = 1
FLOOR_MEMORY, CEILING_MEMORY = 19 * 1024, 1024 * 1024  # KiB; the floor is OWASP's, the ceiling stops a hostile file
FLOOR_TIME, CEILING_TIME, CEILING_LANES = 2, 64, 16
TARGET_SECONDS = 0.4


@dataclass(frozen=True, slots=True)
class KdfCost:
    """Argon2id parameters: passes, memory in KiB, lanes."""

    time: int = 2
    memory: int = FLOOR_MEMORY
    lanes: int = 1

    def sound(self) -> bool:
        """Whether the parameters lie between floor and ceiling."""
        return (FLOOR_TIME <= self.time <= CEILING_TIME and FLOOR_MEMORY <= self.memory <= CEILING_MEMORY
                and 1 <= self.lanes <= CEILING_LANES)


@dataclass(frozen=True, slots=True)
class Slot:
    """One user's wrapped data key. `login` is NFC and case-folded."""

    user: str
    login: str
    kdf: KdfCost
    salt: bytes = field(repr=False)
    nonce: bytes = field(repr=False)
    wrapped: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class RecoverySlot:
    """The data key wrapped for the recovery sheet, whose secret is 256 random bits (so no slow hash is needed)."""

    nonce: bytes = field(repr=False)
    wrapped: bytes = field(repr=False)


class WrongSecret(ValueError):
    """The secret does not open the slot."""


def calibrated() -> KdfCost:
    """Return parameters that take 300-500 ms on this computer, within 256 MiB."""
    memory, lanes = 64 * 1024, 2
    started = time.perf_counter()
    _derive("calibration", bytes(SALT_BYTES), KdfCost(2, memory, lanes))
    spent = time.perf_counter() - started
    factor = TARGET_SECONDS / max(spent, 0.001)
    if factor >= 4:
        memory, factor = 256 * 1024, factor / 4
    return KdfCost(min(CEILING_TIME, max(FLOOR_TIME, round(2 * factor))), memory, lanes)


def _derive(password: str, salt: bytes, cost: KdfCost) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(password.encode("utf-8"), salt, time_cost=cost.time, memory_cost=cost.memory,
                           parallelism=cost.lanes, hash_len=KEY_BYTES, type=Type.ID)


def bound(kind: str, practice: str, user: str, cost: KdfCost | None) -> bytes:
    """Return the associated data of a slot: nothing of it can be changed without the key noticing."""
    facts = {"format": FORMAT, "kind": kind, "practice": practice, "user": user, "kdf": asdict(cost) if cost else None}
    return json.dumps(facts, sort_keys=True, separators=(",", ":")).encode("utf-8")


def seal(key: bytes, data: bytes, associated: bytes) -> tuple[bytes, bytes]:
    """Return (nonce, ciphertext) of AES-256-GCM."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce, AESGCM(key).encrypt(nonce, data, associated)


def unseal(key: bytes, nonce: bytes, data: bytes, associated: bytes) -> bytes:
    """Return what was sealed. Raises WrongSecret."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(key).decrypt(nonce, data, associated)
    except (InvalidTag, ValueError) as error:
        raise WrongSecret("wrong secret") from error


def make_slot(practice: str, user: str, login: str, password: str, *, dek: bytes, cost: KdfCost) -> Slot:
    """Wrap the data key for a user."""
    salt = secrets.token_bytes(SALT_BYTES)
    nonce, wrapped = seal(_derive(password, salt, cost), dek, bound("user", practice, user, cost))
    return Slot(user, login, cost, salt, nonce, wrapped)


def open_slot(practice: str, slot: Slot, password: str) -> bytes:
    """Return the data key. Raises WrongSecret."""
    return unseal(_derive(password, slot.salt, slot.kdf), slot.nonce, slot.wrapped,
                  bound("user", practice, slot.user, slot.kdf))


def waste_time(password: str, cost: KdfCost) -> None:
    """Spend what a wrong password costs, so that an unknown login takes as long."""
    _derive(password, bytes(SALT_BYTES), cost)


def encoded(value: bytes) -> str:
    """Base64 for the vault file."""
    return base64.b64encode(value).decode("ascii")


def decoded(text: Any) -> bytes:
    """Bytes of the vault file. Raises ValueError."""
    return base64.b64decode(text, validate=True)
