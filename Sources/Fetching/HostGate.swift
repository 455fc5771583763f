import Synchronization

/// Gives each host one visitor at a time and a rest between two.
final class HostGate<C: Clock<Duration>>: Sendable {
  private struct Host {
    let turnstile = Turnstile(capacity: 1)
    var visitors = 0
    var restsUntil: C.Instant
  }

  private struct State {
    var hosts: [String: Host] = [:]
    /// At how many hosts those that nobody visits are forgotten next.
    var sweepAt = 1_024

    /// Forgets the hosts that are rested and have no visitor, so that links to thousands of hosts
    /// don't stay in memory for ever.
    mutating func sweep(at now: C.Instant) {
      hosts = hosts.filter { $0.value.visitors > 0 || $0.value.restsUntil > now }
      sweepAt = max(1_024, hosts.count * 2)
    }
  }

  private let clock: C
  private let gap: Duration
  private let state = Mutex(State())

  /// Makes a gate.
  ///
  /// - Parameters:
  ///   - gap: How long a host rests between two visits.
  ///   - clock: What measures the rest.
  init(gap: Duration, clock: C) {
    self.gap = gap
    self.clock = clock
  }

  /// Waits until the host is free and rested; whoever got in must `leave`.
  ///
  /// - Parameter name: The host.
  /// - Throws: `CancellationError` where the task was cancelled meanwhile.
  func enter(_ name: String) async throws {
    let turnstile = register(name)
    do {
      try await turnstile.enter()
    } catch {
      unregister(name)
      throw error
    }
    do {
      let rested = state.withLock { $0.hosts[name]?.restsUntil } ?? clock.now
      if rested > clock.now { try await clock.sleep(until: rested, tolerance: nil) }
    } catch {
      unregister(name)
      turnstile.leave()
      throw error
    }
  }

  /// Ends a visit; the rest begins.
  ///
  /// - Parameters:
  ///   - name: The host.
  ///   - rested: Whether the visitor turned round at the door, so that no rest is needed.
  func leave(_ name: String, rested: Bool) {
    let rest = clock.now.advanced(by: rested ? .zero : gap)
    let turnstile = state.withLock { state in
      state.hosts[name]?.restsUntil = rest
      return state.hosts[name]?.turnstile
    }
    unregister(name)
    turnstile?.leave()
  }

  private func register(_ name: String) -> Turnstile {
    let now = clock.now
    return state.withLock { state in
      if state.hosts.count >= state.sweepAt { state.sweep(at: now) }
      var host = state.hosts[name] ?? Host(restsUntil: now)
      host.visitors += 1
      state.hosts[name] = host
      return host.turnstile
    }
  }

  private func unregister(_ name: String) {
    state.withLock { $0.hosts[name]?.visitors -= 1 }
  }
}
