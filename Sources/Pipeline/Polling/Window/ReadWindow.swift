internal import Configuration
internal import Deduplication
internal import Fetching
internal import Foundation
internal import News
internal import Storage

/// The entries of one poll beside those of the last: whether anything was missed between the two,
/// and what they teach of the feed's rhythm.
struct ReadWindow: Sendable {
  /// The feed's document, and older pages where they were needed, from new to old.
  let documents: [FeedDocument]
  /// Whether the feed had been read before.
  private let isFirst: Bool
  private let lastSuccess: Date?
  /// Whether the document reaches back to the last one; nil where that can't be told.
  private let overlaps: Bool?
  /// Whether older pages closed the gap.
  private let isClosed: Bool
  private let anchors: Data
  private var rhythm: Rhythm?
  private var listing: Listing

  /// How far a poll's share of new entries may go before the pace is slowed down again: a quarter
  /// leaves room for twice the interval.
  private static let easyShare = 0.25
  /// How often the interval is halved at most.
  private static let mostHalvings = 4

  /// Compares a document with the last one, and fetches older pages where they don't meet.
  init(
    _ document: FeedDocument, of poll: FeedPoll, previous: FeedWindow?, address: String
  ) async {
    let reader = EntryReader(
      feed: poll.feed, metadata: document.feed, download: poll.download, now: poll.now)
    let entries = document.entries.filter { !$0.isCut }.map { ($0, reader.identity(of: $0)) }
    let old = previous.map { WindowAnchors($0.anchors) }
    isFirst = poll.state.firstSuccess == nil
    lastSuccess = poll.state.lastSuccess
    rhythm = previous.flatMap { Rhythm($0.rhythm) }
    listing = previous.map { Listing($0.listing) } ?? Listing()
    // A document that was cut short, or is empty, says nothing of what it lacks.
    if !document.isTruncated, !entries.isEmpty { listing.take(entries, at: poll.now()) }
    if let old, !old.isEmpty, !isFirst, !entries.isEmpty, !document.isTruncated {
      overlaps = old.isMet(by: entries.map(\.1))
    } else {
      overlaps = nil
    }
    if let old, overlaps == false, case .http(_) = poll.feed.location {
      let walk = ArchiveWalk(download: poll.download, options: poll.options)
      let (pages, isClosed) = await walk.pages(before: document, at: address) { entries in
        old.isMet(by: entries.map(reader.identity))
      }
      documents = [document] + pages
      self.isClosed = isClosed
    } else {
      documents = [document]
      isClosed = false
    }
    // A document that was cut short, or is empty, leaves the last one's anchors in force.
    let keepsAnchors = document.isTruncated || entries.isEmpty
    anchors =
      keepsAnchors && previous != nil ? previous?.anchors ?? Data() : WindowAnchors(entries).data
  }

  /// What is to be kept of this window.
  var stored: FeedWindow {
    FeedWindow(anchors: anchors, rhythm: rhythm?.data ?? Data(), listing: listing.data)
  }

  /// Learns from what came, and tells what is odd about it.
  ///
  /// - Parameters:
  ///   - arrivals: When the entries came out that were never seen before.
  ///   - memory: What is known of the feed; learns.
  ///   - end: When the poll ended.
  /// - Returns: What the user is to be told.
  mutating func take(
    _ arrivals: [Date?], into memory: inout FeedMemory, end: Date
  ) -> [FeedEvent] {
    var events = judgeOverlap(arrivals, memory: &memory, end: end)
    guard !arrivals.isEmpty else { return events }
    let dates = arrivals.compactMap { moment(of: $0, end: end) }
    if !isFirst {
      events += judgeRhythm(count: arrivals.count, memory: &memory, end: end)
    }
    learnPace(from: dates, memory: &memory, end: end)
    var rhythm = rhythm ?? Rhythm(since: isFirst ? dates.min() ?? end : lastSuccess ?? end)
    rhythm.add(dates, now: end)
    self.rhythm = rhythm
    memory.silentFrom = memory.lastEntry.flatMap { rhythm.silentFrom($0, now: end) }
    return events
  }

  /// Takes note of the entries that have left the feed.
  ///
  /// - Parameters:
  ///   - memory: What is known of the feed; learns whether some are still to be confirmed.
  ///   - end: When the poll ended.
  /// - Returns: Those whose departure means something.
  mutating func departures(into memory: inout FeedMemory, end: Date) -> [Listing.Departure] {
    let departures = listing.departures(at: end)
    memory.missesEntries = listing.missesEntries
    return departures
  }

  private func judgeOverlap(
    _ arrivals: [Date?], memory: inout FeedMemory, end: Date
  ) -> [FeedEvent] {
    guard let overlaps else { return [] }
    guard !overlaps else {
      let count = documents.first?.entries.count ?? 0
      if Double(arrivals.count) <= Double(count) * Self.easyShare, memory.halvings > 0 {
        memory.halvings -= 1
      }
      return []
    }
    memory.halvings = min(memory.halvings + 1, Self.mostHalvings)
    let from = memory.lastEntry ?? lastSuccess ?? end
    let oldest = documents.first?.entries.compactMap(\.date).filter { $0 > from && $0 <= end }.min()
    let to = oldest ?? end
    let closed = FeedEvent.gapClosed(
      from: from, to: to, entries: documents.dropFirst().reduce(0) { $0 + $1.entries.count })
    return [isClosed ? closed : .gap(from: from, to: to)]
  }

  private func judgeRhythm(
    count: Int, memory: inout FeedMemory, end: Date
  ) -> [FeedEvent] {
    var events: [FeedEvent] = []
    if memory.alarm == FeedAlarm.silent.rawValue {
      events.append(.spoke(after: memory.lastEntry))
      memory.alarm = nil
    }
    guard let rhythm, rhythm.isKnown(at: end), let lastSuccess else { return events }
    let expected = rhythm.expected(from: lastSuccess, to: end, now: end)
    if !Rhythm.isBurst(count, expected: expected) {
      memory.alarm = nil
    } else if memory.alarm != FeedAlarm.burst.rawValue {
      memory.alarm = FeedAlarm.burst.rawValue
      events.append(.burst(entries: count, expected: expected))
    }
    return events
  }

  /// The mean gap between the newest entries; where they have no dates, between those that polls saw.
  private func learnPace(from dates: [Date], memory: inout FeedMemory, end: Date) {
    let listed = (documents.first?.entries ?? []).compactMap(\.date).filter { $0 <= end }
    let newest = listed.sorted(by: >).prefix(20)
    if let last = newest.first, let first = newest.last, first < last {
      memory.meanGap = last.timeIntervalSince(first) / Double(newest.count - 1)
    } else if !isFirst, let last = memory.lastEntry ?? lastSuccess {
      let gap = end.timeIntervalSince(last) / Double(max(dates.count, 1))
      memory.meanGap = memory.meanGap.map { 0.7 * $0 + 0.3 * gap } ?? gap
    }
    memory.lastEntry = newest.first ?? (isFirst ? memory.lastEntry : end)
  }

  /// When an entry counts as having come.
  ///
  /// Its own date, where that lies between the last poll and this one, give or take a day; else now.
  /// Of a first document, only dates count.
  private func moment(of date: Date?, end: Date) -> Date? {
    if isFirst { return date.flatMap { $0 <= end ? $0 : nil } }
    guard let date, date <= end, date > (lastSuccess ?? end).addingTimeInterval(-86_400) else {
      return end
    }
    return date
  }
}
