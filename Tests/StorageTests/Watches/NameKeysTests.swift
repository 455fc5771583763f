import News
import Testing

@testable import Storage

@Suite struct NameKeysTests {
  @Test(
    "Spellings of one word share a key",
    arguments: [
      ("zelensky", "zelenskyy"), ("zelensky", "zelenskiy"), ("zelensky", "зеленский"),
      ("schroeder", "schröder"), ("schroder", "schröder"), ("erdogan", "erdoğan"),
    ])
  func spellings(one: String, other: String) {
    let (one, other) = (NameKeys(joining: one), NameKeys(joining: other))
    #expect(!Set(one.folded).isDisjoint(with: other.folded))
  }

  @Test("Forms of one given name share the given key, and not the others")
  func givenNames() {
    let (one, other) = (NameKeys(joining: "volodymyr"), NameKeys(joining: "vladimir"))
    #expect(one.given == other.given)
    #expect(Set(one.folded).isDisjoint(with: other.folded))
  }

  @Test("Other words stay apart, and what is no word has no key")
  func others() {
    #expect(
      Set(NameKeys(joining: "marsh").folded).isDisjoint(with: NameKeys(joining: "march").folded))
    #expect(NameKeys(joining: "47").folded == [])
  }
}
