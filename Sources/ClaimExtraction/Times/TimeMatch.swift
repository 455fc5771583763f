/// Words that point to a time, and the time that they point to.
struct TimeMatch: Sendable {
  /// The first piece.
  var start: Int
  /// The piece after the last.
  var end: Int
  var period: Period
  /// Whether the words leave the year or the week open, which "since" and "by" then settle.
  var candidates: [Period] = []
}
