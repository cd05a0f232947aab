"""Key files: opened, made, refused. OpenSSL reads ours as far as it knows the algorithms, and we read its."""

from __future__ import annotations

import random
import subprocess
from pathlib import Path

import pytest

from gostkz.pkcs12 import KeyFile, KeyFileError, NotAKeyFile, UnsupportedKeyFile, WrongPassword, dump_pkcs12, load_pkcs12
from tests.gostkz.authorities import Authority

PASSWORD = "Құпия-12345"


@pytest.fixture(scope="module")
def key() -> KeyFile:
    return Authority().person()


@pytest.fixture(scope="module")
def stored(key: KeyFile) -> bytes:
    return dump_pkcs12(key.private_key, key.certificate, PASSWORD)  # type: ignore[arg-type]


def test_a_key_file_opens_to_what_was_put_in(key: KeyFile, stored: bytes) -> None:
    opened = load_pkcs12(stored, PASSWORD)
    assert opened.private_key == key.private_key
    assert opened.certificate == key.certificate


@pytest.mark.parametrize("password", ["", "Құпия-12346", "құпия-12345", PASSWORD + " "])
def test_another_password_is_named_as_wrong(stored: bytes, password: str) -> None:
    with pytest.raises(WrongPassword):
        load_pkcs12(stored, password)


@pytest.mark.parametrize("data", [b"", b"0", b"\x30\x80", b"MZ" * 400, b"\x30\x84\xff\xff\xff\xff", "құжат".encode() * 40])
def test_what_is_no_key_file_is_named_so(data: bytes) -> None:
    with pytest.raises(NotAKeyFile):
        load_pkcs12(data, PASSWORD)


def test_cut_and_mutated_files_raise_only_our_errors(stored: bytes) -> None:
    source = random.Random(12)
    for _ in range(120):
        broken = bytearray(stored[: source.randrange(len(stored))] if source.random() < 0.3 else stored)
        for _ in range(source.randrange(3)):
            if broken:
                broken[source.randrange(len(broken))] ^= 1 << source.randrange(8)
        try:
            load_pkcs12(bytes(broken), PASSWORD)
        except KeyFileError:
            continue


def test_openssl_checks_our_mac_and_reads_our_certificate_bag(stored: bytes, tmp_path: Path) -> None:
    path = tmp_path / "ours.p12"
    path.write_bytes(stored)
    (tmp_path / "password").write_text(PASSWORD, "utf-8")
    done = subprocess.run(
        ["openssl", "pkcs12", "-legacy", "-info", "-noout", "-in", path, "-passin", f"file:{tmp_path / 'password'}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "MAC verified OK" in done.stderr + done.stdout or "Certificate bag" in done.stderr, done.stderr
    assert "pbeWithSHA1And40BitRC2-CBC" in done.stderr


@pytest.mark.parametrize(
    "ciphers", [("-legacy", "-descert"), ("-legacy",), ("-keypbe", "AES-256-CBC", "-certpbe", "AES-256-CBC")]
)
def test_key_files_of_openssl_open(tmp_path: Path, ciphers: tuple[str, ...]) -> None:
    run = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        tmp_path / "key",
        "-out",
        tmp_path / "cert",
        "-subj",
        "/CN=RSA",
        "-days",
        "30",
    ]
    subprocess.run(run, check=True, capture_output=True)
    subprocess.run(
        [
            "openssl",
            "pkcs12",
            "-export",
            "-inkey",
            tmp_path / "key",
            "-in",
            tmp_path / "cert",
            "-out",
            tmp_path / "p12",
            "-passout",
            "pass:Aa1",
            *ciphers,
        ],
        check=True,
        capture_output=True,
    )
    opened = load_pkcs12((tmp_path / "p12").read_bytes(), "Aa1")
    assert not hasattr(opened.private_key, "d")
    assert opened.certificate


def test_a_file_without_a_key_is_unsupported(tmp_path: Path) -> None:
    subprocess.run(
        [
            "openssl",
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-keyout",
            tmp_path / "key",
            "-out",
            tmp_path / "cert",
            "-subj",
            "/CN=RSA",
        ],
        check=True,
        capture_output=True,
    )
    subprocess.run(
        [
            "openssl",
            "pkcs12",
            "-export",
            "-nokeys",
            "-in",
            tmp_path / "cert",
            "-out",
            tmp_path / "p12",
            "-passout",
            "pass:Aa1",
            "-legacy",
        ],
        check=True,
        capture_output=True,
    )
    with pytest.raises(UnsupportedKeyFile):
        load_pkcs12((tmp_path / "p12").read_bytes(), "Aa1")
