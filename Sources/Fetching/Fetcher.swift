package import Curl
package import FoundationEssentials
import SystemPackage

/// Fetches feeds and pages, with good manners towards their servers.
///
/// One visit to a host at a time and a rest between two, only so many visits in all; hosts that
/// have asked for patience are not asked again before its time.
package final class Fetcher<C: Clock<Duration>>: Sendable {
  private let loop: TransferLoop
  private let gate: HostGate<C>
  private let places: Turnstile
  private let embargoes = HostEmbargoes()
  private let date: @Sendable () -> Date
  /// How long a host rests between two visits.
  package let gap: Duration

  /// How many redirects are followed (`feeds.md` E1).
  private static var redirectLimit: Int { 5 }

  /// Makes a fetcher.
  ///
  /// - Parameters:
  ///   - loop: What carries out the transfers; its owner shuts it down.
  ///   - clock: What measures the rest between two visits.
  ///   - gap: How long a host rests between two visits (2 s: `feeds.md` section 8).
  ///   - transfers: How many transfers may be under way at once.
  ///   - date: The time of day, for the dates that servers send.
  package init(
    loop: TransferLoop, clock: C, gap: Duration = .seconds(2), transfers: Int = 64,
    date: @escaping @Sendable () -> Date
  ) {
    self.loop = loop
    self.gap = gap
    self.gate = HostGate(gap: gap, clock: clock)
    self.places = Turnstile(capacity: transfers)
    self.date = date
  }

  /// Polls a feed once, without a retry.
  ///
  /// - Parameter request: Which feed, and what is known of it.
  /// - Returns: What the poll brought.
  package func feed(_ request: FeedRequest) async -> FetchOutcome {
    switch request.location {
    case .file(let path):
      return await LocalFile.poll(
        path, validators: request.validators, limit: request.options.maxBytes)
    case .web(let url):
      return await fetch(
        url, validators: request.validators, accepting: .acceptFeed, options: request.options)
    }
  }

  /// Fetches the page that an entry links to.
  ///
  /// - Parameters:
  ///   - url: The page.
  ///   - options: How to fetch it.
  /// - Returns: The page.
  /// - Throws: Why there is none.
  package func page(
    _ url: String, options: FetchOptions
  ) async throws(FetchProblem) -> FetchedDocument {
    let exchange = FeedExchange(url: url, validators: nil)
    let response = try await get(url, headers: [.acceptPage], options: options)
    return try exchange.document(of: response, now: date())
  }

  /// Fetches a page again, where it has changed.
  ///
  /// - Parameters:
  ///   - url: The page.
  ///   - validators: What was stored of it.
  ///   - options: How to fetch it.
  /// - Returns: What that brought.
  package func page(
    _ url: String, validators: Validators?, options: FetchOptions
  ) async -> FetchOutcome {
    await fetch(url, validators: validators, accepting: .acceptPage, options: options)
  }

  private func fetch(
    _ url: String, validators: Validators?, accepting types: HeaderField?, options: FetchOptions
  ) async -> FetchOutcome {
    let exchange = FeedExchange(url: url, validators: validators)
    do throws(FetchProblem) {
      let response = try await get(
        url, headers: exchange.conditions + [types], options: options)
      return try exchange.outcome(of: response, now: date())
    } catch {
      return .failed(error)
    }
  }

  /// Leaves hosts alone, as they had asked before a restart.
  ///
  /// - Parameter hosts: Until when, by host.
  package func leaveAlone(_ hosts: [String: Date]) {
    let now = date()
    for (host, until) in hosts where until > now { embargoes.add(host, until: until, now: now) }
    // They are stored already.
    _ = embargoes.takeFresh()
  }

  /// The hosts that asked to be left alone since the last call, and until when; to be stored.
  ///
  /// - Returns: Until when, by host.
  package func newEmbargoes() -> [String: Date] { embargoes.takeFresh() }

  /// Follows redirects itself, because each hop is a visit that its host must be ready for.
  private func get(
    _ url: String, headers: [HeaderField?], options: FetchOptions
  ) async throws(FetchProblem) -> TransferResponse {
    let headers = headers.compactMap(\.self)
    let home = options.home ?? url
    var hop = url
    var redirects: [Redirect] = []
    var options = options
    while true {
      let isHome = !options.secretHeaders.isEmpty && Origin(hop) == Origin(home)
      let request = TransferRequest(
        hop, headers: isHome ? headers + options.secretHeaders : headers, options: options)
      let (response, time) = try await visit(hop, request, options.addresses)
      guard let target = response.redirectTarget else {
        return redirects.isEmpty ? response : response.following(redirects)
      }
      guard redirects.count < Self.redirectLimit else {
        throw FetchProblem(
          TransferError(url: url, reason: .tooManyRedirects(limit: Self.redirectLimit)))
      }
      redirects.append(Redirect(status: response.status, target: target.removingCredentials()))
      hop = target
      options.timeout -= time
      guard options.timeout > .zero else {
        throw FetchProblem(TransferError(url: url, reason: .timeout))
      }
    }
  }

  /// One request to one host, when it is free, rested, and hasn't asked for patience.
  ///
  /// - Returns: The answer, and how long the transfer took without the wait for the host.
  private func visit(
    _ url: String, _ request: TransferRequest, _ policy: AddressPolicy
  ) async throws(FetchProblem) -> (TransferResponse, Duration) {
    let host = HostName.of(url)
    try refuseIfHostWaits(host, url)
    do {
      try await gate.enter(host)
    } catch {
      throw .cancelled(url)
    }
    var hasVisited = false
    defer { gate.leave(host, rested: !hasVisited) }
    // The visitor before this one may have been told to wait.
    try refuseIfHostWaits(host, url)
    do {
      try await places.enter()
    } catch {
      throw .cancelled(url)
    }
    defer { places.leave() }
    hasVisited = true
    let start = ContinuousClock.now
    do throws(TransferError) {
      let response = try await loop.perform(request)
      note(response, from: host, policy)
      return (response, ContinuousClock.now - start)
    } catch {
      throw FetchProblem(error)
    }
  }

  private func refuseIfHostWaits(_ host: String, _ url: String) throws(FetchProblem) {
    guard let left = embargoes.timeLeft(host, now: date()) else { return }
    throw .hostWaits(url, left)
  }

  /// Remembers a host's wish to be left alone.
  ///
  /// On a private host, one route of a bridge says nothing of its others (`feeds.md` C4).
  private func note(
    _ response: TransferResponse, from host: String, _ policy: AddressPolicy
  ) {
    guard response.status == 429 || response.status == 503 else { return }
    let isGlobal = response.remoteAddress.map { AddressClass($0.ip) == .global } ?? false
    let isPublic = policy == .publicOnly || isGlobal
    let now = date()
    guard isPublic, let wait = RetryAfter.read(response.headers, now: now) else { return }
    embargoes.add(host, until: now.addingTimeInterval(wait / .seconds(1)), now: now)
  }
}
