internal import Alerting
package import Configuration
package import Foundation
package import News
package import Storage

/// Takes a watch through what is stored, and decides on each article or relation as the daemon would:
/// by the same matching, the same silence, and the same memory of what its alerts have told.
///
/// Relations are taken as they were found. What hourly limits and quiet hours would hold back from the
/// sinks is in the log, and so it is here.
package struct WatchReplay {
  /// What relations that came together have in common.
  private struct Origin: Equatable {
    let article: ArticleID
    let time: Date
  }

  private let watch: Watch
  private let settings: Settings
  private let archive: NewsArchive
  private let since: Date?
  private var memory = ReportMemory()
  private var lastRevision: RevisionID?
  private var lastRelation: RelationID?
  private var alerted: Set<ArticleID> = []
  /// The relations that alerts have told, to which corrections may be owed.
  private var toldRelations: Set<RelationID> = []
  private var told: [ClaimID: Set<EarlierAlert>] = [:]
  /// What the relations of the last article have told: they came together, and none was earlier.
  private var toldTogether: (by: Origin, claims: [(ClaimID, EarlierAlert)])?
  private var nextSeq: Int64 = 1

  /// Starts at the beginning.
  ///
  /// - Parameters:
  ///   - watch: The watch to try, which need not be the configuration's.
  ///   - configuration: The feeds, whose tags watches may ask for.
  ///   - archive: What is stored.
  ///   - since: Only what came since then; nil: all of it.
  package init(
    _ watch: Watch, configuration: Configuration, archive: NewsArchive, since: Date? = nil
  ) {
    self.watch = watch
    settings = Settings(configuration, only: watch)
    self.archive = archive
    self.since = since
  }

  /// How many articles or relations will be tried in all.
  ///
  /// - Returns: Their number, as long as the daemon adds none.
  /// - Throws: What SQLite says.
  package func count() async throws -> Int {
    watch.relations.isEmpty
      ? try await archive.readRevisionCount(since: since)
      : try await archive.relationCount(since: since)
  }

  /// Tries the next ones.
  ///
  /// - Parameter limit: At most as many.
  /// - Returns: What came of them, in their order; none where nothing follows.
  /// - Throws: What SQLite says.
  package mutating func next(_ limit: Int) async throws -> [TriedNews] {
    var tried: [TriedNews] = []
    if watch.relations.isEmpty {
      let revisions = try await archive.readRevisions(
        after: lastRevision, since: since, limit: limit)
      for revision in revisions {
        tried.append(try await news(on: Report(revision), at: revision.seenFrom))
      }
      lastRevision = revisions.last?.revision ?? lastRevision
    } else {
      let relations = try await archive.relations(after: lastRelation, since: since, limit: limit)
      for relation in relations { tried += try await news(on: relation).map { [$0] } ?? [] }
      lastRelation = relations.last?.id ?? lastRelation
    }
    return tried
  }
}

// What an article claims.
extension WatchReplay {
  private mutating func news(on report: Report, at time: Date) async throws -> TriedNews {
    TriedNews(
      time: time, articles: [report.article], claimCount: report.claims.count, feed: report.feed,
      outlet: report.outlet, url: report.url, title: report.title,
      outcome: try await outcome(of: report, at: time))
  }

  private mutating func outcome(
    of report: Report, at time: Date
  ) async throws -> TriedNews.Outcome {
    let matches = settings.matches(of: report)
    guard !matches.isEmpty else { return .unmet(unmet(by: report.claims, in: report)?.unmet) }
    var maker = AlertMaker(report: report, matches: matches, relations: [], time: time)
    if !report.isBacklog { maker.repetitions = try await repetitions(in: report) }
    return tell(maker, isSilent: report.isBacklog)
  }

  private func unmet(by claims: [Claim], in report: Report) -> WatchExplanation? {
    settings.matcher.explain(
      claims: claims, text: report.text, article: settings.context(of: report)
    ).first
  }
}

// What claims have to do with each other.
extension WatchReplay {
  private mutating func news(on relation: StoredRelation) async throws -> TriedNews? {
    guard let evidence = try await evidence(of: relation),
      let report = evidence.members.map(\.report).filter({ $0.article == relation.article })
        .max(by: { $0.number < $1.number })
    else { return nil }
    return TriedNews(
      time: relation.time, articles: Set(relation.members.map(\.article)),
      claimCount: relation.members.count, feed: report.feed, outlet: report.outlet,
      url: report.url, title: report.title,
      outcome: try await outcome(of: evidence, relation.id, by: report))
  }

