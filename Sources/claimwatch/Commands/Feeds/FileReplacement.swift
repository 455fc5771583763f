import Foundation

/// Replaces a file as a whole: whoever reads it gets the old content or the new one.
struct FileReplacement {
  /// Whom a file belongs to, and who may read it.
  private static let access: [FileAttributeKey] = [
    .groupOwnerAccountID, .ownerAccountID, .posixPermissions,
  ]

  /// The file itself, where the path that was given is a link to it.
  private let file: URL

  /// Makes a replacement.
  ///
  /// - Parameter path: A file that exists.
  init(ofFileAt path: String) { file = URL(filePath: path).resolvingSymlinksInPath() }

  /// Puts other content in place, with the owner, group and permissions of the old.
  ///
  /// - Parameter bytes: The new content.
  /// - Throws: Why it can't; then the old content stays.
  func replace(with bytes: [UInt8]) throws {
    // Until it is given away, the new file is nobody else's to read.
    let mask = umask(0o077)
    defer { umask(mask) }
    do {
      let old = try FileManager.default.attributesOfItem(atPath: file.path)
      try rehearse(as: old)
      try Data(bytes).write(to: file, options: .atomic)
      try give(file, to: old)
    } catch {
      throw UnreadableInput(
        input: file.path, reason: "not written: \(error.localizedDescription)")
    }
  }

  /// Makes sure that a new file in this folder can be given to the owner of the old one, before the
  /// old one is touched: a configuration that its daemon may not read would be as good as lost.
  private func rehearse(as old: [FileAttributeKey: Any]) throws {
    let draft = file.deletingLastPathComponent()
      .appending(path: ".\(file.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
    try Data().write(to: draft, options: .withoutOverwriting)
    defer {
      // A draft that can't be removed again is empty, and hidden.
      try? FileManager.default.removeItem(at: draft)
    }
    try give(draft, to: old)
  }

  private func give(_ file: URL, to old: [FileAttributeKey: Any]) throws {
    let new = try FileManager.default.attributesOfItem(atPath: file.path)
    // Only the administrator may give files away; whom they belong to already needn't be said.
    for key in Self.access {
      guard let value = old[key] as? NSNumber, value != new[key] as? NSNumber else { continue }
      try FileManager.default.setAttributes([key: value], ofItemAtPath: file.path)
    }
  }
}
