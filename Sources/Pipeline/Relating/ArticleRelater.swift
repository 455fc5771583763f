internal import Configuration
internal import Deduplication
package import Foundation
package import Logging
package import News
internal import Relating
package import Storage

/// Compares each article that was read with earlier ones: its copies, its story, its relations.
///
/// The indexes in memory hold under what each stored article is found, and no more. After a
/// transaction that failed they are taken up anew, so that they hold nothing that the database
/// doesn't.
package actor ArticleRelater {
  private let archive: NewsArchive
  private let settings: CurrentSettings
  private let logger: Logger
  private var stream: ArticleStream?
  private var memory = ReportMemory()

  /// Makes a relater.
  ///
  /// - Parameters:
  ///   - archive: Where earlier articles are.
  ///   - settings: Who owns outlets.
  ///   - logger: Told of articles that can't be taken up.
  package init(archive: NewsArchive, settings: CurrentSettings, logger: Logger) {
    self.archive = archive
    self.settings = settings
    self.logger = logger
  }

  /// Forgets what wasn't committed.
  func forget() {
    stream = nil
    memory = ReportMemory()
  }

  /// Forgets the articles that it has at hand, after some were deleted: new ones may get their ids.
  ///
  /// The indexes stay: what they find is read from the database, or isn't there any more.
  func forgetReports() { memory = ReportMemory() }

  /// Compares an article that no watch asks for.
  ///
  /// - Parameters:
  ///   - pending: The revision that was read.
  ///   - extraction: What was found in it.
  ///   - time: When it was found.
  /// - Returns: What is to be committed.
  /// - Throws: What SQLite says.
  package func findings(
    on pending: PendingArticle, _ extraction: Extraction, at time: Date
  ) async throws -> ArticleFindings {
    try await findings(
      on: pending, Report(pending, extraction), repeatsMatter: false, at: time
    ).findings
  }

  /// Compares an article.
  ///
  /// - Parameters:
  ///   - pending: The revision that was read.
  ///   - report: What was found in it.
  ///   - repeatsMatter: Whether a watch that its claims meet asks for what is new only.
  ///   - time: When it was found.
  /// - Returns: What is to be committed, and what alerts show of it.
  /// - Throws: What SQLite says.
  func findings(
    on pending: PendingArticle, _ report: Report, repeatsMatter: Bool, at time: Date
  ) async throws -> RelatedFindings {
    memory.forget(pending.revision)
    let before = try await archive.revisions(before: pending)
    if let place = try await archive.place(of: report.article) {
      return try await findings(
        on: pending, report, before: before,
        at: Standing(
          story: place.story, merged: nil, isCopy: place.duplicateOf != nil, source: nil),
        repeatsMatter: repeatsMatter, time)
    }
    let (arriving, place) = try await place(report)
    let placement = StoryPlacement(place, of: arriving)
    let found = try await findings(
      on: pending, report, before: before, at: Standing(placement, source: place.source),
      repeatsMatter: repeatsMatter, time)
    let corrections = try await corrections(by: report, place.dependences, at: time)
    var findings = found.findings
    findings.placement = placement
    findings.relations += corrections.map(\.relation)
    return RelatedFindings(findings: findings, evidence: found.evidence + corrections)
  }

  /// Where an article stands among the others.
  fileprivate struct Standing {
    let story: StoryID
    /// The story that is to be part of that.
    let merged: StoryID?
    let isCopy: Bool
    /// Where it comes from; nil where that is stored.
    let source: ArticleSource?
  }

  /// Another call has taken the stream away meanwhile: the article is to be read once more.
  private struct Forgotten: Error {}

  private func place(_ report: Report) async throws -> (ArrivingArticle, ArticlePlace) {
    let memory = TraceMemory(archive, logger)
    if stream == nil { stream = try await memory.stream() }
    guard let arriving = stream?.read(streamed(report)) else { throw Forgotten() }
    let configuration = settings.value.configuration
    let earlier = try await memory.articles(for: arriving) { configuration.owner(of: $0) }
    guard let place = stream?.place(arriving, among: earlier) else { throw Forgotten() }
    return (arriving, place)
  }

  /// The confirmations that lose sources by an article's dependences.
  private func corrections(
    by report: Report, _ dependences: [Dependence], at time: Date
  ) async throws -> [RelationEvidence] {
    let confirmations = try await archive.confirmations(
      by: dependences.compactMap { ArticleID(streamed: $0.id) })
    guard !confirmations.isEmpty else { return [] }
    let articles = Set(confirmations.flatMap { $0.relation.members.map(\.article) })
      .sorted { $0.rawValue < $1.rawValue }
    let reports = try await archive.reports(of: articles).map { ($0.article, Report($0)) }
    return Corrections(report: report, dependences: dependences, time: time).evidence(
      on: confirmations, Dictionary(reports, uniquingKeysWith: { first, _ in first }),
      try await ledger(of: articles, knowing: nil))
  }

  private func findings(
    on pending: PendingArticle, _ report: Report, before: EarlierRevisions?, at standing: Standing,
    repeatsMatter: Bool, _ time: Date
  ) async throws -> RelatedFindings {
    var evidence: [RelationEvidence] = []
    if let before, let revised = Edit(before, report, pending).evidence(at: time) {
      evidence.append(revised)
    }
    let article = report.related(without: before?.told ?? [])
    let mates =
      standing.isCopy && !repeatsMatter
      ? []
      : try await known(
        archive.lastRevisions(
          in: standing.story, merged: standing.merged, without: report.article,
          limit: RelatedMemory.matesCompared))
    // A copy says nothing that its original hasn't said.
    if !standing.isCopy {
      evidence += try await relations(
        of: article, report, from: standing.source, among: mates, at: time)
    }
    return RelatedFindings(
      findings: ArticleFindings(
        outcomes: article.outcomes.sorted { $0.key < $1.key }.map {
          ClaimOutcome(claim: $0, event: Int64($1.event), stage: $1.stage.rawValue)
        },
        relations: evidence.map(\.relation),
        repetitions: repeatsMatter || !evidence.isEmpty
          ? ReportMemory.repetitions(in: before == nil ? article : report.related(), among: mates)
          : [:]),
      evidence: evidence)
  }

  private func relations(
    of article: RelatedArticle, _ report: Report, from source: ArticleSource?,
    among mates: [ReportMemory.Known], at time: Date
  ) async throws -> [RelationEvidence] {
    let rivals = try await known(
      archive.lastRevisions(
        telling: Self.counterparts(of: article), without: report.article,
        limit: RelatedMemory.rivalsCompared))
    guard !mates.isEmpty || !rivals.isEmpty else { return [] }
    let sources = try await ledger(
      of: (mates + rivals).map(\.report.article) + [report.article], knowing: source)
    let search = RelationSearch(report: report, mates: mates, rivals: rivals, time: time)
    let resolved = try await archive.claims(among: search.predictions, in: .resolved)
    return search.evidence(for: article, sources: sources, resolved: resolved)
  }

  /// Where articles come from.
  private func ledger(
    of articles: [ArticleID], knowing own: ArticleSource?
  ) async throws -> SourceLedger {
    let configuration = settings.value.configuration
    var sources: [String: ArticleSource] = [:]
    for stored in try await archive.sources(of: articles) {
      sources[String(stored.article.rawValue)] = ArticleSource(
        stored, owner: configuration.owner(of: stored.outlet))
    }
    // What is placed now isn't stored yet.
    if let own, let article = articles.last { sources[String(article.rawValue)] = own }
    return SourceLedger(sources)
  }

  /// Reads what isn't in memory.
  private func known(_ revisions: [LastRevision]) async throws -> [ReportMemory.Known] {
    var known: [RevisionID: ReportMemory.Known] = [:]
    for place in revisions { known[place.revision] = memory[place.revision] }
    let missing = revisions.filter { known[$0.revision] == nil }.map(\.article)
    if !missing.isEmpty {
      for stored in try await archive.reports(of: missing) {
        known[stored.revision] = memory.keep(Report(stored))
      }
    }
    // A poll may have sent one back to be read again meanwhile.
    return revisions.compactMap { known[$0.revision] }
  }

  /// What other articles say of the events that an article foretells or tells of.
  private static func counterparts(
    of article: RelatedArticle
  ) -> [(event: Int64, stage: String)] {
    var found: Set<ClaimOutcome> = []
    for outcome in article.outcomes.values {
      let stages: [Outcome.Stage] =
        outcome.stage == .happened ? [.doubted, .expected] : [.happened]
      for stage in stages {
        found.insert(
          ClaimOutcome(claim: 0, event: Int64(outcome.event), stage: stage.rawValue))
      }
    }
    return found.map { ($0.event, $0.stage) }.sorted { $0 < $1 }
  }

  private func streamed(_ report: Report) -> StreamedArticle {
    StreamedArticle(
      id: String(report.article.rawValue), outlet: report.outlet,
      owner: settings.value.configuration.owner(of: report.outlet), published: report.published,
      title: report.title, text: report.text.text)
  }
}

