/// The pieces of a date, read from front to back.
struct DateTokens {
  var rest: ArraySlice<DateToken>

  init(_ tokens: [DateToken]) { rest = tokens[...] }

  /// A date whose year comes first: RFC 3339, W3CDTF, ISO 8601's basic form, and their cousins.
  ///
  /// - Returns: Nil where the text is of another form.
  mutating func isoMoment() -> Moment? {
    skipBlanks()
    guard case .number(let first, let digits)? = rest.popFirst() else { return nil }
    var moment = Moment()
    switch digits {
    case 4:
      moment.year = first
      guard readMonthAndDay(into: &moment) else { return nil }
    case 8:
      (moment.year, moment.month, moment.day) = (first / 10000, first / 100 % 100, first % 100)
    case 12:
      (moment.year, moment.month) = (first / 100_000_000, first / 1_000_000 % 100)
      (moment.day, moment.hour, moment.minute) = (
        first / 10000 % 100, first / 100 % 100, first % 100
      )
    case 14:
      (moment.year, moment.month) = (first / 10_000_000_000, first / 100_000_000 % 100)
      (moment.day, moment.hour) = (first / 1_000_000 % 100, first / 10000 % 100)
      (moment.minute, moment.second) = (first / 100 % 100, first % 100)
    default: return nil
    }
    readTime(into: &moment)
    return moment
  }

  /// Reads "-02-03", "-02", "/2/3" or nothing; false where something else follows the year.
  private mutating func readMonthAndDay(into moment: inout Moment) -> Bool {
    guard let separator = rest.first, separator != .sign(0x20) else { return rest.isEmpty }
    guard [.sign(0x2D), .sign(0x2F), .sign(0x2E)].contains(separator) else { return false }
    rest.removeFirst()
    guard case .number(let month, let digits)? = rest.first else { return false }
    rest.removeFirst()
    if digits == 3 { return setOrdinal(month, in: &moment) }
    moment.month = month
    guard rest.first == separator else { return true }
    rest.removeFirst()
    guard case .number(let day, _)? = rest.first else { return false }
    rest.removeFirst()
    moment.day = day
    return true
  }

  /// The day of the year (ISO 8601, "2003-335").
  private func setOrdinal(_ ordinal: Int, in moment: inout Moment) -> Bool {
    var left = ordinal
    for month in 1...12 {
      let days = Moment.days(in: month, of: moment.year)
      if left <= days {
        (moment.month, moment.day) = (month, left)
        return left > 0
      }
      left -= days
    }
    return false
  }

  /// Reads what is left as time and zone, each where it is there.
  private mutating func readTime(into moment: inout Moment) {
    var hasTime = false
    while let token = rest.popFirst() {
      switch token {
      case .number(let hour, let digits) where !hasTime:
        hasTime = true
        if digits <= 2 {
          readClock(hour, into: &moment)
        } else {
          setBasic(hour, digits, in: &moment)
        }
      case .word(let word): readWord(word, into: &moment)
      case .sign(let sign) where hasTime && (sign == 0x2B || sign == 0x2D):
        readOffset(negative: sign == 0x2D, into: &moment)
      default: break
      }
    }
  }

  /// The time of ISO 8601's basic form, "T1000" or "T100000".
  private func setBasic(_ number: Int, _ digits: Int, in moment: inout Moment) {
    if digits == 4 { (moment.hour, moment.minute) = (number / 100, number % 100) }
    guard digits == 6 else { return }
    (moment.hour, moment.minute, moment.second) = (number / 10000, number / 100 % 100, number % 100)
  }

  /// Reads minutes and seconds behind the hour.
  mutating func readClock(_ hour: Int, into moment: inout Moment) {
    moment.hour = hour
    moment.minute = numberAfter(0x3A) ?? 0
    moment.second = numberAfter(0x3A) ?? 0
    // The fraction: whole seconds are what a feed's dates are good for.
    if numberAfter(0x2E) == nil { _ = numberAfter(0x2C) }
  }

  private mutating func numberAfter(_ sign: UInt8) -> Int? {
    guard rest.first == .sign(sign), case .number(let number, _)? = rest.dropFirst().first else {
      return nil
    }
    rest = rest.dropFirst(2)
    return number
  }

  /// Reads "am", "pm" or the name of a zone; other words mean nothing.
  mutating func readWord(_ word: String, into moment: inout Moment) {
    switch word {
    case "am", "a": if moment.hour == 12 { moment.hour = 0 }
    case "pm", "p": if moment.hour < 12 { moment.hour += 12 }
    default: if let offset = ZoneName.offset(word) { moment.offset = offset }
    }
  }

  /// Reads "0100", "01:00", "01" or "1" behind the sign of an offset.
  mutating func readOffset(negative: Bool, into moment: inout Moment) {
    guard case .number(let number, let digits)? = rest.first else { return }
    rest.removeFirst()
    let minutes: Int
    switch digits {
    case 1, 2: minutes = number * 60 + (numberAfter(0x3A) ?? 0)
    case 3, 4: minutes = number / 100 * 60 + number % 100
    default: return
    }
    guard minutes <= 18 * 60 else { return }
    moment.offset = (negative ? -minutes : minutes) * 60
  }

  mutating func skipBlanks() { rest = rest.drop { $0 == .sign(0x20) } }
}
