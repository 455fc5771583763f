/// What a tokenizer needs to know of a Unicode scalar.
enum ScalarClass {
  case letter, digit, blank, lineBreak, punctuation, symbol
  /// Digits that are no place of a decimal number, such as ½ and ².
  case numeral

  init(_ scalar: Unicode.Scalar) {
    self =
      scalar.isASCII ? Self(ascii: UInt8(truncatingIfNeeded: scalar.value)) : Self(other: scalar)
  }

  private init(ascii: UInt8) {
    switch ascii {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      self = .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
    case 0x0A...0x0D: self = .lineBreak
    case 0...0x20, 0x7F: self = .blank
    case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "+"),
      UInt8(ascii: "<")...UInt8(ascii: ">"), UInt8(ascii: "@"), UInt8(ascii: "#"),
      UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "|"), UInt8(ascii: "~"),
      UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "\\"):
      self = .symbol
    default: self = .punctuation
    }
  }

  private init(other scalar: Unicode.Scalar) {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber:
      self = .letter
    case .otherNumber: self = .numeral
    case .lineSeparator, .paragraphSeparator: self = .lineBreak
    case .spaceSeparator, .control, .format, .unassigned, .surrogate, .privateUse:
      self = scalar.value == 0x85 ? .lineBreak : .blank
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      self = .punctuation
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: self = .symbol
    @unknown default: self = .symbol
    }
  }
}
