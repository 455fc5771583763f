/// Knows lines that hold nothing but a date, as "16 March 2021" or "Wed 18 Oct at 12:50".
enum DateLines {
  private static let longest = 12

  /// Whether a block is only a date.
  static func isDate(_ block: SortedBlock, _ folded: FoldedWords) -> Bool {
    guard block.words <= longest, folded.words.count <= longest + 6 else { return false }
    guard folded.words.allSatisfy({ $0.isNumber || known.contains($0.hash) }) else { return false }
    let isNamed = folded.words.contains { !$0.isNumber } || !block.draft.text.utf8.contains(0x20)
    // A table's row of figures has spaces and no month.
    return (isNamed && hasYear(block.draft.text)) || isClock(block.draft.text.utf8)
  }

  /// Whether a line begins with the time of a live report's entry: "11:48", "9:05 pm".
  private static func isClock(_ line: String.UTF8View) -> Bool {
    let hour = line.prefix { 0x30...0x39 ~= $0 }
    let minute = line.dropFirst(hour.count + 1).prefix { 0x30...0x39 ~= $0 }
    return 1...2 ~= hour.count && minute.count == 2 && line.count <= longestClock
      && line.dropFirst(hour.count).first == UInt8(ascii: ":")
  }

  /// Bytes.
  private static let longestClock = 14

  private static func hasYear(_ text: String) -> Bool {
    text.utf8.split { !(0x30...0x39 ~= $0) }.contains { digits in
      digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
    }
  }

  /// Months, days and the small words of dates in the languages of the phrase tables.
  private static let known: Set<UInt64> = Set(
    FoldedWords(
      """
      january february march april may june july august september october november december
      jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday
      saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm a m p at on the st nd rd
      th et est edt ist gmt utc bst cet cest updated posted published last ago hour hours minute minutes
      mins day days
      januar februar märz mai juni juli oktober dezember okt dez montag dienstag mittwoch
      donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so um uhr den der von vom
      aktualisiert stand
      janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi
      mercredi jeudi vendredi samedi dimanche à h le
      enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
      lunes martes miércoles jueves viernes sábado domingo de del a las hs
      gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre ore
      janeiro fevereiro março maio junho julho setembro outubro novembro dezembro às
      januari februari maart mei augustus stycznia lutego marca kwietnia maja czerwca lipca
      sierpnia września października listopada grudnia godz
      января февраля марта апреля мая июня июля августа сентября октября ноября декабря года в
      """, limit: 500
    ).words.map(\.hash))
}
