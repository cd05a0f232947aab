"""`mis demo`: the main job in a practice of its own, step by step with its time."""

from __future__ import annotations

import argparse
import json
import sys

from ..demo.programs import DemoAsk, run_demo
from ..demo.stories import Filled
from ..domain.errors import Missing
from ..wording import text
from .consoles import read_secret


def demo(arguments: argparse.Namespace) -> int:
    """Run the demo; exit 0 only if the stand accepted the document and both verdicts are valid."""
    if bool(arguments.sign_with) != bool(arguments.key_password_file):
        raise Missing(field="key-password-file" if arguments.sign_with else "sign-with")
    stream = sys.stderr if arguments.json else sys.stdout

    def say(step: str, seconds: float) -> None:
        stream.write(f"{text(f'demo.{step}', arguments.language):<52} {seconds:8.3f} s\n")
        stream.flush()

    ask = DemoAsk(
        folder=arguments.dir, seed=arguments.seed, sign_with=arguments.sign_with, trust=arguments.trust, at=arguments.at,
        filled=Filled(arguments.scale, arguments.audit),
        key_password=lambda: read_secret(arguments.key_password_file, prompt=text("ask.key-password", arguments.language)))
    facts = run_demo(ask, say)
    if arguments.json:
        sys.stdout.write(json.dumps(facts, ensure_ascii=False) + "\n")
    else:
        receipt = facts["receipt"]
        stream.write(text("demo.done", arguments.language, status=text(f"document.{receipt['status']}", arguments.language),
                          receipt=receipt["id"], at=receipt["at"], document=facts["document"]) + "\n")
    return 0 if facts["ok"] else 1
