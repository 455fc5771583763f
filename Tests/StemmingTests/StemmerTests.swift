import Testing

@testable import Stemming

@Suite struct StemmerTests {
  private struct NoStemmer: Error {}

  private func stemmer(_ language: String) throws -> Stemmer {
    guard let stemmer = Stemmer(language: language) else { throw NoStemmer() }
    return stemmer
  }

  @Test(
    "Inflections of a word share its stem",
    arguments: [
      ("en", "reservist", "reservists"),
      ("en", "mobilise", "mobilising"),
      ("de", "soldat", "soldaten"),
      ("fr", "général", "généraux"),
      ("es", "misil", "misiles"),
      ("it", "ministro", "ministri"),
      ("ru", "солдат", "солдаты"),
      ("nl", "soldaat", "soldaten"),
      ("sv", "flicka", "flickor"),
    ])
  func inflectionsShareAStem(language: String, word: String, inflected: String) throws {
    var stemmer = try stemmer(language)
    let stem = stemmer.stem(word)
    #expect(stemmer.stem(inflected) == stem)
  }

  @Test(
    "Stems are Snowball's",
    arguments: [
      ("en", "carries", "carri"), ("en", "called", "call"), ("en", "running", "run"),
      ("de", "häuser", "haus"), ("fr", "continuellement", "continuel"),
      ("ru", "мобилизация", "мобилизац"),
    ])
  func stemsAreSnowballs(language: String, word: String, stem: String) throws {
    var stemmer = try stemmer(language)
    #expect(stemmer.stem(word) == stem)
  }

  @Test(
    "The primary language decides",
    arguments: ["en", "en-GB", "EN_us", "eng"])
  func thePrimaryLanguageDecides(tag: String) throws {
    var stemmer = try stemmer(tag)
    #expect(stemmer.stem("troops") == "troop")
  }

  @Test("Both written forms of Norwegian have a stemmer", arguments: ["no", "nb", "nn-NO"])
  func bothNorwegians(tag: String) throws {
    var stemmer = try stemmer(tag)
    #expect(stemmer.stem("soldater") == "soldat")
  }

  @Test(
    "What is no language that Snowball knows has no stemmer",
    arguments: ["", "zh", "und", "x", "porter", "english", "e", "-en"])
  func unknownLanguagesHaveNone(tag: String) {
    let stemmer = Stemmer(language: tag)
    let isMissing = stemmer == nil
    #expect(isMissing)
  }

  @Test("An empty word is its own stem")
  func emptyWord() throws {
    var stemmer = try stemmer("en")
    #expect(stemmer.stem("") == "")
  }

  @Test("A word of a hundred thousand letters harms nothing")
  func longWord() throws {
    var stemmer = try stemmer("en")
    let word = String(repeating: "a", count: 100_000)
    let stem = stemmer.stem(word + "s")
    #expect(stem.utf8.count == 100_000)
    #expect(stemmer.stem("troops") == "troop")
  }

  @Test("One stemmer's words don't disturb another's")
  func stemmersAreIndependent() throws {
    var english = try stemmer("en")
    var german = try stemmer("de")
    let troop = english.stem("troops")
    #expect(german.stem("häuser") == "haus")
    #expect(troop == "troop")
    #expect(english.stem("called") == "call")
  }
}
