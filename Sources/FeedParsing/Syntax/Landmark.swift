internal import Markup

/// A sequence of bytes that is looked for from ever later places.
///
/// Each place is looked at once, though a hostile document asks a million times for an end that stands
/// at its own end, or nowhere.
struct Landmark {
  private let sequence: [UInt8]
  private var found = -1

  /// Names the sequence.
  ///
  /// - Parameter sequence: At least one byte.
  init(_ sequence: String) { self.sequence = Array(sequence.utf8) }

  /// Where the sequence stands next.
  ///
  /// - Parameters:
  ///   - source: The same document each time.
  ///   - start: From where on; never before an earlier `start`.
  /// - Returns: The index of its first byte, nil when it doesn't occur any more.
  mutating func next(in source: [UInt8], from start: Int) -> Int? {
    if found < start { found = ByteSearch.first(sequence, in: source, from: start) ?? .max }
    return found == .max ? nil : found
  }
}
