/// Gives each distinct sequence of bytes of a document a number, from 0 on.
struct Interner {
  private struct Slot {
    let range: Range<Int>
    let hash: UInt64
    /// An earlier sequence with the same hash.
    let previous: Int?
  }

  private var slots: [Slot] = []
  private var numbers: [UInt64: Int] = [:]
  /// The sequence that was last met with the lowest bits of its hash: the same few come again and again.
  private var recent = [UInt16](repeating: 0, count: 256)

  /// The hash of a sequence: FNV-1a.
  ///
  /// - Parameters:
  ///   - range: Where the sequence stands.
  ///   - source: The document.
  /// - Returns: What equal sequences have in common.
  static func hash(of range: Range<Int>, in source: [UInt8]) -> UInt64 {
    range.reduce(into: hashStart) { hash, index in hash = hashed(hash, source[index]) }
  }

  static let hashStart: UInt64 = 0xCBF2_9CE4_8422_2325

  static func hashed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  var count: Int { slots.count }

  /// The number of a sequence.
  ///
  /// - Parameters:
  ///   - range: Where the sequence stands.
  ///   - hash: Its hash.
  ///   - source: The same document each time.
  /// - Returns: The number, `count` before the call for a new sequence; nil for a sequence that is too
  ///   long, or a new one when there are too many.
  mutating func number(of range: Range<Int>, hash: UInt64, in source: [UInt8]) -> Int? {
    let place = Int(truncatingIfNeeded: hash & 255)
    let guess = Int(recent[place])
    if guess < slots.count, slots[guess].hash == hash, isSame(slots[guess].range, range, source) {
      return guess
    }
    guard let number = find(range, hash, source) ?? add(range, hash) else { return nil }
    recent[place] = UInt16(number)
    return number
  }

  private func find(_ range: Range<Int>, _ hash: UInt64, _ source: [UInt8]) -> Int? {
    var candidate = numbers[hash]
    while let number = candidate {
      if isSame(slots[number].range, range, source) { return number }
      candidate = slots[number].previous
    }
    return nil
  }

  private mutating func add(_ range: Range<Int>, _ hash: UInt64) -> Int? {
    guard slots.count < MarkupLimits.names, range.count <= MarkupLimits.nameLength else {
      return nil
    }
    slots.append(Slot(range: range, hash: hash, previous: numbers[hash]))
    numbers[hash] = slots.count - 1
    return slots.count - 1
  }

  private func isSame(_ one: Range<Int>, _ other: Range<Int>, _ source: [UInt8]) -> Bool {
    guard one.count == other.count else { return false }
    for offset in 0..<one.count
    where source[one.lowerBound + offset] != source[other.lowerBound + offset] {
      return false
    }
    return true
  }
}
