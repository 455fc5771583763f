internal import FoundationEssentials
package import News

extension Fingerprint {
  private static let traceVersion: UInt8 = 1

  /// What is stored of the fingerprint.
  package var trace: [UInt8] {
    var trace = TraceWriter()
    trace.write(Self.traceVersion)
    for set in [lead, sample, numbers, facts, headline, vocabulary] { trace.write(list: set.keys) }
    trace.write(UInt32(truncatingIfNeeded: wordCount))
    trace.write(text: outlet)
    trace.write((published?.timeIntervalSince1970 ?? .nan).bitPattern)
    trace.write(series)
    return trace.bytes
  }

  /// Reads a fingerprint.
  ///
  /// - Parameter bytes: What was stored of it.
  /// - Throws: Why it can't be read.
  package init(trace bytes: [UInt8]) throws(TraceReader.Problem) {
    var trace = TraceReader(bytes)
    let version: UInt8 = try trace.number()
    guard version == Self.traceVersion else { throw .unknownVersion(version) }
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
