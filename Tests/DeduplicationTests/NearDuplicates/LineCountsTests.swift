import Testing

@testable import Deduplication

@Suite struct LineCountsTests {
  @Test func countsALine() {
    var counts = LineCounts()
    #expect((0..<3).map { _ in counts.add(0xABCD_0000_1234) } == [1, 2, 3])
    #expect(counts.add(0x5678_0000_9999) == 1)
  }

  @Test func neverOverflows() {
    var counts = LineCounts()
    for _ in 0..<300 { _ = counts.add(7) }
    #expect(counts.add(7) == 255)
  }
}
