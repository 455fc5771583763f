/// What the trainer, which is Python, takes for letters, numbers and blanks.
extension Unicode.Scalar {
  /// Python's `isalpha`: the categories of letters.
  var isLetter: Bool {
    if isASCII { return "a"..."z" ~= self || "A"..."Z" ~= self }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  /// Python's `isalnum`: letters, and all that has a numeric value.
  var isLetterOrNumber: Bool {
    if isASCII { return isLetter || "0"..."9" ~= self }
    return isLetter || properties.numericType != nil
  }

  /// Python's `isspace`: white space, and the four separators among the controls.
  var isBlank: Bool {
    if isASCII { return value == 0x20 || 0x09...0x0D ~= value || 0x1C...0x1F ~= value }
    return properties.isWhitespace
  }
}
