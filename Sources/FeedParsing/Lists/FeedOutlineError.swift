/// Why a file gives no list of feeds.
package enum FeedOutlineError: Error, Hashable, Sendable {
  /// A file of another kind: `what` names it ("an HTML page").
  case notAList(what: String)
  /// Its text can't be decoded.
  case unreadable(FeedParsingError)
}

extension FeedOutlineError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notAList(let what): "not a list of feeds (OPML) but \(what)"
    case .unreadable(let error): "\(error)"
    }
  }
}
