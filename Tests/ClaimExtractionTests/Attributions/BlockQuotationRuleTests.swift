import Testing

@Suite struct BlockQuotationRuleTests {
  @Test func aColonAnnouncesTheNextParagraph() {
    let text = "In a letter to the council, Brandt wrote:\n\n“The dam is safe. Nobody need leave.”"
    #expect(
      Found.attributions(in: text) == [
        Found("Brandt", "wrote", "“The dam is safe. Nobody need leave.”")
      ])
  }

  @Test func aDashSignsTheParagraphBefore() {
    let text = "“The dam is safe,” said Brandt.\n\n“I don't believe it.”\n\n— Rolf Ode, farmer"
    #expect(
      Found.attributions(in: text) == [
        Found("Brandt", "said", "“The dam is safe,”"),
        Found("Rolf Ode, farmer", "—", "“I don't believe it.”"),
      ])
  }

  @Test(arguments: ["—", "―", "–", "--"])
  func aDashSignsTheSameParagraph(dash: String) {
    let text = """
      “I don't believe it. Nobody does.” \(dash) Rolf Ode
      “It leaks.”\(dash) Kim Novak, diver
      """
    #expect(
      Found.attributions(in: text) == [
        Found("Rolf Ode", dash, "“I don't believe it. Nobody does.”"),
        Found("Kim Novak, diver", dash, "“It leaks.”"),
      ])
  }

  @Test func theWrongMarkMayOpenTheSignedQuotation() {
    #expect(
      Found.attributions(in: "”I don't believe it.” ― Rolf Ode") == [
        Found("Rolf Ode", "―", "”I don't believe it.”")
      ])
  }

  @Test func aDashWithinTheParagraphSignsNothing() {
    #expect(Found.attributions(in: "“The dam” — Lund's second novel — sold well in May.") == [])
  }
}
