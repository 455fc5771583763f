/// What files looked like when they were read.
package struct FileFingerprints: Hashable, Sendable {
  private var fingerprints: [String: FileFingerprint?] = [:]

  /// Notes what a file looks like; to be called before it is read.
  ///
  /// - Parameter path: The file.
  mutating func note(_ path: String) {
    fingerprints.updateValue(FileFingerprint(ofFileAt: path), forKey: path)
  }

  /// Whether one of the files looks otherwise now, has gone, or has come.
  package var areOutdated: Bool {
    fingerprints.contains { FileFingerprint(ofFileAt: $0.key) != $0.value }
  }
}
