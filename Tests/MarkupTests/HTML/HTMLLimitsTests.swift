import Markup
import Testing

@Suite struct HTMLLimitsTests {
  @Test func laysOutElementsBesideEachOtherBelowTheGreatestDepth() {
    let markup = String(repeating: "<div>", count: 100_000) + "bottom"
    let document = HTMLParser.parse(Array(markup.utf8))
    var depths = [0]
    for node in document.nodes.dropFirst() { depths.append(depths[Int(node.parent)] + 1) }
    #expect(document.nodes.count == 100_002)
    #expect(depths.max() == 512)
    #expect(document.nodes.last?.tag == .text)
  }

  @Test func cutsAPageAtTheNodesThatItMayHave() {
    let limits = HTMLLimits(nodes: 4)
    #expect(outline("<p>1</p><p>2</p><p>3</p>", limits: limits) == "p('1') p()")
  }

  @Test func cutsAPageAtTheBytesThatItMayHave() {
    #expect(outline("<p>12345</p>", limits: HTMLLimits(bytes: 6)) == "p('123')")
  }

  @Test func skipsAttributesBeyondTheMost() {
    let limits = HTMLLimits(attributes: 2)
    let document = HTMLParser.parse(Array("<p a=1 id=x class=y>".utf8), limits: limits)
    #expect(document.value(.id, of: 1) == "x")
    #expect(document.value(.class, of: 1) == nil)
  }
}
