import Curl
import TestSupport
import Testing

@Suite struct CancellationTests {
  @Test func aCancelledTransferEndsAndClosesItsConnection() async throws {
    try await LoopbackServer.with { _ in
      .silence
    } _: { server in
      let loop = try TransferLoop()
      let task = Task {
        try await loop.perform(TransferRequest(url: server.url("/")) { _ in true })
      }
      await server.waitForRequests(1)
      task.cancel()
      #expect(await reason(of: task) == .cancelled)
      await server.waitUntilIdle()
      await loop.shutdown()
    }
  }

  @Test func aTransferOfACancelledTaskDoesNotBegin() async throws {
    try await LoopbackServer.with { _ in
      .silence
    } _: { server in
      let loop = try TransferLoop()
      let task = Task {
        while !Task.isCancelled { await Task.yield() }
        return try await loop.perform(TransferRequest(url: server.url("/")) { _ in true })
      }
      task.cancel()
      #expect(await reason(of: task) == .cancelled)
      await loop.shutdown()
    }
  }

  @Test func otherTransfersGoOnWhenOneIsCancelled() async throws {
    try await LoopbackServer.with { request in
      request.path == "/silent" ? .silence : .text("ok")
    } _: { server in
      let loop = try TransferLoop(connectionsPerHost: 4)
      let silent = Task {
        try await loop.perform(TransferRequest(url: server.url("/silent")) { _ in true })
      }
      await server.waitForRequests(1)
      silent.cancel()
      let response = try await loop.perform(TransferRequest(url: server.url("/")) { _ in true })
      #expect(response.status == 200)
      #expect(await reason(of: silent) == .cancelled)
      await loop.shutdown()
    }
  }

  @Test func shutdownEndsWhatIsUnderWay() async throws {
    try await LoopbackServer.with { _ in
      .silence
    } _: { server in
      let loop = try TransferLoop(connectionsPerHost: 8)
      let tasks = (0..<8).map { number in
        Task {
          try await loop.perform(TransferRequest(url: server.url("/\(number)")) { _ in true })
        }
      }
      await server.waitForRequests(8)
      await loop.shutdown()
      for task in tasks { #expect(await reason(of: task) == .shutDown) }
    }
  }

  @Test func afterShutdownNothingBegins() async throws {
    let loop = try TransferLoop()
    await loop.shutdown()
    await loop.shutdown()
    await #expect(throws: TransferError(url: "http://a.invalid/", reason: .shutDown)) {
      try await loop.perform(TransferRequest(url: "http://a.invalid/") { _ in true })
    }
  }

  @Test func aLoopThatNobodyHoldsEndsItsThreadAndClosesItsConnections() async throws {
    try await LoopbackServer.with { _ in
      .text("ok")
    } _: { server in
      do {
        let loop = try TransferLoop()
        _ = try await loop.perform(TransferRequest(url: server.url("/")) { _ in true })
      }
      // The thread's end is what closes the connection, which was kept for the next request.
      await server.waitUntilIdle()
      #expect(server.connectionCount == 1)
    }
  }

  @Test func transfersCancelledAtAnyMomentLeaveTheLoopUsable() async throws {
    try await LoopbackServer.with { request in
      .slow(body: Array(request.path.utf8), chunk: 2, gapMilliseconds: 1)
    } _: { server in
      let loop = try TransferLoop(connectionsPerHost: 8)
      await withTaskGroup(of: Void.self) { group in
        for number in 0..<100 {
          group.addTask {
            let task = Task {
              try await loop.perform(TransferRequest(url: server.url("/\(number)")) { _ in true })
            }
            for _ in 0..<(number * 7) { await Task.yield() }
            if number % 2 == 0 { task.cancel() }
            guard case .success(let response) = await task.result else {
              #expect(number % 2 == 0)
              return
            }
            #expect(response.body == Array("/\(number)".utf8))
          }
        }
      }
      await loop.shutdown()
    }
  }

  private func reason(
    of task: Task<TransferResponse, any Error>
  ) async -> TransferError.Reason? {
    guard case .failure(let error) = await task.result else { return nil }
    return (error as? TransferError)?.reason
  }
}
