/// Why a document gives no feed.
package enum FeedParsingError: Error, Hashable, Sendable {
  /// Nothing but white space.
  case empty
  /// A document of another kind: `what` names it ("an HTML page"), `title` quotes what it calls itself.
  case notAFeed(what: String, title: String?)
  /// Too broken for a single entry or title to be read.
  case malformed(line: Int, reason: String)
  /// Entities that stand for entities, or for more text than the document has.
  case entityBomb(line: Int)
  /// An encoding that isn't read: unknown, or dangerous as UTF-7 is.
  case unsupportedEncoding(String)
}

extension FeedParsingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .empty: "the document is empty"
    case .notAFeed(let what, let title?): "not a feed but \(what): \"\(title)\""
    case .notAFeed(let what, nil): "not a feed but \(what)"
    case .malformed(let line, let reason): "not readable as a feed, line \(line): \(reason)"
    case .entityBomb(let line): "refused, line \(line): entities that grow when they are expanded"
    case .unsupportedEncoding(let name): "the encoding \"\(name)\" is not supported"
    }
  }
}
