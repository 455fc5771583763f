internal import Cleaning
internal import Configuration
internal import Deduplication
internal import Fetching
internal import Foundation
internal import News
internal import Storage

/// Another look at a page that an article was read from.
struct PageRecheck: Sendable {
  let recheck: Recheck
  let feed: FeedConfiguration
  let download: Downloader
  let secrets: FeedSecrets
  let now: @Sendable () -> Date

  /// How much of one text must stand in the other for both to be versions of one article.
  ///
  /// Else an error page, a login form or a front page stands there. Ours: an article that is rewritten
  /// to less is rarer than those.
  private static let leastShared = 0.3

  /// Looks at the page, and tells what became of the article.
  ///
  /// - Returns: What is to be committed.
  func record() async -> RecheckRecord {
    let options: FetchOptions
    do throws(FetchProblem) {
      options = try secrets.options(of: feed)
    } catch {
      return record(of: error)
    }
    let validators = recheck.page.validators.flatMap(Validators.init(stored:))
    switch await download.pageAgain(recheck.page.url, validators, options) {
    case .notModified(let validators, _, _):
      return record(.unchanged, next: .scheduled(validators))
    case .document(let document):
      return record(await outcome(of: document), next: .scheduled(document.validators))
    case .failed(let problem):
      return record(of: problem)
    }
  }

  private enum Next {
    case scheduled(Validators?)
    case retry
    case never
  }

  private func record(_ outcome: RecheckRecord.Outcome, next: Next) -> RecheckRecord {
    let visit: (date: Date?, validators: String?) =
      switch next {
      case .scheduled(let validators):
        (RecheckSchedule.next(after: recheck.firstVisit, now: now()), validators?.stored)
      case .retry:
        (RecheckSchedule.retry(after: recheck.firstVisit, now: now()), recheck.page.validators)
      case .never: (nil, nil)
      }
    return RecheckRecord(
      recheck: recheck, outcome: outcome,
      next: visit.date.map {
        VisitedPage(url: recheck.page.url, validators: visit.validators, nextVisit: $0)
      })
  }

  @concurrent
  private func outcome(of document: FetchedDocument) async -> RecheckRecord.Outcome {
    var article = ArticleCleaner().clean(
      page: document.bytes, url: document.effectiveURL, contentType: document.contentType)
    // The feed's own headline and language stay: it tells of their changes itself.
    article.title = recheck.title
    article.isFromPage = true
    article.language = recheck.language
    article = ArticleBounds.cut(article)
    if article.isPartial, !recheck.isPartial { return .unchanged }
    let shared = copyMeasure(
      WordScanner.words(of: recheck.text), WordScanner.words(of: article.text))
    return shared >= Self.leastShared ? .read(article) : .unchanged
  }

  /// A page that is missing twice is gone; one that its server calls gone is at once.
  private func record(of problem: FetchProblem) -> RecheckRecord {
    switch problem.code {
    case "http-410":
      return record(.gone(reason: "its page is gone (status 410)"), next: .never)
    case "http-404" where recheck.isMissing:
      return record(.gone(reason: "its page is not there any more (status 404)"), next: .never)
    case "http-404":
      return record(.missing, next: .retry)
    default:
      return record(.unchanged, next: .retry)
    }
  }
}
