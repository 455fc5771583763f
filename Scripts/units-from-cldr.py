#!/usr/bin/env python3
"""Writes the table of units and currencies that the figures are read with, from Unicode CLDR.

    apt-get download unicode-cldr-core && dpkg -x unicode-cldr-core_*.deb cldr
    Scripts/units-from-cldr.py cldr/usr/share/unicode/cldr/common/main \\
        > Sources/ClaimExtraction/Figures/CLDRTable.swift

Names are those of en_001 (kilometre), spellings and symbols those of en and en_001.
CLDR's data is under the Unicode licence (Unicode-DFS-2016), whose notice the output carries.
"""
import re
import sys
import xml.etree.ElementTree as XML

UNITS = """
length-kilometer length-meter length-centimeter length-millimeter length-micrometer
length-nanometer length-mile length-yard length-foot length-inch length-nautical-mile
length-light-year
area-square-kilometer area-hectare area-square-meter area-square-centimeter area-square-mile
area-acre area-square-yard area-square-foot area-square-inch
volume-cubic-kilometer volume-cubic-meter volume-cubic-centimeter volume-cubic-mile
volume-cubic-foot volume-cubic-inch volume-hectoliter volume-megaliter volume-liter
volume-centiliter volume-milliliter volume-gallon volume-quart volume-pint
volume-fluid-ounce volume-barrel
mass-metric-ton mass-kilogram mass-gram mass-milligram mass-microgram mass-ton mass-pound
mass-ounce mass-carat
duration-century duration-decade duration-year duration-month duration-week duration-day
duration-hour duration-minute duration-second duration-millisecond duration-microsecond
duration-nanosecond
speed-kilometer-per-hour speed-meter-per-second speed-mile-per-hour speed-knot
temperature-celsius temperature-fahrenheit temperature-kelvin
power-gigawatt power-megawatt power-kilowatt power-watt power-milliwatt power-horsepower
energy-kilowatt-hour energy-kilojoule energy-joule energy-kilocalorie energy-calorie
energy-british-thermal-unit energy-electronvolt
electric-ampere electric-milliampere electric-ohm electric-volt
frequency-gigahertz frequency-megahertz frequency-kilohertz frequency-hertz
digital-petabyte digital-terabyte digital-gigabyte digital-megabyte digital-kilobyte digital-byte
digital-terabit digital-gigabit digital-megabit digital-kilobit digital-bit
pressure-kilopascal pressure-hectopascal pressure-pascal pressure-bar pressure-millibar
pressure-pound-force-per-square-inch
consumption-mile-per-gallon consumption-liter-per-100-kilometer
force-newton torque-newton-meter torque-pound-force-foot light-lux angle-degree
graphics-pixel graphics-megapixel
""".split()

CURRENCIES = """
USD EUR GBP JPY CNY RUB UAH INR CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN TRY ILS SAR AED
QAR KWD EGP ZAR NGN KES BRL MXN ARS CLP COP KRW IDR MYR PHP SGD THB VND HKD TWD PKR BDT KZT BYN
GEL IRR IQD HRK
""".split()

# Where newspapers and ISO 4217 name a thing otherwise than CLDR does.
RENAMED = {"us dollar": "dollar", "british pound": "pound sterling", "us gallon": "gallon",
           "us quart": "quart", "us fluid ounce": "fluid ounce", "mile per us gallon": "mile per gallon",
           "degree celsius": "celsius", "degree fahrenheit": "fahrenheit",
           "kilowatt-hour": "kilowatt hour", "israeli new shekel": "shekel"}

# A narrow symbol that would take ordinary words and letters for units.
TOO_SHORT = {"B", "b", "h", "d", "y", "w", "c", "m", "s", "t", "g", "'", "#", "″", "′", "°", "in", "dec"}


def clean(pattern):
    return re.sub(r"\s+", " ", pattern.replace("{0}", " ").replace("\u00a0", " ")).strip()


def units(tree, length):
    found = {}
    for unit in tree.iterfind(f"units/unitLength[@type='{length}']/unit"):
        patterns = {p.get("count"): clean(p.text) for p in unit.iterfind("unitPattern")}
        found[unit.get("type")] = patterns
    return found


def currencies(tree):
    found = {}
    for currency in tree.iterfind("numbers/currencies/currency"):
        names = {d.get("count"): d.text for d in currency.iterfind("displayName")}
        symbols = [s.text for s in currency.iterfind("symbol")]
        found[currency.get("type")] = names, symbols
    return found


def unit_rows(trees):
    long = [units(tree, "long") for tree in trees]
    short = [units(tree, length) for tree in trees for length in ("short", "narrow")]
    for kind in UNITS:
        name = next((f[kind]["one"] for f in reversed(long) if f.get(kind, {}).get("one")), None)
        if not name:
            raise SystemExit(f"CLDR names no {kind}")
        words = {p.lower() for f in long for p in f.get(kind, {}).values() if p}
        symbols = {p for f in short for p in f.get(kind, {}).values() if p}
        symbols = {s for s in symbols if s.lower() not in words and s not in TOO_SHORT}
        yield RENAMED.get(name.lower(), name.lower()), sorted(words), sorted(symbols)


def currency_rows(trees):
    english = [currencies(tree) for tree in trees]
    for code in CURRENCIES:
        names, symbols = {}, set()
        for found in english:
            more_names, more_symbols = found.get(code, ({}, []))
            names |= more_names
            symbols |= {s for s in more_symbols if s and not s.isalpha()}
        words = {names[c].lower() for c in ("one", "other")}
        # "¥", "$" and "£" stand for several: the plain sign is given to its most frequent owner.
        plain = {"USD": "$", "GBP": "£", "JPY": "¥", "EUR": "€"}
        symbols = {s for s in symbols if len(s) > 1 or plain.get(code) == s or s not in "$£¥€₨kr"}
        yield RENAMED.get(names["one"].lower(), names["one"].lower()), sorted(words), sorted(symbols | {code})


def swift(name, comment, rows):
    lines = [f"  /// {comment}", f'  static let {name} = #"""']
    lines += ["    " + "|".join([row[0], ",".join(row[1]), ",".join(row[2])]) for row in rows]
    return "\n".join([*lines, '    """#'])


def main():
    folder = sys.argv[1]
    trees = [XML.parse(f"{folder}/{locale}.xml") for locale in ("en", "en_001")]
    print("// Generated by Scripts/units-from-cldr.py from Unicode CLDR 41; not edited by hand.")
    print("// Copyright © 1991-2022 Unicode, Inc. Unicode-DFS-2016:")
    print("// https://www.unicode.org/license.txt")
    print()
    print("/// Units and currencies as English names them: name, words and symbols of one a line.")
    print("enum CLDRTable {")
    print(swift("units", "Units of measure.", unit_rows(trees)))
    print()
    print(swift("currencies", "Currencies; the last symbols are ISO 4217 codes.", currency_rows(trees)))
    print("}")


if __name__ == "__main__":
    main()
