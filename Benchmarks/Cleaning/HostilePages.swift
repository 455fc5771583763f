/// Pages made to cost more than they are worth, 16 MB each unless their name says otherwise.
enum HostilePages {
  private static let size = 16 << 20
  private static let prose =
    "<p>Some prose, which is long, and has commas, and is all there is.</p>"

  /// Their names and bytes.
  static var all: [(String, [UInt8])] {
    [
      ("100,000 open tags", Array((String(repeating: "<div>", count: 100_000) + prose).utf8)),
      ("100,000 attributes", attributes),
    ] + endless.map { ($0.0, filled(with: $0.1, after: $0.2)) }
  }

  /// What is repeated, and what stands before it.
  private static let endless = [
    ("only <", "<", ""), ("only &", "&", ""), ("only open tags", "<div>", ""),
    ("lists in lists", "<ul><li>", ""), ("tables in tables", "<table><tr><td>", ""),
    ("short paragraphs", "<p>A short one, then.</p>", ""),
    ("links", "<a href=x>y</a>", ""), ("classes", "<b class='a-b c-d e-f'>x</b>", ""),
    ("vain end tags", "</b>", "<b><div>" + String(repeating: "<i>", count: 600)),
    ("linked data", "{\"@type\":\"x\"},", "<script type='application/ld+json'>["),
    ("accents", "e\u{301}", "<p>"),
  ]

  private static var attributes: [UInt8] {
    Array("<div ".utf8) + (0..<100_000).flatMap { Array("a\($0)=\"x\" ".utf8) }
      + Array(">\(prose)".utf8)
  }

  private static func filled(with part: String, after start: String) -> [UInt8] {
    let part = Array(part.utf8)
    var page = Array("<html><body>\(prose)\(start)".utf8)
    page.reserveCapacity(size)
    while page.count + part.count <= size { page += part }
    return page
  }
}
