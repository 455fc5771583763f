/// What the model makes of one cue: how likely each token near it belongs to who says it, and to what
/// is said.
struct CueReading: Hashable, Sendable {
  /// The cue's tokens.
  let cue: Range<Int>
  /// How likely they are a cue.
  let chance: Double
  /// The first token that the model saw with it.
  let start: Int
  /// For each token from there on the chance that it belongs to the source.
  let source: [Double]
  /// And to the content.
  let content: [Double]

  /// The tokens that the model saw.
  var window: Range<Int> { start..<start + source.count }
}
