internal import LanguageShim

/// The language that CLD2 finds a text to be in.
package struct DetectedLanguage: Hashable, Sendable {
  /// A BCP 47 tag.
  package let tag: String
  /// Whether the text is long enough, and enough of it in one language, to be surer of it than of
  /// what somebody declared.
  package let isSure: Bool

  /// An article's beginning tells as much as the whole.
  private static let limit = 4_096
  /// A headline and its first sentence; of less CLD2 is sometimes sure and wrong.
  private static let enoughLetters = 160
  /// In percent.
  private static let mostOfIt = 80

  /// Tells the language of a text; nil where there is too little to tell by.
  ///
  /// - Parameters:
  ///   - text: A few words or an article, without mark-up.
  ///   - declared: The language that somebody said it is in, which short texts are then likelier
  ///     found to be in.
  package init?(of text: String, declared: String? = nil) {
    let bytes = Self.beginning(of: text)
    let hint = declared ?? ""
    let guess = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let base = characters.baseAddress else {
          return unsafe language_shim_detect("", 0, hint)
        }
        return unsafe language_shim_detect(base, Int32(truncatingIfNeeded: characters.count), hint)
      }
    }
    let code = unsafe String(cString: guess.code)
    guard code != "un" else { return nil }
    tag = Self.renamed[code] ?? code
    isSure =
      unsafe guess.is_reliable && Int(guess.letters) >= Self.enoughLetters
      && Int(guess.share) >= Self.mostOfIt
  }

  /// The first bytes, cut at a character, with blanks for control characters, at which CLD2 stops.
  private static func beginning(of text: String) -> [UInt8] {
    var bytes = text.utf8.prefix(limit).map { $0 < 0x20 ? UInt8(ascii: " ") : $0 }
    guard bytes.count == limit else { return bytes }
    while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
    return bytes
  }

  /// Codes of CLD2's that ISO 639 has since replaced.
  private static let renamed = ["iw": "he", "jw": "jv", "no": "nb"]
}
