"""The desktop's end of spool.db. What it reads is hostile; a spool that is lost or damaged is put aside and made anew."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import mis_spool

from ..domain.audit import ChainHead
from ..domain.delivery import Destination, Outgoing
from ..domain.errors import DiskFull, NewerFormat, PracticeBusy
from ..services.ports import SpoolAnswer

CONTENT_TYPE = "application/fhir+json"


class SqlSpoolGate:
    """Implements ports.SpoolGate."""

    def __init__(self, path: Path, spool: mis_spool.Spool) -> None:
        self._path, self._spool = path, spool
        with self._told():
            self.identity = spool.identity()

    def put(self, outgoing: Outgoing, payload: bytes, *, at: datetime) -> None:
        """Hand over a row; an id the spool knows changes nothing."""
        with self._told():
            self._spool.put_job(mis_spool.Job(
                id=outgoing.id, kind=outgoing.kind, destination=outgoing.destination, order_key=outgoing.order_key,
                priority=100, payload=payload, content_type=CONTENT_TYPE, created_at=at))

    def put_destination(self, destination: Destination) -> None:
        """Tell the agent where documents go."""
        with self._told():
            self._spool.put_destination(mis_spool.Destination(
                id=destination.id, url=destination.url, ca_pem=destination.authority, token=destination.token or None,
                accepted_rule=destination.accepted_rule, timeout_seconds=float(destination.timeout_seconds)))

    def answers_after(self, sequence: int) -> Sequence[SpoolAnswer]:
        """Return the next answers."""
        with self._told():
            return self._spool.answers_after(sequence)

    def erase(self, outgoing_id: str) -> None:
        """Erase a payload; id, hash and answers stay."""
        with self._told():
            self._spool.erase(outgoing_id)

    def retry(self, outgoing_id: str) -> None:
        """Let a stopped job go on."""
        with self._told():
            self._spool.retry(outgoing_id)

    def anchor(self, head: ChainHead) -> None:
        """Keep a head of the audit chain outside practice.db."""
        with self._told():
            self._spool.put_anchor(head.number, head.hash, head.at or datetime.now(UTC))

    def anchors(self) -> tuple[ChainHead, ...]:
        """Return the kept heads."""
        with self._told():
            return tuple(ChainHead(number=a.number, hash=a.hash, at=a.at) for a in self._spool.anchors())

    def close(self) -> None:
        """Close the file."""
        self._spool.close()

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except mis_spool.SpoolFull as error:
            raise DiskFull(path=str(self._path)) from error
        except mis_spool.SpoolBusy as error:
            raise PracticeBusy(path=str(self._path)) from error


def open_spool_gate(path: Path, key: bytes) -> SqlSpoolGate:
    """Open the spool, making it when it is gone. Raises DiskFull, PracticeBusy, NewerFormat."""
    try:
        return SqlSpoolGate(path, mis_spool.open_spool(path, key, create=not path.exists()))
    except (mis_spool.DamagedSpool, mis_spool.WrongKey):
        _put_aside(path)
        return SqlSpoolGate(path, mis_spool.open_spool(path, key, create=True))
    except mis_spool.NewerSpool as error:
        raise NewerFormat(path=str(path), found="newer", known="this") from error
    except mis_spool.SpoolFull as error:
        raise DiskFull(path=str(path)) from error


def _put_aside(path: Path) -> None:
    """Keep one damaged spool for whoever looks into it; its write-ahead log goes with it."""
    for suffix in ("", "-wal", "-shm"):
        file = path.with_name(path.name + suffix)
        if file.exists():
            file.replace(path.with_name(path.name + ".damaged" + suffix))
