import News
import Testing

@testable import Alerting

@Suite struct AlertTitleTests {
  @Test(
    "A title says who says what; only quoted words stand in quotation marks",
    arguments: [
      ([makeClaim()], "Elena Marsh (harbour.example): two ferries sank"),
      (
        [makeClaim(content: "we lost two ferries", kind: .direct)],
        #"Elena Marsh (harbour.example): "we lost two ferries""#
      ),
      (
        [makeClaim(content: "“We lost two ferries,”", kind: .direct)],
        "Elena Marsh (harbour.example): “We lost two ferries,”"
      ),
      ([makeClaim(source: nil, kind: .statement)], "harbour.example: two ferries sank"),
      (
        [makeClaim(content: "two\n ferries\t\tsank "), makeClaim(), makeClaim()],
        "Elena Marsh (harbour.example): two ferries sank and 2 more"
      ),
      ([], ""),
    ])
  func titles(claims: [AlertedClaim], title: String) {
    #expect(AlertTitle.title(of: claims) == title)
  }

  @Test("A long claim is shortened")
  func longClaims() {
    let title = AlertTitle.title(of: [makeClaim(content: String(repeating: "x", count: 1000))])
    #expect(
      title == "Elena Marsh (harbour.example): " + String(repeating: "x", count: 159) + "…")
  }
}
