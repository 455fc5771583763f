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

  /// The beginnings of the names, by month (CLDR).
  ///
  /// English, German, French, Spanish, Italian, Portuguese, Catalan, Galician, Basque, Dutch, Nordic
  /// and Baltic languages, Estonian, Finnish, Polish, Czech, Slovak, Slovene, Croatian, Serbian,
  /// Hungarian, Romanian, Albanian, Maltese, Irish, Welsh, Turkish, Greek, Russian, Ukrainian,
  /// Belarusian, Bulgarian, Macedonian. "Listopad" is the Polish and Czech November here, not the
  /// Croatian October.
  private static let stems: [(Int, String)] = [
    (
      1, "jan jän jaa ene gen xan urt ian sty led sije sau oca tammi ean ion янв січ сту ян јан ιαν"
    ),
    (2, "feb fév fev vee ots lut úno velj vasar şub helmi shk frar fea chw фев лют феб φεβ"),
    (3, "mar mär mrz mrt maa bře ožu kov már maalis maw мар бер сак μαρ μάρ"),
    (4, "apr avr abr api kwi dub tra bal nis huhti pri ápr aib ebr апр кві кра απρ"),
    (5, "may mai maj mag maí mei mej kvě svi geg máj touko beal май мая тра мај μαϊ μαΐ μάι μαι"),
    (
      6,
      "jun juin juun giu xuñ eka iun cze červen červn lipan lipn bir haz kesä jún jūn qer ġun meith"
    ),
    (6, "meh июн чер чэр юни јун ιουν ιούν"),
    (
      7,
      "jul juil juul lug xul uzt iul lip srpnj srpanj liep červenc červenec tem heinä júl jūl kor lul"
    ),
    (7, "iúil gor июл лип ліп юли јул ιουλ ιούλ"),
    (
      8, "aug avg aoû aou ago abu sie srp kol rugp ağu elo ágú gush aww lún aws авг сер жні αυγ αύγ"
    ),
    (9, "sep set ira wrz zář ruj rugs eyl syys szept sht meá medi сен вер сеп σεπ"),
    (10, "oct okt ott out urr paź říj spal eki loka tet deir hyd окт жов кас οκτ"),
    (11, "nov noi nóv aza lis studen lapk kas marras nën samh tach ноя лис ліс ное нов νοε νοέ"),
    (12, "dec dez des déc det dic diċ abe gru pro ara joulu dhj noll rha дек гру сне дец δεκ"),
  ]
}
