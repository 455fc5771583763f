/// The attributes of an outline that say something about a feed; others are passed over.
enum OutlineAttribute: Hashable {
  case text, title, category, xmlUrl

  /// Finds an attribute by its name, in whatever case programs write it.
  ///
  /// - Parameter name: The name in lower case.
  init?(_ name: String) {
    switch name {
    case "text": self = .text
    case "title": self = .title
    case "category": self = .category
    case "xmlurl": self = .xmlUrl
    default: return nil
    }
  }
}
