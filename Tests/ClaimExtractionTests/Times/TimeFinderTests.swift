import FoundationEssentials
import News
import Testing

@testable import ClaimExtraction

/// Thursday, 22 September 2022, noon UTC.
private let thursday = Date(timeIntervalSince1970: 1_663_848_000)

@Suite struct TimeFinderTests {
  /// A time as words, first and last moment in UTC, and granularity.
  struct Found: Hashable, CustomStringConvertible {
    let words: String
    let from: String
    let to: String
    let granularity: TimeReference.Granularity

    init(
      _ words: String, _ from: String, _ to: String, _ granularity: TimeReference.Granularity
    ) {
      self.words = words
      self.from = from.count == 10 ? "\(from)T00:00:00Z" : from
      self.to = to.count == 10 ? "\(to)T00:00:00Z" : to
      self.granularity = granularity
    }

    static func all(
      in text: String, published: Date? = thursday, utcOffset: Int = 0
    ) -> [Self] {
      let spans = SpannedText(text)
      return TimeFinder().times(
        in: TokenizedText(text), published: published, utcOffset: utcOffset
      ).map {
        Self(
          String(spans[$0.span]), $0.interval.lowerBound.formatted(.iso8601),
          $0.interval.upperBound.formatted(.iso8601), $0.granularity)
      }
    }

    var description: String { "\(words): \(from) – \(to), \(granularity)" }
  }

  @Test(arguments: [
    ("They met on 9 May 2026.", Found("9 May 2026", "2026-05-09", "2026-05-10", .day)),
    ("On May 9, 2026, they met.", .init("May 9, 2026", "2026-05-09", "2026-05-10", .day)),
    ("On Oct. 31, 2021 it rained.", .init("Oct. 31, 2021", "2021-10-31", "2021-11-01", .day)),
    ("On the 1st of March 2020.", .init("1st of March 2020", "2020-03-01", "2020-03-02", .day)),
    ("As of 2019-09-01 it holds.", .init("2019-09-01", "2019-09-01", "2019-09-02", .day)),
    ("From June 3-8, 2021.", .init("June 3-8, 2021", "2021-06-03", "2021-06-09", .day)),
    ("In March 2019 it fell.", .init("March 2019", "2019-03-01", "2019-04-01", .month)),
    ("In 2023 it will open.", .init("2023", "2023-01-01", "2024-01-01", .year)),
    ("The 2008 campaign cost less.", .init("2008", "2008-01-01", "2009-01-01", .year)),
    ("The 2014-15 season.", .init("2014-15", "2014-01-01", "2016-01-01", .year)),
    ("from 1913 to 1921", .init("1913 to 1921", "1913-01-01", "1922-01-01", .year)),
    ("In the 1990s it thrived.", .init("1990s", "1990-01-01", "2000-01-01", .decade)),
    (
      "In the third quarter of 2021.",
      .init("third quarter of 2021", "2021-07-01", "2021-10-01", .quarter)
    ),
    ("By early 2024?", .init("early 2024", "2024-01-01", "2024-05-02", .month)),
  ])
  func datesThatStandForThemselvesNeedNoPublication(text: String, time: Found) {
    #expect(Found.all(in: text, published: nil) == [time])
  }

