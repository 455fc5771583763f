extension LoggedAlert.Figure {
  /// The figure for people: "reservist: ~300,000", "2.5–3 %".
  ///
  /// A noun stands apart, for the log has it in the singular.
  var text: String {
    let amount =
      value.map(\.grouped) ?? [min, max].compactMap { $0?.grouped }.joined(separator: "–")
    let bound =
      switch bound {
      case nil, "=": ""
      case "up", "down": "\(bound ?? "") "
      default: bound ?? ""
      }
    guard let unit else { return bound + amount }
    return unit.first?.isLetter == true ? "\(unit): \(bound)\(amount)" : "\(bound)\(amount) \(unit)"
  }
}

extension Double {
  /// The number with its thousands set apart by commas where it is whole and exact.
  fileprivate var grouped: String {
    guard magnitude < 0x1p53, let whole = Int64(exactly: self) else { return description }
    let digits = Array(String(whole.magnitude))
    var grouped = whole < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return grouped
  }
}
