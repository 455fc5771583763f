import Foundation
import Testing

@testable import Pipeline

@Suite struct RhythmTests {
  /// Monday, 2 March 2026, 00:00 UTC.
  private static let monday = Date(timeIntervalSince1970: 1_772_409_600)
  private static let hour = 3_600.0

  private static func at(day: Int, hour: Double) -> Date {
    monday.addingTimeInterval(Double(day) * 86_400 + hour * Self.hour)
  }

  /// Two entries an hour from nine to five on workdays, for so many weeks.
  private func officeHours(weeks: Int) -> Rhythm {
    var rhythm = Rhythm(since: Self.monday)
    for week in 0..<weeks {
      for day in 0..<5 {
        for hour in 9..<17 {
          let date = Self.at(day: 7 * week + day, hour: Double(hour))
          rhythm.add([date, date + 1_200], now: date + 1_800)
        }
      }
    }
    return rhythm
  }

  @Test(arguments: [(0, false), (1, false), (2, true), (4, true)])
  func isKnownAfterTwoWeeks(weeks: Int, isKnown: Bool) {
    #expect(officeHours(weeks: weeks).isKnown(at: Self.at(day: 7 * weeks, hour: 0)) == isKnown)
  }

  @Test func expectsEntriesWhenTheyUsuallyCome() {
    let rhythm = officeHours(weeks: 4)
    let now = Self.at(day: 28, hour: 0)
    func expected(_ day: Int, _ from: Double, _ to: Double) -> Double {
      rhythm.expected(
        from: Self.at(day: 28 + day, hour: from), to: Self.at(day: 28 + day, hour: to), now: now)
    }
    #expect((14...15).contains(expected(0, 9, 17)))
    #expect(expected(5, 0, 24) < 2)
    #expect((1.8...1.9).contains(expected(0, 12, 13)))
  }

  @Test(arguments: [
    // On Monday at 9: after the ten entries of five hours, but not within six hours.
    (0, 9.0, 0, 15.0),
    // On Friday at 17: all weekend is quiet, until Monday afternoon.
    (4, 17.0, 7, 14.0),
  ])
  func silenceIsOddOnlyWhereEntriesUsuallyCome(
    day: Int, hour: Double, oddDay: Int, oddHour: Double
  ) throws {
    let rhythm = officeHours(weeks: 4)
    let found = try #require(
      rhythm.silentFrom(Self.at(day: 28 + day, hour: hour), now: Self.at(day: 28 + day, hour: hour))
    )
    let expected = Self.at(day: 28 + oddDay, hour: oddHour)
    #expect(abs(found.timeIntervalSince(expected)) <= 2 * Self.hour)
  }

  @Test func silenceIsJudgedByNobodyWithoutHistory() {
    #expect(officeHours(weeks: 1).silentFrom(Self.monday, now: Self.at(day: 7, hour: 0)) == nil)
  }

  @Test(arguments: [(9, 0.0, false), (10, 0, true), (20, 5, false), (30, 5, true)])
  func aBurstIsFarMoreThanExpected(count: Int, expected: Double, isBurst: Bool) {
    #expect(Rhythm.isBurst(count, expected: expected) == isBurst)
  }

  @Test func survivesBeingStored() {
    let rhythm = officeHours(weeks: 3)
    #expect(rhythm.data.count == 344)
    #expect(Rhythm(rhythm.data) == rhythm)
    #expect(Rhythm(Data([1, 2, 3])) == nil)
  }

  @Test func forgetsOldHabits() {
    var rhythm = officeHours(weeks: 8)
    let later = Self.at(day: 57, hour: 0)
    let before = rhythm.expected(from: later, to: later + 7 * 86_400, now: later)
    rhythm.add([later], now: later)
    let after = rhythm.expected(from: later, to: later + 7 * 86_400, now: later)
    // The rate stays, the weight of the past halves.
    #expect(abs(before - after) < 0.1 * before)
    #expect(rhythm.data != officeHours(weeks: 8).data)
  }
}
