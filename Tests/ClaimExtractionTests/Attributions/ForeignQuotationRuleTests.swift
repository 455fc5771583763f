import News
import Testing

@Suite struct ForeignQuotationRuleTests {
  @Test(arguments: [
    (
      "de", "„Wir öffnen die Brücke im Mai“, sagte Ministerin Petra Lang am Montag in Nordheim.",
      Found("Ministerin Petra Lang", "sagte", "„Wir öffnen die Brücke im Mai“")
    ),
    (
      "de", "»Wir öffnen die Brücke im Mai«, sagte am Montag Petra Lang.",
      Found("Petra Lang", "sagte", "»Wir öffnen die Brücke im Mai«")
    ),
    (
      "de", "„Wir öffnen die Brücke im Mai“, so Petra Lang.",
      Found("Petra Lang", "so", "„Wir öffnen die Brücke im Mai“")
    ),
    (
      "de", "Petra Lang hat gesagt: „Wir öffnen die Brücke im Mai.“",
      Found("Petra Lang", "gesagt", "„Wir öffnen die Brücke im Mai.“")
    ),
    (
      "de", "„Wir öffnen die Brücke“, sagte Lang der Zeitung, „aber erst im Mai.“",
      Found("Lang", "sagte", "„Wir öffnen die Brücke“ … „aber erst im Mai.“")
    ),
    (
      "de", "\"Wir öffnen die Brücke im Mai\", teilte die Behörde mit.",
      Found("die Behörde", "teilte", "\"Wir öffnen die Brücke im Mai\"")
    ),
    (
      "fr", "« Le pont rouvrira en mai », a déclaré lundi la ministre Jeanne Morel lors d’un bal.",
      Found("la ministre Jeanne Morel", "déclaré", "« Le pont rouvrira en mai »")
    ),
    (
      "fr", "« Le pont rouvrira en mai », selon Jeanne Morel.",
      Found("Jeanne Morel", "selon", "« Le pont rouvrira en mai »")
    ),
    (
      "fr", "« Le pont du port », a expliqué le maire, « rouvrira en mai ».",
      Found("le maire", "expliqué", "« Le pont du port » … « rouvrira en mai »")
    ),
    (
      "fr", "Jeanne Morel a déclaré : « Le pont rouvrira en mai. »",
      Found("Jeanne Morel", "déclaré", "« Le pont rouvrira en mai. »")
    ),
    (
      "es", "«El puente abrirá en mayo», dijo ayer la alcaldesa Ana Ríos en una feria.",
      Found("la alcaldesa Ana Ríos", "dijo", "«El puente abrirá en mayo»")
    ),
    (
      "es", "—El puente abrirá en mayo —dijo la alcaldesa Ana Ríos.",
      Found("la alcaldesa Ana Ríos", "dijo", "El puente abrirá en mayo")
    ),
    (
      "es", "La alcaldesa Ana Ríos ha afirmado: “El puente abrirá en mayo”.",
      Found("La alcaldesa Ana Ríos", "afirmado", "“El puente abrirá en mayo”")
    ),
    (
      "es", "\"El puente abrirá en mayo\", ha asegurado el portavoz.",
      Found("el portavoz", "asegurado", "\"El puente abrirá en mayo\"")
    ),
    (
      "it", "«Il ponte riaprirà a maggio», ha detto la sindaca Carla Bini in consiglio.",
      Found("la sindaca Carla Bini", "detto", "«Il ponte riaprirà a maggio»")
    ),
    (
      "it", "«Il ponte – ha spiegato Carla Bini – riaprirà a maggio».",
      Found("Carla Bini", "spiegato", "«Il ponte … riaprirà a maggio»")
    ),
    (
      "it", "“Il ponte riaprirà a maggio”, secondo Carla Bini.",
      Found("Carla Bini", "secondo", "“Il ponte riaprirà a maggio”")
    ),
    (
      "ru", "«Мост откроют в мае», — заявил в понедельник мэр Лунда Иван Орлов.",
      Found("мэр Лунда Иван Орлов", "заявил", "«Мост откроют в мае»")
    ),
    (
      "ru", "— Мост откроют в мае, — сказал мэр Иван Орлов. — Но не раньше.",
      Found("мэр Иван Орлов", "сказал", "Мост откроют в мае … Но не раньше.")
    ),
    (
      "ru", "«Мост, — пояснил Орлов, — откроют в мае».",
      Found("Орлов", "пояснил", "«Мост … откроют в мае»")
    ),
    (
      "ru", "По словам мэра Ивана Орлова, «мост откроют в мае».",
      Found("мэра Ивана Орлова", "По словам", "«мост откроют в мае»")
    ),
    (
      "ru", "\"Мост откроют в мае\", - отметил мэр.",
      Found("мэр", "отметил", "\"Мост откроют в мае\"")
    ),
    (
      "uk", "«Міст відкриють у травні», — сказала у понеділок мерка Олена Коваль.",
      Found("мерка Олена Коваль", "сказала", "«Міст відкриють у травні»")
    ),
    (
      "uk", "— Міст відкриють у травні, — зазначив мер Іван Коваль.",
      Found("мер Іван Коваль", "зазначив", "Міст відкриють у травні")
    ),
    (
      "uk", "„Міст відкриють у травні“, наголосив мер.",
      Found("мер", "наголосив", "„Міст відкриють у травні“")
    ),
  ])
  func findsQuotationsWithTheirSpeaker(language: String, text: String, found: Found) {
    #expect(Found.attributions(in: text, language: language) == [found])
  }

  /// "She", "il" and a verb without its subject: somebody whom the article has named before.
  @Test(arguments: [
    ("de", "„Sie ist sehr alt“, sagte Petra Lang. „Wir öffnen im Mai“, betonte sie.", "betonte"),
    (
      "fr", "« Le pont est vieux », a dit Jeanne Morel. « Il rouvrira en mai », a-t-elle ajouté.",
      "ajouté"
    ),
    (
      "fr", "« Le pont est vieux », a dit Jeanne Morel. « Il rouvrira en mai », affirme-t-elle.",
      "affirme-t-elle"
    ),
    ("es", "“El puente es viejo”, dijo Ana Ríos. “Abrirá en mayo próximo”, añadió.", "añadió"),
    ("ru", "«Мост очень стар», — сказал Орлов. «Откроем его в мае», — добавил он.", "добавил"),
  ])
  func whoIsNotNamedIsWhoSpokeLast(language: String, text: String, cue: String) {
    let found = Found.attributions(in: text, language: language)
    #expect(found.count == 2)
    #expect(found.last?.cue == cue)
    #expect(found.last?.source == found.first?.source)
  }

  @Test(arguments: [
    ("de", "Der „große alte Damm“ bricht. Das ist neu."), ("de", "„Wir gehen jetzt“, betonte sie."),
    ("de", "Lang sagte „nein danke“."), ("ru", "— Мост — это мост, а не паром."),
    ("ru", "— сказал —"), ("it", "«Il ponte – bello – riaprirà a maggio»"), ("fr", "«"),
    ("fr", "»"),
  ])
  func whatNobodyReportsIsNoAttribution(language: String, text: String) {
    #expect(Found.attributions(in: text, language: language) == [])
  }

  @Test func speechBetweenDashesIsDirect() {
    let text = "— Мост откроют в мае, — сказал мэр Иван Орлов."
    #expect(FoundClaim.all(in: text, language: "ru").map(\.claim.kinds) == [[.direct]])
  }

  @Test func anUnknownLanguageGivesNothing() {
    #expect(Found.attributions(in: "“Mae'r bont ar gau,” said Lund.", language: "cy") == [])
  }
}
