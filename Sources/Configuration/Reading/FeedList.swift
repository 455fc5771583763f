/// Reads the feeds.
struct FeedList {
  private let defaults: FeedSettings
  private let paths: Path
  private var names = UniqueNames(kind: "feed")
  private var locations = FirstUses<FeedConfiguration.Location>()

  /// Starts without a feed.
  ///
  /// - Parameters:
  ///   - defaults: What holds where a feed says nothing else.
  ///   - paths: Makes paths absolute.
  init(defaults: FeedSettings, paths: Path) {
    self.defaults = defaults
    self.paths = paths
  }

  /// Reads the list under `feeds`.
  ///
  /// - Parameters:
  ///   - sections: The items of the list.
  ///   - findings: Gets what is wrong with them.
  /// - Returns: The feeds that are right.
  mutating func read(
    _ sections: [Section], into findings: inout Findings
  ) -> [FeedConfiguration] {
    var feeds: [FeedConfiguration] = []
    for section in sections {
      guard let feed = feed(from: section, into: &findings) else { continue }
      feeds.append(feed)
    }
    return feeds
  }

  private mutating func feed(
    from section: Section, into findings: inout Findings
  ) -> FeedConfiguration? {
    let name = names.read(section, into: &findings)
    let location = location(of: section, into: &findings)
    let outlet = section.value(of: .outlet, into: &findings, parse: Text.parse)
    let tags = section.list(of: .tags, into: &findings, parse: Text.parse)
    var settings = defaults
    settings.apply(section, into: &findings)
    guard let name, let location else { return nil }
    return FeedConfiguration(
      name: name, location: location, outlet: outlet, tags: Set(tags.map(\.value)),
      settings: settings)
  }

  private mutating func location(
    of section: Section, into findings: inout Findings
  ) -> FeedConfiguration.Location? {
    let paths = paths
    let location = section.required(.url, of: "a feed", into: &findings) {
      text throws(Complaint) in
      (text, try FeedAddress.parse(text, paths: paths))
    }
    guard let (text, location) = location else { return nil }
    let position = section.position(of: .url)
    if case .file = location, FeedAddress.looksLikeHost(text) {
      findings.warning(
        "\(text.quoted) is taken for the path of a file", at: position,
        suggestion: Suggestion.didYouMean("https://\(text)"))
    }
    if let first = locations.line(of: location, at: position) {
      findings.warning("the feed in line \(first) has the same URL", at: position)
    }
    return location
  }
}
