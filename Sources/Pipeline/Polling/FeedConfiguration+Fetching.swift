package import Configuration
package import Fetching
internal import SystemPackage

extension FeedSettings {
  /// How a feed, and the pages that it links to, are asked for.
  package var fetchOptions: FetchOptions {
    var options = FetchOptions(userAgent: userAgent)
    options.timeout = timeout
    options.maxBytes = maxBytes
    options.authorities = authorities
    if allowPrivate { options.addresses = .includingPrivate }
    return options
  }
}

extension FeedConfiguration {
  /// How the feed, and the pages that it links to, are asked for.
  var fetchOptions: FetchOptions { settings.fetchOptions }

  /// Where the feed is.
  var fetchLocation: FeedLocation {
    switch location {
    case .http(let url): .web(url)
    case .file(let path): .file(FilePath(path))
    }
  }
}

extension FeedConfiguration.Location {
  /// The location as the database names it.
  package var text: String {
    switch self {
    case .http(let url): url
    case .file(let path): path
    }
  }
}
