/// The months as feeds of many languages write them, whole or cut.
enum MonthName {
  /// The month that a word means.
  ///
  /// - Parameter word: A word in lower case.
  /// - Returns: 1 to 12, or nil for another word.
  static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3, let candidates = byStart[start(word)] else { return nil }
    return candidates.first { word.hasPrefix($0.stem) }?.month
  }

  private static func start(_ word: String) -> Unicode.Scalar {
    word.unicodeScalars.first ?? " "
  }

  /// The stems by their first letter, the longer ones first: "marraskuu" is not March.
  private static let byStart: [Unicode.Scalar: [(stem: String, month: Int)]] = {
    let all = stems.flatMap { month, stems in
      stems.split(separator: " ").map { (stem: String($0), month: month) }
    }
    return Dictionary(grouping: all) { start($0.stem) }
      .mapValues { $0.sorted { ($0.stem.utf8.count, $1.stem) > ($1.stem.utf8.count, $0.stem) } }
  }()

  /// English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic, Polish, Czech, Turkish,
  /// Finnish, Hungarian, Romanian, Greek, Russian, Ukrainian, Bulgarian.
  private static let stems: [(Int, String)] = [
    (1, "jan jän ene gen ian sty led oca tammi янв січ ян ιαν"),
    (2, "feb fév fev lut úno şub helmi фев лют φεβ"),
    (3, "mar mär mrz maa bře már maalis мар бер μαρ μάρ"),
    (4, "apr avr abr kwi dub nis huhti ápr апр кві απρ"),
    (5, "may mai maj mag mei kvě máj touko май мая тра μαϊ μάι μαι"),
    (6, "jun juin giu iun cze červen červn haz kesä jún июн чер юни ιουν ιούν"),
    (7, "jul juil lug iul lip červenc červenec tem heinä júl июл лип юли ιουλ ιούλ"),
    (8, "aug aoû aou ago sie srp ağu elo авг сер αυγ αύγ"),
    (9, "sep set wrz zář eyl syys szept сен вер σεπ"),
    (10, "oct okt ott out paź říj eki loka окт жов οκτ"),
    (11, "nov lis kas marras ноя лис ное νοε νοέ"),
    (12, "dec dez déc dic gru pro ara joulu дек гру δεκ"),
  ]
}
