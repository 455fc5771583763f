import News
import Testing

@testable import ClaimExtraction

@Suite struct NotAFigureTests {
  @Test(arguments: [
    "In 2023 the bridge fell.", "It has stood since 1887.", "The 2019 review was lenient.",
    "They met on May 9.", "They met on 9 May 2026, then on Oct. 31.",
    "It lasted from 1913 to 1921.",
    "The 2014-15 season began.", "Updated 2026-05-09T10:38:07.190Z",
    "The curfew starts at 9:01 p.m. and ends at 5 am.", "It was twelve o'clock.",
    "Call 555-123-4567 or +1 (555) 765-4321.", "The server is 192.0.2.17.",
    "Velm beat Ostra 2-1.", "It ended 21-7 after a 3-1 lead.",
    "He lives at 49 Zorro Ranch Road.", "Unit 3 at 16-18 Mill Lane was let.",
    "It is on 22 East 71st Street.",
    "One of the pilots spoke.", "No one came.", "The one that stayed was the first.",
    "The 22nd amendment is her third.", "Type 2 and category 4 are names.",
    "The Orlix 14 has version 10.2.1.", "See page 7, section 1001, No. 10 and #3.",
    "The 9/11 report runs 24/7.", "The 1990s were in their 20s.",
    "COVID-19 and F-16 are names.", "It speaks 5G.", "It was a two-way street.",
    "As noted before,[43] it is (18).", "1. Mix the eggs.", "4 5 6 7 8", "id 758501003519864832",
    "Flight VE 302 to Ostra.", "It was in the 3900 block of Elm Way.", "It plays on a PS4.",
    "It is a 4K screen.", "A launch from pad 39A.", "They saw Seven Network there.",
    "It is in the top 10.", "The S&P 500 and the FTSE 100 slept.",
  ])
  func namesTimesAndResultsAreNone(text: String) {
    #expect(FoundFigure.all(in: text).isEmpty)
  }

  @Test(arguments: [
    ("More than 2000 people came.", 2000), ("About 1000 come from Velm.", 1000),
    ("It turns at 3000 rpm.", 3000), ("She put one hand up.", 1), ("1500 sheep died.", 1500),
    ("There is just one bakery.", 1), ("A current kills four in Ostra.", 4),
    ("The one-year lease ended.", 1),
  ])
  func whatLooksLikeANameMayStillCount(text: String, value: Double) {
    #expect(FoundFigure.all(in: text).map(\.amount) == [.value(value)])
  }
}
