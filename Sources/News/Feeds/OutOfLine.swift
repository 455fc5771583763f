/// A large value that few have, kept out of line: what holds it stays small, and cheap to move.
@propertyWrapper package struct OutOfLine<Value: Hashable & Sendable>: Hashable, Sendable {
  private indirect enum Box: Hashable, Sendable {
    case value(Value)
  }

  private var box: Box?

  /// Makes an empty one.
  package init() {}

  package var wrappedValue: Value? {
    get {
      guard case .value(let value)? = box else { return nil }
      return value
    }
    set { box = newValue.map(Box.value) }
  }
}
