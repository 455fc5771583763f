internal import Markup
internal import News

/// Reads a document in XML in one pass, and notes what was wrong.
///
/// What a browser would make sense of keeps its sense: bare "&" and "<", HTML's entities, attributes
/// without quotes, tags that are not closed or closed in the wrong order, anything before and behind
/// the feed. Nothing is loaded, and each byte is looked at a bounded number of times. libxml2 would
/// take quadratic time for much of what a hostile document holds, and needs a second pass over a
/// broken one.
struct XMLReader {
  /// An element that was begun and not yet ended.
  struct Open {
    /// The number of the name as written.
    let written: Int
    let name: ElementName
    /// The declarations of namespaces around it.
    let declarations: Int
  }

  let source: [UInt8]
  private var handler: FeedReader
  var position = 0
  var names: NameTable
  var open: [Open] = []
  /// Elements within elements too deep to be kept.
  var surplusDepth = 0
  /// The character data since the last tag: `run`, as long as it is one piece of the source.
  var run = 0..<0
  var gathered: [UInt8] = []
  var attributes: [WrittenAttribute] = []
  var entities: [String: [UInt8]] = [:]
  /// Bytes that declared entities have added.
  var expansion = 0
  /// Whether the text of an entity is being read.
  var isDeclaring = false
  var sectionStart = Landmark("<![CDATA[")
  var sectionEnd = Landmark("]]>")
  var commentEnd = Landmark("-->")
  var instructionEnd = Landmark("?>")
  private var flawPosition: Int?
  private var flawReason: StaticString = ""
  /// Whether the document ends before its root does.
  var isTruncated = false
  private var hasRoot = false

  private init(_ text: SourceText, _ handler: consuming FeedReader) {
    source = text.bytes
    self.handler = handler
    names = NameTable(source)
    flawPosition = text.flaw?.position
    flawReason = text.flaw?.reason ?? ""
  }

  /// Reads a document to its end.
  ///
  /// - Parameters:
  ///   - bytes: The document in UTF-8.
  ///   - handler: Who receives its elements.
  /// - Returns: The handler with what it received, what is wrong with the document first, and
  ///   whether its end is missing.
  /// - Throws: `entityBomb`.
  static func read(
    _ bytes: [UInt8], into handler: consuming FeedReader
  ) throws(FeedParsingError) -> (handler: FeedReader, flaw: FeedFlaw?, isTruncated: Bool) {
    var reader = XMLReader(SourceText(bytes), handler)
    while reader.position < reader.source.count { try reader.step() }
    reader.finish()
    return (reader.handler, reader.flaw, reader.isTruncated)
  }

  private mutating func finish() {
    isTruncated = isTruncated || !open.isEmpty
    if isTruncated { note("the document ends before its feed does", at: source.count) }
    let isEntryCut = open.contains { role(of: $0) == .item }
    close(downTo: 0)
    if isTruncated, isEntryCut { handler.markLastEntryCut() }
  }

  private var flaw: FeedFlaw? {
    flawPosition.map { FeedFlaw(line: line(of: $0), reason: "\(flawReason)") }
  }

  /// The line of a place, counted from 1.
  func line(of position: Int) -> Int {
    source[..<min(position, source.count)].count { $0 == 0x0A } + 1
  }

  /// Notes what is wrong, when nothing before it was.
  mutating func note(_ reason: StaticString, at position: Int) {
    if let flawPosition, flawPosition <= position { return }
    flawPosition = position
    flawReason = reason
  }

  private mutating func step() throws(FeedParsingError) {
    let next = ByteSearch.first(UInt8(ascii: "<"), in: source, from: position) ?? source.count
    try readText(upTo: next)
    position = next
    guard position < source.count else { return }
    switch byte(at: position + 1) {
    case UInt8(ascii: "/"): endTag()
    case UInt8(ascii: "!"): try declaration()
    case UInt8(ascii: "?"): processingInstruction()
    case let first? where Self.isNameStart(first):
      if open.isEmpty, hasRoot { note("a second document behind the first", at: position) }
      hasRoot = true
      try startTag()
    case nil:
      isTruncated = true
      position = source.count
    default:
      note("\"<\" that begins no tag", at: position)
      appendText(position..<(position + 1))
      position += 1
    }
  }

  func byte(at index: Int) -> UInt8? { index < source.count ? source[index] : nil }

  func role(of open: Open) -> WrittenName.Role { names.written[open.written].role }

  /// Ends the open elements above `depth`.
  mutating func close(downTo depth: Int) {
    while open.count > depth { end(open.removeLast()) }
  }

  /// Reports the beginning of an element, and with it the text before.
  mutating func begin(_ element: Open, _ attributes: ElementAttributes) {
    names.open(element.written)
    let text = takeText()
    handler.start(element.name, attributes, after: text.bytes.span.extracting(text.range))
    finish(text)
  }

  /// Reports the end of an element, and with it the text before.
  mutating func end(_ element: Open) {
    names.close(element.written)
    names.endDeclarations(downTo: element.declarations)
    let text = takeText()
    handler.end(element.name, after: text.bytes.span.extracting(text.range))
    finish(text)
  }

  /// Character data as a piece of the source, or as a copy of it that has its references resolved.
  private struct Text {
    var bytes: [UInt8]
    let range: Range<Int>
    let isCopy: Bool
  }

  /// The text before a tag; out of the reader, so that the handler has it for itself.
  private mutating func takeText() -> Text {
    defer { run = 0..<0 }
    guard !gathered.isEmpty else { return Text(bytes: source, range: run, isCopy: false) }
    var bytes: [UInt8] = []
    swap(&bytes, &gathered)
    return Text(bytes: bytes, range: bytes.indices, isCopy: true)
  }

  /// Gives the memory of a copy to the next.
  private mutating func finish(_ text: consuming Text) {
    guard text.isCopy else { return }
    swap(&gathered, &text.bytes)
    gathered.removeAll(keepingCapacity: true)
  }

  static func isNameStart(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  static func isName(_ byte: UInt8) -> Bool {
    isNameStart(byte) || ASCII.isDigit(byte) || byte == 0x2D || byte == 0x2E
  }
}
