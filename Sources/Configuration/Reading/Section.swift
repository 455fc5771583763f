/// A mapping of the file, of which it is known which keys may stand in it.
struct Section {
  /// Where it starts.
  let position: FilePosition
  private var values: [Key: YAMLValue] = [:]
  /// Keys that an unknown one was probably meant for.
  private var refused: Set<Key> = []

  /// Takes a mapping apart.
  ///
  /// - Parameters:
  ///   - value: What should be a mapping.
  ///   - name: What to call it.
  ///   - vocabulary: The keys that may stand in it.
  ///   - findings: Gets every unknown key, or that it is no mapping.
  init?(
    _ value: YAMLValue, called name: String, vocabulary: Vocabulary, into findings: inout Findings
  ) {
    guard case .mapping(let entries) = value.content else {
      findings.error(
        "\(name) must be a mapping of keys to values, not \(value.kind)", at: value.position)
      return nil
    }
    self.position = value.position
    for entry in entries {
      add(entry, vocabulary: vocabulary, into: &findings)
    }
  }

  private mutating func add(
    _ entry: YAMLValue.Entry, vocabulary: Vocabulary, into findings: inout Findings
  ) {
    let key = Key(rawValue: entry.key)
    if let key, vocabulary.keys.contains(key) {
      // An empty value has no place of its own that would help.
      let isNull = entry.value.isNull
      values[key] = isNull ? YAMLValue(position: entry.position, content: .null) : entry.value
    } else {
      refuse(entry, vocabulary: vocabulary, into: &findings)
    }
  }

  private mutating func refuse(
    _ entry: YAMLValue.Entry, vocabulary: Vocabulary, into findings: inout Findings
  ) {
    let words = vocabulary.keys.map(\.rawValue)
    let nearest = findings.isFull ? nil : Suggestion.nearest(to: entry.key, among: words)
    if let key = nearest.flatMap(Key.init) { refused.insert(key) }
    findings.error(
      "unknown key \(entry.key.quoted)", at: entry.position,
      suggestion: Suggestion.oneOf(words, nearest: nearest))
  }

  subscript(key: Key) -> YAMLValue? {
    values[key]
  }

  /// Whether a key is absent, and not because it was misspelt, which is reported already.
  func lacks(_ key: Key) -> Bool {
    values[key] == nil && !refused.contains(key)
  }

  /// Where a key's value stands; the section's start for an absent one.
  func position(of key: Key) -> FilePosition {
    values[key]?.position ?? position
  }
}
