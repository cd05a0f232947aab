"""The vault in its folder: unlocked, changed atomically, its previous version kept, made anew from the recovery sheet."""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from ..domain.errors import TooManyAttempts, VaultDamaged, VaultMissing, WrongPassword, WrongRecoveryCode
from .attempts import AttemptsFile
from .passwords import normal_password
from .private_files import write_private
from .recovery import Recovered, RecoverySheet, make_recovery, open_sheet
from .slots import KEY_BYTES, KdfCost, WrongSecret, calibrated, make_slot, open_slot, waste_time
from .vaults import LARGEST, Vault, dump_vault, load_vault

VAULT, PREVIOUS, ATTEMPTS = "vault.json", "vault.json.previous", "attempts.json"


@dataclass(frozen=True, slots=True)
class Unlocked:
    """A user's id, the data key, and the failures since the last success."""

    user_id: str
    dek: bytes = field(repr=False)
    failures: int


@dataclass(frozen=True, slots=True)
class NewVault:
    """A new practice's data key and recovery sheet."""

    dek: bytes = field(repr=False)
    sheet: RecoverySheet


def normal_login(login: str) -> str:
    """Return a login as it is kept: NFC, case-folded, without blanks around it."""
    return unicodedata.normalize("NFC", login.strip()).casefold()


class VaultFolder:
    """The vault of one practice folder. Implements `services.ports.Vaults`; the data key stays inside."""

    def __init__(self, folder: Path, *, cost: KdfCost | None = None) -> None:
        self._folder, self._cost = folder, cost
        self._dek: bytes | None = None

    def create(self, practice_id: str, *, users: Sequence[tuple[str, str, str]], now: datetime) -> NewVault:
        """Make a vault for (user id, login, password) and a recovery sheet."""
        dek = secrets.token_bytes(KEY_BYTES)
        cost = self._cost or calibrated()
        sheet, recovery = make_recovery(practice_id, dek)
        slots = tuple(make_slot(practice_id, user, normal_login(login), normal_password(password), dek=dek, cost=cost)
                      for user, login, password in users)
        self._write(Vault(practice_id, slots, recovery))
        self._dek = dek
        return NewVault(dek, sheet)

    def unlock(self, login: str, password: str, *, now: datetime) -> Unlocked:
        """Open the vault. Raises VaultMissing, VaultDamaged, WrongPassword, TooManyAttempts."""
        vault, name = self._read(), normal_login(login)
        attempts = AttemptsFile(self._folder / ATTEMPTS, vault.practice)
        before = attempts.of(name)
        if wait := before.wait_seconds(now):
            raise TooManyAttempts(wait_seconds=wait)
        slot = vault.slot_of(name)
        try:
            if slot is None:
                waste_time(normal_password(password), vault.slots[0].kdf if vault.slots else KdfCost())
                raise WrongSecret("no such login")
            dek = open_slot(vault.practice, slot, normal_password(password))
        except WrongSecret as error:
            failed = attempts.failed(name, now)
            raise WrongPassword(attempts=failed.count, wait_seconds=failed.wait_seconds(now)) from error
        attempts.succeeded(name)
        self._dek = dek
        return Unlocked(slot.user, dek, before.count)

    def add_user(self, user_id: str, login: str, password: str) -> None:
        """Give a user a slot (or a new one)."""
        vault = self._read()
        cost = self._cost or (vault.slots[0].kdf if vault.slots else calibrated())
        slot = make_slot(vault.practice, user_id, normal_login(login), normal_password(password), dek=self._open_key(),
                         cost=cost)
        self._write(vault.with_slot(slot), forget=any(known.user == user_id for known in vault.slots))

    def remove_user(self, user_id: str) -> None:
        """Take a user's slot away."""
        self._write(self._read().without(user_id), forget=True)

    def change_password(self, user_id: str, password: str) -> None:
        """Re-wrap the data key under a new password. Raises VaultDamaged when the user has no slot."""
        slot = next((slot for slot in self._read().slots if slot.user == user_id), None)
        if slot is None:
            raise VaultDamaged(path=str(self._folder / VAULT))
        self.add_user(user_id, slot.login, password)

    def recovery_only(self) -> bytes:
        """Return the vault file with the recovery slot alone, for backups."""
        return dump_vault(replace(self._read(), slots=()))

    def recover(self, sheet: str) -> Recovered:
        """Open with the recovery sheet's text; vault.json may be gone or damaged. Raises WrongRecoveryCode."""
        recovered = open_sheet(sheet)
        try:
            if self._read().practice != recovered.practice_id:
                raise WrongRecoveryCode(line=0)
        except (VaultMissing, VaultDamaged):
            pass  # that is what the sheet is for
        self._dek = recovered.dek
        return recovered

    def adopt(self, recovered: Recovered, *, user_id: str, login: str, password: str) -> None:
        """After a recovery: keep what is readable of the vault, and give this user a slot."""
        try:
            vault = self._read()
        except (VaultMissing, VaultDamaged):
            vault = Vault(recovered.practice_id, (), None)
        if vault.recovery is None:
            _, slot = make_recovery(recovered.practice_id, recovered.dek, secret=recovered.secret)
            vault = replace(vault, recovery=slot)
        self._write(vault)
        self.add_user(user_id, login, password)

    def _open_key(self) -> bytes:
        if self._dek is None:
            raise RuntimeError("the vault is locked")
        return self._dek

    def _read(self) -> Vault:
        """Read the vault; a damaged one is replaced by its previous version when that is sound."""
        path, previous = self._folder / VAULT, self._folder / PREVIOUS
        try:
            return _load(path)
        except VaultDamaged:
            if not previous.exists():
                raise
            return _load(previous)

    def _write(self, vault: Vault, *, forget: bool = False) -> None:
        """Write atomically, the previous version kept; `forget`: what was taken away is in neither of them."""
        path = self._folder / VAULT
        try:
            current = _load(path)
        except (VaultMissing, VaultDamaged):
            current = None  # a damaged file must not push a sound previous version out
        if current:
            write_private(self._folder / PREVIOUS, dump_vault(current))
        write_private(path, dump_vault(vault))
        if forget:
            write_private(self._folder / PREVIOUS, dump_vault(vault))


def _load(path: Path) -> Vault:
    if not path.exists():
        raise VaultMissing(path=str(path))
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise VaultDamaged(path=str(path)) from error
    if len(data) > LARGEST:
        raise VaultDamaged(path=str(path))
    return load_vault(data, path=str(path))
