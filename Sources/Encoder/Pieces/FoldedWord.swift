/// A word without its accents and capitals, as the vocabulary spells it.
struct FoldedWord {
  private(set) var utf8: [UInt8] = []
  /// Where each scalar begins in `utf8`.
  private(set) var starts: [Int] = []
  /// The place in the paragraph of what each scalar comes from.
  private(set) var origins: [Int] = []
  /// Where the last scalar comes from.
  private(set) var lastOrigin = 0
  /// Whether it has more scalars than the tokenizer bears with; they aren't kept.
  private(set) var isTooLong = false
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  var isEmpty: Bool { starts.isEmpty }

  mutating func append(_ scalar: Unicode.Scalar, from origin: Int) {
    lastOrigin = origin
    guard starts.count < limit else {
      isTooLong = true
      return
    }
    starts.append(utf8.count)
    origins.append(origin)
    if scalar.isASCII {
      utf8.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  mutating func removeAll() {
    utf8.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    origins.removeAll(keepingCapacity: true)
    isTooLong = false
  }
}
