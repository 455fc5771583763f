package import Configuration
package import Storage

/// A configuration with the feeds of the lists that it names.
package struct LoadedLists: Sendable {
  package let configuration: Configuration
  /// What is odd about the lists; the configuration has these among its warnings, too.
  package let warnings: [ConfigurationProblem]
  /// What is to be stored of each list.
  package let records: [FeedListRecord]
  /// What the lists looked like before they were read.
  package let fingerprints: FileFingerprints
}
