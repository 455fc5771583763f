import Configuration
import News
import Testing

@Suite struct WatchConditionTests {
  @Test func aClaimMayBeAskedForItsRoleModalityWorthAndLanguage() throws {
    let configuration = try ConfigurationReader.readRest(
      """
      watches:
      - {name: w, role: [minister, prime minister], modality: [hedged, questioned],
         check_worthiness: 0.5, language: [en, pt-BR]}
      """)
    #expect(
      configuration.watches == [
        Watch(
          name: "w", roles: [.word("minister"), .phrase(["prime", "minister"])],
          modalities: [.hedged, .questioned], languages: ["en", "pt-br"], minCheckWorthiness: 0.5)
      ])
  }

  @Test func wordsMayHaveToBeNear() throws {
    let configuration = try ConfigurationReader.readRest(
      """
      watches:
      - name: w
        near:
        - {words: [troop*, border crossing], within: 5}
        - {words: [a, b, c], within: 100}
      """)
    #expect(
      configuration.watches.first?.near == [
        Proximity([.prefix("troop"), .phrase(["border", "crossing"])], within: 5),
        Proximity([.word("a"), .word("b"), .word("c")], within: 100),
      ])
  }

  @Test func aRelationMayNeedIndependentOutlets() throws {
    let configuration = try ConfigurationReader.readRest(
      "watches: [{name: w, relation: [corroborated], independent: 3}]")
    #expect(configuration.watches.map(\.minIndependent) == [3])
  }

  @Test(arguments: [
    ("role: minister", "27: error: \"role\" must be a list; did you mean [minister]?"),
    ("role: []", "27: error: \"role\" is empty; remove it where it shall not restrict"),
    ("near: []", "27: error: \"near\" is empty; remove it where it shall not restrict"),
    (
      "modality: [hedge]",
      "32: error: \"modality\": unknown value \"hedge\"; did you mean \"hedged\"?"
    ),
    (
      "language: [english]",
      "32: error: \"language\": \"english\" is no language; write it like en or pt-BR"
    ),
    (
      "language: [en_GB]",
      "32: error: \"language\": \"en_GB\" is no language; write it like en or pt-BR"
    ),
    (
      "language: [en-]",
      "32: error: \"language\": \"en-\" is no language; write it like en or pt-BR"
    ),
    (
      "check_worthiness: 2",
      "39: error: \"check_worthiness\": must be a number from 0 to 1, not \"2\""
    ),
    ("near: [x]", "28: error: what is \"near\" must be a mapping of keys to values, not \"x\""),
    ("near: [{words: [a, b]}]", "28: error: \"near\" needs \"within\""),
    ("near: [{within: 5}]", "28: error: \"near\" needs \"words\""),
    ("near: [{words: [a], within: 5}]", "36: error: \"words\" needs at least two of them"),
    (
      "near: [{words: [a, b], within: 0}]",
      "52: error: \"within\": must be a whole number from 1 to 100, not \"0\""
    ),
    (
      "near: [{words: [a, b], within: 1.5}]",
      "52: error: \"within\": must be a whole number from 1 to 100, not \"1.5\""
    ),
    (
      "independent: 2",
      "34: error: \"independent\" needs \"relation\"; it counts the outlets of a relation"
    ),
    (
      "relation: [disputed], independent: many",
      "56: error: \"independent\": must be a whole number from 1 to 100, not \"many\""
    ),
  ])
  func conditionsMustBeRight(condition: String, problem: String) {
    #expect(
      ConfigurationReader.problems(ofRest: "watches: [{name: w, \(condition), any: [x]}]")
        == ["c.yaml:3:" + problem])
  }
}
