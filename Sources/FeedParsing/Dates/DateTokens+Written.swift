extension DateTokens {
  /// A date as RFC 822 writes it, or as people do: the month by name, or numbers with "/", "." or "-".
  ///
  /// - Returns: Nil where no day, month and year can be made out.
  mutating func writtenMoment() -> Moment? {
    var moment = Moment()
    var month: Int?
    var numbers: [(value: Int, digits: Int, separator: DateToken?)] = []
    var hasTime = false
    while let token = rest.popFirst() {
      switch token {
      case .number(let hour, _) where !hasTime && rest.first == .sign(0x3A):
        hasTime = true
        readClock(hour, into: &moment)
      case .number(let value, let digits):
        let isBehindDate = !hasTime && digits <= 2 && numbers.count >= (month == nil ? 3 : 2)
        if isBehindDate, readLooseClock(value, into: &moment) {
          hasTime = true
        } else {
          numbers.append((value, digits, rest.first))
        }
      // Of two names the last counts: "mar., 5 nov. 2024" begins with a weekday.
      case .word(let word):
        if !hasTime || month == nil, let named = MonthName.month(word) {
          month = named
        } else {
          readWord(word, into: &moment)
        }
      case .sign(let sign) where hasTime && (sign == 0x2B || sign == 0x2D):
        readOffset(negative: sign == 0x2D, into: &moment)
      default: break
      }
    }
    guard setDay(numbers, month: month, in: &moment) else { return nil }
    return moment
  }

  /// Reads "10h30", "10.30" or "5pm" behind a date.
  ///
  /// - Returns: Whether it was one of those.
  private mutating func readLooseClock(_ hour: Int, into moment: inout Moment) -> Bool {
    let behind = rest.drop { $0 == .sign(0x20) }.first
    if behind == .word("am") || behind == .word("pm") {
      moment.hour = hour
      return true
    }
    guard rest.first == .sign(0x2E) || rest.first == .word("h"),
      case .number(let minute, 2)? = rest.dropFirst().first
    else { return false }
    rest = rest.dropFirst(2)
    (moment.hour, moment.minute) = (hour, minute)
    return true
  }

  private func setDay(
    _ numbers: [(value: Int, digits: Int, separator: DateToken?)], month: Int?,
    in moment: inout Moment
  ) -> Bool {
    var left = numbers
    // "maanantai 21.11.2026" begins with a Monday, not in March.
    let month = isNumeric(numbers) ? nil : month
    let yearIndex = left.firstIndex { $0.digits >= 3 } ?? (left.count >= 2 ? left.count - 1 : nil)
    guard let yearIndex, numbers.count >= (month == nil ? 3 : 2) else { return false }
    let year = left.remove(at: yearIndex)
    moment.year = Moment.fullYear(year.value, digits: year.digits)
    moment.month = month ?? left[1].value
    moment.day = left[0].value
    guard month == nil else { return true }
    // "12/15/2024" is American; with dots or dashes the day comes first, as it must above 12.
    let isAmerican = left[0].separator == .sign(0x2F) && left[0].value <= 12
    if isAmerican || moment.month > 12 { swap(&moment.month, &moment.day) }
    return true
  }

  /// Whether three numbers stand together with one sign between them.
  private func isNumeric(
    _ numbers: [(value: Int, digits: Int, separator: DateToken?)]
  ) -> Bool {
    guard numbers.count >= 3, let sign = numbers[0].separator, sign == numbers[1].separator else {
      return false
    }
    return [.sign(0x2D), .sign(0x2E), .sign(0x2F)].contains(sign)
  }
}
