import News

extension Configuration {
  /// Reads the sections in the order in which they depend on each other.
  ///
  /// - Parameters:
  ///   - root: The whole file.
  ///   - paths: Makes paths absolute.
  ///   - findings: Gets what is wrong with it.
  /// - Returns: What it says; nil where that is refused.
  static func read(
    _ root: Section, paths: Path, into findings: inout Findings
  ) -> Configuration? {
    let database = root.required(.database, of: "the file", into: &findings, parse: paths.parse)
    let log = root.required(.log, of: "the file", into: &findings, parse: paths.parse)
    if let log, log == database {
      findings.error(
        "\"log\" and \"database\" are the same file", at: root.position(of: .log))
    }
    let defaults = defaults(of: root, into: &findings)
    let lists = root.oneOrMore(of: .opml, into: &findings, parse: paths.parse)
    let feeds = feeds(
      of: root, defaults: defaults, paths: paths, areAll: lists.isEmpty, into: &findings)
    warnOfHaste(of: feeds, in: root, into: &findings)
    let outlets = root[.outlets].map { OutletTable.read($0, into: &findings) } ?? [:]
    let timeZone = root.value(of: .timeZone, into: &findings, parse: QuietHours.parseTimeZone)
    var sinkList = SinkList(paths: paths)
    let sinks = sinkList.read(
      root.sections(of: .sinks, called: "a sink", vocabulary: .sink, into: &findings),
      into: &findings)
    var watchList = WatchList(
      feeds: feeds, outlets: outlets, sinks: SinkNames(of: root), timeZone: timeZone ?? "UTC",
      feedsAreComplete: lists.isEmpty && !findings.hasErrors)
    let watches = watchList.read(
      root.sections(of: .watches, called: "a watch", vocabulary: .watch, into: &findings),
      into: &findings)
    let retention = Retention.read(root, into: &findings)
    guard let database, let log, !findings.hasErrors else { return nil }
    return Configuration(
      database: database, log: log, defaults: defaults, feeds: feeds,
      lists: lists.map {
        FeedListFile(path: $0.value, configuration: findings.file, position: $0.position)
      }, outlets: outlets, sinks: sinks,
      watches: watches, retention: retention, warnings: findings.sorted)
  }

  private static func defaults(of root: Section, into findings: inout Findings) -> FeedSettings {
    var settings = FeedSettings()
    guard let value = root[.defaults], !value.isNull,
      let section = Section(value, called: "\"defaults\"", vocabulary: .settings, into: &findings)
    else { return settings }
    settings.apply(section, into: &findings)
    return settings
  }

  /// One warning for all feeds that are polled more often than is the custom (check B1 of feed
  /// readers' manners: an hour where the server sends validators).
  private static func warnOfHaste(
    of feeds: [FeedConfiguration], in root: Section, into findings: inout Findings
  ) {
    let custom = FeedSettings().interval
    let hasty = feeds.filter { feed in
      guard case .http = feed.location else { return false }
      return feed.settings.isIntervalChosen && feed.settings.interval < custom
    }
    guard let first = hasty.first else { return }
    let who = first.name.quoted + (hasty.count == 1 ? " is" : " and \(hasty.count - 1) more are")
    findings.warning(
      "\(who) polled more often than once an hour, which servers may refuse",
      at: root.position(of: .feeds),
      suggestion: "\"interval: adaptive\" polls as often as a feed publishes")
  }

  private static func feeds(
    of root: Section, defaults: FeedSettings, paths: Path, areAll: Bool,
    into findings: inout Findings
  ) -> [FeedConfiguration] {
    if areAll, root[.feeds]?.isEmptyList ?? root.lacks(.feeds) {
      findings.warning("nothing to watch: there are no feeds", at: root.position(of: .feeds))
    }
    let sections = root.sections(of: .feeds, called: "a feed", vocabulary: .feed, into: &findings)
    var list = FeedList(defaults: defaults, paths: paths)
    return list.read(sections, into: &findings)
  }
}
