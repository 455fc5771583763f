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
      case .number(let value, let digits): numbers.append((value, digits, rest.first))
      // Of two names the last counts: "mar., 5 nov. 2024" begins with a weekday.
      case .word(let word):
        if let named = MonthName.month(word) {
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

  private func setDay(
    _ numbers: [(value: Int, digits: Int, separator: DateToken?)], month: Int?,
    in moment: inout Moment
  ) -> Bool {
    var left = numbers
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
}
