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
}
