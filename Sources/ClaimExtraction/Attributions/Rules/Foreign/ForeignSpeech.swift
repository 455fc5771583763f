/// What somebody says word for word, and the words around it that may name who.
struct ForeignSpeech: Hashable {
  var content: [Range<Int>]
  /// In the order in which a cue is looked for.
  var frames: [Range<Int>]
}
