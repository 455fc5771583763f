import News
import Testing

@testable import Alerting

@Suite struct WatchMatcherTests {
  private let context = ArticleContext(outlet: "harbour.example", tags: ["coast"], language: "en")

  /// The watches that match a claim of its own sentence, by name.
  private func names(
    of watches: [Watch], in content: String, speaker: String? = nil, source: String = "",
    kinds: [ClaimKind] = [.indirect], confidence: Double = 0.8, language: String = "en"
  ) -> [String] {
    let text = SpannedText(content + "\n" + source)
    let length = content.unicodeScalars.count
    let claim = Claim(
      kinds: kinds, content: [Span(0, length)],
      source: source.isEmpty ? [] : [Span(length + 1, text.count)], speaker: speaker,
      confidence: confidence)
    return WatchMatcher(watches).matches(
      claims: [claim], text: text,
      article: ArticleContext(outlet: "harbour.example", tags: ["coast"], language: language)
    ).map(\.watch.name)
  }

  @Test(
    "A term is found",
    arguments: [
      (Term.word("reservist"), "Some reservists were called up", "en"),
      (.word("mobilise"), "They are mobilising the north", "en"),
      (.word("Marsh"), "Elena MARSH resigned", "en"),
      (.word("Marsh"), "It was Marsh’s idea", "en"),
      (.word("Marsh"), "It was Marsh's idea", "en"),
      (.word("NATO"), "Nato will answer", "en"),
      (.word("WHO"), "the WHO warned", "en"),
      (.word("Erdogan"), "Erdoğan spoke", "en"),
      (.word("Łukasz"), "Lukasz spoke", "en"),
      (.word("O'Brien"), "Minister O’Brien left", "en"),
      (.word("call-up"), "a call-up of men", "en"),
      (.word("ＦＬＯＯＤ"), "FLOOD waters", "en"),
      (.word("flood"), "the ｆｌｏｏｄｓ came", "en"),
      (.word("flood"), "the fl\u{200B}oo\u{AD}ds came", "en"),
      (.word("flood"), "the \u{202E}floods\u{202C} came", "en"),
      (.word("ferry"), "two f\u{435}rri\u{435}s sank", "en"),
      (.word("Marsh"), "Elena \u{41C}arsh", "en"),
      (.word("паром"), "паром утонул", "ru"),
      (.phrase(["called", "up"]), "They were CALLED up", "en"),
      (.phrase(["called", "up"]), "called-up men", "en"),
      (.prefix("mobilis"), "a mobilisation of men", "en"),
      (.prefix("Mobil"), "a Mobilisation of men", "en"),
      (.word("soldat"), "Die Soldaten kamen", "de"),
      (.word("солдат"), "Солдаты пришли", "ru"),
      (.word("путин"), "слова Путина", "ru"),
      (.word("reservist"), "Die Reservisten kamen", "de"),
      (.word("général"), "les généraux sont partis", "fr"),
      (.word("armée"), "l’armée recule", "fr"),
      (.word("动员"), "政府宣布动员令", "zh"),
      (.word("300"), "about 300 men", "en"),
    ])
  func aTermIsFound(term: Term, text: String, language: String) {
    #expect(names(of: [Watch(name: "w", any: [term])], in: text, language: language) == ["w"])
  }

  @Test(
    "A term is not found",
    arguments: [
      (Term.word("Brown"), "the brown bear", "en"),
      (.word("Brown"), "He browned it", "en"),
      (.word("Brown"), "Browned toast", "en"),
      (.word("IT"), "It was late", "en"),
      (.word("war"), "a warm day", "en"),
      (.phrase(["called", "up"]), "they call up men", "en"),
      (.phrase(["called", "up"]), "called them up", "en"),
      (.prefix("mobilis"), "immobilised", "en"),
      (.prefix("Mobil"), "a mobilisation", "en"),
      (.word("reservist"), "Die Reservisten", "zh"),
      (.word("***"), "*** anything", "en"),
      (.word("schon"), "das ist schön", "und"),
    ])
  func aTermIsNotFound(term: Term, text: String, language: String) {
    #expect(names(of: [Watch(name: "w", any: [term])], in: text, language: language) == [])
  }

  @Test(
    "A speaker is known by any part of the name",
    arguments: [
      ("Marsh", "Elena Marsh", "", true),
      ("elena marsh", "Elena Marsh", "", true),
      ("Marsh Elena", "Elena Marsh", "", true),
      ("Marsh", nil, "Harbour Minister Elena Marsh", true),
      ("Elena Marsh", "Marsh", "", false),
      ("Marsh", nil, "", false),
      ("Mar", "Elena Marsh", "", false),
      ("Elena Holt", "Elena Marsh", "Minister Holt", false),
    ] as [(String, String?, String, Bool)])
  func speakers(name: String, speaker: String?, source: String, isFound: Bool) {
    let found = names(
      of: [Watch(name: "w", speakers: [name])], in: "all is well", speaker: speaker,
      source: source)
    #expect(found == (isFound ? ["w"] : []))
  }

