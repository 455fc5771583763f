import Foundation
import Logging
import Testing

@testable import claimwatch

@Suite struct LineLogHandlerTests {
  private let start = Date(timeIntervalSince1970: 1_790_000_000)

  private func handler(_ environment: [String: String] = [:]) -> LineLogHandler {
    LineLogHandler(level: .info, environment: environment, now: { start })
  }

  @Test func aLineForPeopleHasItsTimeAndSortedFields() {
    let line = handler().line(.warning, "feed failed", ["problem": "404 Not Found", "feed": "A"])
    #expect(
      line == "2026-09-21T14:13:20Z warning: feed failed feed=A problem=\"404 Not Found\"")
  }

  @Test(arguments: [
    (Logger.Level.debug, "<7>x"), (.info, "<6>x"), (.notice, "<5>x"), (.warning, "<4>x"),
    (.error, "<3>x"), (.critical, "<2>x"),
  ])
  func aLineForTheJournalHasItsPriority(level: Logger.Level, line: String) {
    #expect(handler(["JOURNAL_STREAM": "8:1"]).line(level, "x", [:]) == line)
  }

  @Test func whatAFeedSaysCanNotBreakALineOrDriveATerminal() {
    let line = handler(["JOURNAL_STREAM": "8:1"])
      .line(.info, "x", ["title": "a\nb\u{1B}[2J\u{9B}1m\u{202E}\"c"])
    #expect(line == #"<6>x title="a\u000ab\u001b[2J\u009b1m\u202e\"c""#)
  }
}
