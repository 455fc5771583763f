/// What was put in place of what between two versions of a sentence, word by word.
enum WordDiff {
  /// A stretch of words that another replaced; one of the two may be empty.
  struct Hunk: Hashable, Sendable {
    let before: Range<Int>
    let after: Range<Int>
  }

  /// Longer sentences are compared by their beginning and end only.
  private static let limit = 400

  /// The stretches in which two sequences differ, in order: all outside of a longest common
  /// subsequence.
  ///
  /// - Parameters:
  ///   - before: The hashes of the earlier words.
  ///   - after: The hashes of the later words.
  /// - Returns: The stretches; none where the sequences are equal.
  static func hunks(_ before: [UInt64], _ after: [UInt64]) -> [Hunk] {
    let prefix = zip(before, after).prefix { $0 == $1 }.count
    let rest = min(before.count, after.count) - prefix
    let suffix = zip(before.reversed(), after.reversed()).prefix(rest).prefix { $0 == $1 }.count
    let old = prefix..<(before.count - suffix)
    let new = prefix..<(after.count - suffix)
    guard !old.isEmpty || !new.isEmpty else { return [] }
    guard !old.isEmpty, !new.isEmpty, old.count <= limit, new.count <= limit else {
      return [Hunk(before: old, after: new)]
    }
    return aligned(Array(before[old]), Array(after[new]), offset: prefix)
  }

  private static func aligned(_ old: [UInt64], _ new: [UInt64], offset: Int) -> [Hunk] {
    let width = new.count + 1
    var longest = [Int32](repeating: 0, count: (old.count + 1) * width)
    for row in stride(from: old.count - 1, through: 0, by: -1) {
      for column in stride(from: new.count - 1, through: 0, by: -1) {
        longest[row * width + column] =
          old[row] == new[column]
          ? longest[(row + 1) * width + column + 1] + 1
          : max(longest[(row + 1) * width + column], longest[row * width + column + 1])
      }
    }
    var hunks: [Hunk] = []
    var (row, column) = (0, 0)
    while row < old.count || column < new.count {
      let start = (row, column)
      while row < old.count, column < new.count, old[row] != new[column] {
        if longest[(row + 1) * width + column] >= longest[row * width + column + 1] {
          row += 1
        } else {
          column += 1
        }
      }
      if row == old.count || column == new.count { (row, column) = (old.count, new.count) }
      if (row, column) != start {
        hunks.append(
          Hunk(before: offset + start.0..<offset + row, after: offset + start.1..<offset + column))
      }
      while row < old.count, column < new.count, old[row] == new[column] {
        row += 1
        column += 1
      }
    }
    return hunks
  }
}
