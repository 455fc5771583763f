extension TokenizedText {
  /// The first Unicode scalar of a token.
  func firstScalar(_ index: Int) -> Unicode.Scalar {
    let bytes = tokens[index].bytes
    let lead = utf8[bytes.lowerBound]
    guard lead >= 0x80 else { return Unicode.Scalar(lead) }
    return word(index).unicodeScalars.first ?? "\u{FFFD}"
  }

  /// Whether a word begins with a capital.
  func startsUppercase(_ index: Int) -> Bool {
    let scalar = firstScalar(index)
    guard !scalar.isASCII else { return UInt32(0x41)...0x5A ~= scalar.value }
    return scalar.properties.isUppercase
  }

  /// Whether a word of two letters or more has no small ones.
  func isInCapitals(_ index: Int) -> Bool {
    let word = word(index)
    return word.count > 1 && startsUppercase(index)
      && word.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
  }
}
