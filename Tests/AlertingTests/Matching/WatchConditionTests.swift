import News
import Testing

@testable import Alerting

@Suite struct WatchConditionTests {
  private func isMet(
    _ watch: Watch, by claim: Claim, in text: String, language: String = "en",
    keys: @escaping @Sendable (String) -> NameKeys = NameKeys.init(spelling:)
  ) -> Bool {
    !WatchMatcher([watch], keys: keys).matches(
      claims: [claim], text: SpannedText(text),
      article: ArticleContext(outlet: "harbour.example", language: language)
    ).isEmpty
  }

  private func claim(
    in text: String, speaker: String? = nil, role: String? = nil, kind: SpeakerKind? = nil,
    modality: Modality = .asserted, checkWorthiness: Double = 0.5
  ) -> Claim {
    Claim(
      kinds: [.indirect], content: [Span(0, text.unicodeScalars.count)], speaker: speaker,
      role: role, speakerKind: kind, modality: modality, checkWorthiness: checkWorthiness,
      confidence: 0.8)
  }

  @Test(
    "A role is found by its words",
    arguments: [
      (Term.word("minister"), "harbour minister", nil, SpeakerKind.named, true),
      (.word("Minister"), "Harbour Minister", nil, .named, true),
      (.word("minister"), "Harbour Ministers", nil, .named, true),
      (.word("minister"), "harbour master", nil, .named, false),
      (.word("minister"), nil, "the minister", .described, true),
      (.word("Minister"), nil, "Elena Minister", .named, false),
      (.word("minister"), nil, nil, .named, false),
      (.phrase(["chief", "engineer"]), "the chief engineer", nil, .named, true),
      (.phrase(["chief", "engineer"]), "chief harbour engineer", nil, .named, false),
      (.prefix("engin"), "chief engineer", nil, .named, true),
    ] as [(Term, String?, String?, SpeakerKind, Bool)])
  func roles(term: Term, role: String?, speaker: String?, kind: SpeakerKind, holds: Bool) {
    let claim = claim(in: "all is well, minister", speaker: speaker, role: role, kind: kind)
    #expect(isMet(Watch(name: "w", roles: [term]), by: claim, in: "all is well") == holds)
    #expect(
      isMet(Watch(name: "w", all: [.word("well")], roles: [term]), by: claim, in: "all is well")
        == holds)
  }

  @Test(
    "A language is also its narrower tags",
    arguments: [
      ("en", "en", true), ("en", "en-GB", true), ("en", "EN_us", true), ("en", "eng", false),
      ("en", "de", false), ("en-gb", "en", false), ("en-gb", "en-GB", true), ("en", "", false),
    ])
  func languages(asked: String, language: String, holds: Bool) {
    let watch = Watch(name: "w", languages: ["xx", asked])
    #expect(isMet(watch, by: claim(in: "a"), in: "a", language: language) == holds)
  }

  @Test("A claim must be put as firmly as is asked for")
  func modalities() {
    let watch = Watch(name: "w", modalities: [.hedged, .conditional])
    #expect(isMet(watch, by: claim(in: "a", modality: .hedged), in: "a"))
    #expect(isMet(watch, by: claim(in: "a", modality: .conditional), in: "a"))
    #expect(!isMet(watch, by: claim(in: "a", modality: .asserted), in: "a"))
  }

  @Test("A claim must be worth a check", arguments: [(0.5, true), (0.51, false)])
  func checkWorthiness(least: Double, holds: Bool) {
    let watch = Watch(name: "w", minCheckWorthiness: least)
    #expect(isMet(watch, by: claim(in: "a", checkWorthiness: 0.5), in: "a") == holds)
  }

  @Test(
    "Near are terms that begin within so many words",
    arguments: [
      ("troops at the border", 3, true), ("troops at the border", 2, false),
      ("the border sees no troops", 3, true), ("border troops", 1, true),
      ("troops left; later more troops reached the border", 3, true),
      ("troops here and there and a border", 5, false), ("troops", 9, false), ("border", 9, false),
    ])
  func near(text: String, distance: Int, holds: Bool) {
    let near = Proximity([.word("troop"), .prefix("bord")], within: distance)
    #expect(isMet(Watch(name: "w", near: [near]), by: claim(in: text), in: text) == holds)
    let other = Proximity([.word("tank"), .word("river")], within: 9)
    #expect(isMet(Watch(name: "w", near: [other, near]), by: claim(in: text), in: text) == holds)
  }

  @Test("Three terms must all be near")
  func threeNear() {
    let near = Proximity([.word("troop"), .word("tank"), .word("border")], within: 4)
    let watch = Watch(name: "w", near: [near])
    let (close, far) = ("tanks and troops near border", "tanks at the border, no troops")
    #expect(isMet(watch, by: claim(in: close), in: close))
    #expect(!isMet(watch, by: claim(in: far), in: far))
  }

  @Test("Words of two spans are not near")
  func nearInOneSpan() {
    let text = SpannedText("troops border")
    let claim = Claim(kinds: [.direct], content: [Span(0, 6), Span(7, 13)], confidence: 1)
    let near = Proximity([.word("troop"), .word("border")], within: 5)
    #expect(
      WatchMatcher([Watch(name: "w", near: [near])]).matches(
        claims: [claim], text: text, article: ArticleContext(outlet: "a", language: "en")) == [])
  }

  /// Joins "Marsky", "Marskiy" and "Marskyy", and the given names "Olena" and "Elena".
  @Sendable private static func keys(of word: String) -> NameKeys {
    let folded = word.hasPrefix("marsk") ? "marski" : word
    return NameKeys(folded: [folded], given: word == "olena" ? "elena" : folded)
  }

  @Test(
    "A speaker is known by any spelling",
    arguments: [
      ("Marsky", "Elena Marskiy", true), ("Marskyy", "Marsky", true),
      ("Olena Marsky", "Elena Marskiy", true), ("Elena Marsky", "Olena Marsky", true),
      ("President Marsky", "Elena Marskiy", true),
      ("former Foreign Minister Marsky", "Elena Marskiy", true),
      ("Elena Marsky", "Irina Marskiy", false), ("Elena Marsky", "Marskiy", false),
      ("Holt Olena", "Holt Elena", false), ("Marsky", "Mars Kyle", false),
      ("Defence Ministry", "Interior Ministry", false),
      ("Prime Minister", "Elena Minister", false), ("King Marsky", "Elena Marsky", false),
      ("King Marsky", "King Marskyy", true), ("Sir Elena Marsky", "Elena Marsky", true),
      ("General Motors", "Highmark Motors", false),
    ])
  func spellings(name: String, speaker: String, holds: Bool) {
    let watch = Watch(name: "w", speakers: [name])
    let claim = claim(in: "all is well", speaker: speaker, kind: .named)
    #expect(isMet(watch, by: claim, in: "all is well", keys: Self.keys) == holds)
  }

  @Test("A source in the text is known by any spelling, too")
  func spellingsOfSources() {
    let text = "harbour president Elena Marskiy and marskiy"
    let claim = Claim(
      kinds: [.indirect], content: [Span(0, 7)], source: [Span(8, 31)], confidence: 0.8)
    let watch = Watch(name: "w", speakers: ["Olena Marskyy"])
    #expect(isMet(watch, by: claim, in: text, keys: Self.keys))
    #expect(!isMet(watch, by: claim, in: text))
    var small = claim
    small.source = [Span(36, 43)]
    #expect(!isMet(Watch(name: "w", speakers: ["Marskyy"]), by: small, in: text, keys: Self.keys))
  }

  @Test("What a claim fails is named, and what it was found by")
  func explanations() {
    let text = SpannedText("troops at the border")
    var claim = claim(in: text.text, role: "harbour minister", modality: .hedged)
    claim.speaker = "Elena Marsh"
    let near = Proximity([.word("troop"), .prefix("bord")], within: 3)
    let tight = Proximity([.word("troop"), .phrase(["the", "border"])], within: 1)
    let watches = [
      Watch(
        name: "hit", near: [near], roles: [.word("minister")], modalities: [.hedged],
        minCheckWorthiness: 0.25),
      Watch(name: "language", languages: ["de", "fr"]),
      Watch(name: "modality", modalities: [.questioned, .asserted]),
      Watch(name: "worth", minCheckWorthiness: 0.75),
      Watch(name: "role", roles: [.word("mayor"), .prefix("engin")]),
      Watch(name: "near", near: [tight]),
    ]
    let reasons = WatchMatcher(watches).explain(
      claims: [claim], text: text, article: ArticleContext(outlet: "a", language: "en")
    ).map(\.reason)
    #expect(
      reasons == [
        #"watch "hit": "troop", "bord*" within 3 words; role "minister"; kind indirect; "#
          + "modality hedged; confidence 0.80; check-worthiness 0.50",
        "language is en, not de, fr",
        "modality is hedged, not asserted, questioned",
        "check-worthiness is 0.50, below 0.75",
        #"role is harbour minister, not "mayor", "engin*""#,
        #"the claim lacks "troop", "the border" within 1 words"#,
      ])
  }

  @Test("Watches that are looked up by different conditions all find the claim")
  func anchors() {
    let text = SpannedText("12 troops at the border")
    let figure = Figure(span: Span(0, 9), amount: .value(12), unit: "troop")
    let claim = Claim(
      kinds: [.indirect], content: [Span(0, text.count)], speaker: "Elena Marsh",
      role: "harbour minister", figures: [figure], confidence: 0.8)
    let watches = [
      Watch(name: "all", all: [.word("border")]), Watch(name: "any", any: [.word("border")]),
      Watch(name: "near", near: [Proximity([.word("border"), .word("at")], within: 9)]),
      Watch(name: "speaker", speakers: ["Marsh"]), Watch(name: "role", roles: [.word("minister")]),
      Watch(name: "unit", figures: [FigureCondition(unit: "troops", text: "troops")]),
      Watch(
        name: "unit or any",
        figures: [
          FigureCondition(unit: "ships", text: "ships"), FigureCondition(unit: nil, text: "= 12"),
        ]),
      Watch(name: "kind", kinds: [.indirect]),
    ]
    let matches = WatchMatcher(watches).matches(
      claims: [claim], text: text, article: ArticleContext(outlet: "a", language: "en"))
    #expect(matches.map(\.watch.name) == watches.map(\.name))
  }
}
