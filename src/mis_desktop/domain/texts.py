"""Text for searching and sorting: Kazakh letters folded, both keyboard layouts, Latin spellings, the 42-letter order.

SQLite folds only ASCII, so whatever is indexed or sorted goes through here first.
"""

from __future__ import annotations

import re
import unicodedata

ALPHABET = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"

_FOLD = str.maketrans({"ё": "е", "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х",
                       "і": "и", "й": "и", "ъ": "", "ь": "", "'": "", "’": "", "`": ""})
_LOOKALIKES = str.maketrans("aceopxykmtbhi", "асеорхукмтвни")
_LATIN = {  # folded Cyrillic → one Latin spelling, so that kasymov, qasymov and qasimov meet
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "к": "k", "л": "l",
    "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts",
    "ч": "ch", "ш": "sh", "щ": "sh", "ы": "i", "э": "e", "ю": "iu", "я": "ia"}
_EN, _RU = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`", "йцукенгшщзхъфывапролджэячсмитьбюё"
_TO_RU = str.maketrans(_EN, _RU)
_TO_KK = str.maketrans({**dict(zip(_EN, _RU, strict=True)), "2": "ә", "3": "і", "4": "ң", "5": "ғ", "8": "ү", "9": "ұ",
                        "0": "қ", "-": "ө", "=": "һ"})
_TO_EN = str.maketrans(_RU, _EN)
_WORD = re.compile(r"[^\W_]+")
_SORT = {letter: chr(0x100 + 2 * place) for place, letter in enumerate(ALPHABET)}


def fold(text: str) -> str:
    """Return text folded for search: case, ё, Kazakh letters, signs; Latin look-alikes inside Cyrillic words."""
    plain = unicodedata.normalize("NFC", text).casefold()
    words = (_cyrillic(word) if re.search("[а-яёәғқңөұүһі]", word) else word for word in _WORD.findall(plain.replace("-", " ")))
    return unicodedata.normalize("NFC", " ".join(filter(None, (word.translate(_FOLD) for word in words))))


def _cyrillic(word: str) -> str:
    return word.translate(_LOOKALIKES)


def latin(text: str) -> str:
    """Return the one Latin spelling of a folded text; Latin input meets it: q→k, y→i, kh→h, ya→ia."""
    spelled = "".join(_LATIN.get(letter, letter) for letter in fold(text))
    for left, right in (("kh", "h"), ("gh", "g"), ("q", "k"), ("y", "i"), ("w", "u"), ("j", "zh"), ("x", "ks"), ("ii", "i")):
        spelled = spelled.replace(left, right)
    return unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode("ascii")


def search_keys(text: str) -> str:
    """Return what is indexed for a text: its folded words and their Latin spellings."""
    folded, spelled = fold(text), latin(text)
    return folded if folded == spelled else f"{folded} {spelled}"


def query_keys(typed: str) -> tuple[tuple[str, ...], ...]:
    """Return for each typed word the folded alternatives under which it may be indexed.

    As typed, in the other keyboard layout (Russian and Kazakh), and in Latin spelling.
    """
    words = unicodedata.normalize("NFC", typed).casefold().split()
    return tuple(keys for keys in (_alternatives(word) for word in words) if keys)


def _alternatives(word: str) -> tuple[str, ...]:
    guesses = [fold(word)]
    if word.isascii() and not word.isdigit():
        guesses += [fold(word.translate(_TO_RU)), fold(word.translate(_TO_KK)), latin(word)]
    elif re.search("[а-яё]", word):
        guesses.append(fold(word.translate(_TO_EN)))
    return tuple(dict.fromkeys(guess for guess in guesses if guess and " " not in guess or guess == guesses[0] and guess))


def kazakh_sort_key(text: str) -> str:
    """Return a string whose code point order is the 42-letter order; digits before, Latin after, case breaks ties."""
    plain = unicodedata.normalize("NFC", text)
    letters = "".join(_SORT.get(letter.upper(), letter.upper() if not letter.isascii() or not letter.isalpha()
                                else chr(0x200 + ord(letter.upper()))) for letter in plain)
    return f"{letters}\x00{plain}"
