import FoundationEssentials
import Testing

@testable import ClaimExtraction

@Suite struct CivilDayTests {
  @Test(arguments: [
    (1970, 1, 1, 0, 4), (2000, 2, 29, 11_016, 2), (2022, 9, 22, 19_257, 4),
    (1969, 12, 31, -1, 3), (1600, 3, 1, -135_080, 3), (2100, 3, 1, 47_541, 1),
  ])
  func countsFromTheEpoch(year: Int, month: Int, day: Int, number: Int, weekday: Int) throws {
    let civil = try #require(CivilDay(year, month, day))
    #expect(civil.number == number)
    #expect(civil.weekday == weekday)
    #expect(civil.civil == (year, month, day))
  }

  @Test(arguments: [(2023, 2, 29), (2022, 4, 31), (2022, 13, 1), (2022, 0, 1), (2022, 1, 0)])
  func refusesDaysThatDoNotExist(year: Int, month: Int, day: Int) {
    #expect(CivilDay(year, month, day) == nil)
  }

  @Test func everyDayOfFourCenturiesComesBack() throws {
    let first = try #require(CivilDay(1700, 1, 1))
    for number in first.number..<(first.number + 146_097) {
      let (year, month, day) = CivilDay(number: number).civil
      guard CivilDay(year, month, day)?.number == number else {
        Issue.record("\(year)-\(month)-\(day) does not come back")
        return
      }
    }
  }

  @Test func aMomentFallsOnItsDayInUTC() {
    #expect(CivilDay(Date(timeIntervalSince1970: 86_399.5)).number == 0)
    #expect(CivilDay(Date(timeIntervalSince1970: -0.5)).number == -1)
  }
}
