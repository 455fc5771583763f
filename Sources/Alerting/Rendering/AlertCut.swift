/// How much of an alert goes into its line.
struct AlertCut {
  /// How many scalars of each text.
  let text: Int
  let claims: Int
  /// How many figures of each claim.
  let figures: Int

  /// Whether anything may be missing.
  var isReal: Bool { text < .max }

  private static let none = AlertCut(text: .max, claims: .max, figures: .max)
  /// So few scalars that one claim with eight figures, some 30 texts, fits a line even where each
  /// scalar is escaped by six bytes (30 x 256 x 6 is below 64 KiB).
  private static let shortestText = 256
  private static let fewestFigures = 8

  /// The cuts to try, the gentlest first; the last makes any alert fit a line.
  static func allCuts(claims: Int) -> [AlertCut] {
    var cuts = [
      none,
      AlertCut(text: 4096, claims: claims, figures: 32),
      AlertCut(text: 1024, claims: claims, figures: 16),
    ]
    var kept = claims
    while kept > 1 {
      cuts.append(AlertCut(text: shortestText, claims: kept, figures: fewestFigures))
      kept /= 2
    }
    return cuts + [AlertCut(text: shortestText, claims: 1, figures: fewestFigures)]
  }

  /// A text, shortened.
  func text(_ text: String) -> String { text.shortened(to: self.text) }

  /// A text, shortened.
  func text(_ text: String?) -> String? { text?.shortened(to: self.text) }

  /// An address as it is, or none: a shortened one would lead elsewhere.
  func address(_ address: String?) -> String? {
    guard let address, address.unicodeScalars.count <= text else { return nil }
    return address
  }
}
