/// The names under `sinks`, which watches may ask for, also of sinks that are wrong otherwise.
struct SinkNames {
  private let names: Set<String>

  /// Collects the names.
  ///
  /// - Parameter root: The whole file.
  init(of root: Section) {
    guard case .list(let items) = root[.sinks]?.content else {
      names = []
      return
    }
    names = Set(
      items.compactMap { item in
        guard case .mapping(let entries) = item.content,
          let name = entries.first(where: { $0.key == Key.name.rawValue }),
          case .text(let text) = name.value.content
        else { return nil }
        return text.trimmed
      })
  }

  /// Reads the sinks of a watch.
  ///
  /// - Parameters:
  ///   - section: The watch.
  ///   - findings: Gets each that is none.
  /// - Returns: The names that are right, each once.
  func read(_ section: Section, into findings: inout Findings) -> [String] {
    var wanted: [String] = []
    for sink in section.list(of: .sinks, into: &findings, parse: Text.parse) {
      guard names.contains(sink.value) else {
        let nearest = Suggestion.nearest(to: sink.value, among: names.sorted())
        findings.error(
          "there is no sink \(sink.value.quoted)", at: sink.position,
          suggestion: nearest.map { Suggestion.didYouMean($0) })
        continue
      }
      if !wanted.contains(sink.value) { wanted.append(sink.value) }
    }
    return wanted
  }
}
