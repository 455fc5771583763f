/// How a scalar of a text takes part in comparing words.
enum ScalarFolding {
  /// Part of a word.
  case letter
  /// A word by itself: these scripts put no blanks between words, so a term is found as a sequence.
  case character
  /// Never seen by a reader, so it must not hide a word ("p\u{200B}aypal", CVE-2021-42574).
  case invisible
  case separator

  /// Classifies a scalar.
  ///
  /// Apostrophes and hyphens separate: "Putin’s", "l’armée" and "call-up" are then found by their
  /// parts, and the terms of a watch are cut in the same way.
  ///
  /// - Parameter scalar: A scalar of a text or a term.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .letter
    case 0..<0x80: self = .separator
    // Soft hyphen, Arabic letter mark, zero-width and bidi controls, word joiner and its
    // neighbours, variation selectors, byte order mark (Unicode: Default_Ignorable_Code_Point).
    case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F, 0xFEFF:
      self = .invisible
    // MODIFIER LETTER APOSTROPHE and its turned sister count as letters in Unicode.
    case 0x2BB, 0x2BC: self = .separator
    // Thai, Lao, Myanmar, Khmer, kana.
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF: self = .character
    default: self = Self.byProperties(scalar)
    }
  }

  private static func byProperties(_ scalar: Unicode.Scalar) -> ScalarFolding {
    if scalar.properties.isIdeographic { return .character }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber:
      .letter
    default: .separator
    }
  }
}
