/// Whose pronoun a person takes.
enum Gender: Hashable, Sendable {
  case male, female

  var other: Gender { self == .male ? .female : .male }

  /// What a title before a name tells: "Mr", "Lady"; nil for "Dr".
  init?(honorific word: String) {
    switch word {
    case "mr", "sir", "lord": self = .male
    case "mrs", "ms", "miss", "lady", "dame", "madam": self = .female
    default: return nil
    }
  }

  /// What a pronoun tells; nil for "they" and other words.
  init?(pronoun word: String) {
    switch word {
    case "he", "his", "him", "himself": self = .male
    case "she", "her", "hers", "herself": self = .female
    default: return nil
    }
  }
}
