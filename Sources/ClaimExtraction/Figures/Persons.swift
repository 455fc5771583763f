/// Nouns that mean one person.
enum Persons {
  private static let nouns: Set<String> = [
    "man", "woman", "person", "boy", "girl", "child", "son", "daughter", "brother", "sister",
    "father", "mother", "husband", "wife", "friend", "student", "teen", "teenager", "victim",
    "suspect", "officer", "soldier", "driver", "passenger", "resident", "worker", "witness",
    "patient", "baby", "infant", "toddler", "grandmother", "grandfather", "neighbor", "neighbour",
  ]

  /// Whether the word means a person.
  ///
  /// - Parameter word: In lower case.
  /// - Returns: Whether it does.
  static func contains(_ word: String) -> Bool { nouns.contains(word) }
}
