"""The vault: slots bound to what they are for, wrong passwords counted, lost and cut files, kills, the recovery sheet."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from mis_desktop.domain.errors import TooManyAttempts, UserError, VaultDamaged, VaultMissing, WrongPassword, WrongRecoveryCode
from mis_desktop.security.slots import FLOOR_MEMORY, KdfCost
from mis_desktop.security.vault_folders import NewVault, VaultFolder

PRACTICE = "3f0c9d52-6d0e-4e59-9a9c-0f5a8d3c1b11"
OTHER = "9b8f2a64-3f61-4c0b-8a55-7d20c7f0e222"
NOW = datetime(2026, 5, 12, tzinfo=UTC)
CHEAP = KdfCost(2, FLOOR_MEMORY, 1)  # the floor itself: cheaper is refused
USERS = [("u1", "Әсел", "Qarlyg4sh-Uya"), ("u2", "doctor", "Kun-Shuaq77")]


def made(folder: Path, practice: str = PRACTICE) -> tuple[VaultFolder, NewVault]:
    folder.mkdir(exist_ok=True)
    vault = VaultFolder(folder, cost=CHEAP)
    return vault, vault.create(practice, users=USERS, now=NOW)


def changed(folder: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Change the vault file as somebody could who has the folder, the previous version gone."""
    facts = json.loads((folder / "vault.json").read_text("utf-8"))
    change(facts)
    (folder / "vault.json").write_text(json.dumps(facts), "utf-8")
    (folder / "vault.json.previous").unlink(missing_ok=True)


def test_every_user_opens_the_same_key_with_login_and_password_in_any_form(tmp_path: Path) -> None:
    _, new = made(tmp_path / "v")
    opened = VaultFolder(tmp_path / "v").unlock(" әСЕЛ ", "Qarlyg4sh-Uya", now=NOW)
    assert (opened.user_id, opened.dek) == ("u1", new.dek)
    assert VaultFolder(tmp_path / "v").unlock("doctor", "Kun-Shuaq77", now=NOW).dek == new.dek


def test_files_are_private_and_no_value_shows_a_key(tmp_path: Path) -> None:
    _, new = made(tmp_path / "v")
    assert stat.S_IMODE((tmp_path / "v" / "vault.json").stat().st_mode) == 0o600
    opened = VaultFolder(tmp_path / "v").unlock("doctor", "Kun-Shuaq77", now=NOW)
    shown = repr(new) + repr(opened) + repr(new.sheet)
    assert new.dek.hex() not in shown
    assert repr(new.dek) not in shown
    assert new.sheet.lines[1] not in shown


def test_wrong_passwords_are_counted_and_slowed_also_after_a_restart(tmp_path: Path) -> None:
    made(tmp_path / "v")
    moment, waits = NOW, []
    for _ in range(5):
        with pytest.raises(WrongPassword) as told:
            VaultFolder(tmp_path / "v").unlock("doctor", "Kun-Shuaq78", now=moment)
        waits.append(int(told.value.facts["wait_seconds"]))
        moment += timedelta(seconds=waits[-1])
    assert waits == [0, 0, 1, 2, 900]
    with pytest.raises(TooManyAttempts) as blocked:
        VaultFolder(tmp_path / "v").unlock("doctor", "Kun-Shuaq77", now=moment - timedelta(seconds=1))
    assert blocked.value.facts["wait_seconds"] == 1
    assert VaultFolder(tmp_path / "v").unlock("doctor", "Kun-Shuaq77", now=moment).failures == 5
    assert VaultFolder(tmp_path / "v").unlock("әсел", "Qarlyg4sh-Uya", now=moment).failures == 0


def test_an_unknown_login_answers_like_a_wrong_password(tmp_path: Path) -> None:
    made(tmp_path / "v")
    with pytest.raises(WrongPassword):
        VaultFolder(tmp_path / "v").unlock("nobody", "Kun-Shuaq77", now=NOW)


SPOILERS: dict[str, Callable[[dict[str, Any]], None]] = {
    "slot of another user": lambda facts: facts["slots"][1].update(user="u1"),
    "other practice": lambda facts: facts.update(practice=OTHER),
    "more passes than it was made with": lambda facts: facts["slots"][1]["kdf"].update(time=3),
    "salt of another": lambda facts: facts["slots"][1].update(salt=facts["slots"][0]["salt"]),
    "wrapped key of another": lambda facts: facts["slots"][1].update(wrapped=facts["slots"][0]["wrapped"]),
    "below the floor": lambda facts: facts["slots"][1]["kdf"].update(memory=1024),
    "bomb": lambda facts: facts["slots"][1]["kdf"].update(memory=1 << 30),
    "no base64": lambda facts: facts["slots"][1].update(nonce="??"),
}


@pytest.mark.parametrize("case", SPOILERS)
def test_a_slot_opens_nothing_it_was_not_made_for(tmp_path: Path, case: str) -> None:
    made(tmp_path / "v")
    changed(tmp_path / "v", SPOILERS[case])
    with pytest.raises((WrongPassword, VaultDamaged)):
        VaultFolder(tmp_path / "v").unlock("doctor", "Kun-Shuaq77", now=NOW)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"{}", b'{"format": 1}'])
