/// Symbols that SI's prefixes make of units: "35GWh", "7µA".
///
/// Prefixes and units are those of UCUM (tables 1 to 3) that news and manuals write.
enum SIUnit {
  private static let prefixes: [Character: String] = [
    "k": "kilo", "M": "mega", "G": "giga", "T": "tera", "P": "peta", "m": "milli", "µ": "micro",
    "μ": "micro", "n": "nano", "p": "pico", "c": "centi", "d": "deci", "h": "hecto",
  ]

  private static let units: [String: String] = [
    "W": "watt", "Wh": "watt hour", "V": "volt", "A": "ampere", "Ah": "ampere-hour", "Hz": "hertz",
    "Pa": "pascal", "J": "joule", "F": "farad", "g": "gram", "m": "metre", "L": "litre",
    "l": "litre", "N": "newton", "Ω": "ohm", "B": "byte", "b": "bit", "eV": "electronvolt",
    "cal": "calorie", "t": "tonne", "Sv": "sievert", "Bq": "becquerel", "mol": "mole",
    "lm": "lumen", "bar": "bar", "s": "second",
  ]

  /// The name of the unit that `symbol` stands for.
  ///
  /// Only to be asked where the symbol touches its number: a "TV" apart holds no volts.
  ///
  /// - Parameter symbol: As it is written: "GWh".
  /// - Returns: The name; nil where the symbol is none of these.
  static func name(of symbol: String) -> String? {
    guard symbol.utf8.count <= 6, let first = symbol.first, let prefix = prefixes[first],
      let unit = units[String(symbol.dropFirst())]
    else { return nil }
    return prefix + unit
  }
}
