/// Reads the tags of languages (BCP 47): "en", "pt-BR".
enum LanguageTag {
  /// Reads a tag.
  ///
  /// - Parameter text: A value of the file.
  /// - Returns: The tag in small letters.
  /// - Throws: That it is none: a language has two or three letters (RFC 5646 section 2.2.1).
  static func parse(_ text: String) throws(Complaint) -> String {
    let parts = text.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    let isTag = parts.enumerated().allSatisfy { place, part in
      part.utf8.allSatisfy { isLetter($0) || place > 0 && (0x30...0x39).contains($0) }
        && (place == 0 ? 2...3 : 1...8).contains(part.utf8.count)
    }
    guard isTag else {
      throw Complaint(
        message: "\(text.quoted) is no language", suggestion: "write it like en or pt-BR")
    }
    return parts.joined(separator: "-")
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
