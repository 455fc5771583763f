import Configuration
import News
import Testing

@Suite struct TermTests {
  @Test(arguments: [
    ("mobilisation", Term.word("mobilisation")), ("Putin", .word("Putin")),
    ("COVID-19", .word("COVID-19")), ("U.S.", .word("U.S.")), ("мобилизация", .word("мобилизация")),
    ("1987", .word("1987")), ("called up", .phrase(["called", "up"])),
    ("  called   up ", .phrase(["called", "up"])), ("mobilis*", .prefix("mobilis")),
    ("mob*", .prefix("mob")), ("über*", .prefix("über")), ("covid-*", .prefix("covid-")),
    ("می\u{200C}خواهم", .word("می\u{200C}خواهم")),
  ])
  func aTermIsAWordOrSeveralOrABeginning(text: String, term: Term) throws {
    let configuration = try ConfigurationReader.readRest(
      "watches: [{name: w, any: [\"\(text)\"], all: [\"\(text)\"], none: [\"\(text)\"]}]")
    let watch = try #require(configuration.watches.first)
    #expect(watch.any == [term])
    #expect(watch.all == [term])
    #expect(watch.none == [term])
  }

  @Test(arguments: [
    ("*", "\"*\" holds no word"),
    ("—", "\"—\" holds no word"),
    ("", "an empty text"),
    ("   ", "an empty text"),
    ("mo*", "\"mo*\" needs at least 3 letters before the \"*\""),
    ("a-b*", "\"a-b*\" needs at least 3 letters before the \"*\""),
    ("*bilis", Self.misplaced("*bilis")),
    ("mob*lis", Self.misplaced("mob*lis")),
    ("mobil**", Self.misplaced("mobil**")),
    ("called up*", Self.misplaced("called up*")),
    ("call* up", Self.misplaced("call* up")),
    ("a\\u202eb", "\"a\\u{202e}b\" holds control characters"),
    ("a\\u2028b", "\"a\\u{2028}b\" holds control characters"),
    ("a\\u001bb", "\"a\\u{1b}b\" holds control characters"),
  ])
  func whatFindsNothingOrTooMuchIsNoTerm(text: String, message: String) {
    #expect(
      ConfigurationReader.problems(ofRest: "watches: [{name: w, any: [\"\(text)\"]}]") == [
        "c.yaml:3:27: error: \"any\": \(message)"
      ])
  }

  private static func misplaced(_ text: String) -> String {
    "\"\(text)\": \"*\" may stand only at the end of a single word; write it like mobilis*"
  }

  @Test func aTextHasAtMostTwoHundredCharacters() throws {
    let long = String(repeating: "ä", count: 200)
    let configuration = try ConfigurationReader.readRest("watches: [{name: \(long), any: [x]}]")
    #expect(configuration.watches.map(\.name) == [long])
    let shown = String(repeating: "ä", count: 80)
    #expect(
      ConfigurationReader.problems(ofRest: "watches: [{name: \(long)ä, any: [x]}]") == [
        "c.yaml:3:18: error: \"name\": \"\(shown)…\" is longer than 200 characters"
      ])
  }

  @Test func aWatchMayHaveEveryCondition() throws {
    let configuration = try ConfigurationReader.readRest(
      """
      watches:
      - {name: w, any: [a, b c], all: [d], none: [e], speaker: [F, G H], kind: [order, opinion],
         outlet: [i.example], tag: [j], figures: [k > 1], min_confidence: 0.25, severity: critical}
      - {name: x, min_confidence: 0}
      """)
    #expect(
      configuration.watches == [
        Watch(
          name: "w", any: [.word("a"), .phrase(["b", "c"])], all: [.word("d")], none: [.word("e")],
          speakers: ["F", "G H"], kinds: [.order, .opinion], outlets: ["i.example"], tags: ["j"],
          figures: [.init(unit: "k", limits: [.init(.more, 1)], text: "k > 1")],
          minConfidence: 0.25, severity: .critical),
        Watch(name: "x"),
      ])
  }
}
