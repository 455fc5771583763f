internal import News

/// The list of all watches' terms, each once.
struct TermPlaces {
  private(set) var terms: [Term] = []
  private var places: [Term: Int] = [:]

  /// The place of a term in the list, which it joins when it is new.
  mutating func place(of term: Term) -> Int {
    if let place = places[term] { return place }
    let place = terms.count
    terms.append(term)
    places[term] = place
    return place
  }
}
