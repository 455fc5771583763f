import Foundation
import News

/// A cleaned article as `claimwatch clean --json` and `--jsonl` print it.
struct CleanedRecord: Encodable {
  private enum CodingKeys: String, CodingKey {
    case id, text, title, byline, published, modified, language, partial, blocks, captions, outlet
    case canonicalURL = "canonical_url"
  }

  let id: String?
  let text: String
  let title: String?
  let byline: String?
  let published: Date?
  let modified: Date?
  let canonicalURL: String?
  let language: String?
  /// Who publishes, as the page says.
  let outlet: String?
  let partial: Bool
  let blocks: [Block]
  let captions: [String]

  init(_ article: CleanedArticle, id: String? = nil) {
    self.id = id
    text = article.text
    title = article.title
    byline = article.byline
    published = article.published
    modified = article.modified
    canonicalURL = article.canonicalURL
    language = article.language
    outlet = article.outletName
    partial = article.isPartial
    blocks = article.blocks
    captions = article.captions
  }
}
