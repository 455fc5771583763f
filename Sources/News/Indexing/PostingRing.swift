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
  /// The ordinal of each bucket's newest posting, or -1.
  private var newest: [Int]

  /// Makes an empty index.
  ///
  /// - Parameter capacity: How many postings are kept.
  package init(capacity: Int) {
    self.capacity = capacity
    newest = Array(repeating: -1, count: 1 << 10)
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
    newest[bucket] = added
    added += 1
  }

  /// Visits the documents that hold a key, the newest first.
  ///
  /// - Parameters:
  ///   - key: What they hold.
  ///   - limit: How many postings of the key's bucket are looked at, at most.
  ///   - visit: Called with each document's number.
  package func documents(holding key: UInt32, limit: Int, _ visit: (Int) -> Void) {
    var ordinal = newest[bucket(of: key)]
    var looked = 0
    while ordinal >= 0, added - ordinal <= capacity, looked < limit {
      let posting = postings[ordinal % capacity]
      if posting.key == key { visit(Int(posting.document)) }
      ordinal = posting.distance == 0 ? -1 : ordinal - Int(posting.distance)
      looked += 1
    }
  }

  /// How many postings before an ordinal a bucket's newest one is; 0 where it is forgotten.
  private func distance(to bucket: Int, from ordinal: Int) -> UInt32 {
    let before = newest[bucket]
    return before >= 0 && ordinal - before < capacity ? UInt32(ordinal - before) : 0
  }

  private func bucket(of key: UInt32) -> Int {
    // Fibonacci hashing: keys may be alike in their low bits, since samples are taken by them.
    Int((key &* 2_654_435_769) >> 8) & (newest.count - 1)
  }

  private mutating func doubleBuckets() {
    newest = Array(repeating: -1, count: newest.count * 2)
    for ordinal in max(0, added - capacity)..<added {
      let bucket = bucket(of: postings[ordinal % capacity].key)
      postings[ordinal % capacity].distance = distance(to: bucket, from: ordinal)
      newest[bucket] = ordinal
    }
  }
}
