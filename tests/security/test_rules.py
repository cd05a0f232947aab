"""Passwords, folders and the process itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from mis_desktop.domain.errors import CommonPassword, NetworkFolder, WeakPassword
from mis_desktop.security import folders
from mis_desktop.security.passwords import Passwords

MOUNTS = """22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw
31 22 0:45 / /mnt/office rw - cifs //server/share rw
32 22 0:46 / /mnt/with\\040blank rw - nfs4 server:/x rw
33 31 8:2 / /mnt/office/local rw - ext4 /dev/sdb1 rw
34 22 0:47 / /home/a/cloud rw - fuse.sshfs a@b: rw
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/a/practice", "ext4"),
        ("/mnt/office/practice", "cifs"),
        ("/mnt/with blank/p", "nfs4"),
        ("/mnt/office/local/p", "ext4"),
        ("/mnt/officer", "ext4"),
        ("/home/a/cloud", "fuse.sshfs"),
    ],
)
def test_the_file_system_of_a_folder_is_known(folder: str, kind: str) -> None:
    assert folders.file_system(Path(folder), mounts=MOUNTS) == kind


def test_a_network_drive_is_refused_with_its_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "file_system", lambda _: "cifs")
    with pytest.raises(NetworkFolder) as told:
        folders.check_folder(Path("/mnt/office"))
    assert told.value.facts["kind"] == "cifs"


@pytest.mark.parametrize(
    ("password", "error"),
    [
        ("Ab1", WeakPassword),
        ("alllowercaseletters", WeakPassword),
        ("ALLUPPER1234567", WeakPassword),
        ("Doctor-12345", WeakPassword),
        ("Password12345", CommonPassword),
        ("Qwerty123456!", CommonPassword),
        ("Aaaa1111AAAA", CommonPassword),
    ],
)
def test_weak_and_common_passwords_are_refused(password: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        Passwords().check(password, login="doctor", administrator=False)


@pytest.mark.parametrize("password", ["Qarlyg4sh-Uya", "Көктем-Гүлі7", "Vesna-prishla-2"])
def test_a_sound_password_is_taken(password: str) -> None:
    Passwords().check(password, login="doctor", administrator=True)


HARDENED = """
from mis_desktop.security.hardening import harden, is_dumpable
import os, resource
harden()
print(is_dumpable(), resource.getrlimit(resource.RLIMIT_CORE), oct(os.umask(0)))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the limits are those of Linux")
def test_a_hardened_process_leaves_no_core_and_private_files() -> None:
    done = subprocess.run(
        [sys.executable, "-c", HARDENED], env={"PYTHONPATH": ":".join(sys.path)}, capture_output=True, text=True, check=True
    )
    assert done.stdout.split(maxsplit=1) == ["False", "(0, 0) 0o77\n"]
