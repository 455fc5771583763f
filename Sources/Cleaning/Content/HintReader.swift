internal import Markup

/// Reads the hints from an element's attributes.
struct HintReader {
  private let document: HTMLDocument

  init(_ document: HTMLDocument) { self.document = document }

  /// What the element's class, id, role, item property and style say.
  func hints(of node: Int) -> ElementHints {
    guard document.hasAttributes(node) else { return [] }
    var hints: ElementHints = []
    for name in [HTMLAttributeName.class, .id, .itemprop, .dataComponent, .dataTestID] {
      if let value = document.attribute(name, of: node) { Self.read(value, into: &hints) }
    }
    if document.nodes[node].tag == .section, let name = document.attribute(.name, of: node) {
      Self.read(name, into: &hints)
    }
    if let role = document.attribute(.role, of: node) { hints.formUnion(Self.role(role)) }
    if isHidden(node) { hints.insert(.hidden) }
    return hints
  }

  private func isHidden(_ node: Int) -> Bool {
    if document.attribute(.hidden, of: node) != nil { return true }
    if let value = document.attribute(.ariaHidden, of: node), value.elementsEqual("true".utf8) {
      return true
    }
    guard let style = document.attribute(.style, of: node) else { return false }
    let folded = style.lazy.filter { $0 != 0x20 }.prefix(200).map { $0 | 0x20 }
    return contains(Array(folded), "display:none") || contains(Array(folded), "visibility:hidden")
  }

  private func contains(_ text: [UInt8], _ word: String) -> Bool {
    let word = word.utf8.map { $0 | 0x20 }
    guard text.count >= word.count else { return false }
    return (0...(text.count - word.count)).contains { text[$0...].starts(with: word) }
  }

  private static func role(_ value: ArraySlice<UInt8>) -> ElementHints {
    switch String(decoding: value.prefix(20), as: UTF8.self) {
    case "navigation", "banner", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar",
      "contentinfo", "complementary", "tooltip", "alert", "form":
      .boilerplate
    default: []
    }
  }

  /// Splits a value into words and adds what the tables say of each and of each pair.
  private static func read(_ value: ArraySlice<UInt8>, into hints: inout ElementHints) {
    for name in value.prefix(longestValue).split(whereSeparator: { $0 <= 0x20 }) {
      hints.formUnion(read(name: name))
    }
  }

  /// What one class name says.
  private static func read(name: ArraySlice<UInt8>) -> ElementHints {
    var hints: ElementHints = []
    var words = 0
    var word = WordHash()
    var pair: WordHash?
    var length = 0
    var prefixHints: ElementHints = []
    var previousIsLower = false
    var startsModified = false
    var endsModified = false

    func endWord() {
      guard length > 0 else { return }
      let isModifier = HintWords.modifiers[word] != nil
      if words == 0 { startsModified = isModifier }
      endsModified = isModifier
      hints.formUnion(HintWords.words[word] ?? prefixHints)
      if let pair, let found = HintWords.words[pair] { hints.formUnion(found) }
      words += 1
      pair = word
      word = WordHash()
      length = 0
      prefixHints = []
    }

    for byte in name {
      let isUpper = 0x41...0x5A ~= byte
      let isWordByte = isUpper || 0x61...0x7A ~= byte || 0x30...0x39 ~= byte || byte >= 0x80
      if !isWordByte || (isUpper && previousIsLower) { endWord() }
      previousIsLower = isWordByte && !isUpper
      guard isWordByte else { continue }
      let lower = isUpper ? byte | 0x20 : byte
      word.combine(lower)
      pair?.combine(lower)
      length += 1
      if length >= HintWords.shortestPrefix, let found = HintWords.prefixes[word] {
        prefixHints.formUnion(found)
      }
    }
    endWord()
    guard words > 1 else {
      if let pair, HintWords.hiddenClasses[pair] != nil { hints.insert(.doubtful) }
      return hints
    }
    // An id made from a heading tells what the section is about, not what it is.
    return startsModified || endsModified || words > longestName ? [] : hints
  }

  private static let longestValue = 400
  /// In words.
  private static let longestName = 5
}