  @Test(arguments: [
    ("Yesterday it rained.", Found("Yesterday", "2022-09-21", "2022-09-22", .day)),
    ("It rains today.", .init("today", "2022-09-22", "2022-09-23", .day)),
    ("It will rain tomorrow.", .init("tomorrow", "2022-09-23", "2022-09-24", .day)),
    (
      "This morning it rained.",
      .init("This morning", "2022-09-22T05:00:00Z", "2022-09-22T12:00:00Z", .hour)
    ),
    (
      "It rained last night.",
      .init("last night", "2022-09-21T18:00:00Z", "2022-09-22T06:00:00Z", .hour)
    ),
    (
      "It rained Monday morning.",
      .init("Monday morning", "2022-09-19T05:00:00Z", "2022-09-19T12:00:00Z", .hour)
    ),
    ("He said on Tuesday that", .init("Tuesday", "2022-09-20", "2022-09-21", .day)),
    ("He will speak on Tuesday.", .init("Tuesday", "2022-09-27", "2022-09-28", .day)),
    ("She left last Friday.", .init("last Friday", "2022-09-16", "2022-09-17", .day)),
    (
      "It opened Saturday, Feb. 6, 2016, in Velm.",
      .init("Saturday, Feb. 6, 2016", "2016-02-06", "2016-02-07", .day)
    ),
    ("It fell last week.", .init("last week", "2022-09-12", "2022-09-19", .week)),
    ("It opens next month.", .init("next month", "2022-10-01", "2022-11-01", .month)),
    ("It rose this year.", .init("this year", "2022-01-01", "2023-01-01", .year)),
    ("It came two weeks ago.", .init("two weeks ago", "2022-09-05", "2022-09-12", .week)),
    ("It came eight years ago.", .init("eight years ago", "2014-01-01", "2015-01-01", .year)),
    (
      "It came three hours ago.",
      .init("three hours ago", "2022-09-22T09:00:00Z", "2022-09-22T10:00:00Z", .hour)
    ),
    (
      "Over the past two decades.",
      .init("past two decades", "2002-09-22", "2022-09-22T12:00:00Z", .decade)
    ),
    (
      "Over the next five years.",
      .init("next five years", "2022-09-22T12:00:00Z", "2027-09-22", .year)
    ),
    ("It will end in two weeks.", .init("in two weeks", "2022-10-03", "2022-10-10", .week)),
    ("Over the weekend it burned.", .init("the weekend", "2022-09-17", "2022-09-19", .day)),
    ("Last summer was dry.", .init("Last summer", "2022-06-01", "2022-09-01", .quarter)),
    ("They met on May 9.", .init("May 9", "2022-05-09", "2022-05-10", .day)),
    ("They will meet on May 9.", .init("May 9", "2023-05-09", "2023-05-10", .day)),
    ("It began in February.", .init("February", "2022-02-01", "2022-03-01", .month)),
    (
      "Since March it has rained.",
      .init("Since March", "2022-03-01", "2022-09-22T12:00:00Z", .month)
    ),
    (
      "It ends by the end of the year.",
      .init("by the end of the year", "2022-09-22T12:00:00Z", "2023-01-01", .month)
    ),
    ("Pay by Friday.", .init("by Friday", "2022-09-22T12:00:00Z", "2022-09-24", .day)),
    ("Done by 2030.", .init("by 2030", "2022-09-22T12:00:00Z", "2031-01-01", .year)),
  ])
  func relativeTimesAreCountedFromThePublication(text: String, time: Found) {
    #expect(Found.all(in: text) == [time])
  }

  @Test func aDateIsTheNextOneWhereThatIsNear() {
    let may4 = Date(timeIntervalSince1970: 1_651_654_800)
    #expect(
      Found.all(in: "He might use May 9 for it.", published: may4)
        == [.init("May 9", "2022-05-09", "2022-05-10", .day)])
  }

  @Test(arguments: [
    "They may march on.", "It took three years.", "a 10-year lease", "the second half",
    "He sold 2000 people short.", "At the end of the day it works.", "on the sun",
  ])
  func otherWordsAreNoTimes(text: String) {
    #expect(Found.all(in: text).isEmpty)
  }

  @Test(arguments: ["Yesterday.", "last week", "on Tuesday", "since March", "two weeks ago"])
  func relativeTimesNeedAPublication(text: String) {
    #expect(Found.all(in: text, published: nil).isEmpty)
  }

  @Test(arguments: [Date.distantPast, .distantFuture, Date(timeIntervalSince1970: 1e300)])
  func anyPublicationIsSurvived(published: Date) {
    let text =
      "Yesterday, last week, on Tuesday, May 9, next month, since March, by 2030, last fall"
    _ = Found.all(in: text, published: published)
  }

  /// Noon of Thursday in Greenwich is Friday in Auckland, and still Thursday's dawn in Los Angeles.
  @Test(arguments: [
    ("They met yesterday.", 13, Found("yesterday", "2022-09-22", "2022-09-23", .day)),
    ("They met yesterday.", -7, .init("yesterday", "2022-09-21", "2022-09-22", .day)),
    ("They met on Friday.", 13, .init("Friday", "2022-09-23", "2022-09-24", .day)),
    ("They met on Friday.", -7, .init("Friday", "2022-09-16", "2022-09-17", .day)),
    ("They met on May 9.", 13, .init("May 9", "2022-05-09", "2022-05-10", .day)),
    // From five to noon in Los Angeles, as points in time.
    (
      "They met this morning.", -7,
      .init("this morning", "2022-09-22T12:00:00Z", "2022-09-22T19:00:00Z", .hour)
    ),
  ])
  func daysAreThoseOfWhereTheArticleWasPublished(text: String, hours: Int, time: Found) {
    #expect(Found.all(in: text, utcOffset: hours * 3_600) == [time])
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: ["last ", "May ", "the end of ", "1-", "two ", "since ", "Monday, "])
  func longRunsTakeLinearTime(piece: String) {
    let text = String(repeating: piece, count: 10_000)
    let times = TimeFinder().times(
      in: TokenizedText(text), published: thursday, utcOffset: 0)
    #expect(times.count == (piece == "Monday, " ? 10_000 : 0))
  }
}