  @Test(
    "Each condition restricts",
    arguments: [
      (Watch(name: "w"), true),
      (Watch(name: "w", all: [.word("ferry"), .word("sink")]), true),
      (Watch(name: "w", all: [.word("ferry"), .word("burn")]), false),
      (Watch(name: "w", any: [.word("burn"), .word("ferry")]), true),
      (Watch(name: "w", none: [.word("drill")]), true),
      (Watch(name: "w", none: [.word("ferry")]), false),
      (Watch(name: "w", kinds: [.indirect]), true),
      (Watch(name: "w", kinds: [.direct]), false),
      (Watch(name: "w", kinds: [.denial, .direct]), true),
      (Watch(name: "w", outlets: ["harbour.example"]), true),
      (Watch(name: "w", outlets: ["other.example"]), false),
      (Watch(name: "w", tags: ["coast", "sport"]), true),
      (Watch(name: "w", tags: ["sport"]), false),
      (Watch(name: "w", minConfidence: 0.8), true),
      (Watch(name: "w", minConfidence: 0.81), false),
    ])
  func eachConditionRestricts(watch: Watch, matches: Bool) {
    let kinds: [ClaimKind] = watch.kinds.contains(.denial) ? [.indirect, .denial] : [.indirect]
    #expect(names(of: [watch], in: "two ferries sinking", kinds: kinds) == (matches ? ["w"] : []))
  }

  @Test("One and the same claim must meet all conditions")
  func oneClaimMustMeetAll() {
    let text = SpannedText("Two ferries sank. The mayor resigned. The mayor said a ferry sank.")
    let claims = [
      Claim(kinds: [.statement], content: [Span(0, 16)], confidence: 0.9),
      Claim(kinds: [.statement], content: [Span(18, 36)], confidence: 0.9),
      Claim(kinds: [.statement], content: [Span(38, 65)], confidence: 0.9),
    ]
    let matcher = WatchMatcher([
      Watch(name: "both", all: [.word("ferry"), .word("mayor")]),
      Watch(name: "one", any: [.word("ferry")]),
    ])
    let matches = matcher.matches(claims: claims, text: text, article: context)
    #expect(matches.map(\.watch.name) == ["both", "one"])
    #expect(matches.map(\.claims) == [[2], [0, 2]])
  }

  @Test("A phrase does not run from one span into the next")
  func phrasesStayInTheirSpan() {
    let text = SpannedText("called - up")
    let claim = Claim(kinds: [.direct], content: [Span(0, 6), Span(9, 11)], confidence: 1)
    let matcher = WatchMatcher([Watch(name: "w", any: [.phrase(["called", "up"])])])
    #expect(matcher.matches(claims: [claim], text: text, article: context) == [])
  }

  @Test("A match says what it was found by")
  func whyAMatch() throws {
    let text = SpannedText("Approximately one man in ten will be called up")
    let claim = Claim(
      kinds: [.indirect, .prediction], content: [Span(0, text.count)], speaker: "Elena Marsh",
      confidence: 0.834)
    let watches = [
      Watch(name: "call-up", any: [.word("mobilise"), .phrase(["called", "up"])]),
      Watch(
        name: "minister", all: [.word("man"), .word("approximate")], speakers: ["Holt", "Marsh"],
        kinds: [.prediction]),
    ]
    let matches = WatchMatcher(watches).matches(claims: [claim], text: text, article: context)
    #expect(
      matches.map(\.why) == [
        #"watch "call-up": any "called up" in the claim; kind indirect; confidence 0.83"#,
        #"watch "minister": all "man", "approximate" in the claim; speaker Marsh; "#
          + "kind prediction; confidence 0.83",
      ])
  }

  @Test("The more a claim meets, the closer it came; its failing condition is named")
  func explanations() {
    let text = SpannedText("Two ferries sank. The mayor resigned.")
    let claims = [
      Claim(kinds: [.statement], content: [Span(0, 16)], confidence: 0.4),
      Claim(
        kinds: [.indirect], content: [Span(18, 36)], speaker: "Elena Marsh", confidence: 0.9),
    ]
    let watches = [
      Watch(name: "hit", any: [.word("ferry")]),
      Watch(name: "outlet", outlets: ["b.example", "a.example"]),
      Watch(name: "tag", tags: ["sport"]),
      Watch(name: "kind", kinds: [.direct, .denial]),
      Watch(name: "confidence", any: [.word("ferry")], minConfidence: 0.95),
      Watch(name: "speaker", speakers: ["Holt", "Brandt"]),
      Watch(name: "all", all: [.word("mayor"), .phrase(["called", "up"])]),
      Watch(name: "any", any: [.prefix("mobilis"), .word("Putin")]),
      Watch(name: "none", all: [.word("mayor")], none: [.word("resign")]),
    ]
    let reasons = WatchMatcher(watches).explain(claims: claims, text: text, article: context)
    #expect(reasons.map(\.watch.name) == watches.map(\.name))
    #expect(
      reasons.map(\.reason) == [
        #"watch "hit": any "ferry" in the claim; kind statement; confidence 0.40"#,
        "outlet is harbour.example, not a.example, b.example",
        "tag is coast, not sport",
        "kind is statement, not denial, direct",
        "confidence is 0.40, below 0.95",
        "the claim names no speaker, not Holt, Brandt",
        #"the claim lacks "called up" of all"#,
        #"the claim has none of any "mobilis*", "Putin""#,
        #"the claim has "resign", which none excludes"#,
      ])
    #expect(reasons.map(\.claims) == [[0], [], [], [], [], [], [], [], []])
  }

  @Test("An article without claims explains itself")
  func noClaims() {
    let matcher = WatchMatcher([Watch(name: "w", any: [.word("ferry")])])
    let reasons = matcher.explain(claims: [], text: SpannedText(""), article: context)
    #expect(reasons.map(\.reason) == ["the article has no claims"])
    #expect(matcher.matches(claims: [], text: SpannedText(""), article: context) == [])
  }
}
