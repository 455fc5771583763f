/// Which form of an English verb a word is; one word may be several ("cut").
struct VerbForm: OptionSet, Hashable {
  let rawValue: UInt8

  static let base = VerbForm(rawValue: 1)
  /// Third person: "says".
  static let third = VerbForm(rawValue: 2)
  /// Past: "wrote".
  static let past = VerbForm(rawValue: 4)
  /// Past participle: "written".
  static let participle = VerbForm(rawValue: 8)
  /// Present participle: "writing".
  static let gerund = VerbForm(rawValue: 16)
}
