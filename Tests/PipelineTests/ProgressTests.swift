import Testing

@testable import Pipeline

@Suite struct ProgressTests {
  @Test func namesThePartsThatStandStill() {
    let start = ContinuousClock.now
    let progress = Progress(start: start)
    progress.beat(.polling, at: start + .seconds(60))
    let now = start + .seconds(91)
    #expect(progress.stalled(longerThan: .seconds(90), at: now) == [.extraction, .delivery])
    #expect(progress.stalled(longerThan: .seconds(91), at: now).isEmpty)
  }
}
