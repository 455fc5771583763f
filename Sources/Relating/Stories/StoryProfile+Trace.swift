internal import FoundationEssentials
package import News

extension StoryProfile {
  private static let traceVersion: UInt8 = 2

  /// What is stored of the profile.
  package var trace: [UInt8] {
    var trace = TraceWriter()
    trace.write(byte: Self.traceVersion)
    for vector in [whole, title, lead] {
      trace.write(keys: vector.keys)
      trace.write(weights: vector.weights)
    }
    trace.write(keys: rare.keys)
    trace.write(keys: names.keys)
    trace.write(keys: numbers.keys)
    trace.write(text: outlet)
    trace.write(hash: (published?.timeIntervalSince1970 ?? .nan).bitPattern)
    return trace.bytes
  }

  /// Reads a profile.
  ///
  /// - Parameter bytes: What was stored of it.
  /// - Throws: Why it can't be read.
  package init(trace bytes: [UInt8]) throws(TraceReader.Problem) {
    var trace = TraceReader(bytes)
    let version = try trace.byte()
    guard version == Self.traceVersion else { throw .unknownVersion(version) }
    whole = try SparseVector(from: &trace)
    title = try SparseVector(from: &trace)
    lead = try SparseVector(from: &trace)
    rare = KeySet(try trace.keys())
    names = KeySet(try trace.keys())
    numbers = KeySet(try trace.keys())
    outlet = try trace.text()
    let seconds = Double(bitPattern: try trace.hash())
    published = seconds.isNaN ? nil : Date(timeIntervalSince1970: seconds)
  }
}

extension SparseVector {
  fileprivate init(from trace: inout TraceReader) throws(TraceReader.Problem) {
    let keys = try trace.keys()
    let weights = try trace.weights()
    guard keys.count == weights.count else { throw .truncated }
    self.keys = keys
    self.weights = weights
  }
}
