/// A figure together with what it counts, as far as two texts can be compared by it.
struct Slot: Hashable, Sendable {
  /// What is counted.
  enum Kind: Hashable, Sendable, CaseIterable {
    case dead, injured, shot, arrested, missing, age
  }

  let kind: Kind
  /// The number itself.
  let value: Double
  /// What the words allow: "at least 4" is 4 and more.
  let range: ClosedRange<Double>
  /// "Two others", "three more": without those counted before.
  let isAdditional: Bool
  /// "One of four", "two critically injured": some of those counted elsewhere.
  let isSubset: Bool
  /// For an age, the stem of the noun ("boy") where one stands there, else 0.
  let person: UInt64
}
