/// Colours and weights of a terminal (ECMA-48 SGR), or none.
struct TerminalStyle: Sendable {
  /// Whether to use any.
  let isOn: Bool

  /// The text in bold.
  func bold(_ text: String) -> String { styled(text, "1") }

  /// The text toned down.
  func faint(_ text: String) -> String { styled(text, "2") }

  /// The text in the colour of a severity.
  func severity(_ text: String, of severity: String?) -> String {
    switch severity {
    case "critical": styled(text, "1;31")
    case "warning": styled(text, "33")
    default: styled(text, "32")
    }
  }

  /// The text in the colour of kinds.
  func kind(_ text: String) -> String { styled(text, "36") }

  private func styled(_ text: String, _ codes: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(codes)m\(text)\u{1B}[0m" : text
  }
}
