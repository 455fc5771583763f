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
}
