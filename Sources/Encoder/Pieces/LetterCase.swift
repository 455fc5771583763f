/// The letter case of the whole word that a piece belongs to.
package enum LetterCase: UInt8, Hashable, Sendable {
  /// The word starts with no letter.
  case none
  /// It has no capital.
  case lower
  /// It has a capital, and a small letter or nothing else.
  case title
  /// It is two or more characters, capitals and no small letter.
  case upper

  init(_ word: ArraySlice<Unicode.Scalar>) {
    guard let first = word.first, first.isLetter else {
      self = .none
      return
    }
    guard word.contains(where: \.isCapital) else {
      self = .lower
      return
    }
    self = word.count > 1 && !word.contains(where: \.isSmall) ? .upper : .title
  }
}

extension Unicode.Scalar {
  fileprivate var isCapital: Bool { isASCII ? "A"..."Z" ~= self : properties.isUppercase }
  fileprivate var isSmall: Bool { isASCII ? "a"..."z" ~= self : properties.isLowercase }
}
