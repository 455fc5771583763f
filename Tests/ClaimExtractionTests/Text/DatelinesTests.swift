import Testing

@testable import ClaimExtraction

@Suite struct DatelinesTests {
  private func sentences(_ text: String) -> [String] {
    let read = ReadText(text)
    return read.text.sentences.compactMap(read.words)
  }

  @Test(arguments: [
    "NORDHEIM (Coast Wire) — The dam broke.", "NORDHEIM, Nov 9 (Coastwire) - The dam broke.",
    "NORDHEIM — The dam broke.", "NORDHEIM/VELD (CW) - The dam broke.",
    "Nordheim, Norland (CW) -- The dam broke.",
    "VELD HAVEN, Norland, Nov. 9, 2021 – The dam broke.", "ÖDEN — The dam broke.",
  ])
  func areNoPartOfASentence(text: String) {
    #expect(sentences(text) == ["The dam broke ."])
  }

  @Test func standBeforeQuotationsToo() {
    #expect(sentences("NORDHEIM — “It broke.”") == ["“ It broke . ”"])
  }

  @Test(arguments: [
    ("Nordheim — The dam broke.", "Nordheim — The dam broke ."),
    ("Max Ode — who left — spoke.", "Max Ode — who left — spoke ."),
    ("NOAA — a bureau — warned.", "NOAA — a bureau — warned ."),
    ("It was (so they say) — The dam broke.", "It was ( so they say ) — The dam broke ."),
    ("NORDHEIM —", "NORDHEIM —"), ("— The dam", "— The dam"), ("10 - 12 May", "10 - 12 May"),
  ])
  func otherDashesCutNothing(text: String, expected: String) {
    #expect(sentences(text) == [expected])
  }

  @Test func aDashFarFromTheFrontIsNone() {
    let capitals = String(repeating: "NORDHEIM ", count: 40)
    #expect(sentences(capitals + "— The dam broke.").first?.hasPrefix("NORDHEIM") == true)
  }
}
