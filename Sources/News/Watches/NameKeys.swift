/// What the spellings of one word of a name share: words that share a key may be the same word.
package struct NameKeys: Hashable, Sendable {
  /// One key, and others where a letter is written in several ways.
  package let folded: [String]
  /// The key common to the forms of a given name ("Volodymyr", "Vladimir").
  package let given: String

  /// Makes the keys of a word.
  ///
  /// - Parameters:
  ///   - folded: The keys of the word.
  ///   - given: The key of the word as a given name.
  package init(folded: [String], given: String) {
    self.folded = folded
    self.given = given
  }

  /// Tells all spellings apart: for who has no table of spellings.
  ///
  /// - Parameter word: A word in small letters.
  package init(spelling word: String) {
    self.init(folded: [word], given: word)
  }
}
