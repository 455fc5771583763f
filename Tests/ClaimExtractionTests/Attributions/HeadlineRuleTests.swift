import Testing

@Suite struct HeadlineRuleTests {
  @Test(arguments: [
    ("Lund: ‘We will not pay’", Found("Lund", ":", "‘We will not pay’")),
    ("Mayor Brandt: The dam is safe", Found("Mayor Brandt", ":", "The dam is safe")),
  ])
  func theNameBeforeTheColonSpeaks(text: String, found: Found) {
    #expect(Found.attributions(in: text) == [found])
  }

  @Test(arguments: ["Tuesday: Rain is likely", "Take three points: it rains, it pours"])
  func noNameNoSpeaker(text: String) {
    #expect(Found.attributions(in: text) == [])
  }
}
