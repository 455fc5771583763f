/// What may follow a reporting verb, and what it then reports.
struct ReportingFrames: OptionSet, Hashable {
  let rawValue: UInt16

  /// A quotation: said, “…”.
  static let quotation = ReportingFrames(rawValue: 1)
  /// A clause with "that", or after "how", "whether" and their like.
  static let that = ReportingFrames(rawValue: 2)
  /// A clause without "that": "said he would go".
  static let bare = ReportingFrames(rawValue: 4)
  /// The person addressed stands between: "told reporters that".
  static let addressee = ReportingFrames(rawValue: 8)
  /// An infinitive: "vowed to fight".
  static let infinitive = ReportingFrames(rawValue: 16)
  /// A noun phrase: "announced a partial mobilisation".
  static let object = ReportingFrames(rawValue: 32)
  /// "accused him of", "called for", "complained about": content behind a preposition.
  static let prepositional = ReportingFrames(rawValue: 64)
  /// Thought and wish rather than speech.
  static let mental = ReportingFrames(rawValue: 256)
  /// "suggest", "imply": may stand in the passive with an infinitive: "is said to be".
  static let passive = ReportingFrames(rawValue: 512)
  /// A clause without "that" only where the subject is a poll, a study, a document.
  static let evidence = ReportingFrames(rawValue: 1024)
}
