"""Text for searching and sorting: Kazakh letters folded, both keyboard layouts, Latin spellings, the 42-letter order.

SQLite folds only ASCII, so whatever is indexed or sorted goes through here first.
"""

from __future__ import annotations

import re
import unicodedata

ALPHABET = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"

# ё, й, ї and accents fall apart in NFKD and lose their marks; these letters do not.
_FOLD = str.maketrans({"ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и",
                       "э": "е", "ҳ": "х", "ҷ": "ч", "ъ": "", "ь": "", "ı": "i"})
_LOOKALIKES = str.maketrans("ABCEHIKMOPTXYabcehikmoptxy", "АВСЕНІКМОРТХУавсеһікмортху")
_CODE_LOOKALIKES = str.maketrans("АВСЕНІКМОРТХУ", "ABCEHIKMOPTXY")
_APOSTROPHES = str.maketrans("", "", "'’‘ʼʻʹ′`´")
_WORD = re.compile(r"[^\W_]+")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_NOT_LOOKALIKE = re.compile("[^\\W\\d_ABCEHIKMOPTXYabcehikmoptxy\u0400-\u052f]")
_ONLY_LOOKALIKES = re.compile(r"(?=.*[a-z])[abcehikmoptxy0-9]+")
_CYRILLIC_TYPED = re.compile(r"[\w'’‘ʼʻʹ′`´\-‐‑–]+")

_LATIN = str.maketrans({  # one Latin spelling of folded Cyrillic; passports spell in several
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "к": "k", "л": "l",
    "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts",
    "ч": "ch", "ш": "sh", "щ": "sh", "ы": "i", "ю": "iu", "я": "ia"})
_KAZAKH_LATIN = str.maketrans({"ş": "sh", "Ş": "sh", "ç": "ch", "Ç": "ch"})  # draft alphabet of 2021
_SPELLINGS = tuple((re.compile(found), meant) for found, meant in (
    ("j", "zh"), ("dzh", "zh"), ("shch", "sh"), ("kh", "h"), ("gh", "g"), ("q", "k"), ("x", "ks"), ("w", "u"),
    ("c(?!h)", "k"), ("y", "i"), ("i+e", "e"), (r"([a-z])\1+", r"\1")))  # Yessenov, Assel: doubled letters are one
_OTHER_READINGS = (("j", "y"), ("w", "v"), ("yo", "e"))  # Julia, Wagner, Artyom

