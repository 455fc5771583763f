internal import Configuration
internal import Fetching
internal import SystemPackage

extension FeedConfiguration {
  /// How the feed, and the pages that it links to, are asked for.
  var fetchOptions: FetchOptions {
    var options = FetchOptions(userAgent: settings.userAgent)
    options.timeout = settings.timeout
    options.maxBytes = settings.maxBytes
    if settings.allowPrivate { options.addresses = .includingPrivate }
    return options
  }

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