def test_a_cut_vault_is_named_damaged(tmp_path: Path, data: bytes) -> None:
    made(tmp_path / "v")
    (tmp_path / "v" / "vault.json").write_bytes(data)
    with pytest.raises(VaultDamaged) as told:
        VaultFolder(tmp_path / "v").unlock("doctor", "Kun-Shuaq77", now=NOW)
    assert "vault.json" in str(told.value.facts["path"])


def test_half_a_vault_is_replaced_by_its_previous_version(tmp_path: Path) -> None:
    vault, new = made(tmp_path / "v")
    vault.add_user("u3", "third", "Tan-Nury55x")
    path = tmp_path / "v" / "vault.json"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert VaultFolder(tmp_path / "v").unlock("doctor", "Kun-Shuaq77", now=NOW).dek == new.dek


@pytest.mark.parametrize("spoil", [lambda path: path.unlink(), lambda path: path.write_bytes(path.read_bytes()[:300])])
def test_the_sheet_opens_without_a_vault_and_makes_a_new_one(tmp_path: Path, spoil: Callable[[Path], None]) -> None:
    _, new = made(tmp_path / "v")
    spoil(tmp_path / "v" / "vault.json")
    vault = VaultFolder(tmp_path / "v", cost=CHEAP)
    recovered = vault.recover("\n".join(new.sheet.lines))
    assert recovered.dek == new.dek
    vault.adopt(recovered, user_id="u1", login="әсел", password="Zhana-Soz88")
    assert VaultFolder(tmp_path / "v").unlock("әсел", "Zhana-Soz88", now=NOW).dek == new.dek
    assert VaultFolder(tmp_path / "v").recover(new.sheet.qr_text).dek == new.dek


def test_a_missing_vault_is_named(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing):
        VaultFolder(tmp_path).unlock("doctor", "x", now=NOW)


def test_a_slip_on_the_sheet_is_named_by_its_line(tmp_path: Path) -> None:
    vault, new = made(tmp_path / "v")
    for number in range(len(new.sheet.lines)):
        lines = list(new.sheet.lines)
        place = lines[number].index(" ") + 2
        lines[number] = lines[number][:place] + ("0" if lines[number][place] != "0" else "1") + lines[number][place + 1 :]
        with pytest.raises(WrongRecoveryCode) as told:
            vault.recover("\n".join(lines))
        assert told.value.facts["line"] == number + 1


def test_the_sheet_is_read_in_any_order_case_and_spacing(tmp_path: Path) -> None:
    vault, new = made(tmp_path / "v")
    typed = "\n\n".join(line.lower().replace("0", "o") for line in reversed(new.sheet.lines))
    assert vault.recover(f"Парақ\n{typed}\nсоңы").dek == new.dek


def test_a_sheet_of_another_practice_opens_nothing(tmp_path: Path) -> None:
    made(tmp_path / "v")
    _, other = made(tmp_path / "w", OTHER)
    with pytest.raises(WrongRecoveryCode):
        VaultFolder(tmp_path / "v").recover("\n".join(other.sheet.lines))


@pytest.mark.parametrize("act", ["password", "removed"])
def test_what_was_taken_away_opens_neither_version(tmp_path: Path, act: str) -> None:
    vault, _ = made(tmp_path / "v")
    vault.change_password("u2", "Zhana-Soz88") if act == "password" else vault.remove_user("u2")
    for name in ("vault.json", "vault.json.previous"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "vault.json").write_bytes((tmp_path / "v" / name).read_bytes())
        with pytest.raises(WrongPassword):
            VaultFolder(tmp_path / name).unlock("doctor", "Kun-Shuaq77", now=NOW)


def test_a_backup_carries_the_recovery_slot_alone(tmp_path: Path) -> None:
    vault, _ = made(tmp_path / "v")
    facts = json.loads(vault.recovery_only())
    assert facts["slots"] == []
    assert facts["recovery"]


KILLED = """
import json, os, sys
sys.path[:0] = json.loads(sys.argv[1])
from pathlib import Path
from tests.security.test_vaults import CHEAP, NOW
from mis_desktop.security.vault_folders import VaultFolder
step, left = int(sys.argv[3]), [int(sys.argv[3])]
def traced(name):
    plain = getattr(os, name)
    def call(*arguments, **named):
        left[0] -= 1
        if left[0] < 0:
            os.kill(os.getpid(), 9)
        return plain(*arguments, **named)
    return call
vault = VaultFolder(Path(sys.argv[2]), cost=CHEAP)
vault.unlock("doctor", "Kun-Shuaq77", now=NOW)
for name in ("open", "fsync", "replace", "rename", "write", "unlink", "fdopen"):
    setattr(os, name, traced(name))
vault.add_user("u3", "third", "Tan-Nury55x")
"""


def test_a_kill_at_any_step_of_writing_leaves_a_vault_that_opens(tmp_path: Path) -> None:
    _, new = made(tmp_path / "v")
    for step in range(0, 14, 2):
        subprocess.run([sys.executable, "-c", KILLED, json.dumps(sys.path), tmp_path / "v", str(step)], check=False)
        assert VaultFolder(tmp_path / "v").unlock("doctor", "Kun-Shuaq77", now=NOW).dek == new.dek


@pytest.mark.parametrize("text", ["", "1: AAAA", "MIS1" + "0" * 200, "1: " + "0" * 28, "\x00" * 50])
def test_any_other_text_is_no_sheet(tmp_path: Path, text: str) -> None:
    vault, _ = made(tmp_path / "v")
    with pytest.raises(UserError):
        vault.recover(text)
