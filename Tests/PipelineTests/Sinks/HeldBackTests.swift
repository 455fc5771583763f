import Configuration
import Foundation
import News
import Testing

@testable import Pipeline

@Suite struct HeldBackTests {
  private func date(_ text: String) throws -> Date {
    try Date.ISO8601FormatStyle().parse(text)
  }

  /// Berlin is an hour ahead of UTC in winter and two in summer.
  @Test(arguments: [
    ("22:00-07:00", "2026-01-10T20:59:59Z", nil),
    ("22:00-07:00", "2026-01-10T21:00:00Z", "2026-01-11T06:00:00Z"),
    ("22:00-07:00", "2026-01-11T05:59:59Z", "2026-01-11T06:00:00Z"),
    ("22:00-07:00", "2026-01-11T06:00:00Z", nil),
    ("22:00-07:00", "2026-07-10T20:00:00Z", "2026-07-11T05:00:00Z"),
    ("12:00-14:30", "2026-01-10T11:00:00Z", "2026-01-10T13:30:00Z"),
    ("12:00-14:30", "2026-01-10T13:30:00Z", nil),
    ("00:00-24:00", "2026-01-10T11:00:00Z", "2026-01-10T23:00:00Z"),
    // The clocks of 29 March 2026 go from 02:00 to 03:00: the night is shorter.
    ("22:00-07:00", "2026-03-28T21:30:00Z", "2026-03-29T05:00:00Z"),
    // And there is no 02:30 on that day.
    ("22:00-02:30", "2026-03-28T23:30:00Z", "2026-03-29T01:00:00Z"),
  ])
  func quietHoursEnd(hours: String, time: String, end: String?) throws {
    let watch = try Self.watch("quiet: \"\(hours)\"", timeZone: "Europe/Berlin")
    let quiet = try #require(watch.quietHours)
    #expect(quiet.end(at: try date(time)) == (try end.map(date)))
  }

  @Test func beyondTheLimitAlertsWaitForTheFullHour() throws {
    let watch = try Self.watch("limit: 3")
    let other = Watch(name: "other")
    var limits = HourlyLimits(
      raised: ["w": 1, "other": 90], time: try date("2026-01-10T11:59:00Z"))
    #expect(limits.heldUntil(watch) == nil)
    #expect(limits.heldUntil(watch) == nil)
    #expect(limits.heldUntil(watch) == (try date("2026-01-10T12:00:00Z")))
    #expect(limits.heldUntil(other) == nil)
  }

  @Test func theLaterOfBothReasonsCounts() throws {
    let watch = try Self.watch("limit: 1, quiet: \"10:00-11:30\"")
    var limits = HourlyLimits(raised: ["w": 9], time: try date("2026-01-10T11:10:00Z"))
    #expect(limits.heldUntil(watch) == (try date("2026-01-10T12:00:00Z")))
    limits = HourlyLimits(raised: ["w": 9], time: try date("2026-01-10T10:10:00Z"))
    #expect(limits.heldUntil(watch) == (try date("2026-01-10T11:30:00Z")))
  }

  @Test func whatWaitsForAFullHourInQuietHoursWaitsForTheirEnd() throws {
    let watch = try Self.watch("limit: 1, quiet: \"10:00-11:30\"")
    var limits = HourlyLimits(raised: ["w": 9], time: try date("2026-01-10T09:40:00Z"))
    #expect(limits.heldUntil(watch) == (try date("2026-01-10T11:30:00Z")))
  }

  @Test func alertsCountFromTheFullHour() throws {
    #expect(
      HourlyLimits.start(of: try date("2026-01-10T11:59:59Z"))
        == (try date("2026-01-10T11:00:00Z")))
    #expect(
      HourlyLimits.start(of: try date("2026-01-10T11:00:00Z"))
        == (try date("2026-01-10T11:00:00Z")))
  }

  static func watch(_ yaml: String, timeZone: String = "UTC") throws -> Watch {
    let text = """
      database: d
      log: l
      time_zone: \(timeZone)
      watches: [{name: w, any: [dam], \(yaml)}]
      """
    return try #require(
      try ConfigurationReader().read(text: text, file: "claimwatch.yaml").watches.first)
  }
}
