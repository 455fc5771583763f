/// A reading with the spans that were chosen for its cue.
struct DecodedReading {
  let reading: CueReading
  var source: [Range<Int>]
  var content: [Range<Int>]

  /// How likely the tokens of a part are this cue's content; those that the model didn't see
  /// with the cue are not.
  func contentChance(of part: Range<Int>) -> Double {
    let seen = part.clamped(to: reading.window)
    return seen.reduce(0) { $0 + reading.content[$1 - reading.start] } / Double(part.count)
  }
}
