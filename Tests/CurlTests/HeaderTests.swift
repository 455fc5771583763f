import Testing

@testable import Curl

@Suite struct HeaderTests {
  private func head(_ lines: [String]) -> ResponseHead {
    var head = ResponseHead()
    for line in lines { _ = head.read(Array(line.utf8) + [13, 10]) }
    return head
  }

  @Test func aStatusLineBeginsANewHead() {
    let head = head(["HTTP/1.1 302 Found", "A: 1", "", "HTTP/2 200", "B: 2", ""])
    #expect(head.status == 200)
    #expect(head.fields["a"] == nil)
    #expect(head.fields["b"] == "2")
    #expect(head.isComplete)
  }

  @Test func trailersAreLeftOut() {
    let head = head(["HTTP/1.1 200 OK", "A: 1", "", "ETag: \"late\""])
    #expect(head.fields["etag"] == nil)
  }

  @Test func blanksAroundAValueAreNotPartOfIt() {
    let head = head(["HTTP/1.1 200 OK", "A: \t x y \t", "B:", "C:z"])
    #expect(head.fields["A"] == "x y")
    #expect(head.fields["B"] == "")
    #expect(head.fields["C"] == "z")
  }

  @Test func aFoldedLineContinuesTheLast() {
    let head = head(["HTTP/1.1 200 OK", "A: x", "  y"])
    #expect(head.fields["A"] == "x y")
  }

  @Test func bytesThatAreNoASCIIStayBytes() {
    var head = ResponseHead()
    _ = head.read(Array("HTTP/1.1 200 OK\r\n".utf8))
    _ = head.read(Array("ETag: \"".utf8) + [0xE9, 0xC3, 0xA9, 0xFF] + Array("\"\r\n".utf8))
    #expect(head.fields["ETag"]?.unicodeScalars.map(\.value) == [34, 0xE9, 0xC3, 0xA9, 0xFF, 34])
  }

  @Test(arguments: [
    ("A", "x\r\nEvil: 1"), ("A", "x\0"), ("A b", "x"), ("", "x"), ("A:", "x"), ("Ä", "x"),
    ("A", "…"),
  ])
  func whatCouldNotStandOnOneLineIsNoField(name: String, value: String) {
    #expect(HeaderField(name: name, value: value) == nil)
  }

  @Test func linesThatAreNoFieldAreLeftOut() {
    let head = head(["HTTP/1.1 200 OK", "no colon here", "bad name: x", "Good: 1"])
    #expect(head.fields.fields.map(\.name) == ["Good"])
  }
}
