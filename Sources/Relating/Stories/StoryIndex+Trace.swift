package import News

extension StoryIndex {
  private static let traceVersion: UInt8 = 1

  /// What the index keeps of the article that was added last, to be stored.
  package var newestTrace: [UInt8] {
    guard let newest = remembered.last else { return [] }
    var trace = TraceWriter()
    trace.write(Self.traceVersion)
    newest.profile.write(to: &trace)
    return trace.bytes
  }

  /// Takes an article up again as if it had just been added.
  ///
  /// - Parameters:
  ///   - id: The article.
  ///   - story: Its story.
  ///   - isSeries: Whether its headline comes every day.
  ///   - trace: What was stored of it.
  /// - Throws: Why the trace can't be read; then the index is as before.
  package mutating func restore(
    _ id: String, story: Int, isSeries: Bool, trace: [UInt8]
  ) throws(TraceReader.Problem) {
    var reader = TraceReader(trace)
    let version: UInt8 = try reader.number()
    guard version == Self.traceVersion else { throw .unknownVersion(version) }
    let profile = try StoryProfile(from: &reader)
    remember(Remembered(id: id, story: story, profile: profile), isSeries: isSeries)
  }
}
