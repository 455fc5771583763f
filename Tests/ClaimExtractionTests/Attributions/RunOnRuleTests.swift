import Testing

@Suite struct RunOnRuleTests {
  @Test func theNextSentenceBelongsToTheSameSpeaker() {
    let text = "“They lied,” said Lund in a statement. “No threat can hide the truth.”"
    #expect(
      Found.attributions(in: text) == [
        Found("Lund", "said", "“They lied,” … “No threat can hide the truth.”")
      ])
  }

  @Test func soDoesTheNextParagraph() {
    let text = "“They lied,” said Lund.\n\n“No threat can hide the truth. We know.”"
    #expect(
      Found.attributions(in: text) == [
        Found("Lund", "said", "“They lied,” … “No threat can hide the truth. We know.”")
      ])
  }

  @Test func aRemarkOnTheSpeakerDoesNotTakeTheQuotation() {
    let text = "“They lied,” said Lund, who once praised the plan. “We know.”"
    #expect(
      Found.attributions(in: text).first
        == Found("Lund, who once praised the plan", "said", "“They lied,” … “We know.”"))
  }

  @Test func withoutASpeakerAQuotationIsNobodys() {
    #expect(Found.attributions(in: "“No threat can hide the truth.”") == [])
  }
}
