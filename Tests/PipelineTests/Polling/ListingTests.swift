import Deduplication
import Foundation
import News
import Testing

@testable import Pipeline

/// Which entries have left a feed while older ones stayed.
@Suite struct ListingTests {
  private static let start = Date(timeIntervalSince1970: 1_790_000_000)

  private static func entries(
    _ numbers: [Int], id: (Int) -> String = { "\($0)" },
    link: (Int) -> String = { "https://wire.example/\($0)" }
  ) -> [(entry: Entry, identity: EntryIdentity)] {
    numbers.map { number in
      var entry = Entry()
      entry.published = start.addingTimeInterval(Double(number) * 600)
      entry.title = FeedText("Ferry \(number)", kind: .text)
      return (
        entry,
        EntryIdentity(id: id(number), link: link(number), title: "Ferry \(number)", bodies: [])
      )
    }
  }

  /// The departures of each document of a feed that is polled hourly, by what it still lists.
  private static func older(_ documents: [[Int]]) -> [[Int]] {
    var listing = Listing()
    return documents.enumerated().map { hour, numbers in
      let time = start.addingTimeInterval(Double(hour) * 3_600)
      // As the database keeps it.
      listing = Listing(listing.data)
      if !numbers.isEmpty { listing.take(entries(numbers), at: time) }
      return listing.departures(at: time).map(\.older)
    }
  }

  private static func departed(_ documents: [[Int]]) -> [Int] { older(documents).flatMap(\.self) }

  @Test func anEntryHasLeftWhenTwoPollsLackItAndOlderOnesStay() {
    #expect(Self.older([[5, 4, 3, 2, 1], [5, 3, 2, 1], [5, 3, 2, 1]]) == [[], [], [3]])
  }

  @Test func aPollWithoutADocumentConfirmsIt() {
    #expect(Self.older([[5, 4, 3, 2, 1], [5, 3, 2, 1], []]) == [[], [], [3]])
  }

  @Test(
    arguments: [
      // It comes back.
      [[5, 4, 3, 2, 1], [5, 3, 2, 1], [5, 4, 3, 2, 1], [5, 4, 3, 2, 1]],
      // The window moves on.
      [[5, 4, 3, 2, 1], [7, 6, 5, 4, 3], [9, 8, 7, 6, 5], [9, 8, 7, 6, 5]],
      // All but a pinned entry move on.
      [[1, 15, 14, 13, 12], [1, 25, 24, 23, 22], [1, 25, 24, 23, 22]],
      // Another choice of entries.
      [[9, 8, 7, 6, 5, 4, 3, 2, 1], [9, 8, 4, 3, 2, 1], [9, 8, 4, 3, 2, 1]],
      // In no order of time.
      [[3, 5, 1, 2, 4], [3, 5, 2, 4], [3, 5, 2, 4]],
    ])
  func otherwiseNoneHasLeft(documents: [[Int]]) {
    #expect(Self.departed(documents) == [])
  }

  /// An old document from a cache lacks the newest entries.
  @Test func theNewestEntryHasLeftOnlyWhenANewerOneStandsOrAfterSixHours() {
    let stale = [[4, 3, 2, 1], [3, 2, 1], [3, 2, 1], [4, 3, 2, 1]]
    #expect(Self.departed(stale) == [])
    #expect(Self.older([[4, 3, 2, 1], [3, 2, 1], [5, 3, 2, 1]]) == [[], [], [3]])
    let hours = Array(repeating: [3, 2, 1], count: 7)
    #expect(Self.older([[4, 3, 2, 1]] + hours).last == [3])
  }

  @Test func anEntryUnderANewIdAndAddressIsKnownByItsHeadline() {
    var listing = Listing()
    listing.take(Self.entries([5, 4, 3, 2, 1]), at: Self.start)
    let renamed = Self.entries(
      [5, 4, 3, 2, 1], id: { $0 == 4 ? "new" : "\($0)" },
      link: { "https://wire.example/\($0 == 4 ? 99 : $0)" })
    listing.take(renamed, at: Self.start + 1)
    #expect(!listing.missesEntries)
  }

  /// A feed whose editors drop entries all the time withdraws none of them.
  @Test func aFeedThatDropsEntriesAllTheTimeIsBelievedTwice() {
    var documents: [[Int]] = []
    for newest in stride(from: 100, to: 200, by: 10) {
      let window = Array((newest - 10..<newest).reversed())
      documents += [window, window.filter { $0 != newest - 2 }, []]
    }
    #expect(Self.departed(documents) == [8, 8])
  }

  @Test func aDepartureIsOfAStoredKeyOrAddress() throws {
    var listing = Listing()
    listing.take(Self.entries([5, 4, 3, 2, 1]), at: Self.start)
    listing.take(Self.entries([5, 3, 2, 1]), at: Self.start + 1)
    let departure = try #require(listing.departures(at: Self.start + 2).first)
    #expect(departure.isOf(key: "id:4", address: nil))
    #expect(departure.isOf(key: "other", address: "wire.example/4"))
    #expect(!departure.isOf(key: "id:3", address: "wire.example/3"))
    #expect(!departure.isOf(key: "other", address: nil))
  }

  @Test func staysBounded() {
    var listing = Listing()
    listing.take(Self.entries(Array((1...5_000).reversed())), at: Self.start)
    #expect(listing.data.count == 8 + 200 * 20)
    #expect(Listing(listing.data) == listing)
    #expect(Listing(Data([1, 2, 3])) == Listing())
  }
}
