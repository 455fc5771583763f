internal import FoundationEssentials
package import News

/// Under what an article is found when a later one may report the same event: all that the index
/// needs of it to take up where it was.
package struct StoryKeys: Sendable {
  /// Terms under which an article is found, the heaviest ones.
  static let termsKept = 25

  let terms: [UInt32]
  let published: Date?

  /// Picks the keys of an article.
  ///
  /// - Parameters:
  ///   - profile: What is kept of it.
  ///   - isSeries: Whether its headline comes every day; then nothing is told by it of others.
  package init(_ profile: StoryProfile, isSeries: Bool) {
    terms = isSeries ? [] : profile.heaviest.map(\.key)
    published = profile.published
  }

  /// Writes the keys.
  ///
  /// - Parameter trace: Where to.
  package func write(to trace: inout TraceWriter) {
    trace.write(keys: terms)
    trace.write(hash: (published?.timeIntervalSince1970 ?? .nan).bitPattern)
  }

  /// Reads keys.
  ///
  /// - Parameter trace: Where they were written to.
  /// - Throws: `TraceReader.Problem.truncated`.
  package init(from trace: inout TraceReader) throws(TraceReader.Problem) {
    terms = try trace.keys()
    let seconds = Double(bitPattern: try trace.hash())
    published = seconds.isNaN ? nil : Date(timeIntervalSince1970: seconds)
  }
}
