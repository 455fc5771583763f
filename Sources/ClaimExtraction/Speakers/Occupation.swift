/// Words for what people do, by their endings: "hydrologist", "engineer", "technician".
enum Occupation {
  private static let endings = ["ist", "eer", "ician"]
  /// The shortest word that is told by its ending: "Christ" and "beer" are none.
  private static let shortest = 7

  /// Whether a word in lower case names an occupation; surnames like "Lindquist" don't.
  static func isNamed(by word: String) -> Bool {
    word.utf8.count >= shortest && !word.hasSuffix("quist")
      && endings.contains { word.hasSuffix($0) }
  }
}
