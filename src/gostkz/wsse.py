"""WS-Security signatures of SOAP messages for the state's gateway (ШЭП, SmartBridge): the Body is signed by its Id."""

from __future__ import annotations

import base64
import re
import uuid
from typing import Any

from lxml import etree

from .certificates import Certificate, Unreadable
from .cms import signing_of
from .digests import DIGESTS
from .pkcs12 import KeyFile
from .xmldsig import (
    DIGEST_URIS,
    DS,
    EXCLUSIVE,
    XmlCheck,
    build_signature,
    canonical,
    complete_signature,
    digest_problem,
    parse_xml,
    signature_problem,
)

SOAP_11, SOAP_12 = "http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope"
_OASIS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-"
WSSE, WSU = _OASIS + "wssecurity-secext-1.0.xsd", _OASIS + "wssecurity-utility-1.0.xsd"
_VALUE_TYPE, _ENCODING = _OASIS + "x509-token-profile-1.0#X509v3", _OASIS + "soap-message-security-1.0#Base64Binary"


def sign_soap(message: bytes, key_file: KeyFile) -> bytes:
    """Return a SOAP message with its Body signed, in a wsse:Security header. Raises Unreadable, BadKey."""
    envelope = parse_xml(message)
    soap = etree.QName(envelope).namespace or ""
    body = _body(envelope, soap)
    if envelope.find(f".//{{{WSSE}}}Security") is not None:
        raise Unreadable("the message is signed already")
    name = f"id-{uuid.uuid4()}"
    body.set(f"{{{WSU}}}Id", name)
    header = envelope.find(f"{{{soap}}}Header")
    if header is None:
        header = etree.Element(f"{{{soap}}}Header")
        envelope.insert(0, header)
    security = etree.SubElement(header, f"{{{WSSE}}}Security", nsmap={"wsse": WSSE, "wsu": WSU})
    security.set(f"{{{soap}}}mustUnderstand", "1")
    _sign(security, body, name, key_file)
    return bytes(etree.tostring(envelope.getroottree(), encoding="UTF-8", xml_declaration=False))


def _sign(security: Any, body: Any, name: str, key_file: KeyFile) -> None:
    algorithm, sign = signing_of(key_file)
    signature = build_signature(b"", algorithm=algorithm, reference=f"#{name}", transforms=(EXCLUSIVE,), method=EXCLUSIVE)
    method = signature.find(f".//{{{DS}}}DigestMethod").get("Algorithm")
    digest = DIGESTS[DIGEST_URIS[method]](canonical(body, EXCLUSIVE))
    signature.find(f".//{{{DS}}}DigestValue").text = base64.b64encode(digest).decode("ascii")
    security.append(signature)
    complete_signature(signature, sign, method=EXCLUSIVE)
    reference = etree.SubElement(etree.SubElement(signature, f"{{{DS}}}KeyInfo"), f"{{{WSSE}}}SecurityTokenReference")
    identifier = etree.SubElement(reference, f"{{{WSSE}}}KeyIdentifier", EncodingType=_ENCODING, ValueType=_VALUE_TYPE)
    identifier.text = base64.b64encode(key_file.certificate).decode("ascii")


def verify_soap(message: bytes) -> XmlCheck:
    """Check the one signature of a message: it must be over the Body that is read, the Envelope's own child."""
    try:
        envelope = parse_xml(message)
        soap = etree.QName(envelope).namespace or ""
        body = _body(envelope, soap)
        found = list(envelope.iter(f"{{{DS}}}Signature"))
        if not found:
            return XmlCheck("NO_SIGNERS", None)
        path = [_tag(element) for element in found[0].iterancestors()]
        expected = [f"{{{WSSE}}}Security", f"{{{soap}}}Header", f"{{{soap}}}Envelope"]
        if len(found) != 1 or path != expected:
            return XmlCheck("XML_WRAPPED", None)
        return _checked(envelope, body, found[0])
    except (Unreadable, ValueError, TypeError, KeyError, AttributeError, IndexError):
        return XmlCheck("UNREADABLE", None)


def _checked(envelope: Any, body: Any, signature: Any) -> XmlCheck:
    (reference,) = signature.findall(f"{{{DS}}}SignedInfo/{{{DS}}}Reference")
    transforms = [item.get("Algorithm") for item in reference.iter(f"{{{DS}}}Transform")]
    name = (reference.get("URI") or "").removeprefix("#")
    same = [element for element in envelope.iter() if name in _identifiers(element)]
    if not re.fullmatch(r"[A-Za-z_][\w.-]*", name) or same != [body] or transforms != [EXCLUSIVE]:
        return XmlCheck("XML_WRAPPED", None)
    (identifier,) = signature.iter(f"{{{WSSE}}}KeyIdentifier")
    certificate = Certificate.load(base64.b64decode("".join((identifier.text or "").split()), validate=True))
    problem = signature_problem(signature, certificate)
    if problem:
        return XmlCheck(problem, certificate)
    content = canonical(body, EXCLUSIVE)
    return XmlCheck(digest_problem(reference, content), certificate, content)


def _identifiers(element: Any) -> set[str]:
    names = (f"{{{WSU}}}Id", "Id", "ID", "id", "{http://www.w3.org/XML/1998/namespace}id")
    return {element.get(name) for name in names if isinstance(element.tag, str)} - {None}


def _tag(element: Any) -> str:
    return element.tag if isinstance(element.tag, str) else ""


def _body(envelope: Any, soap: str) -> Any:
    if soap not in (SOAP_11, SOAP_12) or _tag(envelope) != f"{{{soap}}}Envelope":
        raise Unreadable("not a SOAP message")
    bodies = envelope.findall(f"{{{soap}}}Body")
    if len(bodies) != 1:
        raise Unreadable("Body must stand once")
    return bodies[0]
