extension ConfigurationReader {
  /// Adds feeds to a configuration file, leaving all else in it as it is, comments and order included.
  ///
  /// Nothing is written: the caller replaces the file. What it gets was read again and says what the
  /// old file said, with the feeds behind its own.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - feeds: Feeds that the file doesn't name yet, with names of their own.
  /// - Returns: What the file is to hold.
  /// - Throws: Everything that is wrong with the file, or why nothing can be added to it.
  package func contents(
    ofFileAt path: String, adding feeds: [FeedConfiguration]
  ) throws(ConfigurationErrors) -> [UInt8] {
    let old = try read(path: path)
    var findings = Findings(file: path)
    guard let bytes = bytes(of: path, into: &findings),
      let text = SourceText.decode(bytes, into: &findings),
      let root = YAMLDocument.read(text, into: &findings)
    else { throw findings.refusal }
    let edited: String
    do {
      edited = try FeedSection(root, text: text).adding(feeds, defaults: old.defaults)
    } catch {
      findings.error(error, at: nil)
      throw findings.refusal
    }
    guard edited.utf8.count <= Self.sizeLimit else {
      findings.error(
        "the file would be larger than \(Self.sizeLimit >> 20) MiB", at: nil,
        suggestion: "name the list under \"opml\" instead of copying it")
      throw findings.refusal
    }
    guard says(edited, old.adding(feeds), file: path) else {
      findings.error(Self.unclear, at: nil)
      throw findings.refusal
    }
    let mark = Array("\u{FEFF}".utf8)
    return (bytes.starts(with: mark) ? mark : []) + Array(edited.utf8)
  }

  /// Whether an edited text means what it should.
  private func says(_ text: String, _ wanted: Configuration, file: String) -> Bool {
    do {
      return try read(text: text, file: file).says(wanted)
    } catch {
      return false
    }
  }

  static let unclear = Complaint(
    message: "feeds can't be added, because of how this file is written",
    suggestion: "add them by hand")
}

extension Configuration {
  /// Whether two files mean the same, wherever in them it stands.
  fileprivate func says(_ other: Configuration) -> Bool {
    database == other.database && log == other.log && defaults == other.defaults
      && feeds == other.feeds && lists.map(\.path) == other.lists.map(\.path)
      && outlets == other.outlets && watches == other.watches
  }
}
