"""The arguments of `mis`. Passwords never stand in arguments or environment: a file, `-` for standard input, or a prompt."""

from __future__ import annotations

import argparse
from datetime import UTC, date, datetime
from pathlib import Path

LANGUAGES = ("ru", "kk", "en")


def moment(text: str) -> datetime:
    """Read an ISO 8601 moment; without an offset it is UTC."""
    value = datetime.fromisoformat(text)
    return value if value.tzinfo else value.replace(tzinfo=UTC)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser with every command."""
    parser = argparse.ArgumentParser(prog="mis", description="Medical information system of a private practice")
    parser.add_argument("--language", choices=LANGUAGES, help="language of messages (default: the system's)")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _practice_commands(commands)
    _day_commands(commands)
    _out_commands(commands)
    _free_commands(commands)
    return parser


Commands = "argparse._SubParsersAction[argparse.ArgumentParser]"


def _command(commands: Commands, name: str, text: str, *, practice: bool = True) -> argparse.ArgumentParser:  # type: ignore[valid-type]
    parser: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)  # type: ignore[attr-defined]
    parser.add_argument("--language", choices=LANGUAGES, default=argparse.SUPPRESS)
    if practice:
        _practice(parser)
    return parser


def _practice(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--practice", type=Path, required=True, metavar="DIR")
    parser.add_argument("--user", required=True, metavar="NAME")
    parser.add_argument("--password-file", metavar="F", help="file with the password; - is standard input")
    parser.add_argument("--json", action="store_true", help="one JSON line on standard output")


def _practice_commands(commands: Commands) -> None:  # type: ignore[valid-type]
    init = _command(commands, "init", "make a new practice; --user becomes its administrator")
    for name in ("name", "bin-iin", "licence-number", "address", "phone", "admin-name"):
        init.add_argument(f"--{name}", required=True)
    init.add_argument("--licence-date", type=date.fromisoformat, required=True, metavar="YYYY-MM-DD")
    init.add_argument("--doctor-iin", required=True)
    init.add_argument("--specialty", required=True)
    init.add_argument("--hours", action="append", default=[], metavar="1-5/09:00-18:00")
    init.add_argument("--slot-minutes", type=int, default=20)
    init.add_argument("--doctor-login", help="default: the administrator is the doctor")
    init.add_argument("--doctor-name")
    init.add_argument("--doctor-password-file", metavar="F")
    init.add_argument("--recovery-sheet", type=Path, required=True, metavar="FILE.pdf")
    init.add_argument("--training", action="store_true", help="a rehearsal: training authorities are allowed")
    book = _command(commands, "import-book", "import a reference book, all or nothing")
    book.add_argument("kind", choices=("icd10-ru", "kato"))
    book.add_argument("file", type=Path)
    book.add_argument("--rehearse", action="store_true", help="only count the differences")
    trust = _command(commands, "trust", "add certificates and CRLs to the trust store")
    trust.add_argument("files", type=Path, nargs="+", metavar="FILE")
    trust.add_argument("--training", action="store_true")
    destination = _command(commands, "destination", "set where documents are delivered")
    destination.add_argument("--url", required=True)
    destination.add_argument("--authority", type=Path, required=True, metavar="FILE.pem")
    destination.add_argument("--token-file", metavar="F")
    destination.add_argument("--training", action="store_true")


def _day_commands(commands: Commands) -> None:  # type: ignore[valid-type]
    book = _command(commands, "book", "book, move, cancel or mark arrived")
    which = book.add_mutually_exclusive_group()
    which.add_argument("--move", metavar="ID")
    which.add_argument("--cancel", metavar="ID")
    which.add_argument("--arrive", metavar="ID")
    book.add_argument("--doctor", metavar="LOGIN", help="login or surname; default: the only doctor")
    book.add_argument("--patient", metavar="ID|IIN", help="a registered patient; otherwise give --surname and the rest")
    for name in ("surname", "given-name", "patronymic", "iin", "iin-reason", "sex", "phone", "address", "reason"):
        book.add_argument(f"--{name}", default="")
    book.add_argument("--iin-as-in-document", action="store_true")
    book.add_argument("--birth-date", type=date.fromisoformat, metavar="YYYY-MM-DD")
    book.add_argument("--start", metavar="YYYY-MM-DDTHH:MM", help="in the practice's zone unless an offset is given")
    book.add_argument("--minutes", type=int, default=0)
    book.add_argument("--outside-hours", action="store_true")
    visit = _command(commands, "visit", "open the visit of a booking, or an emergency, and store its entry")
    which = visit.add_mutually_exclusive_group(required=True)
    which.add_argument("--booking", metavar="ID")
    which.add_argument("--emergency", metavar="REASON")
    which.add_argument("--visit", metavar="ID")
    visit.add_argument("--patient", metavar="ID|IIN")
    visit.add_argument("--entry", type=Path, metavar="FILE.json")
    sign = _command(commands, "sign", "freeze a visit, sign it with a key file, queue it for delivery")
    which = sign.add_mutually_exclusive_group(required=True)
    which.add_argument("--visit", metavar="ID")
    which.add_argument("--document", metavar="ID")
    sign.add_argument("--key", type=Path, required=True, metavar="FILE.p12")
    sign.add_argument("--key-password-file", required=True, metavar="F")
    status = _command(commands, "status", "where documents stand")
    status.add_argument("--document", metavar="ID", help="the ledger of one document")
    deliver = _command(commands, "deliver", "run mis-sync until nothing is open or the time is over")
    deliver.add_argument("--seconds", type=float, default=60.0)


def _out_commands(commands: Commands) -> None:  # type: ignore[valid-type]
    export = _command(commands, "export", "write a list to Excel")
    export.add_argument("what", choices=("visits", "day"))
    export.add_argument("--from", dest="first", type=date.fromisoformat, required=True, metavar="YYYY-MM-DD")
    export.add_argument("--to", dest="last", type=date.fromisoformat, required=True, metavar="YYYY-MM-DD")
    export.add_argument("-o", dest="output", type=Path, required=True, metavar="FILE.xlsx")
    document = _command(commands, "document", "take a document out as JSON, CMS and PDF")
    document.add_argument("what", choices=("export",))
    document.add_argument("id", metavar="ID")
    document.add_argument("-o", dest="output", type=Path, required=True, metavar="DIR")
    backup = _command(commands, "backup", "make a checked, encrypted copy while in use")
    backup.add_argument("-o", dest="output", type=Path, metavar="DIR", help="default: the practice's backups folder")
    restore = _command(commands, "restore", "make a practice folder from a backup; --user gets the given password")
    restore.add_argument("--from", dest="source", type=Path, required=True, metavar="BACKUP")
    restore.add_argument("--recovery-file", required=True, metavar="F", help="text of the recovery sheet, or its PDF")
    recover = _command(commands, "recover", "open a practice with its recovery sheet; --user gets the given password")
    recover.add_argument("--recovery-file", required=True, metavar="F", help="text of the recovery sheet, or its PDF")
    audit = _command(commands, "audit", "check the audit chain")
    audit.add_argument("what", choices=("verify",))


def _free_commands(commands: Commands) -> None:  # type: ignore[valid-type]
    doctor = _command(commands, "doctor", "what is installed, which key stores, which files are healthy", practice=False)
    doctor.add_argument("--practice", type=Path, metavar="DIR")
    doctor.add_argument("--user", metavar="NAME", help="with a user the databases are looked into as well")
    doctor.add_argument("--password-file", metavar="F")
    doctor.add_argument("--json", action="store_true")
    verify = _command(commands, "verify", "verify a CMS: exit 0 valid, 1 invalid, 2 not determined, 3 unreadable",
                      practice=False)
    verify.add_argument("file", type=Path, metavar="FILE.cms")
    verify.add_argument("--content", type=Path, metavar="FILE")
    for name in ("root", "chain", "crl"):
        verify.add_argument(f"--{name}", type=Path, action="append", default=[], metavar="F")
    verify.add_argument("--at", type=moment, metavar="TIME")
    verify.add_argument("--json", action="store_true")
    demo = _command(commands, "demo", "the main job from a booking to the receipt, in a practice of its own",
                    practice=False)
    demo.add_argument("--dir", type=Path, required=True, metavar="DIR")
    demo.add_argument("--scale", choices=("none", "S", "M", "L"), default="none",
                      help="fill the practice first: S 6,000 patients, M 40,000, L 60,000 with 860,000 visits")
    demo.add_argument("--audit", type=int, default=0, metavar="N", help="fill with at least N audit events")
    demo.add_argument("--seed", type=int, default=1)
    demo.add_argument("--sign-with", type=Path, metavar="P12")
    demo.add_argument("--key-password-file", metavar="F")
    demo.add_argument("--trust", type=Path, metavar="DIR")
    demo.add_argument("--at", type=moment, metavar="TIME", help="let the demo's clock start at this moment")
    demo.add_argument("--json", action="store_true")
