package import News

/// Remembers where each article comes from, and tells which earlier ones a new one depends on.
package struct SourceLedger: Sendable {
  private struct Source {
    let outlet: String
    let owner: String
    let agencies: Set<String>
  }

  private let capacity: Int
  private var sources: [String: Source] = [:]
  private var order: [String] = []

  /// Makes an empty ledger.
  ///
  /// - Parameter capacity: How many articles are remembered at most.
  package init(capacity: Int = 25_000) { self.capacity = capacity }

  /// Finds what an article depends on, and remembers where it comes from.
  ///
  /// - Parameters:
  ///   - article: The article in words.
  ///   - text: Its text.
  ///   - owner: Who owns the outlet.
  ///   - copies: The earlier articles with much the same text.
  ///   - related: The earlier articles that report the same, or something alike.
  /// - Returns: The earlier articles that this one doesn't confirm independently, each once.
  package mutating func add(
    _ article: ScannedArticle, text: SpannedText, owner: String, copies: [String],
    related: [String]
  ) -> [Dependence] {
    let source = Source(
      outlet: article.outlet, owner: owner,
      agencies: WireCredit.agencies(in: article.text, of: text))
    let cited = CitedOutlets.names(in: article.text, of: text)
    var found = copies.map { Dependence(id: $0, reason: .copy) }
    var known = Set(copies)
    for id in related where known.insert(id).inserted {
      guard let earlier = sources[id],
        let reason = Self.reason(source, on: earlier, citing: cited)
      else { continue }
      found.append(Dependence(id: id, reason: reason))
    }
    remember(source, as: article.id)
    return found
  }

  private static func reason(
    _ source: Source, on earlier: Source, citing cited: Set<String>
  ) -> Dependence.Reason? {
    if source.outlet == earlier.outlet || source.owner == earlier.owner { return .owner }
    if !source.agencies.isDisjoint(with: earlier.agencies) { return .wire }
    return cites(earlier.outlet, cited) ? .cites : nil
  }

  /// Whether one of the names is the outlet's: "Daily Herald" and dailyherald.example.
  private static func cites(_ outlet: String, _ names: Set<String>) -> Bool {
    guard !names.isEmpty else { return false }
    return outlet.lowercased().split(separator: ".").contains { label in
      let label = label.filter { $0 != "-" }
      return names.contains { $0 == label || $0 + "news" == label || "the" + $0 == label }
    }
  }

  private mutating func remember(_ source: Source, as id: String) {
    if sources.updateValue(source, forKey: id) == nil { order.append(id) }
    guard order.count >= capacity + capacity / 4 else { return }
    let surplus = order.count - capacity
    for id in order.prefix(surplus) { sources[id] = nil }
    order.removeFirst(surplus)
  }
}
