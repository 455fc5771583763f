/// An earlier article that another copies, or depends on.
struct EarlierArticle: Encodable {
  let article: String
  let outlet: String
  let url: String?
  /// "copy", "owner", "wire" or "cites".
  let reason: String
}
