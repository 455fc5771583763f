/// A half-open range of Unicode scalars in a text: the one way in which Claimwatch points into texts.
package struct Span: Hashable, Sendable {
  /// The first scalar, counted from 0.
  package let start: Int
  /// The scalar after the last.
  package let end: Int

  /// Makes the span from `start` up to, but without, `end`.
  ///
  /// - Parameters:
  ///   - start: The first scalar, at least 0.
  ///   - end: The scalar after the last, at least `start`.
  package init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a span runs forward")
    self.start = start
    self.end = end
  }

  /// How many Unicode scalars the span covers.
  package var count: Int { end - start }

  /// Whether the two spans share a scalar.
  ///
  /// - Parameter other: A span of the same text.
  /// - Returns: False for spans that only touch.
  package func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  /// Whether `other` lies within this span.
  ///
  /// - Parameter other: A span of the same text.
  /// - Returns: True also for the span itself.
  package func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
}

extension Span: Comparable {
  package static func < (left: Span, right: Span) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

extension Span: Codable {
  package init(from decoder: any Decoder) throws {
    var bounds = try decoder.unkeyedContainer()
    let start = try bounds.decode(Int.self)
    let end = try bounds.decode(Int.self)
    guard 0 <= start, start <= end else {
      throw DecodingError.dataCorruptedError(in: bounds, debugDescription: "a span runs forward")
    }
    self.init(start, end)
  }

  package func encode(to encoder: any Encoder) throws {
    var bounds = encoder.unkeyedContainer()
    try bounds.encode(start)
    try bounds.encode(end)
  }
}
