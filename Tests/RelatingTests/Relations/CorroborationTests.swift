import News
import Relating
import Testing

/// When claims of several outlets confirm each other (`dedup.md`, section 8: independent outlets).
@Suite struct CorroborationTests {
  private let ordered =
    "President Edda Korvin ordered a partial evacuation of the Orrin valley below the cracked dam"
  private let told =
    "Marlovia's president ordered the evacuation of the Orrin valley after the dam cracked"

  private func article(_ id: String, _ content: String? = nil) -> RelatedArticle {
    InventedReports.article(id, content ?? told)
  }

  @Test func outletsOfDifferentOwnersThatSayTheSameConfirmEachOther() throws {
    let relations = InventedReports.relations(
      of: article("2"), among: [article("1", ordered)])
    let relation = try #require(relations.first)
    #expect(relations.count == 1)
    #expect(relation.kind == .corroborated)
    #expect(relation.independent == 2)
    #expect(relation.claims.map(\.article) == ["1", "2"])
    #expect(relation.claims.map(\.content) == [ordered, told])
  }

  @Test func anAnnouncementIsTheActThatItAnnounces() {
    let announced = InventedReports.article(
      "2", "a partial evacuation of the Orrin valley because of the cracked dam",
      claim: InventedReports.claim([.indirect], speaker: "Edda Korvin"),
      source: "President Edda Korvin", cue: "announced")
    let relations = InventedReports.relations(of: announced, among: [article("1", ordered)])
    #expect(relations.map(\.kind) == [.corroborated])
  }

  /// What is foretold beside it is no part of what is confirmed.
  @Test func ofAClaimThatSaysSeveralThingsOneIsConfirmed() throws {
    let plan = "it will bring 40 buses and open all schools of Grell for the families"
    let text = "\(told), and \(plan)."
    let end = told.unicodeScalars.count
    let claim = Claim(
      kinds: [.indirect, .prediction], content: [Span(0, text.unicodeScalars.count - 1)],
      parts: [
        ClaimPart(span: Span(0, end), kinds: [.indirect]),
        ClaimPart(
          span: Span(end + 6, text.unicodeScalars.count - 1), kinds: [.indirect, .prediction]),
      ], confidence: 0.8)
    let mine = RelatedArticle(
      id: "2", published: InventedReports.morning, title: "", text: text,
      claims: ComparableClaim.all([claim], of: SpannedText(text), article: "2"))
    #expect(mine.claims.map(\.place) == [0, 0])
    let relations = InventedReports.relations(of: mine, among: [article("1", ordered)])
    #expect(relations.map(\.kind) == [.corroborated])
    #expect(relations.first?.claims.map(\.content) == [ordered, told])
  }

  /// As two readers of 100 relations found: what looked alike, and was not the same.
  private static let different: [(String, String)] = [
    (
      "Oda Lind, an unemployed college student from Grell, was seen by guards at the northern gate",
      "Oda Lind, an unemployed college student from Grell, spent whole winter nights over model ships"
    ),
    (
      "Divers found several people dead in a ferry in the 5800 block of Quarry Road at Orrin",
      "Divers found several people dead in a ferry in the 8500 block of Quarry Road at Orrin"
    ),
  ]

  @Test(arguments: different)
  func whatIsOnlyAlikeIsNotConfirmed(one: String, other: String) {
    #expect(InventedReports.relations(of: article("2", other), among: [article("1", one)]).isEmpty)
    #expect(!InventedReports.relations(of: article("2", one), among: [article("1", one)]).isEmpty)
  }

  @Test func whatSomebodyAsksForIsNotConfirmedByTheDeed() {
    let asked = InventedReports.article(
      "2", "the president to order a partial evacuation of the Orrin valley below the cracked dam",
      claim: InventedReports.claim([.indirect, .order], speaker: "Tomas Brel"),
      source: "Tomas Brel", cue: "urged")
    #expect(InventedReports.relations(of: asked, among: [article("1", ordered)]).isEmpty)
  }

