/// The word pieces that a model knows, found by their bytes.
struct Vocabulary: Sendable {
  private let bytes: [UInt8]
  /// Where each piece begins, and where the last ends; what lies between two is the line feed.
  private let starts: [UInt32]
  /// Open addressing: one more than the number of the piece whose hash led here, 0 for none.
  private let slots: [UInt32]
  /// The length in bytes of the longest piece.
  let longest: Int

  /// Reads the pieces.
  ///
  /// - Parameters:
  ///   - bytes: Their UTF-8, one piece a line.
  ///   - count: How many there must be; nil is made of another number.
  init?(_ bytes: [UInt8], count: Int) {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(count + 1)
    var ended = bytes
    if ended.last != UInt8(ascii: "\n") { ended.append(UInt8(ascii: "\n")) }
    for (index, byte) in ended.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(UInt32(truncatingIfNeeded: index + 1))
    }
    guard starts.count == count + 1, ended.count < Int(UInt32.max) else { return nil }
    var capacity = 2
    while capacity < count * 2 { capacity *= 2 }
    var slots = [UInt32](repeating: 0, count: capacity)
    var longest = 0
    for number in 0..<count {
      let piece = Int(starts[number])..<Int(starts[number + 1]) - 1
      longest = max(longest, piece.count)
      var slot = ended[piece].reduce(PieceHash()) { $0.adding($1) }.slot(of: capacity)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = UInt32(truncatingIfNeeded: number + 1)
    }
    self.bytes = ended
    self.starts = starts
    self.slots = slots
    self.longest = longest
  }

  /// The number of the piece that is `mark` and then some bytes of a word.
  ///
  /// - Parameters:
  ///   - mark: What stands before a piece that continues a word, or nothing.
  ///   - range: The bytes of the word.
  ///   - word: The word.
  ///   - hash: The hash of all of it.
  /// - Returns: Its number; nil where there is none.
  func number(of mark: [UInt8], _ range: Range<Int>, in word: [UInt8], hash: PieceHash) -> Int? {
    var slot = hash.slot(of: slots.count)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if isPiece(number, mark, range, in: word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isPiece(
    _ number: Int, _ mark: [UInt8], _ range: Range<Int>, in word: [UInt8]
  ) -> Bool {
    var place = Int(starts[number])
    guard Int(starts[number + 1]) - 1 - place == mark.count + range.count else { return false }
    for byte in mark {
      guard bytes[place] == byte else { return false }
      place += 1
    }
    for index in range {
      guard bytes[place] == word[index] else { return false }
      place += 1
    }
    return true
  }
}
