/// The terms that the words of a claim hold.
struct FoundTerms: Sendable {
  /// Where a term begins: in which segment, at which of its words.
  struct Start: Hashable, Sendable {
    let segment: Int
    let word: Int
  }

  private(set) var places: Set<Int> = []
  private var starts: [Int: [Start]] = [:]

  /// Adds a term; those of which nobody asks where they stand are only known to be there.
  mutating func insert(_ place: Int, at start: Start?) {
    places.insert(place)
    if let start { starts[place, default: []].append(start) }
  }

  func contains(_ place: Int) -> Bool { places.contains(place) }

  /// Whether all terms begin within so many words of each other, in one segment.
  ///
  /// - Parameter proximity: The terms, and how many words the last may begin behind the first.
  /// - Returns: Whether they do anywhere.
  func holds(_ proximity: IndexedProximity) -> Bool {
    let terms = proximity.terms
    guard terms.allSatisfy(places.contains) else { return false }
    // One pass over all places, in the text's order: the latest start of each term counts.
    let all = terms.enumerated().flatMap { number, term in
      (starts[term] ?? []).map { (start: $0, number: number) }
    }.sorted { ($0.start.segment, $0.start.word) < ($1.start.segment, $1.start.word) }
    var latest = [Start?](repeating: nil, count: terms.count)
    for (start, number) in all {
      latest[number] = start
      let isNear = latest.allSatisfy { other in
        guard let other else { return false }
        return other.segment == start.segment && start.word - other.word <= proximity.distance
      }
      if isNear { return true }
    }
    return false
  }
}
