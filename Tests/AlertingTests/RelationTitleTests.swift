import News
import Testing

@testable import Alerting

@Suite struct RelationTitleTests {
  private static let one = makeClaim(outlet: "wire.example", source: nil, cue: nil)
  private static let other = makeClaim(
    outlet: "harbour.example", cue: "denied\n on Monday", content: "that two ferries\tsank")

  @Test(arguments: [
    (
      RelationKind.corroborated,
      "2 independent sources: that two ferries sank (wire.example, harbour.example)"
    ),
    (
      .corrected,
      "correction: 2 independent sources only: two ferries sank (wire.example, harbour.example)"
    ),
    (
      .disputed,
      #"ferries: 2 or 3 – wire.example: two ferries sank; but Elena Marsh (harbour.example, "denied on Monday"): that two ferries sank"#
    ),
    (
      .resolved,
      #"possibly resolved: wire.example: two ferries sank; then Elena Marsh (harbour.example, "denied on Monday"): that two ferries sank"#
    ),
    (.withdrawn, "wire.example withdrew: two ferries sank"),
  ])
  func titles(kind: RelationKind, title: String) {
    #expect(
      RelationTitle.title(of: kind, [Self.one, Self.other], independent: 2, why: "ferries: 2 or 3")
        == title)
    #expect(RelationTitle.title(of: kind, [], independent: 2, why: "ferries: 2 or 3").isEmpty)
  }

  @Test func oneSourceIsLeftOfACorrectedConfirmation() {
    #expect(
      RelationTitle.title(of: .corrected, [Self.one], independent: 1, why: "")
        == "correction: one source only: two ferries sank (wire.example)")
  }

  @Test func whatNobodyByNameDeniesIsDenied() {
    let denial = makeClaim(source: nil, cue: "denied", content: "that two ferries sank")
    #expect(
      RelationTitle.title(of: .disputed, [Self.one, denial], independent: 2, why: "one denies it")
        == "one denies it – wire.example: two ferries sank; "
        + #"but harbour.example ("denied"): that two ferries sank"#)
  }

  @Test func longClaimsAreShortened() {
    let long = makeClaim(
      source: String(repeating: "s", count: 200), cue: String(repeating: "c", count: 200),
      content: String(repeating: "x", count: 200))
    let told =
      String(repeating: "s", count: 99) + #"… (harbour.example, ""#
      + String(repeating: "c", count: 29)
      + #"…"): "# + String(repeating: "x", count: 99) + "…"
    #expect(
      RelationTitle.title(of: .disputed, [long, long], independent: 2, why: "ferries: 2 or 3")
        == "ferries: 2 or 3 – \(told); but \(told)")
  }
}
