internal import FoundationEssentials
internal import News

extension Fingerprint {
  /// Writes the fingerprint.
  ///
  /// - Parameter trace: Where to.
  func write(to trace: inout TraceWriter) {
    for set in [lead, sample, numbers, facts, headline, vocabulary] { trace.write(list: set.keys) }
    trace.write(UInt32(truncatingIfNeeded: wordCount))
    trace.write(text: outlet)
    trace.write((published?.timeIntervalSince1970 ?? .nan).bitPattern)
    trace.write(series)
  }

  /// Reads a fingerprint.
  ///
  /// - Parameter trace: Where it was written to.
  /// - Throws: `TraceReader.Problem.truncated`.
  init(from trace: inout TraceReader) throws(TraceReader.Problem) {
    lead = KeySet(try trace.list())
    sample = KeySet(try trace.list())
    numbers = KeySet(try trace.list())
    facts = KeySet(try trace.list())
    headline = KeySet(try trace.list())
    vocabulary = KeySet(try trace.list())
    wordCount = Int(try trace.number() as UInt32)
    outlet = try trace.text()
    let seconds = Double(bitPattern: try trace.number())
    published = seconds.isNaN ? nil : Date(timeIntervalSince1970: seconds)
    series = try trace.number()
    headlineKey = Self.headlineKey(of: headline)
  }
}