  @Test func anAgeThatDiffersConfirmsNothing() {
    let found = "Divers at the Orrin dam shot an old seal that had dragged a young boy under"
    func told(_ id: String, _ ages: [Double]) -> RelatedArticle {
      InventedReports.article(
        id, found,
        claim: InventedReports.claim(
          figures: ages.map { Figure(span: Span(0, 1), amount: .value($0), unit: "years") }))
    }
    #expect(InventedReports.relations(of: told("2", [3]), among: [told("1", [17, 4])]).isEmpty)
    #expect(!InventedReports.relations(of: told("2", [4]), among: [told("1", [17, 4])]).isEmpty)
  }

  @Test func aThirdSourceIsToldWithTheirNumber() {
    let relations = InventedReports.relations(
      of: article("3"), among: [article("1", ordered), article("2")])
    #expect(relations.map(\.independent) == [3])
    #expect(relations.first?.claims.map(\.article) == ["1", "2", "3"])
  }

  private static let dependences: [(String, ArticleSource)] = [
    ("one owner", .init(outlet: "2.example", owner: "owner 1")),
    ("one outlet", .init(outlet: "1.example", owner: "owner 2")),
    ("a copy", .init(outlet: "2.example", owner: "owner 2", copies: ["1"])),
    ("a citation", .init(outlet: "2.example", owner: "owner 2", cited: ["1"])),
  ]

  @Test(arguments: dependences)
  func whatDependsOnAnotherConfirmsNothing(name: String, source: ArticleSource) {
    let relations = InventedReports.relations(
      of: article("2"), among: [article("1", ordered)], InventedReports.ledger(["2": source]))
    #expect(relations.isEmpty, "\(name)")
  }

  @Test func oneAgencysReportIsOneSource() {
    let wire = { (id: String) in
      ArticleSource(outlet: "\(id).example", owner: "owner \(id)", agencies: ["ap"])
    }
    let relations = InventedReports.relations(
      of: article("2"), among: [article("1", ordered)],
      InventedReports.ledger(["1": wire("1"), "2": wire("2")]))
    #expect(relations.isEmpty)
  }

  @Test func aSourceThatDependsOnOneOfTwoIsNoThird() {
    let relations = InventedReports.relations(
      of: article("3"), among: [article("1", ordered), article("2")],
      InventedReports.ledger(["3": .init(outlet: "3.example", owner: "owner 2")]))
    #expect(relations.isEmpty)
  }

  @Test func theWordsOfOneSpeakerAreOneSource() {
    let said = { (id: String, content: String) in
      InventedReports.article(
        id, content, claim: InventedReports.claim([.indirect], speaker: "Tomas Brel"),
        source: "minister Tomas Brel", cue: "said")
    }
    #expect(
      InventedReports.relations(of: said("2", told), among: [said("1", ordered)]).isEmpty)
  }

  @Test func whoeverIsForgottenConfirmsNothing() {
    #expect(
      InventedReports.relations(of: article("9"), among: [article("1", ordered)]).isEmpty)
  }

  private static let unlike: [(String, Claim)] = [
    ("a prediction", InventedReports.claim([.statement, .prediction])),
    ("an opinion", InventedReports.claim([.opinion])),
    ("a rumour", InventedReports.claim([.rumor])),
    ("a hedged claim", InventedReports.claim(modality: .hedged)),
  ]

  @Test(arguments: unlike)
  func onlyAssertionsConfirm(name: String, claim: Claim) {
    let other = InventedReports.article("2", told, claim: claim)
    #expect(
      InventedReports.relations(of: other, among: [article("1", ordered)]).isEmpty, "\(name)")
  }

  @Test func namesAndPlacesAloneAreNotTheSame() {
    let other = article(
      "2", "Schools in the Orrin valley stay open, says the office of President Edda Korvin")
    #expect(InventedReports.relations(of: other, among: [article("1", ordered)]).isEmpty)
  }
}
