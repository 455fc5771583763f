import Markup
import Testing

@Suite struct XMLReadingTests {
  /// Writes down what it receives.
  final class Recorder: XMLHandler {
    var names: [String] = []
    var events: [String] = []

    func number(local: String, prefix: String?, namespace: String?) -> Int {
      names.append("\(prefix ?? "-"):\(local)@\(namespace ?? "-")")
      return names.count - 1
    }

    func start(_ name: Int, attributes: [XMLAttribute], after text: Swift.Span<UInt8>) {
      let written = attributes.map { " \(names[$0.name])=\($0.value)" }.joined()
      events += [string(text), "<\(names[name])\(written)>"].filter { !$0.isEmpty }
    }

    func end(_ name: Int, after text: Swift.Span<UInt8>) {
      events += [string(text), "</\(names[name])>"].filter { !$0.isEmpty }
    }

    private func string(_ text: Swift.Span<UInt8>) -> String {
      String(decoding: text.indices.map { text[$0] }, as: UTF8.self)
    }
  }

  private func events(_ text: String) throws -> [String] {
    let recorder = Recorder()
    try readXML(Array(text.utf8), into: recorder)
    return recorder.events
  }

  @Test func reportsElementsInTheirOrder() throws {
    #expect(
      try events("<a>x<b/>y</a>") == [
        "<-:a@->", "x", "<-:b@->", "</-:b@->", "y", "</-:a@->",
      ])
  }

  @Test func gathersTextAcrossReferencesAndSections() throws {
    #expect(
      try events("<a>x &amp; &#233;<![CDATA[<y>]]><!-- c -->z</a>") == [
        "<-:a@->", "x & é<y>z", "</-:a@->",
      ])
  }

  @Test func givesAttributesWithTheirReferencesResolved() throws {
    #expect(
      try events("<a b='1 &amp; 2 &lt; &#38;#38;' x:c='&quot;' xmlns:x='urn:x'/>") == [
        "<-:a@- -:b@-=1 & 2 < &#38; x:c@urn:x=\">", "</-:a@->",
      ])
  }

  @Test func asksForEachNameOnce() throws {
    let recorder = Recorder()
    try readXML(Array("<a xmlns='urn:1'><b/><b/><a xmlns='urn:2'/></a>".utf8), into: recorder)
    #expect(recorder.names == ["-:a@urn:1", "-:b@urn:1", "-:a@urn:2"])
  }

  @Test func readsUTF8WhateverThePrologSays() throws {
    let text = "<?xml version='1.0' encoding='iso-8859-1'?><a>é</a>"
    #expect(try events(text) == ["<-:a@->", "é", "</-:a@->"])
  }

  @Test(arguments: [
    ("<a>\n<b></a>", 2), ("<a>", 1), ("", 1), ("x", 1), ("<a>\n\n&eacute;</a>", 3), ("<a b=c/>", 1),
  ])
  func namesTheLineOfTheFirstError(text: String, line: Int) {
    let failure = #expect(throws: XMLFailure.self) { try events(text) }
    #expect(failure?.line == line)
    #expect(failure?.reason.isEmpty == false)
  }

  @Test func loadsNothing() {
    let text = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>"
    let recorder = Recorder()
    #expect(throws: XMLFailure.self) { try readXML(Array(text.utf8), into: recorder) }
    #expect(recorder.events == ["<-:a@->"])
  }

  @Test func givesUpOnADocumentOfNames() {
    let text = "<a>" + (0..<5000).map { "<n\($0)/>" }.joined() + "</a>"
    #expect(throws: XMLFailure(line: 1, reason: "too many names")) { try events(text) }
  }
}
