import Testing

@testable import ClaimExtraction

@Suite struct LexiconTests {
  @Test func knowsReportingVerbsInAllForms() throws {
    let said = try #require(Lexicon().reportingVerb("said"))
    #expect(said.verb.lemma == "say")
    #expect(said.form == [.past, .participle])
    #expect(said.verb.frames.isSuperset(of: [.quotation, .that, .bare]))
  }

  @Test func otherWordsReportNothing() {
    #expect(Lexicon().reportingVerb("table") == nil)
  }

  @Test func aParticleChangesWhatAVerbReports() {
    #expect(Lexicon().frames(of: "point", particle: "out") == [.quotation, .that, .bare])
    #expect(Lexicon().frames(of: "point", particle: "to") == nil)
  }
}
