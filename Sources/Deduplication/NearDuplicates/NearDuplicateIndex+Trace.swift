package import News

extension NearDuplicateIndex {
  private static let traceVersion: UInt8 = 1
  /// Lines of one article that are counted again after a restart: more stand in no report.
  private static let linesKept = 200

  /// What the index keeps of the article that was added last, to be stored.
  package var newestTrace: [UInt8] {
    guard let newest = remembered.last else { return [] }
    var trace = TraceWriter()
    trace.write(Self.traceVersion)
    newest.fingerprint.write(to: &trace)
    trace.write(list: Array(newestLines.prefix(Self.linesKept)))
    return trace.bytes
  }

  /// Takes an article up again as if it had just been added.
  ///
  /// - Parameters:
  ///   - id: The article.
  ///   - origin: The earliest article with its text; the article itself where there is none.
  ///   - trace: What was stored of it.
  /// - Throws: Why the trace can't be read; then the index is as before.
  package mutating func restore(
    _ id: String, origin: String, trace: [UInt8]
  ) throws(TraceReader.Problem) {
    var reader = TraceReader(trace)
    let version: UInt8 = try reader.number()
    guard version == Self.traceVersion else { throw .unknownVersion(version) }
    let fingerprint = try Fingerprint(from: &reader)
    let hashes: [UInt64] = try reader.list()
    for hash in hashes { _ = lines.add(hash) }
    _ = seriesTitles.note(fingerprint)
    remember(Remembered(id: id, origin: origin, fingerprint: fingerprint))
  }
}
