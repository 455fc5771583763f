import News

/// Reads the watches.
struct WatchList {
  /// Every outlet that feeds and the table of outlets name.
  private let outlets: Set<String>
  /// Whether articles may come from outlets that no feed names.
  private let outletsAreOpen: Bool
  private let tags: Set<String>
  private let sinks: SinkNames
  private let timeZone: String
  /// Whether every feed could be read, so that what none has is really missing.
  private let feedsAreComplete: Bool
  private var names = UniqueNames(kind: "watch")

  /// Starts without a watch.
  ///
  /// - Parameters:
  ///   - feeds: The feeds that watches may speak of.
  ///   - outlets: The table of outlets.
  ///   - sinks: The sinks that watches may name.
  ///   - timeZone: The identifier of the zone that quiet hours are of.
  ///   - feedsAreComplete: Whether every feed could be read.
  init(
    feeds: [FeedConfiguration], outlets: [String: OutletConfiguration], sinks: SinkNames,
    timeZone: String, feedsAreComplete: Bool
  ) {
    self.sinks = sinks
    self.timeZone = timeZone
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
    let watch = Watch(
      name: name ?? "", any: terms(of: .any, in: section, into: &findings),
      all: terms(of: .all, in: section, into: &findings),
      none: terms(of: .none, in: section, into: &findings),
      near: Proximity.read(from: section, into: &findings),
      speakers: section.list(of: .speaker, into: &findings, parse: Text.parse).map(\.value),
      roles: terms(of: .role, in: section, into: &findings),
      kinds: choices(of: .kind, in: section, into: &findings),
      modalities: choices(of: .modality, in: section, into: &findings),
      languages: Set(
        section.list(of: .language, into: &findings, parse: LanguageTag.parse).map(\.value)),
      outlets: outlets(of: section, into: &findings), tags: tags(of: section, into: &findings),
      figures: section.list(of: .figures, into: &findings, parse: FigureText.parse).map(\.value),
      relations: relations(of: section, into: &findings),
      minIndependent: independent(of: section, into: &findings),
      minConfidence: share(of: .minConfidence, in: section, into: &findings),
      minCheckWorthiness: share(of: .checkWorthiness, in: section, into: &findings),
      severity: severity(of: section, into: &findings),
      sinks: sinks.read(section, into: &findings),
      quietHours: section.value(of: .quiet, into: &findings) { text throws(Complaint) in
        try QuietHours.parse(text, timeZone: timeZone)
      }, hourlyLimit: section.value(of: .limit, into: &findings, parse: NumberText.parseCount),
      isNewOnly: section.value(of: .newOnly, into: &findings, parse: Choice.parseFlag) ?? true)
    return name == nil ? nil : watch
  }

  private func choices<Value>(
    of key: Key, in section: Section, into findings: inout Findings
  ) -> Set<Value> where Value: CaseIterable & RawRepresentable<String> & Hashable {
    let chosen = section.list(of: key, into: &findings) { text throws(Complaint) in
      try Choice.parse(text, as: Value.self)
    }
    return Set(chosen.map(\.value))
  }

  private func share(
    of key: Key, in section: Section, into findings: inout Findings
  ) -> Double {
    section.value(of: key, into: &findings, parse: Choice.parseConfidence) ?? 0
  }

  private func severity(of section: Section, into findings: inout Findings) -> Severity {
    let severity = section.value(of: .severity, into: &findings) { text throws(Complaint) in
      try Choice.parse(text, as: Severity.self)
    }
    return severity ?? .info
  }

  private func independent(of section: Section, into findings: inout Findings) -> Int {
    if section[.independent] != nil, section.lacks(.relation) {
      findings.error(
        "\"independent\" needs \"relation\"", at: section.position(of: .independent),
        suggestion: "it counts the outlets of a relation")
    }
    return section.value(of: .independent, into: &findings, parse: NumberText.parseCount) ?? 0
  }

  private func relations(
    of section: Section, into findings: inout Findings
  ) -> Set<RelationKind> {
    Set(
      section.list(of: .relation, into: &findings) { text throws(Complaint) in
        try Choice.parse(text, as: AwaitedRelation.self).kind
      }.map(\.value))
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
