import News
import Testing

@testable import ClaimExtraction

@Suite struct SpeakerResolverTests {
  private func speakers(_ marked: String, title: String) -> [Speaker?] {
    let marked = MarkedText(marked)
    let title = AnnotatedText(TokenizedText(title), lexicon: Lexicon())
    let resolver = SpeakerResolver(marked.text, title: title, sources: marked.sources)
    return marked.sources.map(resolver.speaker)
  }

  @Test func theHeadlineKnowsFullNamesToo() {
    let found = speakers("«Ode» said the dam is safe.", title: "Max Ode defends dam")
    #expect(found == [Speaker(name: "Max Ode", role: nil, kind: .named)])
  }

  @Test func aHeadlineInCapitalsIsNoName() {
    let found = speakers(
      "«Ode» said the dam is safe.", title: "Why Nobody In Norland Trusts The Old Dam Of Ode")
    #expect(found == [Speaker(name: "Ode", role: nil, kind: .named)])
  }

  @Test func aCandidateWithoutSourceHasNoSpeaker() {
    let read = ReadText("The dam, it was said, is safe.")
    let candidate = Candidate(source: nil, cue: [5..<6], content: [0..<2], confidence: 1)
    let resolver = SpeakerResolver(read.text, title: nil, candidates: [candidate])
    #expect(resolver.speaker(of: 0..<1) == nil)
  }

  @Test func theSameSourceTwiceIsOneSpeaker() {
    let marked = MarkedText("«Max Ode» said the dam is safe.")
    let resolver = SpeakerResolver(
      marked.text, title: nil, sources: marked.sources + marked.sources)
    #expect(resolver.speaker(of: marked.sources[0])?.name == "Max Ode")
  }
}
