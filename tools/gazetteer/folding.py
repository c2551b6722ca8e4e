"""The folding of names: how a name is reduced before it is compared or sorted.

The one definition; `Sources/Gazetteer/Folding.swift` applies the same table.

1. Every scalar of the name is replaced by its text in the folding table; one that is not in the
   table stays as it is. The table says:
   a. A letter of the Latin, Greek, Cyrillic, Armenian or Georgian script becomes the base letter of
      its canonical decomposition, in lower case (É -> e, Ё -> е, Ώ -> ω); final sigma as sigma.
   b. Latin letters without a decomposition become usual ASCII letters (ß -> ss, ø -> o, ı -> i).
   c. Combining marks U+0300-036F, vowel points of Hebrew and Arabic, and invisible scalars vanish.
   d. Apostrophes, quotation marks, modifier letters and full stops vanish (N'Djamena -> ndjamena).
   e. Hyphens, dashes, commas, slashes, brackets, middle dots and all white space become a space;
      an ampersand becomes " and ".
2. Runs of spaces become one space; spaces at either end vanish.

Folding is idempotent, and gives the same for a name in composed and in decomposed form as far as
the scripts of (a) go.
"""

import unicodedata

LETTERS = [
    (0x41, 0x5A), (0xC0, 0x2AF), (0x370, 0x52F), (0x531, 0x587), (0x10A0, 0x10C5),
    (0x1C90, 0x1CBF), (0x1E00, 0x1FFF), (0x212A, 0x212B), (0x2C60, 0x2C7F), (0xA640, 0xA69F),
    (0xA722, 0xA7CA),
]  # fmt: skip

WITHOUT_DECOMPOSITION = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h",
    "ı": "i", "ŋ": "n", "ə": "a", "ǝ": "a", "ŧ": "t", "ĳ": "ij", "ŀ": "l", "ŉ": "n", "ĸ": "k",
    "ƒ": "f", "ɓ": "b", "ɖ": "d", "ɗ": "d", "ɛ": "e", "ɔ": "o", "ɣ": "g", "ƙ": "k", "ƴ": "y",
    "ɨ": "i", "ʉ": "u", "ƶ": "z", "ſ": "s", "ǆ": "dz", "ǅ": "dz", "ǉ": "lj", "ǈ": "lj",
    "ǌ": "nj", "ǋ": "nj", "ǳ": "dz", "ǲ": "dz", "ς": "σ",
}  # fmt: skip

VANISH = [
    (0x22, 0x22), (0x27, 0x27), (0x2E, 0x2E), (0x60, 0x60), (0xA8, 0xA8), (0xAD, 0xAD),
    (0xB4, 0xB4), (0x2B0, 0x36F), (0x374, 0x375), (0x384, 0x385), (0x55A, 0x55A),
    (0x591, 0x5BD), (0x5BF, 0x5BF), (0x5C1, 0x5C2), (0x5C4, 0x5C5), (0x5C7, 0x5C7), (0x5F3, 0x5F4),
    (0x610, 0x61A), (0x640, 0x640), (0x64B, 0x652), (0x670, 0x670), (0x1FBD, 0x1FC1),
    (0x1FCD, 0x1FCF), (0x1FDD, 0x1FDF), (0x1FED, 0x1FEF), (0x1FFD, 0x1FFE), (0x200B, 0x200F),
    (0x2018, 0x201F),
    (0x2032, 0x2033), (0x2060, 0x2060), (0xA78B, 0xA78C), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF),
    (0xFF07, 0xFF07), (0xFF0E, 0xFF0E),
]  # fmt: skip

SPACE = [
    (0x09, 0x0D), (0x28, 0x29), (0x2C, 0x2D), (0x2F, 0x2F), (0x3A, 0x3B), (0x3D, 0x3D),
    (0x5B, 0x5D), (0x5F, 0x5F), (0x7C, 0x7C), (0x85, 0x85), (0xA0, 0xA0), (0xB7, 0xB7),
    (0x387, 0x387), (0x58A, 0x58A), (0x5BE, 0x5BE), (0x60C, 0x60C), (0x1680, 0x1680),
    (0x2000, 0x200A), (0x2010, 0x2015), (0x2022, 0x2022), (0x2027, 0x2029), (0x202F, 0x202F),
    (0x205F, 0x205F), (0x2212, 0x2212), (0x3000, 0x3001), (0x30FB, 0x30FB), (0xFE63, 0xFE63),
    (0xFF08, 0xFF09), (0xFF0C, 0xFF0D), (0xFF1D, 0xFF1D), (0xFF65, 0xFF65),
]  # fmt: skip


def scalars(ranges):
    return (code for first, last in ranges for code in range(first, last + 1))


def folded_letter(character):
    """Rule 1a and 1b for one letter."""
    text = ""
    for base in unicodedata.normalize("NFD", character):
        if 0x300 <= ord(base) <= 0x36F:
            continue
        # Lower-casing can decompose further (İ, for one), hence the second look.
        for lower in unicodedata.normalize("NFD", base.lower()):
            if not 0x300 <= ord(lower) <= 0x36F:
                text += WITHOUT_DECOMPOSITION.get(lower, lower)
    return text


def table():
    """Code point -> text, only where the text differs from the scalar itself."""
    entries = {}
    for code in scalars(LETTERS):
        if unicodedata.category(chr(code)).startswith("L"):
            entries[code] = folded_letter(chr(code))
    entries.update({code: "" for code in scalars(VANISH)})
    entries.update({code: " " for code in scalars(SPACE)})
    entries[ord("&")] = entries[0xFF06] = " and "
    return {code: text for code, text in sorted(entries.items()) if text != chr(code)}


TABLE = table()


def fold(name):
    return " ".join(part for part in name.translate(TABLE).split(" ") if part)
