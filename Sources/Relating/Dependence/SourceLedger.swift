package import News

/// Remembers where each article comes from, and tells which earlier ones a new one depends on.
package struct SourceLedger: Sendable {
  /// Where an article comes from, as it says itself.
  package struct Source: Hashable, Sendable {
    package let outlet: String
    package let owner: String
    /// The agencies that it credits.
    package let agencies: Set<String>
    /// The outlets that it names as its source, each written as one word.
    package let cited: Set<String>
    /// The earlier articles with much the same text.
    package let copies: Set<String>

    /// Makes a source.
    ///
    /// - Parameters:
    ///   - outlet: The key of the outlet.
    ///   - owner: Who owns it.
    ///   - agencies: The agencies that the article credits.
    ///   - cited: The outlets that it names as its source.
    ///   - copies: The earlier articles with much the same text.
    package init(
      outlet: String, owner: String, agencies: Set<String> = [], cited: Set<String> = [],
      copies: Set<String> = []
    ) {
      self.outlet = outlet
      self.owner = owner
      self.agencies = agencies
      self.cited = cited
      self.copies = copies
    }
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
      agencies: WireCredit.agencies(in: article.text, of: text),
      cited: CitedOutlets.names(in: article.text, of: text), copies: Set(copies))
    var found = copies.map { Dependence(id: $0, reason: .copy) }
    var known = Set(copies)
    for id in related where known.insert(id).inserted {
      guard let earlier = sources[id],
        let reason = Self.reason(source, on: earlier)
      else { continue }
      found.append(Dependence(id: id, reason: reason))
    }
    remember(source, as: article.id)
    return found
  }

  /// Where an article comes from.
  ///
  /// - Parameter id: The article.
  /// - Returns: Nil where it is no longer remembered.
  package subscript(id: String) -> Source? { sources[id] }

  /// Takes an article up again as if it had just been added.
  ///
  /// - Parameters:
  ///   - id: The article.
  ///   - source: Where it comes from.
  package mutating func restore(_ id: String, _ source: Source) { remember(source, as: id) }

  /// Whether one of two articles is no independent confirmation of the other.
  ///
  /// - Parameters:
  ///   - one: An article.
  ///   - other: Another one.
  /// - Returns: True also where one of them is no longer remembered: in doubt nothing is confirmed.
  package func dependOnEachOther(_ one: String, _ other: String) -> Bool {
    guard let mine = sources[one], let theirs = sources[other] else { return true }
    return mine.copies.contains(other) || theirs.copies.contains(one)
      || Self.reason(mine, on: theirs) != nil || Self.reason(theirs, on: mine) != nil
  }

  private static func reason(_ source: Source, on earlier: Source) -> Dependence.Reason? {
    if source.outlet == earlier.outlet || source.owner == earlier.owner { return .owner }
    if !source.agencies.isDisjoint(with: earlier.agencies) { return .wire }
    return cites(earlier.outlet, source.cited) ? .cites : nil
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
