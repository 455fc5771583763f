/// A page of the corpus.
struct CorpusPage: Codable {
  let id: String
  let url: String?
  let html: String
  let bytes: [UInt8]

  private enum CodingKeys: CodingKey { case id, url, html }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    id = try fields.decode(String.self, forKey: .id)
    url = try fields.decodeIfPresent(String.self, forKey: .url)
    html = try fields.decode(String.self, forKey: .html)
    bytes = Array(html.utf8)
  }
}
