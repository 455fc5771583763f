/// A title right before a name: "Mr", "Lady", "Prof".
struct Honorific: Hashable {
  /// What the title tells of its bearer; nil for "Dr".
  let gender: Gender?

  /// Reads the title before a name; nil where none stands there.
  init?(before name: Int, in text: AnnotatedText) {
    var index = name - 1
    if index > 0, text.words[index] == "." { index -= 1 }
    guard index >= 0, text.isWord(index), text.has(.honorific, at: index) else { return nil }
    gender = Gender(honorific: text.words[index])
  }
}
