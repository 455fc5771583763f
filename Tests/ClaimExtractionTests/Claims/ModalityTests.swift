import News
import Testing

/// Hedges, modality and negation.
@Suite struct ModalityTests {
  @Test(
    arguments: [
      ("Lund said the dam may break.", .hedged, ["may"], false),
      ("Lund said he is fairly certain the threat is a bluff.", .hedged, ["fairly certain"], false),
      ("A retreat of the fleet is very unlikely.", .hedged, ["very unlikely"], false),
      ("Lund said the dam broke.", .asserted, [], false),
      ("Lund said the dam did not break.", .asserted, [], true),
      ("Lund said the town left because the dam did not hold.", .asserted, [], false),
      ("Lund said the dam was not only old but leaking.", .asserted, [], false),
      ("Lund said the dam will break if it rains.", .conditional, [], false),
      ("“Will the dam break?” Lund asked.", .questioned, [], false),
    ] as [(String, Modality, [String], Bool)])
  func readsHowFirmlyAClaimIsPut(
    text: String, modality: Modality, hedges: [String], isNegated: Bool
  ) {
    let claims = FoundClaim.all(in: text).map(\.claim)
    #expect(claims.map(\.modality) == [modality])
    #expect(claims.map(\.hedges) == [hedges])
    #expect(claims.map(\.isNegated) == [isNegated])
  }
}
