import Testing

@testable import ClaimExtraction

/// Which pieces are one token's.
@Suite struct PieceTokensTests {
  @Test func groupsPiecesByTheirToken() {
    let grouped = PieceTokens([-1, 4, 4, 5, -1, 7, 7][...])
    #expect(grouped.tokens == 4..<8)
    #expect((4..<8).map { grouped[$0] } == [1..<3, 3..<4, 0..<0, 5..<7])
  }

  @Test func countsFromTheStartOfASlice() {
    #expect(PieceTokens([1, 2, 3, 3][2...])[3] == 0..<2)
  }

  @Test func piecesWithoutATokenAreLeftOut() {
    #expect(PieceTokens([-1, -1][...]).tokens.isEmpty)
  }
}
