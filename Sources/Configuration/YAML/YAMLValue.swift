/// A value of a YAML file and where it stands.
struct YAMLValue {
  indirect enum Content {
    /// A scalar with nothing in it, `~` or `null`.
    case null
    case text(String)
    case list([YAMLValue])
    case mapping([Entry])
  }

  /// A key and what it is given.
  struct Entry {
    let key: String
    let position: FilePosition
    let value: YAMLValue
  }

  let position: FilePosition
  let content: Content

  /// What a message calls it.
  var kind: String {
    switch content {
    case .null: "nothing"
    case .text(let text): text.quoted
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }

  var isNull: Bool {
    if case .null = content { true } else { false }
  }

  /// Whether it is a list of nothing, be it that nothing at all stands there.
  var isEmptyList: Bool {
    switch content {
    case .null: true
    case .list(let items): items.isEmpty
    case .text, .mapping: false
    }
  }
}
