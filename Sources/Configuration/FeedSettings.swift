/// How a feed is fetched and treated: what may stand under `defaults` and in each feed.
package struct FeedSettings: Hashable, Sendable {
  /// How long to wait between two polls.
  package var interval = Duration.seconds(60 * 60)
  /// Whether the file names the interval; what feeds ask for yields to it.
  package var isIntervalChosen = false
  /// Whether the interval follows the feed's own rhythm; then nothing else sets it.
  package var isIntervalAdaptive = false
  /// How long one download may take.
  package var timeout = Duration.seconds(30)
  /// Pages are not asked for unless the user wants them: most readers' users don't expect it
  /// (check B7 of feed readers' manners).
  package var fullText = FullText.never
  /// Whether the pages that articles were read from are looked at again.
  package var rechecks = true
  /// How large a download may be, unpacked.
  package var maxBytes = 16_000_000
  package var userAgent = "claimwatch/0.1"
  /// Whether the feed may live on a loopback or private address.
  package var allowPrivate = false
  /// Whether to alert on what the feed holds when it is first seen.
  package var alertBacklog = false
  /// The absolute path of a file with the certificate authorities to trust instead of the system's.
  package var authorities: String?
  package var secrets = RequestSecrets()

  /// Makes the settings that hold where the file says nothing.
  package init() {}
}
