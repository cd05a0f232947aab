"""XML signatures (XMLDSig) in the National CA's profile: enveloped over the whole document, or by Id for WS-Security.

Verification insists on what the reference covers: a signature that moved, or that is over a part, is refused (wrapping).
"""

from __future__ import annotations

import base64
import hmac
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from . import asn1
from .certificates import Certificate, Unreadable
from .cms import Algorithm, signing_of
from .digests import DIGESTS
from .pkcs12 import KeyFile
from .signatures import signature_holds

DS = "http://www.w3.org/2000/09/xmldsig#"
C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
C14N_COMMENTS = C14N + "#WithComments"
EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"
ENVELOPED = DS + "enveloped-signature"
_KZ = "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:"
_MORE = "http://www.w3.org/2001/04/xmldsig-more#"
SIGNATURES = {_KZ + "gostr34102015-gostr34112015-512": asn1.SIGN_512, _KZ + "gostr34102015-gostr34112015-256": asn1.SIGN_256,
              _MORE + "gost34310-gost34311": asn1.SIGN_2004, _MORE + "rsa-sha256": asn1.SIGN_RSA_SHA256}
DIGEST_URIS = {_KZ + "gostr34112015-512": asn1.HASH_512, _KZ + "gostr34112015-256": asn1.HASH_256,
               _MORE + "gost34311": asn1.HASH_95, "http://www.w3.org/2001/04/xmlenc#sha256": asn1.SHA256}
_SUITES: dict[Algorithm, tuple[str, str]] = {
    "gost512": (_KZ + "gostr34102015-gostr34112015-512", _KZ + "gostr34112015-512"),
    "rsa": (_MORE + "rsa-sha256", "http://www.w3.org/2001/04/xmlenc#sha256")}
_BELONGS = {asn1.SIGN_512: asn1.HASH_512, asn1.SIGN_256: asn1.HASH_256, asn1.SIGN_2004: asn1.HASH_95,
            asn1.SIGN_RSA_SHA256: asn1.SHA256}
LARGEST = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class XmlCheck:
    """Whether a signature is over what it has to be over; `reason` is a code when it is not."""

    reason: str | None
    certificate: Certificate | None
    content: bytes = field(default=b"", repr=False)  # the canonical bytes that were hashed: read these, nothing else


def parse_xml(data: bytes) -> Any:
    """Return the root element; no entities, no network, no huge trees. Raises Unreadable."""
    if len(data) > LARGEST:
        raise Unreadable("too large")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, remove_pis=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unreadable("not XML") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise Unreadable("a document type is not taken")
    return root


def canonical(element: Any, method: str) -> bytes:
    """Return the canonical form. Raises Unreadable for an unknown method."""
    if method not in (C14N, C14N_COMMENTS, EXCLUSIVE, EXCLUSIVE + "WithComments"):
        raise Unreadable("canonicalization")
    return bytes(etree.tostring(_apex(element), method="c14n", exclusive=method.startswith(EXCLUSIVE),
                                with_comments=method.endswith("WithComments")))


def _apex(element: Any) -> Any:
    """Return a copy that declares every namespace in scope: a serializer of parts forgets those of the ancestors."""
    if element.getparent() is None:
        return element
    copy = etree.Element(element.tag, attrib=dict(element.attrib), nsmap=element.nsmap)
    copy.text = element.text
    copy.extend(deepcopy(child) for child in element)
    return copy


def whole_document(root: Any) -> bytes:
    """Return the canonical form of what URI="" means: the document without its comments (XMLDSig section 4.4.3.3)."""
    return bytes(etree.tostring(root.getroottree(), method="c14n", exclusive=False, with_comments=False))


def sign_xml(data: bytes, key_file: KeyFile) -> bytes:
    """Return the document with an enveloped signature as its root's last child. Raises Unreadable, BadKey."""
    root = parse_xml(data)
    algorithm, sign = signing_of(key_file)
    digest = DIGESTS[DIGEST_URIS[_SUITES[algorithm][1]]](whole_document(root))
    signature = build_signature(digest, algorithm=algorithm, reference="", transforms=(ENVELOPED, C14N_COMMENTS), method=C14N)
    root.append(signature)
    complete_signature(signature, sign, method=C14N)
    information = etree.SubElement(etree.SubElement(signature, _ds("KeyInfo")), _ds("X509Data"))
    etree.SubElement(information, _ds("X509Certificate")).text = base64.b64encode(key_file.certificate).decode("ascii")
    return bytes(etree.tostring(root.getroottree(), encoding="UTF-8", xml_declaration=False))


