import Testing

@testable import ClaimExtraction

@Suite struct LanguageGuessTests {
  @Test(arguments: [
    ("en", "The dam is old and the lake is low, but they have not said that it leaks."),
    (
      "de",
      "Der Damm ist alt und die Stadt hat nicht gesagt, dass er von dem Hochwasser bedroht ist."
    ),
    ("fr", "Le barrage est vieux et les habitants ne sont pas dans la ville pour une raison."),
    (
      "es",
      "El puente es viejo y los vecinos no están en la ciudad por una razón, según el alcalde."
    ),
    ("it", "Il ponte è vecchio e gli abitanti non sono nella città per una ragione che non si sa."),
    ("ru", "Мост старый, и жители не были в городе, но это не так, как говорят они."),
    ("uk", "Міст старий, і жителі не були в місті, але це не так, як кажуть вони та він."),
    ("en", ""),
  ])
  func tellsLanguagesByTheirFunctionWords(language: String, text: String) {
    #expect(LanguageGuess().language(of: ReadText(text).text.words) == language)
  }
}
