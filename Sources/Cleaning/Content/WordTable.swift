/// A fixed table from words, as hashes of their bytes, to values: looked up millions of times, so
/// without strings and without Swift's own hashing.
struct WordTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value?]
  private let mask: Int

  /// Makes the table.
  ///
  /// - Parameters:
  ///   - entries: Lower-case words and what they stand for.
  ///   - merge: The value of a word that comes twice.
  init(_ entries: [(String, Value)], merge: (Value, Value) -> Value) {
    self.init(
      hashed: entries.map { word, value in
        var hash = WordHash()
        for byte in word.utf8 { hash.combine(byte) }
        return (hash.value, value)
      }, merge: merge)
  }

  /// Makes the table of words that are hashes already.
  ///
  /// - Parameters:
  ///   - entries: Hashes of words and what these stand for.
  ///   - merge: The value of a word that comes twice.
  init(hashed entries: [(UInt64, Value)], merge: (Value, Value) -> Value) {
    var size = 64
    while size < entries.count * 3 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [Value?](repeating: nil, count: size)
    mask = size - 1
    for (hash, value) in entries {
      let slot = slot(of: hash)
      keys[slot] = hash
      values[slot] = values[slot].map { merge($0, value) } ?? value
    }
  }

  /// What the word stands for, if it is in the table.
  ///
  /// - Parameter hash: The word's hash.
  @inline(__always)
  subscript(hash: WordHash) -> Value? { self[hash.value] }

  /// What the word stands for, if it is in the table.
  ///
  /// - Parameter hash: The value of the word's hash.
  @inline(__always)
  subscript(hash: UInt64) -> Value? { values[slot(of: hash)] }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 32) & mask
    while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }
}
