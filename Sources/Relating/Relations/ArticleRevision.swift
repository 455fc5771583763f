package import News

/// What an outlet changed in an article: how two of its revisions differ in what they claim.
package struct ArticleRevision: Sendable {
  /// A revision, as it is stored.
  package struct Version: Sendable {
    let text: ComparedText
    let claims: [Claim]
    /// The sentences that the article came with and that are stored apart.
    let withheld: Set<UInt64>
    /// Whether it was read from the page, or from what the feed shows of it; nil: nobody knows.
    let isFromPage: Bool?

    /// Makes a version.
    ///
    /// - Parameters:
    ///   - title: Its headline; empty where there is none.
    ///   - text: Its text.
    ///   - claims: Its claims.
    ///   - withheld: The lines that it came with and that are stored apart.
    ///   - isFromPage: Whether it was read from the page, or from what the feed shows of it.
    package init(
      title: String, text: String, claims: [Claim], withheld: [String], isFromPage: Bool? = nil
    ) {
      self.isFromPage = isFromPage
      self.text = ComparedText(title: title, text: text, claims: claims)
      self.claims = claims
      self.withheld = Set(withheld.flatMap(Self.sentences))
    }

    static func sentences(of text: String) -> [UInt64] {
      SentenceVersion.all(WordScanner.words(of: text), of: SpannedText(text)).map(\.hash)
    }

    func claim(in sentence: Span?) -> Int? {
      guard let sentence else { return nil }
      return claims.firstIndex { $0.content.contains { $0.overlaps(sentence) } }
    }
  }

  /// A sentence or a headline that a change took away or brought.
  package struct Passage: Hashable, Sendable {
    /// Whether it stands in the later revision.
    package let isAfter: Bool
    package let text: String
    /// Where it stands in its revision's text; nil for a headline.
    package let span: Span?
    /// The place, among the claims of its revision, of the first that stands in it.
    package let claim: Int?
  }

  /// The changes, each with the sentence before and after.
  package let changes: [TextChange]
  private let before: Version
  private let after: Version

  /// Changes of one revision that are told: where there are more, another article took its place.
  private static let limit = 12

  /// Compares two revisions.
  ///
  /// A line that was learned to be the outlet's, and so is stored apart in one of them, is no
  /// change. Where one comes from the page and the other is only what the feed shows of it, nothing
  /// but their headlines is compared: a teaser was written beside the article, not changed in it.
  ///
  /// - Parameters:
  ///   - before: The earlier one.
  ///   - after: The later one.
  package init(_ before: Version, _ after: Version) {
    self.before = before
    self.after = after
    let areAlike =
      before.isFromPage == nil || after.isFromPage == nil || before.isFromPage == after.isFromPage
    let comparison = TextComparison(before.text, after.text, sameStory: true, isRevision: true)
    changes = Array(
      comparison.changes.filter { change in
        guard areAlike || change.isOfHeadline else { return false }
        return switch change.kind {
        case .claimAdded: !before.withheld.contains(all: change.after)
        case .claimRemoved: !after.withheld.contains(all: change.before)
        case .figure, .quotation, .speaker, .headline: true
        }
      }.prefix(Self.limit))
  }

  /// The sentences and headlines of the changes, each once, in their order.
  package var passages: [Passage] {
    var passages: [Passage] = []
    for change in changes {
      for passage in self.passages(of: change) where !passages.contains(passage) {
        passages.append(passage)
      }
    }
    return passages
  }

  private func passages(of change: TextChange) -> [Passage] {
    var passages: [Passage] = []
    if !change.before.isEmpty {
      passages.append(
        Passage(
          isAfter: false, text: change.before, span: change.beforeSpan,
          claim: before.claim(in: change.beforeSpan)))
    }
    if !change.after.isEmpty {
      passages.append(
        Passage(
          isAfter: true, text: change.after, span: change.afterSpan,
          claim: after.claim(in: change.afterSpan)))
    }
    return passages
  }

  /// What changed, for people; nil where nothing did that a claim rests on.
  package var why: String? {
    guard !changes.isEmpty else { return nil }
    var kinds: [String] = []
    for change in changes {
      let kind = Self.name(of: change.kind)
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    let isDisclosed = changes.allSatisfy(\.disclosed)
    return "changed after publication: \(kinds.joined(separator: ", "))"
      + (isDisclosed ? "; the article says so" : "")
  }

  private static func name(of kind: TextChange.Kind) -> String {
    switch kind {
    case .figure: "a figure"
    case .quotation: "a quotation"
    case .speaker: "who says it"
    case .headline: "the headline"
    case .claimAdded: "a claim was added"
    case .claimRemoved: "a claim was removed"
    }
  }
}

extension Set<UInt64> {
  /// Whether each sentence of a text is among these.
  fileprivate func contains(all text: String) -> Bool {
    ArticleRevision.Version.sentences(of: text).allSatisfy(contains)
  }
}
