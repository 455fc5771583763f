internal import News

/// What differs between two headlines of one article.
struct HeadlineChange {
  let kinds: [TextChange.Kind]

  init(
    _ before: ComparedText, _ after: ComparedText, _ old: SentenceVersion, _ new: SentenceVersion
  ) {
    let oldSlots = SlotFinder.slots(in: before.titleWords, of: before.title)
    let newSlots = SlotFinder.slots(in: after.titleWords, of: after.title)
    var hasFigure = !SlotComparison(oldSlots, newSlots).changed.isEmpty
    if !hasFigure, old.similarity(to: new) >= 0.6 {
      hasFigure = !SentenceDifference(
        old, new, .init(text: before.title), .init(text: after.title)
      ).figures.isEmpty
    }
    let gone = old.words.filter { !Self.labels.contains($0.hash) }.map(\.hash)
    let came = new.words.filter { !Self.labels.contains($0.hash) }.map(\.hash)
    kinds = hasFigure ? [.figure] : gone == came ? [] : [.headline]
  }

  /// Words that desks put before a headline and take away again.
  private static let labels: Set<UInt64> = Set(
    [
      "update", "updated", "breaking", "live", "watch", "video", "photos", "exclusive",
      "developing",
    ]
    .map { WordScanner.hash(of: $0) })
}
