/// A person or body that an article names.
struct CastMember: Hashable, Sendable {
  /// The fullest name, as first written.
  var name: String
  /// The words of `name` that tell it from others, in lower case.
  var words: [String]
  /// As first written.
  var role: String?
  /// The words of all its roles, in lower case.
  var roleWords: Set<String> = []
  var gender: Gender?
  /// "54" of "Jane Roe, 54,".
  var age: String?
  var isBody = false
  /// Whether a title, a role, an age or a given name shows a human being.
  var isPerson = false
  /// Where it is first named, in tokens; 0 for the headline's.
  var firstToken = 0

  /// Whether other words may name the same: "Kim Novak" and "K Novak", "Orrin Water Board" and
  /// "Water Board".
  func mayBeNamed(_ other: [String]) -> Bool {
    guard words.last == other.last, let first = words.first, let otherFirst = other.first else {
      return false
    }
    if words.count == 1 || other.count == 1 || first == otherFirst { return true }
    if isBody { return words.ends(with: other) || other.ends(with: words) }
    return (first.utf8.count == 1 || otherFirst.utf8.count == 1) && first.first == otherFirst.first
  }
}

extension Array where Element: Equatable {
  /// Whether the last elements are those of `other`.
  fileprivate func ends(with other: [Element]) -> Bool {
    count >= other.count && suffix(other.count).elementsEqual(other)
  }
}
