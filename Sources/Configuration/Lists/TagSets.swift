/// Makes sets of tags, one for all feeds of a folder: they are many, and their tags few.
struct TagSets {
  private var sets: [[String]: Set<String>] = [:]

  /// The tags of a list as a configuration has them.
  ///
  /// - Parameter words: Tags as a list gives them.
  /// - Returns: Those with something in them, fit to be shown.
  mutating func set(of words: [String]) -> Set<String> {
    if let known = sets[words] { return known }
    let set = Set(words.map { Text.mended($0, limit: Text.limit) }.filter { !$0.isEmpty })
    sets[words] = set
    return set
  }
}