  private mutating func outcome(
    of evidence: RelationEvidence, _ id: RelationID, by report: Report
  ) async throws -> TriedNews.Outcome {
    let relation = evidence.relation
    if relation.kind == .corrected {
      guard !evidence.owedTo.isEmpty else { return .unmet("relation") }
    } else {
      guard watch.relations.contains(relation.kind) else { return .unmet("relation") }
      guard relation.independent >= watch.minIndependent else { return .unmet("independent") }
    }
    let matches = settings.matches(of: evidence, at: 0)
    guard !matches.isEmpty else {
      return .unmet(
        evidence.candidates.compactMap { unmet(by: $0.claims, in: $0.report) }
          .max { $0.closeness < $1.closeness }?.unmet)
    }
    var maker = AlertMaker(report: report, matches: [], relations: matches, time: relation.time)
    if !evidence.isSilent { maker.repetitions = try await repetitions(in: report) }
    return tell(maker, isSilent: evidence.isSilent, relation: id)
  }

  /// A relation with what its members were read as.
  private mutating func evidence(of relation: StoredRelation) async throws -> RelationEvidence? {
    var members: [RelationEvidence.Member] = []
    for member in relation.members {
      guard let report = try await known(member.revisionID)?.report else { return nil }
      members.append(
        RelationEvidence.Member(
          report: report, claim: member.claim.flatMap(report.ids.firstIndex(of:)),
          content: member.content,
          // An edit shows the sentence, which is more than the claim.
          span: relation.kind == .revised ? report.span(of: member.content) : nil))
    }
    let newest = members.map(\.report).filter { $0.article == relation.article }
      .map(\.revision.rawValue).max()
    return RelationEvidence(
      relation: FoundRelation(
        kind: relation.kind, members: members.map { $0.stored(ownRevision: newest) },
        independent: relation.independent, why: relation.why, time: relation.time,
        corrects: relation.corrects),
      owedTo: relation.corrects.map(toldRelations.contains) == true ? [watch.name] : [],
      members: members)
  }
}

// What was told.
extension WatchReplay {
  /// The claims that earlier articles of the story have made, by the place of the article's claim.
  private mutating func repetitions(in report: Report) async throws -> [Int: [ClaimID]] {
    // Before the first alert, everything is new.
    guard watch.isNewOnly, nextSeq > 1 else { return [:] }
    let revisions = try await archive.storyRevisions(
      around: report.article, before: report.revision, limit: RelatedMemory.matesCompared)
    var mates: [ReportMemory.Known] = []
    for revision in revisions { mates += try await known(revision).map { [$0] } ?? [] }
    return ReportMemory.repetitions(in: report.related(), among: mates)
  }

  private mutating func known(_ revision: RevisionID) async throws -> ReportMemory.Known? {
    if let known = memory[revision] { return known }
    return try await archive.readRevision(revision).map { memory.keep(Report($0)) }
  }

  private mutating func tell(
    _ maker: AlertMaker, isSilent: Bool, relation: RelationID? = nil
  ) -> TriedNews.Outcome {
    let article = maker.report.article
    let origin = Origin(article: article, time: maker.time)
    if let before = toldTogether, before.by != origin {
      for (claim, alert) in before.claims { told[claim, default: []].insert(alert) }
      toldTogether = nil
    }
    let made = maker.alerts(
      in: AlertContext(
        claims: maker.report.ids, relations: [relation],
        alertedWatches: alerted.contains(article) && !isSilent ? [watch.name] : [],
        told: isSilent ? [:] : told, nextSeq: nextSeq))
    guard let alert = made.raised.first?.alert else {
      return made.omitted.isEmpty ? .repeated : .told
    }
    if isSilent { return .silent(alert) }
    if let relation { toldRelations.insert(relation) } else { alerted.insert(article) }
    let teller = EarlierAlert(seq: nextSeq, watch: watch.name, kind: alert.kind)
    toldTogether = (
      origin,
      (toldTogether?.claims ?? [])
        + alert.claims.compactMap { Int64($0.id).map { (ClaimID(rawValue: $0), teller) } }
    )
    nextSeq += 1
    return .raised(alert)
  }
}

extension RelationEvidence.Member {
  /// What is stored of the member; the claims of the article that gave rise to it are its own.
  fileprivate func stored(ownRevision: Int64?) -> FoundRelation.Member {
    guard let claim, report.revision.rawValue == ownRevision else { return stored }
    return FoundRelation.Member(subject: .own(claim), revision: report.revision, content: content)
  }
}

extension Report {
  /// Where a sentence stands that was taken from the text.
  fileprivate func span(of sentence: String) -> Span? {
    let scalars = text.text.unicodeScalars
    return text.text.range(of: sentence).map {
      Span(
        scalars.distance(from: scalars.startIndex, to: $0.lowerBound),
        scalars.distance(from: scalars.startIndex, to: $0.upperBound))
    }
  }
}
