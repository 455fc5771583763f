import Foundation
import News
import Relating
import Testing

@Suite struct RepetitionTests {
  private static let moved =
    "The army moved 40,000 residents out of the Orrin valley in trucks overnight"

  private static func residents(_ count: Double, unit: String = "resident") -> Claim {
    InventedReports.claim(
      figures: [Figure(span: Span(0, 1), amount: .value(count), unit: unit)])
  }

  private func repeated(
    _ content: String, _ claim: Claim = residents(40_000), source: String? = nil,
    after earlier: String = moved, _ told: Claim = residents(40_000), from origin: String? = nil,
    hoursLater: Double = 0
  ) -> Bool {
    let article = InventedReports.article(
      "2", content, claim: claim, source: source, hoursLater: hoursLater)
    let mate = InventedReports.article("1", earlier, claim: told, source: origin)
    return Repetitions.find(in: article, among: [mate])[0]?.map(\.article) == ["1"]
  }

  @Test(arguments: [
    (moved, moved), ("The dam holds", "the dam holds!"),
    ("Overnight the army moved residents", "The army moved residents overnight"),
    (
      "On Tuesday night the bridge at Grell was closed",
      "The bridge at Grell was closed on Tuesday night"
    ),
  ])
  func theSameWordsAreNothingNew(content: String, earlier: String) {
    #expect(repeated(content, InventedReports.claim(), after: earlier, InventedReports.claim()))
  }

  @Test(arguments: [
    ("The army sent residents out of the valley", "The army moved residents out of the valley"),
    (
      "The army moved residents out of the valley and shot at some",
      "The army moved residents out of the valley"
    ),
    (
      "All men of the valley are called up",
      "All men of the valley with combat training are called up"
    ),
    ("The rebels shelled the army", "The army shelled the rebels"),
    ("The dam did not hold", "The dam did hold"),
    ("Hotels in Grell and Vellmar have taken in families", "The dam holds"),
  ])
  func otherWordsAreNew(content: String, earlier: String) {
    #expect(!repeated(content, InventedReports.claim(), after: earlier, InventedReports.claim()))
  }

  @Test func aClaimIsNewWhereOneOfTheThingsThatItSaysIs() {
    let text = Self.moved + ", and the schools of Grell took in 90 families with small children"
    let end = Self.moved.unicodeScalars.count
    let said = Self.residents(40_000)
    let claim = Claim(
      kinds: [.statement], content: [Span(0, text.unicodeScalars.count)], figures: said.figures,
      parts: [
        ClaimPart(span: Span(0, end), figures: said.figures, kinds: [.statement]),
        ClaimPart(span: Span(end + 6, text.unicodeScalars.count), kinds: [.statement]),
      ], confidence: 0.8)
    let article = RelatedArticle(
      id: "2", published: InventedReports.morning, title: "", text: text,
      claims: ComparableClaim.all([claim], of: SpannedText(text), article: "2"))
    let before = InventedReports.article("1", Self.moved, claim: said)
    #expect(Repetitions.find(in: article, among: [before]) == [:])
    let after = InventedReports.article(
      "3", "The schools of Grell took in 90 families with small children")
    #expect(
      Repetitions.find(in: article, among: [before, after])[0]?.map(\.article) == ["1", "3"])
  }

  @Test func anotherFigureIsNew() {
    #expect(repeated(Self.moved))
    #expect(!repeated(Self.moved.replacing("40", with: "60"), Self.residents(60_000)))
    #expect(
      !repeated(
        "Prices rose 40%", Self.residents(40, unit: "%"), after: "Prices rose $40",
        Self.residents(40, unit: "$")))
    #expect(!repeated(Self.moved, after: Self.moved, InventedReports.claim()))
  }

  @Test(arguments: [
    InventedReports.claim([.denial]), InventedReports.claim([.prediction]),
    InventedReports.claim([.rumor]), InventedReports.claim(modality: .hedged),
    InventedReports.claim(isNegated: true),
  ])
  func whatIsPutOtherwiseIsNew(claim: Claim) {
    let plain = InventedReports.claim()
    #expect(!repeated("The dam leaks", claim, after: "The dam leaks", plain))
    #expect(!repeated("The dam leaks", plain, after: "The dam leaks", claim))
  }

  @Test(
    arguments: [
      ("Tomas Brel", "Tomas Brel", true), ("Brel", "Tomas Brel", true),
      ("Tomas Brel", "Brel", true), ("Tomas Brel", "Lena Oster", false),
      ("Tomas Brel", "Anna Brel", false), ("Tomas Brel", nil, false), (nil, "Tomas Brel", false),
    ] as [(String?, String?, Bool)])
  func anotherSpeakerIsNew(speaker: String?, earlier: String?, isRepeated: Bool) {
    let claim = InventedReports.claim([.indirect], speaker: speaker)
    let told = InventedReports.claim([.direct], speaker: earlier)
    #expect(repeated("The dam leaks", claim, after: "The dam leaks", told) == isRepeated)
  }

  @Test(arguments: [("officials", true), ("engineers", false), (nil, false)] as [(String?, Bool)])
  func sourcesWithoutANameAreToldByTheirWords(origin: String?, isRepeated: Bool) {
    let claim = InventedReports.claim([.indirect])
    #expect(
      repeated(
        "The dam leaks", claim, source: "officials", after: "The dam leaks", claim, from: origin)
        == isRepeated)
  }

  @Test func aDenialIsToldOncePerSpeakerButAnOutletsOwnAlways() {
    let ministers = InventedReports.claim([.denial], speaker: "Tomas Brel")
    #expect(repeated("The dam leaks", ministers, after: "The dam leaks", ministers))
    let own = InventedReports.claim([.denial])
    #expect(!repeated("The dam leaks", own, after: "The dam leaks", own))
  }

  @Test func whatNamesNoDayIsNewTheNextDay() {
    let told = InventedReports.claim()
    #expect(repeated("The dam leaks", told, after: "The dam leaks", told, hoursLater: 11))
    #expect(!repeated("The dam leaks", told, after: "The dam leaks", told, hoursLater: 24))
  }

  @Test(arguments: [(0.0, true), (1, false)])
  func whatNamesADayIsOldAsLongAsItIsThatDay(daysLater: Double, isRepeated: Bool) {
    func claim(_ day: Date) -> Claim {
      InventedReports.claim(times: [
        TimeReference(
          span: Span(0, 1), interval: day..<day.addingTimeInterval(86_400), granularity: .day)
      ])
    }
    let day = InventedReports.morning
    #expect(
      repeated(
        "The dam leaked on that day", claim(day.addingTimeInterval(daysLater * 86_400)),
        after: "The dam leaked on that day", claim(day), hoursLater: 48) == isRepeated)
  }
}
