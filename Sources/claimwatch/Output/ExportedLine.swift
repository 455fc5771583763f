/// One line of `claimwatch export`: its key says what it is.
struct ExportedLine: Encodable {
  var article: ExportedArticle?
  var relation: RelationRecord?
}
