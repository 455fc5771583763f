/// Knows captions and credits by their wording, where no markup tells.
enum CaptionRules {
  /// Words.
  private static let longestCaption = 40
  private static let longestCredit = 9
  private static let labels: [String] = [
    "image", "images", "photo", "photos", "picture", "pic", "credit", "photograph", "foto", "bild",
    "photo credit", "image credit", "image source", "source", "quelle", "©", "(c)", "ap photo",
    "crédit",
  ]
  private static let agencies: [String] = [
    "getty images", "getty", "reuters", "afp", "ap", "epa", "shutterstock", "istock", "istock.com",
    "unsplash", "zuma", "dpa", "imago", "ap photo", "pa wire", "pa", "xinhua", "tass", "ansa",
    "efe", "picture alliance", "picture-alliance", "wikimedia commons", "flickr", "pixabay",
    "pexels", "alamy", "ritzau", "tt", "anp", "keystone", "sipa", "bloomberg", "ullstein bild",
    "adobe stock", "adobestock", "depositphotos",
  ]

  /// Whether the block is a caption or a credit.
  static func isCaption(_ block: SortedBlock) -> Bool {
    guard block.words <= longestCaption, !block.isHeading, hasMark(block.draft.text.utf8) else {
      return false
    }
    let text = block.draft.text.lowercased()
    if endsInCredit(text) || hasCopyrightSign(text) { return true }
    guard block.words <= longestCredit, !block.draft.text.hasSentenceEnd else { return false }
    return isCredit(text)
  }

  /// Whether a text holds any of the signs by which the rules below know a credit: most have none.
  private static func hasMark(_ text: String.UTF8View) -> Bool {
    var previous: UInt8 = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "|"), 0xA9: return true  // 0xA9 ends "©"
      // "via …", and "Getty" alone
      case UInt8(ascii: "a") where previous == UInt8(ascii: "i"): return true
      case UInt8(ascii: "A") where previous == UInt8(ascii: "I"): return true
      default: previous = byte
      }
    }
    return text.last == UInt8(ascii: ")") || text.elementsEqual("Getty Images".utf8)
  }

  // "… in Madrid (Image: Agency)", "… in Madrid (AP Photo/A. Name)"
  private static func endsInCredit(_ text: String) -> Bool {
    guard text.utf8.last == UInt8(ascii: ")"), let open = text.utf8.lastIndex(of: UInt8(ascii: "("))
    else { return false }
    let inner = text[text.utf8.index(after: open)...].dropLast()
    return labels.contains { label in
      guard inner.hasPrefix(label) else { return false }
      let rest = inner.dropFirst(label.count)
      return rest.first.map { $0 == ":" || $0 == "/" || $0 == " " } ?? true
    } || isCredit(String(inner))
  }

  // "The skier at the start. © Agency / A. Name": the sign with a short rest
  private static func hasCopyrightSign(_ text: String) -> Bool {
    guard let sign = text.unicodeScalars.lastIndex(of: "©") else { return false }
    return text.unicodeScalars[sign...].count <= longestCreditLine
  }

  private static let longestCreditLine = 80

  // "Ministry of Defence/ZUMA", "AFP / A. Name", "A. Name via Getty Images"
  private static func isCredit(_ text: String) -> Bool {
    let parts = text.split(whereSeparator: { $0 == "/" || $0 == "|" || $0 == "©" })
      .map { $0.trimmingSpaces }
    if parts.count > 1 || text.hasPrefix("©") {
      return parts.contains { agencies.contains($0) }
    }
    return agencies.contains { text.hasSuffix(" via " + $0) } || text == "getty images"
  }
}

extension Substring {
  /// The text without spaces at its ends.
  fileprivate var trimmingSpaces: String {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
