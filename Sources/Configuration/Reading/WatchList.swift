import News

/// Reads the watches.
struct WatchList {
  /// Every outlet that feeds and the table of outlets name.
  private let outlets: Set<String>
  /// Whether articles may come from outlets that no feed names.
  private let outletsAreOpen: Bool
  private let tags: Set<String>
  /// Whether every feed could be read, so that what none has is really missing.
  private let feedsAreComplete: Bool
  private var names = UniqueNames(kind: "watch")

  /// Starts without a watch.
  ///
  /// - Parameters:
  ///   - feeds: The feeds that watches may speak of.
  ///   - outlets: The table of outlets.
  ///   - feedsAreComplete: Whether every feed could be read.
  init(
    feeds: [FeedConfiguration], outlets: [String: OutletConfiguration], feedsAreComplete: Bool
  ) {
    self.feedsAreComplete = feedsAreComplete
    self.outlets = Set(feeds.compactMap(\.outlet)).union(outlets.keys)
    self.outletsAreOpen = feeds.contains { $0.outlet == nil }
    self.tags = feeds.reduce(into: []) { $0.formUnion($1.tags) }
  }

  /// Reads the list under `watches`.
  ///
  /// - Parameters:
  ///   - sections: The items of the list.
  ///   - findings: Gets what is wrong with them.
  /// - Returns: The watches that are right.
  mutating func read(_ sections: [Section], into findings: inout Findings) -> [Watch] {
    var watches: [Watch] = []
    for section in sections {
      guard let watch = watch(from: section, into: &findings) else { continue }
      watches.append(watch)
    }
    return watches
  }

  private mutating func watch(from section: Section, into findings: inout Findings) -> Watch? {
    let name = names.read(section, into: &findings)
    refuseIdle(section, into: &findings)
    let any = terms(of: .any, in: section, into: &findings)
    let all = terms(of: .all, in: section, into: &findings)
    let none = terms(of: .none, in: section, into: &findings)
    let speakers = section.list(of: .speaker, into: &findings, parse: Text.parse)
    let kinds = section.list(of: .kind, into: &findings) { text throws(Complaint) in
      try Choice.parse(text, as: ClaimKind.self)
    }
    let confidence = section.value(
      of: .minConfidence, into: &findings, parse: Choice.parseConfidence)
    let severity = section.value(of: .severity, into: &findings) { text throws(Complaint) in
      try Choice.parse(text, as: Severity.self)
    }
    let outlets = outlets(of: section, into: &findings)
    let tags = tags(of: section, into: &findings)
    guard let name else { return nil }
    return Watch(
      name: name, any: any, all: all, none: none, speakers: speakers.map(\.value),
      kinds: Set(kinds.map(\.value)), outlets: outlets, tags: tags,
      minConfidence: confidence ?? 0, severity: severity ?? .info)
  }

  /// Refuses a watch that would match everything, be it for want of conditions or because one of
  /// them holds nothing.
  private func refuseIdle(_ section: Section, into findings: inout Findings) {
    if Vocabulary.conditions.allSatisfy(section.lacks) {
      findings.error(
        "a watch without a condition would match every claim", at: section.position,
        suggestion: "give it \"any\", \"speaker\" or \"kind\"")
    }
    for key in Vocabulary.lists where section[key]?.isEmptyList == true {
      findings.error(
        "\(key.rawValue.quoted) is empty", at: section.position(of: key),
        suggestion: "remove it where it shall not restrict")
    }
  }

  private func terms(
    of key: Key, in section: Section, into findings: inout Findings
  ) -> [Term] {
    section.list(of: key, into: &findings, parse: TermText.parse).map(\.value)
  }

  private func outlets(of section: Section, into findings: inout Findings) -> Set<String> {
    let wanted = section.list(of: .outlet, into: &findings, parse: Text.parse)
    for outlet in wanted where !outlets.contains(outlet.value) {
      // Where a feed names no outlet, any registrable domain may turn up.
      if outletsAreOpen, outlet.value.contains(".") { continue }
      warn("outlet", of: outlet, known: outlets, into: &findings)
    }
    return Set(wanted.map(\.value))
  }

  private func tags(of section: Section, into findings: inout Findings) -> Set<String> {
    let wanted = section.list(of: .tag, into: &findings, parse: Text.parse)
    for tag in wanted where !tags.contains(tag.value) {
      warn("tag", of: tag, known: tags, into: &findings)
    }
    return Set(wanted.map(\.value))
  }

  private func warn(
    _ what: String, of word: Located<String>, known: Set<String>, into findings: inout Findings
  ) {
    guard feedsAreComplete else { return }
    let nearest = Suggestion.nearest(to: word.value, among: known.sorted())
    findings.warning(
      "no feed has the \(what) \(word.value.quoted)", at: word.position,
      suggestion: nearest.map { Suggestion.didYouMean($0) })
  }
}
