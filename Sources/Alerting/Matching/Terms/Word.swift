/// A word of a text or a term, in the forms in which words are compared.
struct Word: Hashable, Sendable {
  enum Casing: Hashable, Sendable {
    case lower
    case capitalised
    /// Two letters or more, all of them capitals.
    case allCapitals
  }

  /// Lower case, normal width, without invisible scalars; diacritics are kept, since they tell
  /// words apart and stems need them.
  let folded: String
  /// `folded` without diacritics: names are spelt with and without them.
  let plain: String
  /// The stem of `folded` in the text's language.
  let stem: String
  let casing: Casing

  /// Whether the word begins with a capital letter.
  var isCapitalised: Bool { casing != .lower }
}
