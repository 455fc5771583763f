import News

extension Proximity {
  /// Reads the list under `near`.
  ///
  /// - Parameters:
  ///   - watch: The watch.
  ///   - findings: Gets what is wrong with it.
  /// - Returns: The groups of terms that are right.
  static func read(from watch: Section, into findings: inout Findings) -> [Proximity] {
    var groups: [Proximity] = []
    let sections = watch.sections(
      of: .near, called: "what is \"near\"", vocabulary: .near, into: &findings)
    for section in sections {
      guard let group = group(from: section, into: &findings) else { continue }
      groups.append(group)
    }
    return groups
  }

  private static func group(from section: Section, into findings: inout Findings) -> Proximity? {
    if section.lacks(.words) { findings.error("\"near\" needs \"words\"", at: section.position) }
    let terms = section.list(of: .words, into: &findings, parse: TermText.parse).map(\.value)
    let distance = section.required(
      .within, of: "\"near\"", into: &findings, parse: NumberText.parseCount)
    if case .list(let items)? = section[.words]?.content, items.count < 2 {
      findings.error(
        "\"words\" needs at least two of them", at: section.position(of: .words))
    }
    return distance.map { Proximity(terms, within: $0) }
  }
}
