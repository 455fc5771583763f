internal import FoundationEssentials
internal import News

extension StoryProfile {
  /// Writes the profile.
  ///
  /// - Parameter trace: Where to.
  func write(to trace: inout TraceWriter) {
    for vector in [whole, title, lead] {
      trace.write(list: vector.keys)
      trace.write(weights: vector.weights)
    }
    trace.write(list: rare.keys)
    trace.write(weights: rare.rarities)
    trace.write(text: outlet)
    trace.write((published?.timeIntervalSince1970 ?? .nan).bitPattern)
  }

  /// Reads a profile.
  ///
  /// - Parameter trace: Where it was written to.
  /// - Throws: `TraceReader.Problem.truncated`.
  init(from trace: inout TraceReader) throws(TraceReader.Problem) {
    whole = try SparseVector(from: &trace)
    title = try SparseVector(from: &trace)
    lead = try SparseVector(from: &trace)
    rare = try RareTerms(from: &trace)
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

extension RareTerms {
  fileprivate init(from trace: inout TraceReader) throws(TraceReader.Problem) {
    let keys: [UInt32] = try trace.list()
    let rarities = try trace.weights()
    guard keys.count == rarities.count else { throw .truncated }
    self.keys = keys
    self.rarities = rarities
    weight = rarities.reduce(0, +)
  }
}
