import Testing

@Suite struct ForeignQuotationRuleTests {
  @Test(arguments: [
    (
      "de", "„Wir öffnen die Brücke im Mai“, sagte Ministerin Petra Lang.",
      Found("Ministerin Petra Lang", "sagte", "„Wir öffnen die Brücke im Mai“")
    ),
    (
      "fr", "« Le pont rouvrira en mai », a déclaré Jeanne Morel.",
      Found("Jeanne Morel", "déclaré", "« Le pont rouvrira en mai »")
    ),
    (
      "es", "“El puente abrirá en mayo”, dijo la alcaldesa Ana Ríos.",
      Found("la alcaldesa Ana Ríos", "dijo", "“El puente abrirá en mayo”")
    ),
    (
      "it", "«Il ponte riaprirà a maggio», ha detto Carla Bini.",
      Found("Carla Bini", "detto", "«Il ponte riaprirà a maggio»")
    ),
    (
      "ru", "«Мост откроют в мае», — заявил Иван Орлов.",
      Found("Иван Орлов", "заявил", "«Мост откроют в мае»")
    ),
    (
      "uk", "«Міст відкриють у травні», — сказала Олена Коваль.",
      Found("Олена Коваль", "сказала", "«Міст відкриють у травні»")
    ),
  ])
  func findsQuotationsWithTheirSpeaker(language: String, text: String, found: Found) {
    #expect(Found.attributions(in: text, language: language) == [found])
  }

  @Test func anUnknownLanguageGivesNothing() {
    #expect(Found.attributions(in: "“Mae'r bont ar gau,” said Lund.", language: "cy") == [])
  }
}
