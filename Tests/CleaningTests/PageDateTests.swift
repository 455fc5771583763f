import FoundationEssentials
import Testing

@testable import Cleaning

@Suite struct PageDateTests {
  @Test(arguments: [
    ("2026-11-21T08:30:00Z", "2026-11-21T08:30:00Z"),
    ("2026-11-21T08:30:00+01:00", "2026-11-21T07:30:00Z"),
    ("2026-11-21T08:30:00-0530", "2026-11-21T14:00:00Z"),
    ("2026-11-21T08:30:00.123456Z", "2026-11-21T08:30:00Z"),
    ("2026-11-21 08:30", "2026-11-21T08:30:00Z"), ("2026-11-21T08:30+01", "2026-11-21T07:30:00Z"),
    (" 2026/11/21", "2026-11-21T00:00:00Z"), ("2026-11-21", "2026-11-21T00:00:00Z"),
  ])
  func readsWhatPagesWrite(text: String, expected: String) throws {
    #expect(PageDate(text)?.date == (try Date(expected, strategy: .iso8601)))
  }

  @Test(arguments: [
    "", "yesterday", "2026", "2026-13-01", "2026-02-30", "21.11.2026", "0000-00-00",
    "0001-01-01T00:00:00Z", "1970-01-01",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(PageDate(text) == nil)
  }

  @Test(arguments: [
    ("2026-11-21T08:30:00Z", 0), ("2026-11-21", 0), ("2026-11-21T08:30:00+01:00", 3_600),
    ("2026-11-21T08:30:00-0530", -19_800), ("2026-11-21T08:30+01", 3_600),
  ])
  func saysInWhichZoneItIsWritten(text: String, utcOffset: Int) {
    #expect(PageDate(text)?.utcOffset == utcOffset)
  }
}
