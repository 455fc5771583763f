package import News

/// The normalised JSON that `claimwatch parse --json` prints.
package enum FeedJSON {
  /// Writes a document as one line of JSON, without the line's end.
  ///
  /// Keys stand in a fixed order; what a feed doesn't say is null, "" or [].
  ///
  /// - Parameter document: A feed.
  /// - Returns: UTF-8.
  package static func bytes(of document: FeedDocument) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("encoding", document.encoding)
      json.member("version", document.format.rawValue)
      json.member("wellformed", document.isWellFormed)
      json.member("truncated", document.isTruncated)
      json.member("flaw", document.flaw.map { "\($0)" })
      json.member("feed") { json in json.object { $0.feedMembers(document.feed) } }
      json.member("entries") { json in
        json.array(document.entries) { json, entry in json.object { $0.entryMembers(entry) } }
      }
      json.member("deleted_entries") { json in
        json.array(document.deletedEntries) { json, deleted in
          json.object {
            $0.member("id", deleted.id)
            $0.member("deleted", deleted.deleted)
          }
        }
      }
    }
    return json.bytes
  }

  /// Writes an error as one line of JSON, without the line's end.
  ///
  /// - Parameter error: Why there is no document.
  /// - Returns: UTF-8.
  package static func bytes(of error: any Error) -> [UInt8] {
    var json = JSONWriter()
    json.object { $0.member("error", "\(error)") }
    return json.bytes
  }
}
