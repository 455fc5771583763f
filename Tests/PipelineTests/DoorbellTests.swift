import Testing

@testable import Pipeline

@Suite struct DoorbellTests {
  @Test func aRingBeforeTheWaitIsKept() async {
    let bell = Doorbell()
    bell.ring()
    bell.ring()
    await bell.wait()
  }

  @Test func aRingWakesTheOneWhoWaits() async {
    let bell = Doorbell()
    async let waiting: Void = bell.wait()
    bell.ring()
    await waiting
  }

  @Test func cancellationEndsAWait() async {
    let bell = Doorbell()
    let waiting = Task { await bell.wait() }
    waiting.cancel()
    await waiting.value
  }
}
