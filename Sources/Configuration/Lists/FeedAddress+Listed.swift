extension FeedAddress {
  /// Reads the address of a feed from a list of another program's.
  ///
  /// - Parameter text: An http or https URL, one with `feed:` before or instead of it, or an absolute
  ///   path.
  /// - Returns: Where the feed is.
  /// - Throws: Why it can be none.
  static func parse(listed text: String) throws(Complaint) -> FeedConfiguration.Location {
    let text = text.trimmed
    let scheme = "feed:"
    guard text.prefix(scheme.count).lowercased() == scheme else {
      return try parse(absolute: text)
    }
    let rest = text.dropFirst(scheme.count)
    return try parse(absolute: rest.hasPrefix("//") ? "https:\(rest)" : String(rest))
  }

  private static func parse(absolute text: String) throws(Complaint) -> FeedConfiguration.Location {
    let location = try parse(text, paths: Path(folder: "/"))
    // A list comes from elsewhere: what is relative in it has no folder to start from.
    if case .file = location, !text.hasPrefix("/") {
      throw Complaint(
        message: "\(text.quoted) is neither an http or https URL nor an absolute path")
    }
    return location
  }
}
