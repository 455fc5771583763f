import News
import Testing

@testable import ClaimExtraction

@Suite struct UnitTests {
  @Test(arguments: [
    ("300,000 reservists will go", "reservist", nil as String?),
    ("12 wounded Velmian soldiers", "soldier", "wounded Velmian soldier"),
    ("1.5 million people who wait", "people", nil), ("36,000 staff", "staff", nil),
    ("700 heart transplants since", "transplant", "heart transplant"),
    ("96 Liverpool fans went", "fan", "Liverpool fan"), ("5 US soldiers", "soldier", "US soldier"),
    ("eight straight World Cups", "Cup", "straight World Cup"), ("13 women", "woman", nil),
    ("two of Orla's deputies", "deputy", "Orla deputy"), ("one proposal asks", "proposal", nil),
    ("7nA of current", "nA", "nanoampere"), ("80kBq of it", "kBq", "kilobecquerel"),
    ("the 1,900-mile-wide moon", "mile", "mile"), ("three TV shows", "show", "TV show"),
    ("one man lying there", "man", nil), ("a woman, 29, was", "year", "year of age"),
    ("12 dead after it", "dead", nil),
    ("30 injured, it says", "injured", nil),
    ("11 more weeks", "week", "week"), ("517 rushing yards", "yard", "yard"),
    ("a 50 foot lot", "foot", "foot"), ("an 8-inch screen", "inch", "inch"),
    ("a four-point lead", "point", nil), ("256GB of storage", "GB", "gigabyte"),
    ("80 km/h at night", "km/h", "kilometre per hour"), ("7 km away", "km", "kilometre"),
    ("three kilometers away", "kilometer", "kilometre"), ("32 m2", "m2", "square metre"),
    ("1520 sq m", "sq m", "square metre"), ("60 basis points", "basis point", "basis point"),
    ("6.7 percent", "percent", "percentage"), ("5 per cent", "per cent", "percentage"),
    ("24pc of it", "pc", "percentage"),
    ("3 percentage points", "percentage point", "percentage point"),
    ("87 mg", "mg", "milligram"), ("450 Nm", "Nm", "newton metre"), ("90°", "°", "degree"),
    ("800,000 barrels a day", "barrel a day", "barrel per day"),
    ("a 52,000 barrel-a-day plant", "barrel-a-day", "barrel per day"),
    ("800 miles per hour", "mile per hour", "mile per hour"),
    ("a 65-year-old mayor", "year", "year of age"), ("30 years old", "year", "year of age"),
    ("18 months of age", "month", "month of age"), ("men aged 60", "year", "year of age"),
    ("Orla Vance, 66, won", "year", "year of age"),
  ])
  func isTheHeadOfTheNounOrTheMeasure(text: String, unit: String, name: String?) {
    let figures = FoundFigure.all(in: text)
    #expect(figures.map(\.unit) == [unit])
    #expect(figures.map(\.name) == [name])
  }

  @Test(arguments: [
    ("$58.24", 58.24, "$", "dollar"), ("US $58.24", 58.24, "US$", "dollar"),
    ("$US160 million", 1.6e8, "$US", "dollar"), ("$A82,615", 82_615, "$A", "australian dollar"),
    ("A$50m", 5e7, "A$", "australian dollar"), ("£1.76bn", 1.76e9, "£", "pound sterling"),
    ("1,200€", 1200, "€", "euro"), ("RM23.50", 23.5, "RM", "malaysian ringgit"),
    ("USD1,700", 1700, "USD", "dollar"), ("INR 1 trillion", 1e12, "INR", "indian rupee"),
    ("7,199 Chinese yuan", 7199, "Chinese yuan", "chinese yuan"),
    ("7.5 million Danish crowns", 7.5e6, "Danish crown", "danish krone"),
    ("$-50.8bn", -5.08e10, "$", "dollar"), ("$16.4 million", 16_400_000, "$", "dollar"),
    ("63 cents per share", 63, "cent per share", "cent per share"),
    ("PS2.7m", 2.7e6, "PS", "pound sterling"),
    ("$35-a-night", 35, "$ a night", "dollar per night"),
    ("$3500 a month", 3500, "$ a month", "dollar per month"),
    ("361 million pounds", 3.61e8, "pound", "pound sterling"),
    ("208 pounds", 208, "pound", "pound-mass"), ("₴900", 900, "₴", "ukrainian hryvnia"),
  ])
  func readsMoney(text: String, value: Double, unit: String, name: String) {
    #expect(FoundFigure.all(in: text) == [.init(text, value, unit, name)])
  }

  @Test func aYearEarlierIsNoRate() {
    #expect(FoundFigure.all(in: "$1.17 billion a year earlier").map(\.name) == ["dollar"])
  }

  @Test func oneUnitMayServeTwoNumbers() {
    #expect(
      FoundFigure.all(in: "a 7- or 8-inch screen").map(\.unit) == ["inch", "inch"])
    #expect(
      FoundFigure.all(in: "sold 3.9 million lamps, up from 2.4 million").map(\.unit)
        == ["lamp", "lamp"])
  }

  @Test func otherScriptsAreNotTakenForEnglishNouns() {
    #expect(FoundFigure.all(in: "два, 25 стручков").map(\.unit) == [nil])
  }
}
