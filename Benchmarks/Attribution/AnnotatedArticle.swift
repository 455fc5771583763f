/// An article of the corpus; its annotations are the scorer's business.
struct AnnotatedArticle: Decodable {
  let id: String
  let text: String
}
