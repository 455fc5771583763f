import Testing

@testable import LanguageDetection

@Suite struct DetectedLanguageTests {
  @Test(arguments: [
    ("en", "Why bread prices keep rising"),
    ("de", "Damm an der Ems nach neuen Rissen gesperrt"),
    ("fr", "Le maire de Lund démissionne"),
    ("es", "Cierran la presa del Ems por nuevas grietas"),
    ("it", "Tre morti nel naufragio di un traghetto"),
    ("pt", "Professores em greve na segunda-feira"),
    ("nl", "Burgemeester van Lund stapt op"),
    ("sv", "Lärare strejkar på måndag"),
    ("pl", "Nauczyciele strajkują w poniedziałek"),
    ("cs", "Starosta Lundu odstoupil"),
    ("ru", "Учителя бастуют в понедельник"),
    ("uk", "Учителі страйкують у понеділок"),
    ("tr", "Lund belediye başkanı istifa etti"),
    ("he", "ראש העיר לונד התפטר אתמול בערב"),
  ])
  func tellsTheLanguageOfAHeadline(tag: String, headline: String) {
    #expect(DetectedLanguage(of: headline)?.tag == tag)
  }

  private static let german = """
    Der Damm an der Ems ist seit Montag gesperrt. Taucher haben neue Risse gefunden, und niemand \
    weiß, ob er das nächste Hochwasser übersteht. Die Stadt will ihn im Sommer erneuern lassen.
    """

  @Test func aParagraphIsSurerThanWhatItIsDeclaredToBe() throws {
    let language = try #require(DetectedLanguage(of: Self.german, declared: "en-US"))
    #expect(language.tag == "de")
    #expect(language.isSure)
  }

  @Test func ofAHeadlineNobodyIsSure() throws {
    #expect(try !#require(DetectedLanguage(of: "Lund closes dam")).isSure)
  }

  @Test func ofTwoLanguagesNobodyIsSure() throws {
    let english = """
      The dam on the Ems has been closed since Monday. Divers found new cracks, and nobody knows \
      whether it will outlast the next flood. The town wants to have it mended in summer.
      """
    #expect(try !#require(DetectedLanguage(of: english + " " + Self.german)).isSure)
  }

  @Test(arguments: ["", " ", "\n\u{0}\u{1}", "300 000 $", "😀 😀", "\u{FFFE}\u{FFFF}"])
  func whatHasNoWordsHasNoLanguage(text: String) {
    #expect(DetectedLanguage(of: text) == nil)
  }

  @Test func controlCharactersHideNothing() {
    #expect(DetectedLanguage(of: "\u{0}\u{7}\(Self.german)\u{1B}")?.tag == "de")
  }

  @Test(arguments: ["ä", "€", "😀", "a", "\u{0}", "Дом "])
  func readsTheBeginningOfLongTextsUpToACharacter(unit: String) {
    let beginning = String(repeating: Self.german + " ", count: 24)
    let text = beginning + String(repeating: unit, count: 100_000)
    #expect(DetectedLanguage(of: text)?.tag == "de")
  }
}
