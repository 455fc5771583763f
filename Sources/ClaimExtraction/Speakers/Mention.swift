/// A place at which an article names a member of its cast.
struct Mention: Hashable, Sendable {
  /// The name's first token.
  let token: Int
  let member: Int
  /// The number of the sentence that it stands in.
  let sentence: Int
  /// "to Novak", "of Novak" and "Novak's".
  let isOblique: Bool
  let isQuoted: Bool
}
