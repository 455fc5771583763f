internal import FoundationEssentials
package import News

extension StoryProfile {
  private static let traceVersion: UInt8 = 2

  /// What is stored of the profile.
  package var trace: [UInt8] {
    var trace = TraceWriter()
    trace.write(Self.traceVersion)
    for vector in [whole, title, lead] {
      trace.write(list: vector.keys)
      trace.write(weights: vector.weights)
    }
    trace.write(list: rare.keys)
    trace.write(list: names.keys)
    trace.write(list: numbers.keys)
    trace.write(text: outlet)
    trace.write((published?.timeIntervalSince1970 ?? .nan).bitPattern)
    return trace.bytes
  }

  /// Reads a profile.
  ///
  /// - Parameter bytes: What was stored of it.
  /// - Throws: Why it can't be read.
  package init(trace bytes: [UInt8]) throws(TraceReader.Problem) {
    var trace = TraceReader(bytes)
    let version: UInt8 = try trace.number()
    guard version == Self.traceVersion else { throw .unknownVersion(version) }
    whole = try SparseVector(from: &trace)
    title = try SparseVector(from: &trace)
    lead = try SparseVector(from: &trace)
    rare = KeySet(try trace.list())
    names = KeySet(try trace.list())
    numbers = KeySet(try trace.list())
    outlet = try trace.text()
    let seconds = Double(bitPattern: try trace.number())
    published = seconds.isNaN ? nil : Date(timeIntervalSince1970: seconds)
  }
}

extension SparseVector {
  fileprivate init(from trace: inout TraceReader) throws(TraceReader.Problem) {
    let keys: [UInt32] = try trace.list()
    let weights = try trace.weights()
    guard keys.count == weights.count else { throw .truncated }
    self.keys = keys
    self.weights = weights
  }
}
