import Testing

@testable import Pipeline

@Suite struct PollQueueTests {
  private let now = ContinuousClock.now

  private func queue(rest: Duration = .seconds(2), _ locations: [(String, String)]) -> PollQueue {
    let queue = PollQueue(rest: rest)
    for (location, host) in locations { queue.add(location, host: host) }
    return queue
  }

  @Test func aHostGetsOnePollAtATimeAndARestBetweenTwo() {
    let queue = queue([("a1", "a"), ("a2", "a"), ("b1", "b"), ("a1", "a")])
    #expect(queue.take(upTo: 9, at: now) == ["a1", "b1"])
    #expect(queue.take(upTo: 9, at: now).isEmpty)
    queue.finish(host: "a", isWeb: true, at: now)
    #expect(queue.nextRested == now + .seconds(2))
    #expect(queue.take(upTo: 9, at: now + .seconds(1)).isEmpty)
    #expect(queue.take(upTo: 9, at: now + .seconds(2)) == ["a2"])
  }

  @Test func manyFeedsOfOneHostDontHoldUpTheOthers() {
    let queue = queue((0..<1_000).map { ("a\($0)", "a") } + [("b", "b"), ("c", "c")])
    #expect(queue.take(upTo: 3, at: now) == ["a0", "b", "c"])
  }

  @Test func noMoreArePolledAtOnceThanThereAreLanes() {
    let queue = queue((0..<5).map { ("l\($0)", "h\($0)") })
    #expect(queue.take(upTo: 2, at: now) == ["l0", "l1"])
    queue.finish(host: "h0", isWeb: true, at: now)
    #expect(queue.take(upTo: 2, at: now) == ["l2"])
    #expect(queue.running == 2)
  }

  @Test func aLocationIsQueuedAgainOnlyAfterItsPollIsCommitted() {
    let queue = queue(rest: .zero, [("a", "a")])
    #expect(queue.take(upTo: 9, at: now) == ["a"])
    queue.finish(host: "a", isWeb: true, at: now)
    queue.add("a", host: "a")
    #expect(queue.take(upTo: 9, at: now).isEmpty)
    #expect(queue.isIdle)
    queue.release("a")
    queue.add("a", host: "a")
    #expect(queue.take(upTo: 9, at: now) == ["a"])
  }

  @Test func filesNeedNoRest() {
    let queue = queue([("/a", "/a")])
    #expect(queue.take(upTo: 9, at: now) == ["/a"])
    queue.finish(host: "/a", isWeb: false, at: now)
    queue.release("/a")
    queue.add("/a", host: "/a")
    #expect(queue.take(upTo: 9, at: now) == ["/a"])
  }

  @Test func aLineIsServedInOrderHoweverLong() {
    var line = Line<Int>()
    for number in 0..<100 { line.append(number) }
    var served = (0..<60).map { _ in line.popFirst() }
    line.append(100)
    served += (60...100).map { _ in line.popFirst() }
    #expect(served == Array(0...100))
    let nobody = line.popFirst()
    #expect(nobody == nil)
    #expect(line.isEmpty)
  }

  @Test func threeUnreachableHostsInARowAreOurOwnNetwork() {
    var suspicion = NetworkSuspicion()
    let first = ["a", "a", "b", "c"].map { suspicion.failed($0, of: 50) }
    #expect(first == [false, false, false, true])
    suspicion.answered()
    let afterAnAnswer = suspicion.failed("d", of: 50)
    #expect(!afterAnAnswer)
    let bothOfTwo = suspicion.failed("e", of: 2)
    #expect(bothOfTwo)
  }

  @Test func theOnlyHostIsAlwaysItsOwnFault() {
    var suspicion = NetworkSuspicion()
    let verdicts = (1...9).map { _ in suspicion.failed("a", of: 1) }
    #expect(!verdicts.contains(true))
  }
}
