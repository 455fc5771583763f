internal import Foundation

/// A speaker's name as the words by which it is compared.
struct SpeakerName: Hashable {
  /// The keys of the last word: a surname, or what an institution is.
  let family: [String]
  /// The first word folded, in the form common to its languages; one letter for an initial, empty
  /// for a bare surname.
  let given: String
  /// The initials between the two.
  let middle: String
  /// "jr" and its like.
  let generation: String
  /// The words as written, without titles.
  let words: [String]

  /// As many words are looked at.
  private static let longest = 10

  /// Reads a name; nil where it holds no word.
  init?(_ name: String) {
    var words = name.split(whereSeparator: { $0.isWhitespace || $0 == "," }).suffix(Self.longest)
      .map { $0.trimmingCharacters(in: Self.marks) }.filter { !$0.isEmpty }
    while words.count > 1, Self.titles.contains(words[0].lowercased()) { words.removeFirst() }
    self.words = words
    if words.count > 1, let last = words.last?.lowercased(), Self.generations.contains(last) {
      generation = last
      words.removeLast()
    } else {
      generation = ""
    }
    let telling = words.filter { !Self.particles.contains($0.lowercased()) }
    if !telling.isEmpty { words = telling }
    guard let last = words.last else { return nil }
    family = NameFolding.keys(of: Self.withoutArticle(last))
    let first = words.count > 1 ? NameFolding.keys(of: words[0])[0] : ""
    given = GivenNameForms.common(to: first)
    middle = String(words.dropFirst().dropLast().compactMap { $0.lowercased().first }.prefix(3))
  }

  /// Whether the given name is written out.
  var isFull: Bool { given.unicodeScalars.count > 1 }

  /// "al-Assad" as "Assad".
  private static func withoutArticle(_ word: String) -> String {
    let lowered = word.lowercased()
    guard lowered.hasPrefix("al-") || lowered.hasPrefix("el-"), word.count > 4 else { return word }
    return String(word.dropFirst(3))
  }

  /// What is trimmed around words.
  private static let marks = CharacterSet.punctuationCharacters.union(.symbols)

  private static let generations: Set<String> = ["jr", "sr", "ii", "iii", "iv"]

  private static let particles: Set<String> = [
    "de", "van", "von", "der", "den", "al", "bin", "ibn", "la", "le", "del", "della", "di", "da",
    "dos", "du", "el", "zu", "ter", "ten", "of", "the", "for", "and", "in",
  ]

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "lord", "lady", "dame",
    "president", "minister", "prime", "senator", "sen", "rep", "gov", "governor", "gen", "general",
    "col", "colonel", "lt", "capt", "captain", "judge", "justice", "mayor", "king", "queen",
    "prince", "princess", "pope", "ambassador", "secretary", "chancellor", "premier", "the",
    "former", "congressman", "congresswoman", "representative", "vice", "foreign", "defence",
    "defense", "interior", "finance", "health", "spokesman", "spokeswoman", "spokesperson",
  ]
}
