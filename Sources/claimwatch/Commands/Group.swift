import ArgumentParser
import ClaimExtraction
import Foundation
import News
import Pipeline

/// Runs a stream of articles through the duplicate and story code.
struct Group: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Group a stream of articles: duplicates, dependence, stories, relations.",
    discussion: """
      Takes JSON Lines {"id","outlet","owner"?,"url"?,"published","title","text"} in order of
      arrival, and prints a line for each: what it copies, which earlier articles it does not
      confirm independently, its story, and which earlier claims its own corroborate, dispute or
      possibly resolve.

      Example:
        claimwatch group --jsonl < articles.jsonl
      """)

  @Flag(help: "JSON Lines, the only form.")
  var jsonl = false
  @Flag(help: "Extract no claims, and look for no relations.")
  var noRelations = false

  /// A line of the stream.
  private struct Question: Decodable {
    let id: String
    let outlet: String?
    let owner: String?
    let url: String?
    let published: String?
    let title: String?
    let text: String
  }

  func validate() throws {
    guard jsonl else { throw ValidationError("group reads and writes JSON Lines: give --jsonl.") }
  }

  func run() async throws {
    let extractor = noRelations ? nil : try DataFiles().extractor()
    var grouper = Grouper()
    try await JSONLines.answer(Question.self) { question in
      let published = question.published.flatMap(PublicationDate.init)
      let article = StreamedArticle(
        id: question.id, outlet: question.outlet ?? "", owner: question.owner,
        published: published?.date,
        title: question.title ?? "", text: question.text)
      let claims = extractor?.extract(
        article.text, title: question.title, published: article.published,
        utcOffset: published?.utcOffset ?? 0
      ).claims
      return try JSONLines.line(grouper.add(article, claims: claims))
    }
  }
}
