"""Program `mis-stand`: a training authority and a training receiver. Passwords come from files, never in arguments."""

from __future__ import annotations

import argparse
import json
import sqlite3
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from .authorities import Authority, Refused, create
from .ledgers import Ledger
from .serving import add_serve_arguments, clock, run_server
from .trusts import TrustFiles, UnreadableTrust


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Exit codes: 0 done, 1 refused (the reason on standard error), 2 usage."""
    options = _parser().parse_args(arguments)
    try:
        return _COMMANDS[options.command](options)
    except (Refused, UnreadableTrust, OSError, sqlite3.Error) as refusal:
        sys.stderr.write(f"mis-stand: {refusal}\n")
        return 1


def _authority(options: argparse.Namespace) -> int:
    create(options.dir, at=options.at)
    names = ("root.cer", "ca.cer", "ca.crl", "ca.p12", "tls_ca.pem")
    _print({name: str((options.dir / name).resolve()) for name in names})
    return 0


def _issue(options: argparse.Namespace) -> int:
    from gostkz.issuing import Subject

    subject = Subject(
        common_name=f"{options.surname} {options.given_name}".strip(),
        surname=options.surname,
        given_name=options.patronymic,  # by the profile of the National CA
        iin=options.iin,
        bin=options.bin,
        organization=options.organization,
    )
    password = _first_line(options.password_file)
    life = timedelta(days=options.days)
    _print({"serial": Authority(options.dir).issue(subject, options.out, password=password, life=life)})
    return 0


def _revoke(options: argparse.Namespace) -> int:
    Authority(options.dir).revoke(options.serial, reason=options.reason)
    return 0


def _list(options: argparse.Namespace) -> int:
    if not (options.dir / "stand.db").exists():
        raise Refused(f"no list in {options.dir}")
    ledger = Ledger(options.dir / "stand.db")
    entries = [entry.summary for entry in ledger.all()]
    ledger.close()
    if options.json:
        _print(entries)
    for entry in () if options.json else entries:
        sys.stdout.write(f"{entry['at']}  {entry['status']:<8}  {entry['document']}  {entry['key']}\n")
    return 0


def _serve(options: argparse.Namespace) -> int:
    from .judgements import GostJudge
    from .notaries import Notary

    authority = Authority(options.dir)
    notary = Notary(authority, clock=clock(options.clock_at))
    authority.renew_crl(clock(options.clock_at)())
    trust = TrustFiles([options.dir / name for name in ("root.cer", "ca.cer", "ca.crl")], options.trust)
    judge = GostJudge(authority.stand_key(), issuer=options.dir / "ca.cer", trust=trust)
    return run_server(options, judge, notary)


_COMMANDS = {"authority": _authority, "issue": _issue, "revoke": _revoke, "list": _list, "serve": _serve}


def _print(value: object) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")


def _first_line(path: Path) -> str:
    text = sys.stdin.readline() if str(path) == "-" else path.read_text(encoding="utf-8").split("\n", 1)[0]
    return text.rstrip("\r\n")


def _moment(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="mis-stand", description="A training stand of the state's services."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    folder = argparse.ArgumentParser(add_help=False)
    folder.add_argument("--dir", type=Path, required=True, help="folder of the stand")
    authority = commands.add_parser("authority", parents=[folder], help="make a training authority")
    authority.add_argument("--at", type=_moment, metavar="ISO", help="the moment it lives at, else now")
    issue = commands.add_parser("issue", parents=[folder], help="issue a key file to a person")
    for name in ("iin", "surname", "given-name"):
        issue.add_argument(f"--{name}", required=True)
    for name in ("patronymic", "bin", "organization"):
        issue.add_argument(f"--{name}", default="")
    issue.add_argument("--out", type=Path, required=True, metavar="FILE.p12")
    issue.add_argument("--password-file", type=Path, required=True, help="first line; - is standard input")
    issue.add_argument("--days", type=int, default=365)
    revoke = commands.add_parser("revoke", parents=[folder], help="revoke a certificate and renew the CRL")
    revoke.add_argument("--serial", required=True, help="hexadecimal, as issue printed it")
    revoke.add_argument("--reason", default="unspecified", help="RFC 5280 name, such as keyCompromise")
    listing = commands.add_parser("list", parents=[folder], help="print what was answered")
    listing.add_argument("--json", action="store_true")
    add_serve_arguments(commands.add_parser("serve", help="take documents on loopback"))
    return parser


if __name__ == "__main__":
    sys.exit(main())
