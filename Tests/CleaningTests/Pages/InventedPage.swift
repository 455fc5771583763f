import News
import Testing

/// A page of an outlet that doesn't exist, with all that a reader of its article would keep.
struct InventedPage: Sendable, CustomTestStringConvertible {
  let name: String
  let url: String
  let markup: String
  /// The article's blocks: `#` before a heading, `>` before a quotation, `-` before a list's item.
  let blocks: [String]
  var captions: [String] = []
  var title: String?
  var byline: String?
  /// ISO 8601, in UTC.
  var published: String?
  var modified: String?
  var canonicalURL: String?
  var language: String?
  var outletName: String?
  var isPartial = false

  var testDescription: String { name }

  static let all = [
    newsroom, weblog, letter, magazine, paper, agency, ministry, ticker, zeitung, quotidien, gazeta,
    relic,
  ]
}
