/// How often each rule is right: the share of its finds that PolNeAR's annotators have too (source
/// and content), measured on 330 of its train articles.
enum RuleConfidence {
  /// A quotation, then its cue: “…,” said Novak.
  static let quotationBeforeCue = 0.95
  /// The harvest is late, Novak said.
  static let reportBeforeCue = 0.75
  /// A cue, then its quotation: Novak said, “…”.
  static let quotationAfterCue = 0.7
  /// Novak said that the harvest is late.
  static let clause = 0.8
  /// Novak believes that the harvest is late.
  static let thought = 0.6
  /// Novak criticised the plan.
  static let phrase = 0.5
  /// It was said that the harvest is late.
  static let withoutSource = 0.2
  static let accordingTo = 0.8
  /// A name, a colon and a quotation.
  static let headlineQuotation = 0.9
  /// A name, a colon and no quotation.
  static let headline = 0.4
  static let asClause = 0.6
  static let blockQuotation = 0.9
  static let byline = 0.8
  /// A turn of a transcript.
  static let turn = 0.8
  /// A quotation that names no speaker of its own.
  static let runOn = 0.7
  /// In other languages than English; not measured.
  static let foreignQuotation = 0.7
}
