"""A stand with real HTTPS, list and faults but a judge that believes everybody: for tests of the agent alone."""

from __future__ import annotations

import argparse
import hashlib
import sys
from datetime import datetime

from mis_stand.bundles import Submission
from mis_stand.serving import add_serve_arguments, run_server
from mis_stand.tls_certificates import write_tls


class Believer:
    """Accepts all but a document that says it is bad; seals with a hash."""

    def reasons(self, submission: Submission, *, at: datetime) -> tuple[str, ...]:
        return ("TOLD_SO",) if submission.data.startswith(b"bad") else ()

    def seal(self, data: bytes, *, at: datetime) -> bytes:
        return hashlib.sha256(data).digest()


def main() -> int:
    parser = argparse.ArgumentParser()
    add_serve_arguments(parser)
    options = parser.parse_args()
    if not (options.dir / "tls_server.pem").exists():
        write_tls(options.dir)
    return run_server(options, Believer())


if __name__ == "__main__":
    sys.exit(main())
