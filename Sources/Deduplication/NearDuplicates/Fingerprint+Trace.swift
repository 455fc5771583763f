internal import FoundationEssentials
package import News

extension Fingerprint {
  private static let traceVersion: UInt8 = 1

  /// What is stored of the fingerprint.
  package var trace: [UInt8] {
    var trace = TraceWriter()
    trace.write(byte: Self.traceVersion)
    for set in [lead, sample, numbers, facts, headline, vocabulary] { trace.write(keys: set.keys) }
    trace.write(key: UInt32(truncatingIfNeeded: wordCount))
    trace.write(text: outlet)
    trace.write(hash: (published?.timeIntervalSince1970 ?? .nan).bitPattern)
    trace.write(hash: series)
    return trace.bytes
  }

  /// Reads a fingerprint.
  ///
  /// - Parameter bytes: What was stored of it.
  /// - Throws: Why it can't be read.
  package init(trace bytes: [UInt8]) throws(TraceReader.Problem) {
    var trace = TraceReader(bytes)
    let version = try trace.byte()
    guard version == Self.traceVersion else { throw .unknownVersion(version) }
    lead = KeySet(try trace.keys())
    sample = KeySet(try trace.keys())
    numbers = KeySet(try trace.keys())
    facts = KeySet(try trace.keys())
    headline = KeySet(try trace.keys())
    vocabulary = KeySet(try trace.keys())
    wordCount = Int(try trace.key())
    outlet = try trace.text()
    let seconds = Double(bitPattern: try trace.hash())
    published = seconds.isNaN ? nil : Date(timeIntervalSince1970: seconds)
    series = try trace.hash()
    headlineKey = Self.headlineKey(of: headline)
  }
}
