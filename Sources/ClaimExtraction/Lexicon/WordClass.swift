/// What the closed word classes and our lists say of a word form; a form may be of several classes.
struct WordClass: OptionSet, Hashable {
  let rawValue: UInt32

  /// "he", "they", "who" where they stand as a subject.
  static let subjectPronoun = WordClass(rawValue: 1 << 0)
  static let determiner = WordClass(rawValue: 1 << 1)
  static let preposition = WordClass(rawValue: 1 << 2)
  /// "and", "or", "&": they join equals.
  static let coordinator = WordClass(rawValue: 1 << 3)
  /// "that", "because", "while": a clause begins.
  static let subordinator = WordClass(rawValue: 1 << 4)
  /// "is", "has", "will", "would": before another verb.
  static let auxiliary = WordClass(rawValue: 1 << 5)
  static let modal = WordClass(rawValue: 1 << 6)
  static let negation = WordClass(rawValue: 1 << 7)
  static let adverb = WordClass(rawValue: 1 << 8)
  /// "Tuesday", "yesterday", "May": they may stand between a subject and its verb.
  static let time = WordClass(rawValue: 1 << 9)
  /// A point after it ends no sentence: "Mr", "Sept".
  static let abbreviation = WordClass(rawValue: 1 << 10)
  /// "who", "which", "whose".
  static let relative = WordClass(rawValue: 1 << 11)
  /// "president", "spokesman": who bears it may speak.
  static let role = WordClass(rawValue: 1 << 12)
  /// "report", "decree", "statistics": a text or body of facts that may speak.
  static let document = WordClass(rawValue: 1 << 13)
  /// "how", "why", "whether": the content of asking and explaining.
  static let interrogative = WordClass(rawValue: 1 << 14)
  /// A frequent verb that reports nothing.
  static let plainVerb = WordClass(rawValue: 1 << 15)
  /// "I", "we", "you", "my": the text talks, it does not report.
  static let personal = WordClass(rawValue: 1 << 16)
  static let honorific = WordClass(rawValue: 1 << 17)
  static let reportingVerb = WordClass(rawValue: 1 << 18)
}
