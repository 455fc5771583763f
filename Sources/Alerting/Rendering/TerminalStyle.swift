/// Colours and weights of a terminal (ECMA-48 SGR), or none.
///
/// What is styled holds no control characters: see `escapedForTerminal`.
package struct TerminalStyle: Sendable {
  /// What a colour says.
  package enum Tone: String, Sendable {
    case bold = "1"
    case faint = "2"
    case bad = "31"
    case good = "32"
    case doubtful = "33"
    case named = "36"
    case urgent = "1;31"
  }

  /// Whether to use any.
  private let isOn: Bool

  /// Makes a style.
  ///
  /// - Parameter isOn: Whether the output understands ANSI escapes.
  package init(isOn: Bool) { self.isOn = isOn }

  /// The text in a tone.
  ///
  /// - Parameters:
  ///   - text: Text without control characters.
  ///   - tone: What its colour is to say.
  /// - Returns: The text between escape sequences, or as it is.
  package func callAsFunction(_ text: String, _ tone: Tone) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(tone.rawValue)m\(text)\u{1B}[0m" : text
  }
}
