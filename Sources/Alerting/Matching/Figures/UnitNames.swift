/// Signs, abbreviations and spellings of units, with the names that the extraction gives them.
///
/// The names are CLDR's, as ClaimExtraction uses them. Only what people write in conditions and what
/// stems don't join stands here.
enum UnitNames {
  /// The name of a unit by a sign or another spelling, in small letters; nil where there is none.
  static func common(to name: String) -> String? { names[name] }

  /// The singular where the stem of the plural is another one.
  static func singular(of word: String) -> String {
    if let singular = irregular[word] { return singular }
    return word.hasSuffix("men") ? String(word.dropLast(2)) + "an" : word
  }

  private static let irregular = [
    "persons": "people", "person": "people", "children": "child", "lives": "life",
    "wives": "wife", "knives": "knife", "thieves": "thief", "feet": "foot", "teeth": "tooth",
    "crises": "crisis", "buses": "bus", "gases": "gas", "geese": "goose", "mice": "mouse",
  ]

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: "|").map(String.init)
      for spelling in parts.dropFirst() { names[spelling] = parts[0] }
    }
    return names
  }()

  private static let lines = """
    percentage|%|percent|per cent|pct
    percentage point|pp
    basis point|bp|bps
    us dollar|$|us$|usd|dollar|dollars|us dollars|u.s. dollar|u.s. dollars
    euro|€|eur
    pound sterling|£|gbp|sterling
    japanese yen|¥|jpy|yen
    chinese yuan|cny|rmb|yuan|renminbi
    russian rouble|₽|rub|ruble|rubles|rouble|roubles
    ukrainian hryvnia|₴|uah
    indian rupee|₹|inr
    swiss franc|chf
    turkish lira|₺
    kilometre|km|kms|kilometer|kilometers
    metre|m|meter|meters
    centimetre|cm|centimeter|centimeters
    millimetre|mm|millimeter|millimeters
    mile|mi
    square kilometre|km²|km2|square kilometer|square kilometers
    square metre|m²|m2|square meter|square meters
    cubic metre|m³|m3|cubic meter|cubic meters
    hectare|ha
    kilogram|kg|kgs|kilo|kilos
    tonne|t|metric ton|metric tons
    litre|l|liter|liters
    kilometre per hour|km/h|kmh|kph
    mile per hour|mph
    metre per second|m/s
    barrel per day|bpd|b/d
    megawatt|mw
    gigawatt|gw
    kilowatt|kw
    kilowatt hour|kwh
    megawatt hour|mwh
    gigawatt hour|gwh
    terawatt hour|twh
    celsius|°c|degrees celsius|degree celsius
    fahrenheit|°f|degrees fahrenheit|degree fahrenheit
    """
}
