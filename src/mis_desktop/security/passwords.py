"""What a password must be (ҚР ДСМ-80 point 27.5): length, mixed signs, not common, not the login."""

from __future__ import annotations

import unicodedata

from ..domain.errors import CommonPassword, WeakPassword
from ..domain.texts import fold

MINIMUM, MINIMUM_ADMINISTRATOR = 8, 12
_COMMON_ROOTS = (
    "password", "passw0rd", "qwerty", "qwertyuiop", "qazwsx", "asdfgh", "zxcvbn", "1q2w3e4r", "1qaz2wsx", "letmein",
    "welcome", "admin", "administrator", "doctor", "vrach", "klinika", "clinic", "medicine", "kazakhstan", "qazaqstan",
    "almaty", "astana", "shymkent", "iloveyou", "monkey", "dragon", "football", "master", "abc123", "secret", "changeme",
    "пароль", "йцукен", "йцукенгшщз", "фывапролд", "ячсмить", "врач", "доктор", "клиника", "админ", "администратор",
    "алматы", "астана", "казахстан", "қазақстан", "дәрігер", "құпия", "құпиясөз", "gfhjkm", "ghbdtn", "ljrnjh", "rkbybrf",
    "123456", "12345678", "123456789", "1234567890", "987654321", "111111", "000000", "121212", "123123", "654321")


def normal_password(password: str) -> str:
    """Return the form that is hashed: NFC, so that a letter typed in two ways is one letter."""
    return unicodedata.normalize("NFC", password)


class Passwords:
    """Implements `services.ports.PasswordRules`."""

    def check(self, password: str, *, login: str, administrator: bool) -> None:
        """Raise WeakPassword (reason 'length', 'mixed', 'login') or CommonPassword."""
        minimum = MINIMUM_ADMINISTRATOR if administrator else MINIMUM
        plain = normal_password(password)
        if len(plain) < minimum:
            raise WeakPassword(reason="length", minimum=minimum)
        kinds = [any(test(sign) for sign in plain) for test in (str.islower, str.isupper, str.isdigit)]
        if sum(kinds) < 3:
            raise WeakPassword(reason="mixed", minimum=minimum)
        if login and fold(login).replace(" ", "") in fold(plain).replace(" ", ""):
            raise WeakPassword(reason="login", minimum=minimum)
        if _is_common(plain):
            raise CommonPassword


def _is_common(password: str) -> bool:
    """A common word with only digits and signs around it is as common as the word."""
    core = password.casefold().strip("0123456789!@#$%^&*()_+-=.,?/\\ ")
    whole = password.casefold()
    return core in _COMMON_ROOTS or whole in _COMMON_ROOTS or len(set(whole)) < 5