extension ArticleRelater.Standing {
  fileprivate init(_ placement: StoryPlacement, source: ArticleSource) {
    self.init(
      story: placement.story, merged: placement.merged, isCopy: placement.duplicateOf != nil,
      source: source)
  }
}

extension StoryPlacement {
  fileprivate init(_ place: ArticlePlace, of arriving: ArrivingArticle) {
    self.init(
      story: StoryID(rawValue: Int64(place.story)),
      merged: place.merged.map { StoryID(rawValue: Int64($0)) },
      duplicateOf: place.verdict.duplicateOf.flatMap(ArticleID.init(streamed:)),
      containment: place.verdict.containment, isSeries: place.verdict.isSeries,
      dependences: place.dependences.compactMap { dependence in
        ArticleID(streamed: dependence.id).map {
          Dependence(earlier: $0, reason: dependence.reason.rawValue)
        }
      },
      trace: ArticleTrace(
        keys: arriving.keys.trace, copies: arriving.text.fingerprint.trace,
        profile: arriving.profile.trace, agencies: place.source.agencies.sorted(),
        cited: place.source.cited.sorted()))
  }
}

extension ArticleSource {
  fileprivate init(_ stored: StoredSource, owner: String) {
    self.init(
      outlet: stored.outlet, owner: owner, agencies: Set(stored.agencies),
      cited: Set(stored.cited), copies: Set(stored.copies.map { String($0.rawValue) }))
  }
}

extension ArticleID {
  /// Reads an article's id in the stream.
  init?(streamed id: String) {
    guard let number = Int64(id) else { return nil }
    self.init(rawValue: number)
  }
}
