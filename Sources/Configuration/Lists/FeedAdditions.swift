/// What a list of feeds adds to a configuration.
package struct FeedAdditions: Hashable, Sendable {
  /// The feeds that the configuration doesn't watch yet, in the order of the list, with names of their
  /// own.
  package internal(set) var feeds: [FeedConfiguration] = []
  /// How many feeds of the list have an address that is watched already, or stands in the list before.
  package internal(set) var knownCount = 0
  /// The feeds that can't be watched, each a warning with its line.
  package internal(set) var problems: [ConfigurationProblem] = []
}
