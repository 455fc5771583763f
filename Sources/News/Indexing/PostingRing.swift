/// Which documents hold a key, the newest first: an inverted index that forgets the oldest postings
/// and so never outgrows its capacity.
package struct PostingRing: Sendable {
  private struct Posting {
    let key: UInt32
    let document: UInt32
    /// How many postings before this one the next older of its bucket is; 0 where there is none.
    var distance: UInt32
  }

  private let capacity: Int
  private var postings: [Posting] = []
  /// How many postings were ever added; the newest has the ordinal `added - 1`.
  private var added = 0
  /// For each bucket the ordinal behind its newest posting, modulo 2^32; 0 where there is none.
  ///
  /// An ordinal from so long ago that it looks new again leads to postings of other keys, no more.
  private var newest: [UInt32]

  /// Makes an empty index.
  ///
  /// - Parameter capacity: How many postings are kept.
  package init(capacity: Int) {
    self.capacity = capacity
    newest = Array(repeating: 0, count: 1 << 10)
  }

  /// Records that a document holds a key.
  ///
  /// - Parameters:
  ///   - document: The document's number.
  ///   - key: Something that it holds.
  package mutating func add(_ document: Int, under key: UInt32) {
    if added > 2 * newest.count, newest.count < capacity { doubleBuckets() }
    let bucket = bucket(of: key)
    let posting = Posting(
      key: key, document: UInt32(truncatingIfNeeded: document),
      distance: distance(to: bucket, from: added))
    if postings.count < capacity {
      postings.append(posting)
    } else {
      postings[added % capacity] = posting
    }
    added += 1
    newest[bucket] = UInt32(truncatingIfNeeded: added)
  }

  /// A document that holds one of the keys looked for.
  package struct Hit: Hashable, Sendable {
    /// The key's place among those looked for.
    package let place: Int
    package let document: Int
  }

  /// Finds the documents that hold keys.
  ///
  /// The keys are followed side by side, and nothing else is done meanwhile: each posting lies
  /// somewhere else in memory, and the processor waits for those of several keys at once.
  ///
  /// - Parameters:
  ///   - keys: What they hold.
  ///   - limit: How many postings of a key's bucket are looked at, at most.
  /// - Returns: Those of each key the newest first.
  package func documents(holding keys: [UInt32], limit: Int) -> [Hit] {
    let oldest = max(0, added - capacity)
    var trails = keys.indices.compactMap { place in
      newestOrdinal(in: bucket(of: keys[place])).map {
        Trail(place: place, ordinal: $0, slot: $0 % capacity)
      }
    }
    var hits: [Hit] = []
    for _ in 0..<limit where !trails.isEmpty {
      var left = 0
      for index in trails.indices {
        let trail = trails[index]
        let posting = postings[trail.slot]
        if posting.key == keys[trail.place] {
          hits.append(Hit(place: trail.place, document: Int(posting.document)))
        }
        let older = trail.ordinal - Int(posting.distance)
        guard posting.distance > 0, older >= oldest else { continue }
        let slot = trail.slot - Int(posting.distance)
        trails[left] = Trail(
          place: trail.place, ordinal: older, slot: slot < 0 ? slot + capacity : slot)
        left += 1
      }
      trails.removeLast(trails.count - left)
    }
    return hits
  }

  /// Where among the postings of a key's bucket a search stands.
  private struct Trail {
    let place: Int
    let ordinal: Int
    /// Where in the ring that is.
    let slot: Int
  }

  /// How many postings before an ordinal a bucket's newest one is; 0 where it is forgotten.
  private func distance(to bucket: Int, from ordinal: Int) -> UInt32 {
    guard let before = newestOrdinal(in: bucket), ordinal - before < capacity else { return 0 }
    return UInt32(ordinal - before)
  }

  private func newestOrdinal(in bucket: Int) -> Int? {
    guard newest[bucket] != 0 else { return nil }
    let distance = Int(UInt32(truncatingIfNeeded: added) &- newest[bucket]) + 1
    return distance <= min(added, capacity) ? added - distance : nil
  }

  private func bucket(of key: UInt32) -> Int {
    // Fibonacci hashing: keys may be alike in their low bits, since samples are taken by them.
    Int((key &* 2_654_435_769) >> 8) & (newest.count - 1)
  }

  private mutating func doubleBuckets() {
    newest = Array(repeating: 0, count: newest.count * 2)
    for ordinal in max(0, added - capacity)..<added {
      let bucket = bucket(of: postings[ordinal % capacity].key)
      postings[ordinal % capacity].distance = distance(to: bucket, from: ordinal)
      newest[bucket] = UInt32(truncatingIfNeeded: ordinal + 1)
    }
  }
}
