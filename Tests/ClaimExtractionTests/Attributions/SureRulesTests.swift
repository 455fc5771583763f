import Testing

@testable import ClaimExtraction

/// What rules add to what the model reads.
@Suite struct SureRulesTests {
  private func found(in string: String, _ readings: (HandMade) -> [CueReading]) -> [Found] {
    let text = HandMade(string)
    let finder = AttributionFinder(text: text.read.text)
    return finder.candidates(in: readings(text)).map {
      Found(
        text.words([$0.source].compactMap(\.self)), text.words($0.cue), text.words($0.content))
    }
  }

  @Test func rumoursAndReportsAreFoundThoughTheModelMissesThem() {
    let text = "Rumours that Lund may resign have surfaced. The old dam leaks, according to Ode."
    #expect(
      found(in: text) { _ in [] } == [
        Found("Rumours", "surfaced", "that Lund may resign"),
        Found("Ode", "according to", "The old dam leaks"),
      ])
  }

  @Test func ofOneReportTheModelsReadingStays() {
    let found = found(in: "The old dam leaks, according to divers of the town.") { text in
      [
        text.reading(
          cue: "according", source: [("divers", "divers", 0.9)], content: [("the", "leaks", 0.9)])
      ]
    }
    #expect(found.map(\.cue) == ["according"])
  }

  @Test func aSignatureIsSurerThanTheModel() {
    let found = found(in: "Novak said nothing.\n\n“The dam is safe.”\n\n— Rolf Ode, farmer") {
      text in
      [
        text.reading(
          cue: "said", source: [("novak", "novak", 0.9)], content: [("dam", "safe", 0.9)])
      ]
    }
    #expect(found == [Found("Rolf Ode, farmer", "—", "“The dam is safe.”")])
  }

  @Test func anAnnouncedParagraphIsTheAnnouncers() {
    #expect(
      found(in: "Novak said:\n\n“The dam is safe. Nobody need leave.”") { _ in [] } == [
        Found("Novak", "said", "“The dam is safe. Nobody need leave.”")
      ])
  }

  @Test func aQuotationThatNobodyHasIsTheLastSpeakers() {
    let found = found(in: "Novak said the dam is safe.\n\n“Nobody need leave the town.”") { text in
      [
        text.reading(
          cue: "said", chance: 0.99, source: [("novak", "novak", 0.99)],
          content: [("dam", "safe", 0.99)])
      ]
    }
    #expect(found.last == Found("Novak", "said", "“Nobody need leave the town.”"))
  }

  @Test func aQuotationBeforeItsCueIsFoundThoughTheModelMissesIt() {
    #expect(
      found(in: "“Nobody need leave the town,” said Novak.") { _ in [] } == [
        Found("Novak", "said", "“Nobody need leave the town,”")
      ])
  }

  @Test func aQuotationWithACueOfItsOwnIsNotTheLastSpeakers() {
    let found = found(
      in: "Novak said the dam is safe.\n\n“Nobody at all need leave the old town,” divers added."
    ) { text in
      [
        text.reading(
          cue: "said", chance: 0.99, source: [("novak", "novak", 0.99)],
          content: [("dam", "safe", 0.99)])
      ]
    }
    #expect(found.map(\.source) == ["Novak", "divers"])
  }
}
