/// Guesses a text's language by its most frequent function words.
struct LanguageGuess: Sendable {
  private let languages: [String: [String]]

  init() {
    var languages: [String: [String]] = [:]
    for (language, words) in StopWords.table {
      for word in words.split(whereSeparator: \.isWhitespace) {
        languages[String(word), default: []].append(language)
      }
    }
    self.languages = languages
  }

  /// The language of which most function words occur; English where none does.
  func language(of words: some Sequence<String>) -> String {
    var counts: [String: Int] = [:]
    for word in words.prefix(2_000) {
      for language in languages[word] ?? [] { counts[language, default: 0] += 1 }
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best?.key ?? "en"
  }
}
