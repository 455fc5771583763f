import Curl
import Fetching
import FoundationEssentials
import TestSupport

/// A fetcher on a clock that stands still, in front of a scripted server.
struct Harness {
  static let agent = "claimwatch/0.1 (+https://example.org/contact)"

  let clock: ManualClock
  let fetcher: Fetcher<ManualClock>
  let server: LoopbackServer

  /// Lends a harness to `body`, and takes it apart.
  static func with(
    gap: Duration = .zero, transfers: Int = 16, script: @escaping LoopbackServer.Script,
    _ body: (Harness) async throws -> Void
  ) async throws {
    let loop = try TransferLoop()
    let clock = ManualClock()
    let fetcher = Fetcher(
      loop: loop, clock: clock, gap: gap, transfers: transfers, date: { clock.date })
    do {
      try await LoopbackServer.with(script: script) { server in
        try await body(Harness(clock: clock, fetcher: fetcher, server: server))
      }
    } catch {
      await loop.shutdown()
      throw error
    }
    await loop.shutdown()
  }

  /// Options that let a test reach its own machine.
  static var options: FetchOptions {
    var options = FetchOptions(userAgent: agent)
    options.addresses = .includingPrivate
    options.maxBytes = 1_000_000
    // Against hanging, not against a loaded machine: the server answers between other tests.
    options.timeout = .seconds(600)
    options.stallLimit = .seconds(600)
    return options
  }

  func poll(_ path: String = "/feed", _ validators: Validators? = nil) async -> FetchOutcome {
    await fetcher.feed(
      FeedRequest(
        location: .web(server.url(path)), validators: validators, options: Self.options))
  }

  /// Polls so often, each time with what the poll before it brought, as the store does.
  func poll(_ path: String = "/feed", times: Int) async -> [FetchOutcome] {
    var outcomes: [FetchOutcome] = []
    for _ in 0..<times { outcomes.append(await poll(path, outcomes.last?.validators)) }
    return outcomes
  }
}

extension FetchOutcome {
  var validators: Validators? {
    switch self {
    case .notModified(let validators, _, _): validators
    case .document(let document): document.validators
    case .failed: nil
    }
  }

  var document: FetchedDocument? {
    guard case .document(let document) = self else { return nil }
    return document
  }

  var problem: FetchProblem? {
    guard case .failed(let problem) = self else { return nil }
    return problem
  }

  var freshness: Duration? {
    switch self {
    case .notModified(_, let freshness, _): freshness
    case .document(let document): document.freshness
    case .failed: nil
    }
  }

  var isNotModified: Bool {
    guard case .notModified = self else { return false }
    return true
  }
}
