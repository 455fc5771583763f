/// What a figure counts or measures.
struct MeasureUnit: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case percent, money, measure, age, counted
  }

  let kind: Kind
  /// As in the text, singular.
  var text: String
  /// The full name ("percentage", "dollar", "heart transplant"), where `text` is not it.
  var name: String?

  init(kind: Kind, text: String, name: String? = nil) {
    self.kind = kind
    self.text = text
    self.name = name
  }
}
