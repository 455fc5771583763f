import News
import Testing

@testable import ClaimExtraction

@Suite struct SpanTableTests {
  private let table = SpanTable([Span(0, 2), Span(4, 6), Span(6, 9), Span(20, 22)], span: \.self)

  @Test func findsWhatLiesWithin() {
    #expect(table.within([Span(3, 9)]) == [Span(4, 6), Span(6, 9)])
    #expect(table.within([Span(0, 3), Span(19, 30)]) == [Span(0, 2), Span(20, 22)])
    #expect(table.within([Span(5, 8)]) == [])
    #expect(table.within([]) == [])
  }

  @Test func findsTheLastThatStartsByAPlace() {
    #expect(table.last(startingBy: 5) == Span(4, 6))
    #expect(table.last(startingBy: 6) == Span(6, 9))
    #expect(SpanTable<Span>([], span: \.self).last(startingBy: 5) == nil)
  }
}
