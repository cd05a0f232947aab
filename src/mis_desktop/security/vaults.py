"""`vault.json`: key slots of a practice as a frozen value, read with suspicion and written canonically."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import Any

from ..domain.errors import NewerFormat, VaultDamaged
from .slots import FORMAT, KdfCost, RecoverySlot, Slot, decoded, encoded

LARGEST = 1 << 20  # bytes; a slot takes about 400


@dataclass(frozen=True, slots=True)
class Vault:
    """The slots of one practice."""

    practice: str
    slots: tuple[Slot, ...]
    recovery: RecoverySlot | None

    def slot_of(self, login: str) -> Slot | None:
        """Return the slot of a login (NFC, case-folded)."""
        return next((slot for slot in self.slots if slot.login == login), None)

    def with_slot(self, slot: Slot) -> Vault:
        """Return the vault with this user's slot put in or replaced."""
        return replace(self, slots=(*(s for s in self.slots if s.user != slot.user), slot))

    def without(self, user: str) -> Vault:
        """Return the vault without a user's slot."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.user != user))


def dump_vault(vault: Vault) -> bytes:
    """Return the file's bytes."""
    slots = [{"user": s.user, "login": s.login, "kdf": asdict(s.kdf), "salt": encoded(s.salt),
              "nonce": encoded(s.nonce), "wrapped": encoded(s.wrapped)} for s in vault.slots]
    recovery = vault.recovery and {"nonce": encoded(vault.recovery.nonce), "wrapped": encoded(vault.recovery.wrapped)}
    facts = {"format": FORMAT, "practice": vault.practice, "slots": slots, "recovery": recovery}
    return json.dumps(facts, ensure_ascii=False, indent=1).encode("utf-8")


def load_vault(data: bytes, *, path: str) -> Vault:
    """Read the file's bytes. Raises VaultDamaged (also for parameters below the floor), NewerFormat."""
    try:
        facts = json.loads(data.decode("utf-8"))
        found = int(facts["format"])
        if found <= FORMAT:
            return _vault(facts)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise VaultDamaged(path=path) from error
    raise NewerFormat(path=path, found=found, known=FORMAT)


def _vault(facts: dict[str, Any]) -> Vault:
    slots = tuple(_slot(item) for item in facts["slots"])
    recovery = facts["recovery"]
    return Vault(str(facts["practice"]), slots,
                 RecoverySlot(decoded(recovery["nonce"]), decoded(recovery["wrapped"])) if recovery else None)


def _slot(item: dict[str, Any]) -> Slot:
    cost = KdfCost(**{name: int(item["kdf"][name]) for name in ("time", "memory", "lanes")})
    if not cost.sound():
        raise ValueError("key derivation outside its bounds")
    return Slot(str(item["user"]), str(item["login"]), cost, *(decoded(item[name]) for name in ("salt", "nonce", "wrapped")))
