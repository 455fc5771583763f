import Deduplication
import Foundation
import News
import Testing

@testable import Pipeline

/// Whether a feed's window reaches back to the last one.
@Suite struct WindowTests {
  private func entries(
    _ numbers: some Sequence<Int>, link: (Int) -> String = { "https://wire.example/\($0)" },
    date: (Int) -> Date? = { _ in nil }
  ) -> [(entry: Entry, identity: EntryIdentity)] {
    numbers.map { number in
      var entry = Entry()
      entry.published = date(number)
      let identity = EntryIdentity(
        id: "\(number)", link: link(number), title: "Ferry \(number)", bodies: [])
      return (entry, identity)
    }
  }

  @Test(
    arguments: [
      (10...19, true), (15...24, true), (19...28, true), (20...29, false),
      (30...39, false),
    ])
  func overlapIsOneOfTheNewestEntriesInTheNextWindow(next: ClosedRange<Int>, overlaps: Bool) {
    // The newest come first.
    let last = WindowAnchors(entries((10...19).reversed()))
    #expect(last.isMet(by: entries(next.reversed()).map(\.identity)) == overlaps)
  }

  @Test func anOldEntryThatIsPinnedProvesNothing() {
    let date = { (number: Int) in Date(timeIntervalSince1970: Double(number) * 3_600) }
    let last = WindowAnchors(entries([1] + (10...19).reversed(), date: date))
    #expect(!last.isMet(by: entries([1] + (30...39).reversed()).map(\.identity)))
  }

  @Test func newIdsForOldAddressesAreNoGap() {
    let last = WindowAnchors(entries(1...6))
    let renamed = (1...6).map {
      EntryIdentity(id: "new-\($0)", link: "https://wire.example/\($0)", title: "x", bodies: [])
    }
    #expect(last.isMet(by: renamed))
  }

  @Test func oneAddressForAllEntriesProvesNothing() {
    let last = WindowAnchors(entries(1...6) { _ in "https://wire.example/all" })
    #expect(!last.isMet(by: entries(7...12) { _ in "https://wire.example/all" }.map(\.identity)))
  }

  @Test func surviveBeingStoredAndStayBounded() {
    let anchors = WindowAnchors(entries(1...5_000))
    #expect(WindowAnchors(anchors.data) == anchors)
    #expect(anchors.data.count == 2 * 32 * 8)
    #expect(WindowAnchors(Data()).isEmpty)
    #expect(WindowAnchors([]).data.isEmpty)
  }
}
