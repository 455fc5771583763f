/// A unit or counted noun, cut to words that compare: "heart transplants", "barrels per day".
struct UnitPhrase: Hashable, Sendable {
  /// The stems of what is counted or measured.
  private(set) var counted: [String] = []
  /// The stems of what it is divided by ("per day").
  private(set) var divisor: [String] = []
  /// The stems of what it consists of, or is reckoned in ("of grain", "of age").
  private(set) var matter: [String] = []

  /// Cuts a unit.
  ///
  /// - Parameters:
  ///   - unit: As a text, the extraction or the configuration has it.
  ///   - cutter: The cutter of English, in which units are named.
  init(_ unit: String, cutter: inout WordCutter) {
    let lowered = unit.lowercased()
    var words = (UnitNames.common(to: lowered) ?? lowered)
      .replacing("/", with: " per ").split(separator: " ")[...]
    counted = Self.stems(of: Self.part(of: &words), cutter: &cutter)
    while let joint = words.popFirst() {
      let stems = Self.stems(of: Self.part(of: &words), cutter: &cutter)
      if joint == "of" { matter += stems } else { divisor += stems }
    }
  }

  /// The word that says what is counted; "pound sterling" counts pounds.
  var head: String? { counted.last { $0 != "sterl" } }

  /// Whether what another unit counts is this, perhaps told more closely: "soldier" covers "wounded
  /// soldier".
  func covers(_ other: UnitPhrase) -> Bool {
    head == other.head && counted.allSatisfy(other.counted.contains)
  }

  /// Takes the words up to the next that joins two parts; the first never does.
  private static func part(of words: inout ArraySlice<Substring>) -> ArraySlice<Substring> {
    let border = words.dropFirst().firstIndex(where: joints.contains) ?? words.endIndex
    defer { words = words[border...] }
    return words[..<border]
  }

  private static let joints: Set<Substring> = ["per", "a", "an", "of"]

  private static func stems(of words: ArraySlice<Substring>, cutter: inout WordCutter) -> [String] {
    let name = words.joined(separator: " ")
    var stems: [String] = []
    for word in (UnitNames.common(to: name) ?? name).split(separator: " ") {
      let parts = cutter.words(in: UnitNames.singular(of: String(word)))
      // A sign such as "₸" is no word, but may be all that a unit has.
      stems += parts.isEmpty ? [String(word)] : parts.map(\.stem)
    }
    return stems
  }
}
