/// Words that take firmness from a statement.
///
/// Chosen after the classes of Hyland, *Hedging in Scientific Research Articles* (1998): modal
/// verbs, epistemic verbs, adverbs and adjectives.
enum Hedges {
  /// Hedges of one word.
  static let words: Set<String> = [
    "may", "might", "could", "perhaps", "maybe", "possibly", "probably", "likely", "unlikely",
    "apparently", "reportedly", "allegedly", "seemingly", "presumably", "purportedly", "supposedly",
    "seems", "seem", "seemed", "appears", "appear", "appeared", "possible", "probable", "uncertain",
    "unclear", "doubtful", "potentially", "arguably", "conceivably", "rumored", "rumoured",
    "suspected", "alleged",
  ]

  /// Hedges only with a word of degree before them: "fairly certain".
  static let graded: Set<String> = ["certain", "sure", "confident", "clear"]

  /// Words of degree, which belong to the hedge they stand before.
  static let degrees: Set<String> = [
    "very", "fairly", "quite", "highly", "rather", "most", "more", "less", "almost", "reasonably",
    "pretty", "somewhat", "extremely", "increasingly", "not", "nearly",
  ]
}
