internal import CStemmer

/// Takes words to their stems by the Snowball algorithm of one language.
///
/// A stemmer works in a buffer of its own, so one must not be used by two threads at a time; being
/// move-only it has one owner, and making one costs little enough to make it where it is needed.
@safe package struct Stemmer: ~Copyable {
  private let handle: OpaquePointer

  /// Makes the stemmer of a language.
  ///
  /// - Parameter language: A BCP 47 tag ("en", "de-AT"); nil is made where Snowball has no algorithm
  ///   for its primary language.
  package init?(language: String) {
    guard let code = Self.code(of: language),
      let handle = unsafe sb_stemmer_new(code, nil)
    else { return nil }
    unsafe self.handle = handle
  }

  deinit {
    unsafe sb_stemmer_delete(handle)
  }

  /// The word's stem; it need not be a word itself ("carries" gives "carri").
  ///
  /// - Parameter word: One word in lower case, NFC.
  /// - Returns: The stem, or the word itself where the algorithm cannot make one.
  package mutating func stem(_ word: String) -> String {
    let bytes = Array(word.utf8)
    guard let size = Int32(exactly: bytes.count), size > 0,
      let stem = unsafe sb_stemmer_stem(handle, bytes, size)
    else { return word }
    let length = unsafe Int(sb_stemmer_length(handle))
    return unsafe String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
  }

  /// The ISO 639 code under which libstemmer knows the language.
  ///
  /// Only codes are let through: the library also answers to names, and "porter" is no language.
  private static func code(of language: String) -> String? {
    let primary = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    guard (2...3).contains(primary.utf8.count) else { return nil }
    return switch primary {
    // libstemmer has one Norwegian, under the code of both written forms together (ISO 639-1).
    case "nb", "nn": "no"
    default: primary
    }
  }
}
