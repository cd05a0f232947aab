"""XML and SOAP signatures: another program accepts them, and no wrapping, part or change passes."""

from __future__ import annotations

import base64
import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import etree

from gostkz.cms import SUITES
from gostkz.pkcs12 import KeyFile
from gostkz.streebog import streebog512
from gostkz.wsse import SOAP_11, WSSE, WSU, sign_soap, verify_soap
from gostkz.xmldsig import C14N, DS, canonical, sign_xml, verify_xml
from tests.gostkz import libgcrypt_peer
from tests.gostkz.authorities import Authority
from tests.gostkz.test_containers import rsa_key_file

DOCUMENT = (
    '<?xml-stylesheet href="x"?><r:акт xmlns:r="urn:r" xmlns:o="urn:other" a="1"><!-- c -->\n <b o:x="y">Қан</b> </r:акт>'
).encode()
SOAP = (
    f'<s:Envelope xmlns:s="{SOAP_11}" xmlns:n="urn:unused"><s:Body>'
    '<q:ask xmlns:q="urn:q">Сұрау</q:ask></s:Body></s:Envelope>'
)


@pytest.fixture(scope="module")
def key() -> KeyFile:
    return Authority().person()


def test_a_document_is_covered_as_a_whole(key: KeyFile) -> None:
    check = verify_xml(sign_xml(DOCUMENT, key))
    assert check.reason is None
    assert check.certificate is not None
    assert (check.certificate.der, check.content) == (key.certificate, etree.tostring(
        etree.fromstring(DOCUMENT).getroottree(), method="c14n", with_comments=False))


def test_the_peer_accepts_the_value_over_signed_info(key: KeyFile) -> None:
    (signature,) = etree.fromstring(sign_xml(DOCUMENT, key)).iter(f"{{{DS}}}Signature")
    info = streebog512(canonical(signature.find(f"{{{DS}}}SignedInfo"), C14N))
    public = key.private_key.public  # type: ignore[union-attr]
    value = base64.b64decode(signature.findtext(f"{{{DS}}}SignatureValue"))
    assert libgcrypt_peer.verifies(info, value, x=public.x, y=public.y)


def test_another_program_accepts_our_rsa_signature(tmp_path: Path) -> None:
    if not shutil.which("xmlsec1"):
        pytest.skip("xmlsec1 is not installed: nothing independent to compare with")
    key = rsa_key_file(tmp_path / "signer.pem")
    assert SUITES["rsa"]
    for name, changed, code in (("same", (b"", b""), 0), ("other", ("Қан".encode(), "Шай".encode()), 1)):
        (tmp_path / name).write_bytes(sign_xml(DOCUMENT, key).replace(*changed) if changed[0] else sign_xml(DOCUMENT, key))
        command = ["xmlsec1", "--verify", "--trusted-pem", tmp_path / "signer.pem", "--verification-time",
                   "2026-05-12 10:00:00", tmp_path / name]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == code, done.stderr


def moved(signed: bytes) -> bytes:
    """Wrap: another root with its own text, the signed document beside it."""
    return b"<evil><paid>yes</paid>" + signed.removeprefix(b'<?xml-stylesheet href="x"?>') + b"</evil>"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda data: data.replace("Қан".encode(), "Қой".encode()), "CONTENT_CHANGED"),
        (lambda data: data.replace(b'a="1"', b'a="2"'), "CONTENT_CHANGED"),
        (lambda data: data.replace(b'href="x"', b'href="y"'), "CONTENT_CHANGED"),
        (lambda data: data.replace(b"</r:", b"<more/></r:"), "CONTENT_CHANGED"),
        (lambda data: data.replace(b'URI=""', b'URI="#a"'), "XML_WRAPPED"),
        (moved, "XML_WRAPPED"),
        (lambda data: data[:-20], "UNREADABLE"),
        (lambda data: b'<!DOCTYPE x [<!ENTITY e "v">]>' + data, "UNREADABLE"),
        (lambda data: data.replace(b":gostr34112015-512", b":gostr34112015-256"), "ALGORITHM_NOT_ALLOWED"),
        (lambda _: DOCUMENT, "NO_SIGNERS"),
    ],
)
def test_no_change_passes(key: KeyFile, change: object, reason: str) -> None:
    changed = change(sign_xml(DOCUMENT, key))  # type: ignore[operator]
    found = verify_xml(changed).reason
    assert found == reason or (reason == "CONTENT_CHANGED" and found == "SIGNATURE_WRONG")


def test_a_message_is_signed_in_its_header_over_its_body(key: KeyFile) -> None:
    signed = sign_soap(SOAP.encode(), key)
    check = verify_soap(signed)
    assert (check.reason, b"urn:q" in check.content) == (None, True)
    envelope = etree.fromstring(signed)
    security = envelope.find(f"{{{SOAP_11}}}Header/{{{WSSE}}}Security")
    assert security.get(f"{{{SOAP_11}}}mustUnderstand") == "1"
    assert envelope.find(f"{{{SOAP_11}}}Body").get(f"{{{WSU}}}Id", "").startswith("id-")


def wrapped(signed: bytes) -> bytes:
    """The classic attack: the signed Body put away in the header, a new one in its place."""
    envelope = etree.fromstring(signed)
    body = envelope.find(f"{{{SOAP_11}}}Body")
    etree.SubElement(envelope.find(f"{{{SOAP_11}}}Header"), "aside").append(body)
    etree.SubElement(etree.SubElement(envelope, f"{{{SOAP_11}}}Body"), "{urn:q}ask").text = "evil"
    return etree.tostring(envelope)


def doubled(signed: bytes) -> bytes:
    """Two elements of one Id."""
    envelope = etree.fromstring(signed)
    name = envelope.find(f"{{{SOAP_11}}}Body").get(f"{{{WSU}}}Id")
    etree.SubElement(envelope.find(f"{{{SOAP_11}}}Header"), "twin").set("Id", name)
    return etree.tostring(envelope)


@pytest.mark.parametrize("attack", [wrapped, doubled])
def test_wrapped_messages_are_refused(key: KeyFile, attack: object) -> None:
    assert verify_soap(attack(sign_soap(SOAP.encode(), key))).reason == "XML_WRAPPED"  # type: ignore[operator]


def test_a_changed_message_is_refused(key: KeyFile) -> None:
    signed = sign_soap(SOAP.encode(), key)
    assert verify_soap(signed.replace("Сұрау".encode(), "Жауап".encode())).reason == "CONTENT_CHANGED"
    assert verify_soap(SOAP.encode()).reason == "NO_SIGNERS"
