internal import News

/// Tells which watches a claim could meet, at a cost that doesn't grow with their number: each is
/// kept under one of its conditions that can be looked up.
struct WatchAnchors: Sendable {
  /// The watches that can match only where a certain term is found, by the term's place.
  private var byTerm: [Int: [Int]] = [:]
  /// The watches that can match only where a certain speaker speaks, by each form of the surname.
  private var byName: [String: [Int]] = [:]
  /// The watches that can match only where the speaker's role holds a certain term.
  private var byRole: [Int: [Int]] = [:]
  /// The watches that can match only where a certain thing is counted, by its stem.
  private var byUnit: [String: [Int]] = [:]
  /// The watches without any of these.
  private var unanchored: [Int] = []

  /// Sorts watches by what they can be looked up by.
  ///
  /// - Parameter watches: All watches; their places in this list are what `candidates(for:)` gives.
  init(_ watches: [IndexedWatch]) {
    for (number, watch) in watches.enumerated() {
      let units = watch.figures.compactMap { $0.unit?.head }
      if let needed = watch.all.first {
        byTerm[needed, default: []].append(number)
      } else if !watch.any.isEmpty {
        for term in watch.any { byTerm[term, default: []].append(number) }
      } else if !watch.near.isEmpty {
        for term in watch.near.compactMap(\.terms.first) {
          byTerm[term, default: []].append(number)
        }
      } else if !watch.speakers.isEmpty {
        for surname in watch.speakers.compactMap(\.parts.last) {
          for form in surname.all { byName[form, default: []].append(number) }
        }
      } else if !watch.roles.isEmpty {
        for term in watch.roles { byRole[term, default: []].append(number) }
      } else if !units.isEmpty, units.count == watch.figures.count {
        for unit in units { byUnit[unit, default: []].append(number) }
      } else {
        unanchored.append(number)
      }
    }
  }

  /// The numbers of the watches that a claim could meet.
  func candidates(for claim: ReadClaim) -> Set<Int> {
    var numbers = Set(unanchored)
    for term in claim.found.places { numbers.formUnion(byTerm[term] ?? []) }
    if !byName.isEmpty {
      for name in claim.words.names { numbers.formUnion(byName[name] ?? []) }
    }
    for term in claim.role.places { numbers.formUnion(byRole[term] ?? []) }
    if !byUnit.isEmpty {
      for unit in claim.figures.lazy.flatMap(\.units) {
        guard let head = unit.head else { continue }
        numbers.formUnion(byUnit[head] ?? [])
      }
    }
    return numbers
  }
}
