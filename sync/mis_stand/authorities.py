"""A GOST training authority in a folder: root, issuing CA, CRL, key files. Every name says that it is for training."""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from gostkz.asn1 import ROLE_SYSTEM
from gostkz.certificates import Certificate
from gostkz.crls import REASONS, load_crl
from gostkz.issuing import Profile, Subject, build_certificate, build_crl
from gostkz.keys import PrivateKey, generate_private_key
from gostkz.pkcs12 import KeyFile, dump_pkcs12, load_pkcs12

from .files import write_atomically, write_secret
from .service_keys import ServiceKeys
from .tls_certificates import write_tls

_ORGANIZATION = "mis-stand training authority"
ROOT = Subject(common_name="TRAINING ROOT - NOT FOR REAL USE", organization=_ORGANIZATION)
ISSUER = Subject(common_name="TRAINING CA - NOT FOR REAL USE", organization=_ORGANIZATION)
STAND = Subject(
    common_name="TRAINING STAND - NOT FOR REAL USE", organization=_ORGANIZATION, bin="000000000000"
)
SKEW = timedelta(days=1)
AUTHORITY_LIFE = timedelta(days=3650)
CRL_LIFE = timedelta(days=365)
DELTA_LIFE = timedelta(hours=8)
CRL_RENEWAL = timedelta(days=30)
RECORDS = "authority.json"


class Refused(ValueError):
    """What was asked cannot be done; the text says why and names no secret."""


@dataclass(frozen=True, slots=True)
class Revoked:
    """A revoked serial (hex), when (ISO) and why (RFC 5280 reason name)."""

    serial: str
    at: str
    reason: str


@dataclass(frozen=True, slots=True)
class Records:
    """What the authority remembers: the moment it was told to live at, serials issued and revoked."""

    at: str | None = None
    crl_number: int = 0
    issued: tuple[str, ...] = ()
    revoked: tuple[Revoked, ...] = field(default_factory=tuple)


def create(folder: Path, *, at: datetime | None) -> None:
    """Make a new authority unless a complete one is there. `at` becomes the moment of all it does later."""
    if (folder / RECORDS).exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    moment = at or _now()
    write_tls(folder)
    root_key, ca_key = generate_private_key(), generate_private_key()
    root = _certificate(ROOT, root_key, issuer=None, issuer_key=root_key, moment=moment, profile="root")
    ca = _certificate(
        ISSUER, ca_key, issuer=Certificate.load(root), issuer_key=root_key, moment=moment, profile="ca"
    )
    (folder / "root.cer").write_bytes(root)
    (folder / "ca.cer").write_bytes(ca)
    password = secrets.token_urlsafe(24)
    write_secret(folder / "ca.password", password.encode())
    write_secret(folder / "ca.p12", dump_pkcs12(ca_key, ca, password))
    stand = generate_private_key()
    certificate = _certificate(
        STAND,
        stand,
        issuer=Certificate.load(ca),
        issuer_key=ca_key,
        moment=moment,
        profile="system",
        roles=(ROLE_SYSTEM,),
    )
    write_secret(folder / "stand.p12", dump_pkcs12(stand, certificate, password))
    Authority(folder).publish(Records(at=at.isoformat() if at else None), moment)


