internal import Deduplication
internal import Foundation
internal import News

/// The newest entries of a feed's document, by fingerprint: where the next document holds none of
/// them, entries may have come and gone between the two (`feeds.md` 7.2).
struct WindowAnchors: Hashable {
  /// Half of the entries, because the other half may be pinned, deleted or of another order.
  private static let share = 2
  /// Enough for any window: a feed that drops 32 entries between two polls has lost some.
  private static let limit = 32

  private let fingerprints: Set<UInt64>

  /// Takes the newest half of a document's entries.
  ///
  /// - Parameter entries: All entries, with what identifies them.
  init(_ entries: [(entry: Entry, identity: EntryIdentity)]) {
    let dates = entries.compactMap { $0.entry.published ?? $0.entry.updated }
    // Pinned entries stand first, and mean nothing: the dates know better, where there are any.
    let ordered =
      dates.count == entries.count
      ? entries.sorted { ($0.entry.date ?? .distantPast) > ($1.entry.date ?? .distantPast) }
      : entries
    let count = min(max(1, entries.count / Self.share), Self.limit)
    // Some feeds link all their entries to one page: what several entries have tells nothing.
    var uses: [UInt64: Int] = [:]
    for entry in entries {
      for print in Self.fingerprints(of: entry.identity) { uses[print, default: 0] += 1 }
    }
    fingerprints = Set(
      ordered.prefix(entries.isEmpty ? 0 : count)
        .flatMap { Self.fingerprints(of: $0.identity) }.filter { uses[$0] == 1 })
  }

  /// Reads what `data` wrote.
  init(_ data: Data) {
    fingerprints = Set(data.numbers(of: UInt64.self))
  }

  /// The fingerprints as the database keeps them.
  var data: Data { Data(bigEndian: fingerprints.sorted()) }

  /// Whether there was nothing that could have been missed.
  var isEmpty: Bool { fingerprints.isEmpty }

  /// Whether a document reaches back to this one.
  ///
  /// - Parameter identities: What identifies its entries.
  /// - Returns: Whether one of the newest entries is among them.
  func isMet(by identities: [EntryIdentity]) -> Bool {
    identities.contains { !fingerprints.isDisjoint(with: Self.fingerprints(of: $0)) }
  }

  /// By key and by address: a CMS that gives all entries new ids keeps their addresses.
  ///
  /// A clash of two would hide one gap in 10¹⁷.
  private static func fingerprints(of identity: EntryIdentity) -> [UInt64] {
    [identity.key, identity.canonicalURL?.description].compactMap { $0.map(TextPrint.of) }
  }
}

extension Entry {
  /// When the entry came out, as it says.
  var date: Date? { published ?? updated }
}
