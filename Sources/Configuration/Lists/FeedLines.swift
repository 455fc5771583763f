/// Writes feeds as they stand in the configuration file.
package struct FeedLines {
  /// What a new feed need not say.
  private let defaults: FeedSettings

  /// Makes a writer.
  ///
  /// - Parameter defaults: What holds in the file where a feed says nothing else.
  package init(defaults: FeedSettings) { self.defaults = defaults }

  /// Writes the items of the list under `feeds`.
  ///
  /// - Parameters:
  ///   - feeds: The feeds.
  ///   - indent: How many blanks stand before each "-".
  /// - Returns: Lines without their breaks.
  package func lines(of feeds: [FeedConfiguration], indent: Int = 2) -> [String] {
    let blanks = String(repeating: " ", count: indent)
    return feeds.flatMap(lines).map { blanks + $0 }
  }

  private func lines(_ feed: FeedConfiguration) -> [String] {
    var lines = ["- name: \(YAMLScalar.written(feed.name))"]
    switch feed.location {
    case .http(let url): lines.append("  url: \(YAMLScalar.written(url))")
    case .file(let path): lines.append("  url: \(YAMLScalar.written(path))")
    }
    if !feed.tags.isEmpty {
      let tags = feed.tags.sorted().map(YAMLScalar.written).joined(separator: ", ")
      lines.append("  tags: [\(tags)]")
    }
    if feed.settings.allowPrivate, !defaults.allowPrivate { lines.append("  allow_private: true") }
    return lines
  }
}
