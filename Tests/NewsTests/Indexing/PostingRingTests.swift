import News
import Testing

@Suite struct PostingRingTests {
  private func documents(_ ring: PostingRing, _ key: UInt32, limit: Int = 100) -> [Int] {
    ring.documents(holding: [key], limit: limit).map(\.document)
  }

  @Test func namesTheDocumentsOfAKeyNewestFirst() {
    var ring = PostingRing(capacity: 10)
    for document in 1...3 { ring.add(document, under: 7) }
    ring.add(4, under: 8)
    #expect(documents(ring, 7) == [3, 2, 1])
    #expect(documents(ring, 8) == [4])
    #expect(documents(ring, 9).isEmpty)
  }

  @Test func followsSeveralKeysSideBySide() {
    var ring = PostingRing(capacity: 10)
    for (document, key) in zip(1..., [7, 8, 7, 7] as [UInt32]) { ring.add(document, under: key) }
    let hits = ring.documents(holding: [9, 7, 8], limit: 2)
    #expect(hits.map { [$0.place, $0.document] } == [[1, 4], [2, 2], [1, 3]])
  }

  @Test func forgetsTheOldestPostingsAtItsCapacity() {
    var ring = PostingRing(capacity: 4)
    for document in 1...6 { ring.add(document, under: 7) }
    #expect(documents(ring, 7) == [6, 5, 4, 3])
  }

  @Test func looksAtNoMorePostingsThanTheLimit() {
    var ring = PostingRing(capacity: 100)
    for document in 1...50 { ring.add(document, under: 7) }
    #expect(documents(ring, 7, limit: 2) == [50, 49])
  }

  @Test func keepsAllPostingsWhileItGrows() {
    var ring = PostingRing(capacity: 20_000)
    for document in 0..<10_000 { ring.add(document, under: UInt32(document % 5_000)) }
    #expect((0..<5_000).allSatisfy { documents(ring, UInt32($0)) == [$0 + 5_000, $0] })
  }
}
