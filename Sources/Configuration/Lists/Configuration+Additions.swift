package import News

extension Configuration {
  /// Finds what a list of feeds adds.
  ///
  /// Where an address is watched already, the feed of the configuration
  /// stays as it is.
  ///
  /// - Parameters:
  ///   - listed: The feeds of the list.
  ///   - file: The list's file, as messages name it.
  ///   - settings: What holds for the feeds; nil: the defaults.
  /// - Returns: The feeds that are new, and what can't be watched.
  package func additions(
    of listed: [ListedFeed], from file: String, settings: FeedSettings? = nil
  ) -> FeedAdditions {
    var additions = FeedAdditions()
    var findings = Findings(file: file)
    var known = Set(feeds.map { FeedKey.key(of: $0.location) })
    var found: [(feed: ListedFeed, location: FeedConfiguration.Location)] = []
    for feed in listed {
      do {
        let location = try FeedAddress.parse(listed: feed.address)
        if known.insert(FeedKey.key(of: location)).inserted {
          found.append((feed, location))
        } else {
          additions.knownCount += 1
        }
      } catch {
        let position = FilePosition(line: feed.line, column: 1)
        findings.warning(
          "this feed is left out: \(error.message)", at: position, suggestion: error.suggestion)
      }
    }
    var names = ListedNames(
      of: found.map { ($0.feed.name, $0.location) }, taken: feeds.map(\.name))
    var tags = TagSets()
    for (feed, location) in found {
      guard let name = names.name(of: feed.name, at: location) else { continue }
      additions.feeds.append(
        FeedConfiguration(
          name: name, location: location, outlet: nil, tags: tags.set(of: feed.tags),
          settings: settings ?? defaults))
    }
    additions.problems = findings.sorted
    return additions
  }

  /// The configuration with more feeds behind its own.
  ///
  /// - Parameters:
  ///   - additions: Feeds that it doesn't watch yet.
  ///   - more: What to say about them.
  /// - Returns: A configuration that is otherwise the same.
  package func adding(
    _ additions: [FeedConfiguration], warnings more: [ConfigurationProblem] = []
  ) -> Configuration {
    var sum = self
    sum.feeds += additions
    sum.warnings += more
    return sum
  }
}
