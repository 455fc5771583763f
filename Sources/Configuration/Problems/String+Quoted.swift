extension String {
  /// The text between quotation marks, for a message.
  var quoted: String {
    "\"\(shown)\""
  }

  /// The text for a message: on one line, without control characters that could play with a
  /// terminal, and not endlessly long.
  var shown: String {
    let limit = 80
    var shown = ""
    for scalar in unicodeScalars.prefix(limit) {
      shown += scalar.isControl ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
    }
    return unicodeScalars.count > limit ? shown + "…" : shown
  }
}

extension Unicode.Scalar {
  /// Whether it steers a terminal or a line rather than showing something.
  ///
  /// Joiners are none, although Unicode calls them format characters, too: Persian words need them.
  var isControl: Bool {
    // Most are letters of ASCII, for which the tables of Unicode are slow.
    guard value >= 0x7F else { return value < 0x20 }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isBidiControl
    }
  }
}
