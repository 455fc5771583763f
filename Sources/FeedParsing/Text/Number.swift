/// Numbers as feeds print them.
enum Number {
  /// The integer at the start of a text, blanks and a fraction aside; nil for anything else.
  static func integer(_ text: String) -> Int? {
    Int(ASCII.trimmed(text)) ?? Double(ASCII.trimmed(text)).flatMap { Int(exactly: $0.rounded()) }
  }
}
