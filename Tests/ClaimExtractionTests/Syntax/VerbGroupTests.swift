import Testing

@testable import ClaimExtraction

@Suite struct VerbGroupTests {
  private func group(_ word: String, in text: String) throws -> VerbGroup? {
    let read = ReadText(text)
    let index = try #require(read.index(of: word))
    return VerbGroup(at: index, in: read.all, of: read.text)
  }

  @Test(arguments: [
    ("said", "Lund has repeatedly said that"),
    ("says", "Lund says that"),
    ("say", "Officials say that"),
    ("claims", "He claims that"),
  ])
  func verbsAreVerbs(word: String, text: String) throws {
    #expect(try group(word, in: text) != nil)
  }

  @Test(arguments: [
    ("report", "the report that"), ("claims", "Lund's claims that"),
    ("states", "in both states that"),
    ("pledged", "384 pledged seats"), ("says", "officials says"), ("say", "the mayor say"),
  ])
  func nounsAndAdjectivesAreNot(word: String, text: String) throws {
    #expect(try group(word, in: text) == nil)
  }

  @Test func readsTheAuxiliaries() throws {
    let denied = try #require(try group("said", in: "Lund did not say but has not said that"))
    #expect(denied.isNegated)
    let passive = try #require(try group("told", in: "Lund was told that"))
    #expect(passive.isPassive)
    let unreal = try #require(try group("say", in: "Lund might say that"))
    #expect(unreal.isUnreal)
    let infinitive = try #require(try group("say", in: "Lund went on to say that"))
    #expect(infinitive.isInfinitive)
    let participle = try #require(try group("adding", in: "Lund left, adding that"))
    #expect(participle.isParticipial)
  }
}
