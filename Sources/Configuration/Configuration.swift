package import News

/// What the configuration file says, with every default filled in and every path absolute.
package struct Configuration: Hashable, Sendable {
  /// The path of the database.
  package let database: String
  /// The path of the alert log.
  package let log: String
  /// What holds where a feed says nothing else; also for commands that fetch a URL by hand.
  package let defaults: FeedSettings
  /// In the order of the file; their names are unique.
  package internal(set) var feeds: [FeedConfiguration]
  /// Files that list further feeds, in the order of the file.
  package let lists: [FeedListFile]
  /// By the key that feeds and watches name; extends the table of owners that ships.
  package let outlets: [String: OutletConfiguration]
  /// In the order of the file; their names are unique.
  package let sinks: [SinkConfiguration]
  /// In the order of the file; their names are unique.
  package let watches: [Watch]
  package let retention: Retention
  /// What is probably not meant, sorted by place; it keeps nothing from running.
  package internal(set) var warnings: [ConfigurationProblem]
}
