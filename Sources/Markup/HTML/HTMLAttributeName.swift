/// The attributes that tell something about an article; all others are skipped unread.
package enum HTMLAttributeName: String, Sendable, CaseIterable {
  case id, `class`, style, hidden, role, href, rel, property, name, content, lang, type
  case itemprop, datetime
  case httpEquiv = "http-equiv"
  case ariaHidden = "aria-hidden"
  case dataTestID = "data-testid"
  case dataComponent = "data-component"

  /// The attribute with the name of which `hash` is the `HTMLName.hash`, if it is one of these.
  ///
  /// - Parameter hash: The hash of the lower-cased name.
  init?(hash: UInt64) {
    guard let name = Self.byHash[hash] else { return nil }
    self = name
  }

  private static let byHash: [UInt64: HTMLAttributeName] = Dictionary(
    uniqueKeysWithValues: allCases.map { (HTMLName.hash($0.rawValue.utf8), $0) })
}