def build_signature(digest: bytes, *, algorithm: Algorithm, reference: str, transforms: tuple[str, ...], method: str) -> Any:
    """Return a ds:Signature with one reference and no value yet."""
    signature_uri, digest_uri = _SUITES[algorithm]
    signature = etree.Element(_ds("Signature"), nsmap={"ds": DS})
    info = etree.SubElement(signature, _ds("SignedInfo"))
    etree.SubElement(info, _ds("CanonicalizationMethod"), Algorithm=method)
    etree.SubElement(info, _ds("SignatureMethod"), Algorithm=signature_uri)
    entry = etree.SubElement(info, _ds("Reference"), URI=reference)
    steps = etree.SubElement(entry, _ds("Transforms"))
    for uri in transforms:
        etree.SubElement(steps, _ds("Transform"), Algorithm=uri)
    etree.SubElement(entry, _ds("DigestMethod"), Algorithm=digest_uri)
    etree.SubElement(entry, _ds("DigestValue")).text = base64.b64encode(digest).decode("ascii")
    return signature


def complete_signature(signature: Any, sign: Callable[[bytes], bytes], *, method: str) -> None:
    """Put in the value; the element must stand in its document, whose namespaces count."""
    value = sign(canonical(signature.find(_ds("SignedInfo")), method))
    etree.SubElement(signature, _ds("SignatureValue")).text = base64.b64encode(value).decode("ascii")


def verify_xml(data: bytes) -> XmlCheck:
    """Check the one enveloped signature of a document: it must be the root's own child and cover all the rest."""
    try:
        root = parse_xml(data)
        found = list(root.iter(_ds("Signature")))
        if not found:
            return XmlCheck("NO_SIGNERS", None)
        if len(found) != 1 or found[0].getparent() is not root:
            return XmlCheck("XML_WRAPPED", None)
        return _enveloped(root, found[0])
    except (Unreadable, ValueError, TypeError, KeyError, AttributeError, IndexError):
        return XmlCheck("UNREADABLE", None)


def _enveloped(root: Any, signature: Any) -> XmlCheck:
    reference = _only(signature.find(_ds("SignedInfo")), "Reference")
    transforms = [item.get("Algorithm") for item in reference.iterfind(f"{_ds('Transforms')}/{_ds('Transform')}")]
    known = transforms[1:] in ([], [C14N], [C14N_COMMENTS])
    if reference.get("URI") != "" or transforms[:1] != [ENVELOPED] or not known:
        return XmlCheck("XML_WRAPPED", None)
    certificate = Certificate.load(_decoded(_only(signature, f"KeyInfo/{_ds('X509Data')}/{_ds('X509Certificate')}")))
    problem = signature_problem(signature, certificate)
    if problem:
        return XmlCheck(problem, certificate)
    _take_out(signature)
    content = whole_document(root)
    return XmlCheck(digest_problem(reference, content), certificate, content)


def _take_out(signature: Any) -> None:
    """Remove an element but not the text behind it."""
    parent, before, tail = signature.getparent(), signature.getprevious(), signature.tail or ""
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    signature.tail = None
    parent.remove(signature)


def signature_problem(signature: Any, certificate: Certificate) -> str | None:
    """Return why the value is not the key's over SignedInfo, or None. Raises Unreadable."""
    info = _only(signature, "SignedInfo")
    method = _only(info, "CanonicalizationMethod").get("Algorithm")
    algorithm = SIGNATURES.get(_only(info, "SignatureMethod").get("Algorithm"))
    digest = DIGEST_URIS.get(_only(_only(info, "Reference"), "DigestMethod").get("Algorithm"))
    if algorithm is None or _BELONGS[algorithm] != digest:
        return "ALGORITHM_NOT_ALLOWED"
    holds = signature_holds(algorithm=algorithm, key_algorithm=certificate.key_oid, public_key=certificate.public_key,
                            data=canonical(info, method), signature=_decoded(_only(signature, "SignatureValue")))
    return None if holds else "SIGNATURE_WRONG"


def digest_problem(reference: Any, content: bytes) -> str | None:
    """Return CONTENT_CHANGED unless the reference's digest is of these bytes."""
    digest = DIGESTS[DIGEST_URIS[_only(reference, "DigestMethod").get("Algorithm")]](content)
    return None if hmac.compare_digest(digest, _decoded(_only(reference, "DigestValue"))) else "CONTENT_CHANGED"


def _ds(name: str) -> str:
    return f"{{{DS}}}{name}"


def _only(parent: Any, name: str) -> Any:
    found = parent.findall(_ds(name))
    if len(found) != 1:
        raise Unreadable(f"{name} must stand once")
    return found[0]


def _decoded(element: Any) -> bytes:
    if len(element):
        raise Unreadable("text expected")  # a comment inside would hide a part of the value
    return base64.b64decode("".join((element.text or "").split()), validate=True)
