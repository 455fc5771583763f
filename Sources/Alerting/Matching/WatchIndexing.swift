internal import News

/// Prepares the conditions of watches, whose terms share one list.
struct WatchIndexing: ~Copyable {
  private let keys: @Sendable (String) -> NameKeys
  private var places = TermPlaces()
  /// The terms of which it is asked where they stand.
  private var placed: Set<Int> = []
  private var nameCutter = WordCutter(language: "")
  private var unitCutter = WordCutter.ofUnits

  /// Starts without a watch.
  ///
  /// - Parameter keys: Gives what the spellings of a word of a name share.
  init(keys: @escaping @Sendable (String) -> NameKeys) {
    self.keys = keys
  }

  /// The terms of all watches so far.
  var terms: TermIndexes { TermIndexes(places.terms, placed: placed) }

  /// Prepares a watch.
  mutating func indexed(_ watch: Watch) -> IndexedWatch {
    var speakers: [WatchedName] = []
    for name in watch.speakers {
      speakers.append(WatchedName(name, keys: keys, cutter: &nameCutter))
    }
    var figures: [FigureMatcher] = []
    for figure in watch.figures { figures.append(FigureMatcher(figure, cutter: &unitCutter)) }
    var near: [IndexedProximity] = []
    for proximity in watch.near {
      let terms = places(of: proximity.terms)
      placed.formUnion(terms)
      near.append(IndexedProximity(terms: terms, distance: proximity.distance))
    }
    return IndexedWatch(
      watch: watch, any: places(of: watch.any), all: places(of: watch.all),
      none: places(of: watch.none), near: near, roles: places(of: watch.roles),
      speakers: speakers, figures: figures)
  }

  private mutating func places(of terms: [Term]) -> [Int] {
    var found: [Int] = []
    for term in terms { found.append(places.place(of: term)) }
    return found
  }
}
