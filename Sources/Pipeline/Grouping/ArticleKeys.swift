internal import Deduplication
internal import News
internal import Relating

/// All that the indexes in memory hold of an article.
struct ArticleKeys: Sendable {
  private static let traceVersion: UInt8 = 1

  let copies: CopyKeys
  let story: StoryKeys

  init(copies: CopyKeys, story: StoryKeys) {
    self.copies = copies
    self.story = story
  }

  /// What is stored of the keys.
  var trace: [UInt8] {
    var trace = TraceWriter()
    trace.write(byte: Self.traceVersion)
    copies.write(to: &trace)
    story.write(to: &trace)
    return trace.bytes
  }

  /// Reads keys.
  ///
  /// - Parameter bytes: What was stored of them.
  /// - Throws: Why they can't be read.
  init(trace bytes: [UInt8]) throws(TraceReader.Problem) {
    var trace = TraceReader(bytes)
    let version = try trace.byte()
    guard version == Self.traceVersion else { throw .unknownVersion(version) }
    copies = try CopyKeys(from: &trace)
    story = try StoryKeys(from: &trace)
  }
}
