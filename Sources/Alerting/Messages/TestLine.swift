package import FoundationEssentials

/// The message that `claimwatch sinks test` sends: no alert, and no number of one.
package enum TestLine {
  /// Renders a test.
  ///
  /// - Parameters:
  ///   - sink: The sink that is tested.
  ///   - id: What tells this test from another.
  ///   - time: When it is made.
  /// - Returns: One JSON object and a newline, with the keys of an alert.
  package static func render(sink: String, id: String, at time: Date) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("seq", 0)
      json.field("id", id)
      json.field("time", time.timestamp)
      json.field("kind", "test")
      json.field("severity", "info")
      json.field("title", "Test of the sink \(sink): this is no alert")
      json.field("claims") { $0.array([Int]()) { _, _ in } }
      json.field("why", "somebody ran claimwatch sinks test")
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}
