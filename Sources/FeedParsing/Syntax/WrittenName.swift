/// A name as the document writes it, prefix and all.
struct WrittenName {
  /// What the repair of a document needs to know of an element, by its name in lower case.
  enum Role {
    /// An entry: one within another means that an end tag was forgotten.
    case item
    /// What holds fields: where the end of one is forgotten, its siblings follow.
    case container
    /// An element of an entry that holds text only, never its own siblings.
    case field
    /// What may hold entries that aren't the feed's: the source of an entry, or another vocabulary.
    case source
    /// An element that HTML never ends; those whose names RSS uses otherwise are left out.
    case void
    case other

    /// Looks a name up.
    ///
    /// - Parameter name: The name in lower case.
    init(_ name: String) {
      switch name {
      case "item", "entry": self = .item
      case "channel", "feed": self = .container
      case "title", "link", "guid", "pubdate", "comments", "id", "published", "updated":
        self = .field
      case "source": self = .source
      case "br", "hr", "img", "wbr", "col", "area", "input", "embed": self = .void
      case _ where name.utf8.contains(UInt8(ascii: ":")): self = .source
      default: self = .other
      }
    }
  }

  /// What a name means under one address of its prefix.
  struct Meaning<Name> {
    let address: Int
    let name: Name
  }

  /// Where it stands first.
  let range: Range<Int>
  /// The name behind its prefix.
  let local: Range<Int>
  /// The number of the prefix; 0 for none.
  let prefix: Int
  /// The number of the first name that is the same but for the case of its letters.
  let folded: Int
  let role: Role
  /// Whether an attribute of that name declares a namespace.
  let isDeclaration: Bool
  /// How many elements are open that `folded` names.
  var openCount = 0
  /// The last meaning as an element, and as an attribute.
  var element: Meaning<ElementName>?
  var attribute: Meaning<AttributeName>?

  init(
    _ range: Range<Int>, local: Range<Int>, prefix: Int, folded: Int, role: Role,
    isDeclaration: Bool
  ) {
    self.range = range
    self.local = local
    self.prefix = prefix
    self.folded = folded
    self.role = role
    self.isDeclaration = isDeclaration
  }
}