_EN, _RU = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`", "йцукенгшщзхъфывапролджэячсмитьбюё"
_EN_SHIFTED = 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~'
_TO_RU = str.maketrans(_EN + _EN_SHIFTED, _RU + _RU)
_TO_KK = _TO_RU | str.maketrans("234589" "0-=" "@#$%*(" ")_+", "әіңғүұ" "қөһ" "әіңғүұ" "қөһ")
_TO_EN = str.maketrans(_RU, _EN)

WORDS_ASKED = 16  # further words of a pasted text narrow nothing
_SORT = {letter: chr(0x100 + place) for place, letter in enumerate(ALPHABET)}


def fold(text: str) -> str:
    """Return text as words folded for search: case, marks, Kazakh letters, signs; idempotent.

    Latin look-alikes turn Cyrillic only inside a word that has Cyrillic letters and no other Latin ones.
    """
    plain = _unmarked(text.translate(_APOSTROPHES))
    words = (_unmarked(_one_script(word).casefold()).translate(_FOLD) for word in _WORD.findall(plain))
    return " ".join(filter(None, words))


def latin(text: str) -> str:
    """Return one Latin spelling of a text in either script: Касымов, Kasymov, Qasymov and Kassymov meet."""
    spelled = _unmarked(fold(unicodedata.normalize("NFC", text).translate(_KAZAKH_LATIN)).translate(_LATIN))
    for found, meant in _SPELLINGS:
        spelled = found.sub(meant, spelled)
    return spelled.encode("ascii", "ignore").decode("ascii").strip()


def search_keys(text: str) -> str:
    """Return what is indexed for a text: folded words in their order, then other keys of them.

    The other keys: parts written without a blank as one word (Жан-Гүл, г.Семей), words typed wholly in Latin
    look-alikes, and the Latin spelling.
    """
    folded = fold(text)
    joined = [fold(keys.replace(" ", "")) for keys in map(fold, text.split()) if " " in keys]
    lookalikes = [fold(word.translate(_LOOKALIKES)) for word in folded.split() if _ONLY_LOOKALIKES.fullmatch(word)]
    more = [key for key in (*joined, *lookalikes, *latin(" ".join((folded, *joined, *lookalikes))).split())
            if key not in folded.split()]
    return " ".join(filter(None, (folded, *dict.fromkeys(more))))


def query_keys(typed: str) -> tuple[tuple[str, ...], ...]:
    """Return for each typed word the alternatives under which it may be indexed: every word needs one of its own.

    As typed, in the other keyboard layout (Russian and Kazakh), and in Latin spelling. Each is the beginning of an
    indexed word; one with blanks stands for several words in this order (a phrase of FTS5).
    """
    keys = (_alternatives(word) for chunk in typed.split() for word in _typed_words(chunk))
    return tuple(alternatives for alternatives in keys if alternatives)[:WORDS_ASKED]


def code_readings(typed: str) -> tuple[str, ...]:
    """Return the beginnings of a Latin code that may be meant: as typed, or Cyrillic letters that look like it (К29) or
    lie on its keys (ш10 for I10)."""
    code = typed.strip().upper().replace(",", ".")
    if not re.match(r"[^\W\d_]\d", code) or not _CYRILLIC.match(code):
        return (code,) if code else ()
    readings = (code.translate(_CODE_LOOKALIKES), typed.strip().replace(",", ".").lower().translate(_TO_EN).upper())
    return tuple(dict.fromkeys(reading for reading in readings if reading.isascii()))


def kazakh_sort_key(text: str) -> str:
    """Return a string whose code point order is the 42-letter order; digits before, Latin after, case breaks ties.

    Free of NUL, at which many tools stop reading a text.
    """
    plain = unicodedata.normalize("NFC", text)
    return "".join(map(_sort_letter, plain.upper())) + "\x01" + plain


def _unmarked(text: str) -> str:
    """Take letters apart and leave out marks and invisible signs (soft hyphen, zero-width blank)."""
    parts = unicodedata.normalize("NFKD", text)
    return parts if parts.isascii() else "".join(c for c in parts if unicodedata.category(c) not in ("Mn", "Cf"))


def _one_script(word: str) -> str:
    mixed = _CYRILLIC.search(word) and not _NOT_LOOKALIKE.search(word)
    return word.translate(_LOOKALIKES) if mixed else word


def _typed_words(chunk: str) -> list[str]:
    """Split «Касымов,Ерлан» and «И.И.»; in Latin text a comma or dot may be a Cyrillic letter of the other layout."""
    return _CYRILLIC_TYPED.findall(chunk) if _CYRILLIC.search(chunk) else [chunk]


def _alternatives(word: str) -> tuple[str, ...]:
    folded = fold(word)
    guesses = [folded, fold(folded.replace(" ", ""))]
    if word.isdigit():
        pass
    elif not _CYRILLIC.search(word):
        guesses += [fold(word.translate(_TO_RU)), fold(word.translate(_TO_KK)), *_latin_readings(word.casefold())]
    elif re.search("[A-Za-z]", word):
        guesses.append(latin(word))
    elif len(folded) > 2:  # of shorter ones the other layout finds anything
        guesses += _latin_readings(word.casefold().translate(_TO_EN))
    return tuple(dict.fromkeys(filter(None, guesses)))


def _latin_readings(word: str) -> list[str]:
    readings = (word, *(word.replace(found, meant) for found, meant in _OTHER_READINGS))
    return [latin(reading) for reading in dict.fromkeys(readings)]


def _sort_letter(letter: str) -> str:
    if letter in _SORT:
        return _SORT[letter]
    if not letter.isalpha():
        return letter if ord(letter) < 0x100 else "-"  # a typographic sign does not sort behind the letters
    base = unicodedata.normalize("NFD", letter)[0]
    return chr(0x200 + ord(base)) if base.isascii() else letter if ord(letter) >= 0x300 else chr(0x280 + ord(letter))
