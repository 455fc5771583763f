import ClaimExtraction
import News
import Testing

@Suite struct SpeakerResolverTests {
  private func speakers(_ text: String) -> [String?] {
    ClaimExtractor().extract(text, language: "en").claims.filter { !$0.cue.isEmpty }.map(\.speaker)
  }

  private func roles(_ text: String) -> [String?] {
    ClaimExtractor().extract(text, language: "en").claims.filter { !$0.cue.isEmpty }.map(\.role)
  }

  @Test func aSurnameIsTheFullNameOfTheArticle() {
    let text = "Mayor Ilse Brandt said the dam is safe. Brandt said the lake is low."
    #expect(speakers(text) == ["Ilse Brandt", "Ilse Brandt"])
    #expect(roles(text) == ["Mayor", "Mayor"])
  }

  @Test func aPronounIsTheLastSpeaker() {
    let text = "Max Ode said the dam is safe. He said the lake is low."
    #expect(speakers(text) == ["Max Ode", "Max Ode"])
  }

  @Test func aRoleIsWhoBearsIt() {
    let text =
      "The mayor, Ilse Brandt, left. Mayor Ilse Brandt said it is raining. The mayor said it is cold."
    #expect(speakers(text) == ["Ilse Brandt", "Ilse Brandt"])
  }

  @Test func whoIsTheNounBefore() {
    #expect(speakers("Max Ode, who said the dam is safe, left.") == ["Max Ode"])
  }

  @Test func aDocumentSpeaksUnderItsName() {
    #expect(speakers("The decree states that only divers will be called.") == ["The decree"])
  }

  @Test func theyAreNobodyInParticular() {
    #expect(speakers("They said the dam is safe.") == [nil])
  }

  @Test func theHeadlineKnowsFullNamesToo() {
    let claims = ClaimExtractor().extract(
      "Ode said the dam is safe.", title: "Max Ode defends dam", language: "en"
    ).claims
    #expect(claims.map(\.speaker) == ["Max Ode"])
  }

  @Test func aPronounMayBeSomebodyWhoHasNotSpokenYet() {
    #expect(speakers("Ilse Brandt opened the dam. She said the lake is low.") == ["Ilse Brandt"])
  }

  @Test func aDocumentIsNoHe() {
    let text =
      "Max Ode said the dam is safe. The decree states that it leaks. He said the lake is low."
    #expect(speakers(text) == ["Max Ode", "The decree", "Max Ode"])
  }
}
