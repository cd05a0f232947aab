"""The console program `mis`: the same use cases as the screens, for scripts, rehearsals and tests."""

from .program import main

__all__ = ["main"]
