internal import Deduplication
internal import Foundation
internal import News

/// The entries that a feed's last documents listed, to notice one that leaves while older ones stay.
///
/// Only feeds whose entries stand from new to old are judged: in others, editors or readers choose
/// what is listed. And a feed that drops entries all the time chooses, too, whatever its order.
struct Listing: Hashable {
  /// An entry that the feed has listed.
  struct Item: Hashable {
    /// Of its key, its address and its headline; zero for none.
    let prints: [UInt32]
    /// When it came out, and since when the feed has been without it, in seconds since 1970; zero
    /// where the feed lists it.
    let date: UInt32
    var missingSince: UInt32 = 0

    var isListed: Bool { missingSince == 0 }
  }

  /// An entry that has left.
  struct Departure: Hashable {
    let item: Item
    /// How many of the entries that were listed with it, and are older, the feed still lists.
    let older: Int
  }

  /// From the newest to the oldest.
  private(set) var items: [Item] = []
  /// How many documents were seen, and how many entries have left the feed from amid others.
  private var documents: UInt32 = 0
  private var losses: UInt32 = 0

  /// Entries that are older than these belong to another time, and one may be pinned.
  private static let olderStaying = 2
  /// Entries that leave together: more of them, and the feed shows another choice.
  private static let leavingTogether = 2
  /// How often entries may leave a feed of which each departure means something: at first, and for
  /// how many documents once more.
  private static let lossesAtFirst: UInt32 = 2
  private static let documentsForOneLoss: UInt32 = 20
  /// An entry that was the newest is missing for good after so long, in seconds: before, the
  /// document may be an old one from a cache.
  private static let patience: UInt32 = 21_600
  /// Feeds list 10 to 100 entries.
  private static let limit = 200

  /// Begins to look.
  init() {}

  /// Reads what `data` wrote.
  init(_ data: Data) {
    let numbers = data.numbers(of: UInt32.self)
    guard numbers.count >= 2 else { return }
    (documents, losses) = (numbers[0], numbers[1])
    items = stride(from: 2, to: numbers.count - numbers.count % 5, by: 5).map {
      Item(
        prints: Array(numbers[$0..<$0 + 3]), date: numbers[$0 + 3], missingSince: numbers[$0 + 4])
    }
  }

  /// The listing as the database keeps it, 20 bytes an entry.
  var data: Data {
    let numbers = items.flatMap { $0.prints + [$0.date, $0.missingSince] }
    return Data(bigEndian: [documents, losses] + numbers)
  }

  /// Whether entries are missing of which it isn't certain yet that they have left.
  var missesEntries: Bool { items.contains { !$0.isListed } }

  /// Takes a document in.
  ///
  /// - Parameters:
  ///   - entries: Its entries, in its order, with what identifies them.
  ///   - time: When it came.
  mutating func take(_ entries: [(entry: Entry, identity: EntryIdentity)], at time: Date) {
    guard let listed = Self.items(of: entries) else { return items = [] }
    documents = documents &+ 1
    let prints = Set(listed.flatMap(\.prints)).subtracting([0])
    let stayed = items.filter { !prints.isDisjoint(with: $0.prints) }
    var missing = items.filter { item in
      prints.isDisjoint(with: item.prints)
        && stayed.count { $0.date < item.date } >= Self.olderStaying
    }
    if missing.count > Self.leavingTogether {
      losses = losses &+ UInt32(missing.count)
      missing = []
    }
    for index in missing.indices where missing[index].isListed {
      missing[index].missingSince = Self.seconds(time)
    }
    items = Array((listed + missing).sorted { $0.date > $1.date }.prefix(Self.limit))
  }

  /// Takes out the entries that were missing before, too, and so have left for good.
  ///
  /// - Parameter time: When the feed was seen last.
  /// - Returns: Those whose departure means something.
  mutating func departures(at time: Date) -> [Departure] {
    let now = Self.seconds(time)
    guard let newest = items.first(where: \.isListed)?.date else { return [] }
    let gone = items.filter { item in
      guard !item.isListed, item.missingSince < now else { return false }
      return newest > item.date || now - item.missingSince >= Self.patience
    }
    guard !gone.isEmpty else { return [] }
    items.removeAll(where: gone.contains)
    losses = losses &+ UInt32(gone.count)
    guard losses <= Self.lossesAtFirst + documents / Self.documentsForOneLoss else { return [] }
    return gone.map { item in
      Departure(item: item, older: items.count { $0.isListed && $0.date < item.date })
    }
  }

  /// The entries as items; nil where they are not dated, or don't stand from new to old.
  ///
  /// The first may be pinned.
  private static func items(of entries: [(entry: Entry, identity: EntryIdentity)]) -> [Item]? {
    let items = entries.compactMap { entry, identity in
      entry.date.map { date in
        Item(
          prints: prints(
            key: identity.key, address: identity.canonicalURL?.description,
            headline: entry.title?.value),
          date: seconds(date))
      }
    }
    guard items.count == entries.count else { return nil }
    let rest = items.dropFirst()
    guard zip(rest, rest.dropFirst()).allSatisfy({ $0.date >= $1.date }) else { return nil }
    return items
  }

  private static func seconds(_ date: Date) -> UInt32 {
    UInt32(max(0, min(date.timeIntervalSince1970, TimeInterval(UInt32.max))))
  }

  private static func prints(key: String, address: String?, headline: String?) -> [UInt32] {
    [key, address, headline].map { text in
      guard let text, !text.isEmpty else { return 0 }
      return UInt32(truncatingIfNeeded: TextPrint.of(text))
    }
  }
}

extension Listing.Departure {
  /// Whether a key, or an address, is the entry's.
  ///
  /// - Parameters:
  ///   - key: The key of a stored entry.
  ///   - address: Its canonical address.
  /// - Returns: Whether either is.
  func isOf(key: String, address: String?) -> Bool {
    let found = [key, address ?? ""].map { UInt32(truncatingIfNeeded: TextPrint.of($0)) }
    return found[0] == item.prints[0] || address != nil && found[1] == item.prints[1]
  }
}
