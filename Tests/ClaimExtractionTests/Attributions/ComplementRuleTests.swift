import Testing

/// Reports behind their cue.
@Suite struct ComplementRuleTests {
  @Test(arguments: [
    (
      "The official decree states that only trained divers will be called.",
      Found("The official decree", "states", "that only trained divers will be called")
    ),
    (
      "Brandt told the council that the dam is safe.",
      Found("Brandt", "told", "that the dam is safe")
    ),
    ("Brandt told reporters she would resign.", Found("Brandt", "told", "she would resign")),
    ("Brandt said she would resign.", Found("Brandt", "said", "she would resign")),
    (
      "Brandt said on Monday that the dam is safe.",
      Found("Brandt", "said", "that the dam is safe")
    ),
    (
      "Two divers who asked for help told the town that the dam is safe.",
      Found("Two divers who asked for help", "told", "that the dam is safe")
    ),
    (
      "The dam keepers, on Tuesday, denied that the dam leaks.",
      Found("The dam keepers", "denied", "that the dam leaks")
    ),
    (
      "Brandt, who kept the dam in Veld, Norland, in May, said the dam is safe.",
      Found("Brandt, who kept the dam in Veld, Norland, in May", "said", "the dam is safe")
    ),
    (
      "Brandt said on Monday the dam is safe.",
      Found("Brandt", "said", "the dam is safe")
    ),
    (
      "Brandt, who keeps the dam, said the lake is low.",
      Found("Brandt, who keeps the dam", "said", "the lake is low")
    ),
    (
      "The dam keepers on Nov. 9 denied that the dam leaks.",
      Found("The dam keepers", "denied", "that the dam leaks")
    ),
    (
      "Brandt wrote: “The dam is safe.”",
      Found("Brandt", "wrote", "“The dam is safe.”")
    ),
    (
      "Brandt has suggested — and the word counts — that Norland could close the port.",
      Found("Brandt", "suggested", "that Norland could close the port")
    ),
    (
      "Reports are circulating that Norland might close the port.",
      Found("Reports", "circulating", "that Norland might close the port")
    ),
    (
      "Statistics show that most of the missing were sailors.",
      Found("Statistics", "show", "that most of the missing were sailors")
    ),
    (
      "John Ode, the fleet's coordinator, told Radio Nord that the order is “a sign of fear.”",
      Found("John Ode, the fleet's coordinator", "told", "that the order is “a sign of fear.”")
    ),
    (
      "Brandt said that the dam, which is old, is safe.",
      Found("Brandt", "said", "that the dam, which is old, is safe")
    ),
    (
      "Brandt said that the dam is safe, but that it is old.",
      Found("Brandt", "said", "that the dam is safe, but that it is old")
    ),
    (
      "Brandt said, “We leave,” smiling at the crowd.",
      Found("Brandt", "said", "“We leave,”")
    ),
    (
      "Brandt said the dam is safe, but few believed her.",
      Found("Brandt", "said", "the dam is safe")
    ),
  ])
  func findsTheReportBehindTheCue(text: String, found: Found) {
    #expect(Found.attributions(in: text) == [found])
  }

  @Test func aSecondCueHasTheFirstOnesSpeaker() {
    #expect(
      Found.attributions(in: "Brandt said the dam is safe, adding that the lake is low.") == [
        Found("Brandt", "said", "the dam is safe"),
        Found("Brandt", "adding", "that the lake is low"),
      ])
    #expect(
      Found.attributions(in: "Brandt denied that the dam leaks and said it would hold.") == [
        Found("Brandt", "denied", "that the dam leaks"), Found("Brandt", "said", "it would hold"),
      ])
  }

  @Test(arguments: [
    "Brandt did not say that the dam is safe.",
    "Nobody knows the states that have signed.",
    "Brandt wants more than that.",
    "Officials might say that the dam is safe.",
  ])
  func whatWasNotSaidIsNoReport(text: String) {
    #expect(Found.attributions(in: text) == [])
  }

  @Test func aPassiveHasNoSource() {
    #expect(
      Found.attributions(in: "It was said that the dam is safe.") == [
        Found("", "said", "that the dam is safe")
      ])
  }
}
