import Testing

@testable import Fetching

@Suite struct TurnstileTests {
  @Test func letsThroughInOrderOfArrivalWhatItHasRoomFor() async throws {
    let turnstile = Turnstile(capacity: 1)
    try await turnstile.enter()
    let (order, continuation) = AsyncStream.makeStream(of: Int.self)
    for number in 0..<100 {
      // Each is in line before the next comes.
      let (ready, isReady) = AsyncStream.makeStream(of: Void.self)
      Task.immediate {
        isReady.finish()
        try await turnstile.enter()
        continuation.yield(number)
        turnstile.leave()
        if number == 99 { continuation.finish() }
      }
      for await _ in ready {}
    }
    turnstile.leave()
    #expect(await order.reduce(into: []) { $0.append($1) } == Array(0..<100))
  }

  @Test func aTaskThatIsCancelledInLineLosesItsPlaceOnly() async throws {
    let turnstile = Turnstile(capacity: 1)
    try await turnstile.enter()
    let inLine = Task.immediate { try await turnstile.enter() }
    inLine.cancel()
    await #expect(throws: CancellationError.self) { try await inLine.value }
    turnstile.leave()
    try await turnstile.enter()
    turnstile.leave()
  }

  @Test func aCancelledTaskDoesNotGetInLine() async throws {
    let turnstile = Turnstile(capacity: 1)
    try await turnstile.enter()
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      try await turnstile.enter()
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