class Authority:
    """An authority that exists. Raises Refused for a folder without one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        try:
            self._password = (folder / "ca.password").read_text()
            key_file = load_pkcs12((folder / "ca.p12").read_bytes(), self._password)
        except (OSError, ValueError):
            raise Refused(f"no training authority in {folder}") from None
        self._key = _gost_key(key_file)
        self._certificate = Certificate.load(key_file.certificate)

    @property
    def records(self) -> Records:
        """What is remembered."""
        stored = json.loads((self.folder / RECORDS).read_text())
        revoked = tuple(Revoked(**entry) for entry in stored.pop("revoked"))
        return Records(**{**stored, "issued": tuple(stored["issued"])}, revoked=revoked)

    @property
    def moment(self) -> datetime:
        """The moment it works at: the one it was made with, or now."""
        fixed = self.records.at
        return datetime.fromisoformat(fixed) if fixed else _now()

    def stand_key(self) -> KeyFile:
        """Return the key the stand signs receipts with."""
        return load_pkcs12((self.folder / "stand.p12").read_bytes(), self._password)

    def service_keys(self) -> dict[str, KeyFile]:
        """Return the keys of the time stamp authorities and OCSP responders by name; made when they are missing."""
        keys = ServiceKeys(
            folder=self.folder, password=self._password, issuer=self._certificate, issuer_key=self._key
        ).opened(self.moment)
        serials = [f"{Certificate.load(key.certificate).serial:040x}" for key in (*keys.values(), self.stand_key())]
        records = self.records
        if not set(serials) <= set(records.issued):
            self._save(replace(records, issued=tuple(dict.fromkeys((*records.issued, *serials)))))
        return keys

    def delta(self, moment: datetime) -> bytes:
        """Return a delta CRL against the first list, so that whoever holds any older list learns everything."""
        records = self.records
        return build_crl(
            issuer=self._certificate,
            issuer_key=self._key,
            number=records.crl_number,
            base_number=1,
            revoked=_entries(records),
            this_update=moment,
            next_update=moment + DELTA_LIFE,
        )

    def issue(self, subject: Subject, out: Path, *, password: str, life: timedelta) -> str:
        """Write a key file for a person (an employee when the subject has a BIN) and return the serial as hex.

        Raises FileExistsError.
        """
        key = generate_private_key()
        der = _certificate(
            subject,
            key,
            issuer=self._certificate,
            issuer_key=self._key,
            moment=self.moment,
            life=life,
            profile="employee" if subject.bin else "person",
        )
        serial = f"{Certificate.load(der).serial:040x}"
        records = self.records
        write_secret(out, dump_pkcs12(key, der, password), exclusive=True)
        self._save(replace(records, issued=(*records.issued, serial)))
        return serial

    def revoke(self, serial: str, *, reason: str) -> None:
        """Revoke an issued certificate and renew the CRL. Raises Refused for an unknown serial or reason."""
        records, wanted = self.records, serial.lower().removeprefix("0x").zfill(40)
        if wanted not in records.issued:
            raise Refused("no certificate of this serial was issued here")
        if reason not in REASONS.values() or reason == "removeFromCRL":
            raise Refused("unknown reason")
        moment = self.moment.replace(microsecond=0)
        others = tuple(entry for entry in records.revoked if entry.serial != wanted)
        entry = Revoked(serial=wanted, at=moment.isoformat(), reason=reason)
        self.publish(replace(records, revoked=(*others, entry)), moment)

    def renew_crl(self, moment: datetime) -> None:
        """Renew the CRL when it ends soon."""
        current = load_crl((self.folder / "ca.crl").read_bytes())
        if current.next_update is None or current.next_update < moment + CRL_RENEWAL:
            self.publish(self.records, moment)

    def publish(self, records: Records, moment: datetime) -> None:
        """Write a new CRL, then the records it was made from."""
        records = replace(records, crl_number=records.crl_number + 1)
        crl = build_crl(
            issuer=self._certificate,
            issuer_key=self._key,
            number=records.crl_number,
            revoked=_entries(records),
            this_update=moment,
            next_update=moment + CRL_LIFE,
        )
        write_atomically(self.folder / "ca.crl", crl)
        self._save(records)

    def _save(self, records: Records) -> None:
        write_atomically(self.folder / RECORDS, json.dumps(asdict(records), indent=1).encode())


def _entries(records: Records) -> list[tuple[int, datetime, str]]:
    return [(int(r.serial, 16), datetime.fromisoformat(r.at), r.reason) for r in records.revoked]


def _certificate(
    subject: Subject,
    key: PrivateKey,
    *,
    issuer: Certificate | None,
    issuer_key: PrivateKey,
    moment: datetime,
    profile: Profile,
    life: timedelta = AUTHORITY_LIFE,
    roles: tuple[str, ...] = (),
) -> bytes:
    # A day of grace backwards: the clocks of two computers in a class room differ.
    return build_certificate(
        subject=subject,
        public_key=key.public,
        issuer=issuer,
        issuer_key=issuer_key,
        not_before=moment - SKEW,
        not_after=moment + life,
        profile=profile,
        role_oids=roles,
    )


def _gost_key(key_file: KeyFile) -> PrivateKey:
    if not isinstance(key_file.private_key, PrivateKey):
        raise Refused("the authority's key is not a GOST key")
    return key_file.private_key


def _now() -> datetime:
    return datetime.now(UTC)
