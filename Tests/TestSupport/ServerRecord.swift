import NIOCore
import Synchronization

/// What a loopback server has seen so far.
final class ServerRecord: Sendable {
  private struct State {
    var requests: [ReceivedRequest] = []
    var open: [ObjectIdentifier: any Channel] = [:]
    var connectionCount = 0
    var peakConnections = 0
    var waiting: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
    var waitingForIdle: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  var requests: [ReceivedRequest] { state.withLock { $0.requests } }
  var connectionCount: Int { state.withLock { $0.connectionCount } }
  var peakConnections: Int { state.withLock { $0.peakConnections } }
  var openConnections: [any Channel] { state.withLock { Array($0.open.values) } }

  func opened(_ channel: any Channel) {
    state.withLock { state in
      state.open[ObjectIdentifier(channel)] = channel
      state.connectionCount += 1
      state.peakConnections = max(state.peakConnections, state.open.count)
    }
  }

  func closed(_ channel: any Channel) {
    let idle = state.withLock { state in
      state.open[ObjectIdentifier(channel)] = nil
      guard state.open.isEmpty else { return [CheckedContinuation<Void, Never>]() }
      defer { state.waitingForIdle = [] }
      return state.waitingForIdle
    }
    for continuation in idle { continuation.resume() }
  }

  func received(_ request: ReceivedRequest) {
    let ready = state.withLock { state in
      state.requests.append(request)
      let ready = state.waiting.filter { $0.count <= state.requests.count }
      state.waiting.removeAll { $0.count <= state.requests.count }
      return ready.map(\.continuation)
    }
    for continuation in ready { continuation.resume() }
  }

  func waitForRequests(_ count: Int) async {
    await withCheckedContinuation { continuation in
      let isThere = state.withLock { state in
        guard state.requests.count < count else { return true }
        state.waiting.append((count, continuation))
        return false
      }
      if isThere { continuation.resume() }
    }
  }

  func waitUntilIdle() async {
    await withCheckedContinuation { continuation in
      let isIdle = state.withLock { state in
        guard !state.open.isEmpty else { return true }
        state.waitingForIdle.append(continuation)
        return false
      }
      if isIdle { continuation.resume() }
    }
  }
}
