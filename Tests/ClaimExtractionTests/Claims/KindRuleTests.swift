import News
import Testing

@Suite struct KindRuleTests {
  @Test(
    arguments: [
      ("“The dam is old,” said Lund.", [.direct]),
      ("Lund said the dam is old.", [.indirect]),
      ("Lund said the dam is “a ruin of a dam.”", [.mixed]),
      ("Lund said the dam will break.", [.indirect, .prediction]),
      ("Lund denied that the dam leaks.", [.indirect, .denial]),
      ("Reports are circulating that Lund might resign.", [.indirect, .rumor, .prediction]),
      ("Reports that the dam leaks are circulating in Norland.", [.indirect, .rumor]),
      ("In Norland, General Ode ordered a partial retreat from the coast.", [.statement, .order]),
      ("A real retreat from the coast is very unlikely.", [.statement, .prediction]),
      ("Lund said the town should leave.", [.indirect, .opinion]),
      ("Norland lost 40 ships in May.", [.statement]),
      ("Lund urged the town to close the old harbour.", [.indirect, .order]),
      ("Lund vowed to close the old harbour.", [.indirect, .order]),
      ("Lund expects the crews to resume the search.", [.indirect, .prediction]),
      ("Lund told the council that aid had gone to the town.", [.indirect]),
      ("Lund told the council that aid failed to reach the town.", [.indirect]),
      ("Lund told the council that up to 40 houses were lost.", [.indirect]),
      ("Lund told the council to leave the town.", [.indirect, .order]),
      ("“We categorically deny that anybody was paid,” said Lund.", [.direct, .denial]),
      ("“We do not deny that somebody was paid,” said Lund.", [.direct]),
      ("“They deny that anybody was paid,” said Lund.", [.direct]),
    ] as [(String, [ClaimKind])])
  func saysOfWhichKindsAClaimIs(text: String, kinds: [ClaimKind]) {
    #expect(FoundClaim.all(in: text).map(\.claim.kinds) == [kinds])
  }

  @Test func mayIsAMonthToo() {
    #expect(FoundClaim.all(in: "Norland lost 40 ships in May.").map(\.claim.hedges) == [[]])
  }
}
