/// Remembers in which line a value first stood.
struct FirstUses<Value: Hashable> {
  private var lines: [Value: Int] = [:]

  /// Notes a value.
  ///
  /// - Parameters:
  ///   - value: What should be there only once.
  ///   - position: Where it stands.
  /// - Returns: The line where it stood before; nil for the first time.
  mutating func line(of value: Value, at position: FilePosition) -> Int? {
    guard let line = lines[value] else {
      lines[value] = position.line
      return nil
    }
    return line
  }
}
