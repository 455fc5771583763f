/// A small set of keys, kept sorted so that two sets are compared in one walk.
package struct KeySet: Hashable, Sendable {
  package let keys: [UInt32]

  /// Makes a set.
  ///
  /// - Parameter keys: Its members, in any order, possibly repeated.
  package init(_ keys: [UInt32]) {
    var sorted = keys
    sorted.sort()
    var count = 0
    for key in sorted where count == 0 || sorted[count - 1] != key {
      sorted[count] = key
      count += 1
    }
    // A copy of its own: thousands of sets are kept, and a shortened array keeps its room.
    self.keys = sorted[..<count].map(\.self)
  }

  package var count: Int { keys.count }
  package var isEmpty: Bool { keys.isEmpty }

  /// How many keys two sets share.
  ///
  /// - Parameter other: Another set.
  /// - Returns: The size of the intersection.
  package func sharedCount(with other: KeySet) -> Int {
    var shared = 0
    var left = 0
    var right = 0
    while left < keys.count, right < other.keys.count {
      let (mine, theirs) = (keys[left], other.keys[right])
      if mine == theirs { shared += 1 }
      if mine <= theirs { left += 1 }
      if theirs <= mine { right += 1 }
    }
    return shared
  }

  /// How many of the keys stand in at least one of two other sets.
  ///
  /// - Parameters:
  ///   - one: A set.
  ///   - other: Another one.
  /// - Returns: The size of the intersection with both sets' union.
  package func sharedCount(withEither one: KeySet, or other: KeySet) -> Int {
    var shared = 0
    var left = one.keys[...]
    var right = other.keys[...]
    for key in keys {
      left = left.drop { $0 < key }
      right = right.drop { $0 < key }
      if left.first == key || right.first == key { shared += 1 }
    }
    return shared
  }

  /// The overlap coefficient: how much of the smaller set the other holds.
  ///
  /// - Parameter other: Another set.
  /// - Returns: From 0 to 1; 0 where one is empty.
  package func overlap(with other: KeySet) -> Double {
    let smaller = min(count, other.count)
    return smaller == 0 ? 0 : Double(sharedCount(with: other)) / Double(smaller)
  }

  /// The keys of either set.
  ///
  /// - Parameter other: Another set.
  /// - Returns: A set.
  package func union(_ other: KeySet) -> KeySet { KeySet(keys + other.keys) }
}

extension UInt64 {
  /// The upper half of a hash, as a key.
  package var key: UInt32 { UInt32(truncatingIfNeeded: self >> 32) }
}
