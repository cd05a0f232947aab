"""A token through PKCS#11: SoftHSM2 with an RSA key under a GOST authority, PINs, and a token that is pulled out."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from gostkz.certificates import Certificate
from gostkz.issuing import Subject, build_certificate
from gostkz.keys import generate_private_key
from gostkz.layouts import layouts_of, normalised_signature
from gostkz.rsa_keys import generate_rsa_key
from gostkz.streebog import streebog512
from gostkz.verification import verify_cms
from mis_desktop.domain.errors import KeyGone, KeyStoreAbsent, SigningCancelled, WrongPin
from mis_desktop.domain.keys import KeyUsage
from mis_desktop.signing.tokens import TokenStore
from tests.gostkz.authorities import DAY, NOW, Authority

from .people import Person

MODULES = [Path(folder) / "softhsm/libsofthsm2.so" for folder in ("/usr/lib", "/usr/lib64", "/usr/lib/x86_64-linux-gnu")]
PIN, DOCUMENT = "4321", "Құжат".encode()


@dataclass
class Token:
    """A software token and where its files are."""

    module: Path
    folder: Path
    authority: Authority
    certificate: bytes


@pytest.fixture(scope="module")
def token(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Token]:
    module = next((path for path in MODULES if path.exists()), None)
    if module is None or not shutil.which("softhsm2-util"):
        pytest.skip("softhsm2 is not installed: no token to test with")
    folder = tmp_path_factory.mktemp("softhsm")
    (folder / "tokens").mkdir()
    (folder / "conf").write_text(f"directories.tokendir = {folder}/tokens\nobjectstore.backend = file\n")
    os.environ["SOFTHSM2_CONF"] = str(folder / "conf")  # read once, when the module is loaded
    authority = Authority()
    yield Token(module, folder, authority, stored(folder, module, authority))
    del os.environ["SOFTHSM2_CONF"]


def stored(folder: Path, module: Path, authority: Authority) -> bytes:
    """Put a key with its certificate on a fresh token; return the certificate."""
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    key = generate_rsa_key()
    certificate = build_certificate(
        subject=Subject(common_name="ТОКЕНОВА АЙГҮЛ", given_name="СЕРІКҚЫЗЫ", iin="900101400011"), public_key=key.public,
        issuer=Certificate.load(authority.ca), issuer_key=authority.ca_key, not_before=NOW - DAY, not_after=NOW + 365 * DAY,
        profile="person",
    )
    (folder / "key.pem").write_bytes(key.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    tool = ["softhsm2-util", "--module", str(module)]
    subprocess.run([*tool, "--init-token", "--free", "--label", "Дәрігер", "--so-pin", "12345678", "--pin", PIN],
                   check=True, capture_output=True)
    subprocess.run([*tool, "--import", str(folder / "key.pem"), "--token", "Дәрігер", "--label", "key", "--id", "A1",
                    "--pin", PIN], check=True, capture_output=True)
    put_certificate(module, certificate)
    return certificate


def put_certificate(module: Path, certificate: bytes) -> None:
    import pkcs11
    from pkcs11 import Attribute, CertificateType, ObjectClass

    slot = next(slot for slot in pkcs11.lib(str(module)).get_slots(token_present=True))
    with slot.get_token().open(user_pin=PIN, rw=True) as session:
        session.create_object({
            Attribute.CLASS: ObjectClass.CERTIFICATE, Attribute.CERTIFICATE_TYPE: CertificateType.X_509,
            Attribute.TOKEN: True, Attribute.PRIVATE: False, Attribute.LABEL: "certificate", Attribute.ID: b"\xa1",
            Attribute.VALUE: certificate, Attribute.SUBJECT: Certificate.load(certificate).subject_der})


def test_a_token_shows_whose_key_it_holds_without_a_pin(token: Token) -> None:
    person = Person()
    (entry,) = TokenStore(token.module).entries(person)
    assert (entry.owner, entry.iin, entry.usage, person.asked) == ("ТОКЕНОВА АЙГҮЛ", "900101400011", KeyUsage.BOTH, [])
    assert (entry.ends_soon(NOW), entry.ends_soon(NOW + 340 * DAY)) == (False, True)


def test_one_pin_signs_several_documents_validly(token: Token) -> None:
    store, person = TokenStore(token.module), Person(PIN)
    signer = store.open(store.entries(person)[0], person)
    made = signer.sign_many([DOCUMENT, DOCUMENT + b"2"], at=NOW, chain=[token.authority.ca])
    signer.close()
    assert len(person.asked) == 1
    (report,) = verify_cms(
        made[0], content=DOCUMENT, roots=[token.authority.root], crls=[token.authority.crl()], at=NOW
    ).signers
    assert (report.integrity, report.trust, signer.patronymic) == ("valid", "valid", "СЕРІКҚЫЗЫ")


def test_wrong_pins_and_no_pin_are_named(token: Token) -> None:
    store = TokenStore(token.module)
    (entry,) = store.entries(Person())
    for answer, error in (("0000", WrongPin), ("1", WrongPin), (None, SigningCancelled)):
        with pytest.raises(error):
            store.open(entry, Person(answer))


def test_a_module_that_is_not_there_is_absent(tmp_path: Path) -> None:
    with pytest.raises(KeyStoreAbsent):
        TokenStore(tmp_path / "no-module.so").entries(Person())


def test_a_token_pulled_out_ends_the_signing(token: Token) -> None:
    store, person = TokenStore(token.module), Person(PIN)
    signer = store.open(store.entries(person)[0], person)
    signer.close()  # as pulling it out does: the session is gone, and whoever uses it hears so
    with pytest.raises(KeyGone):
        signer.sign(DOCUMENT, at=NOW)


def test_any_byte_order_of_a_token_is_understood_and_a_foreign_signature_is_not() -> None:
    key, digest = generate_private_key(), streebog512(DOCUMENT)
    signature = key.sign(digest)
    for layout in layouts_of(signature):
        assert normalised_signature(layout, digest=digest, key=key.public) == signature
    assert normalised_signature(signature, digest=digest, key=generate_private_key().public) is None
    assert normalised_signature(signature[:-1], digest=digest, key=key.public) is None

