internal import Markup

/// A look at a document before libxml2 sees it: whether it stays within the limits.
///
/// The scan takes no tag apart. What it doubts is no error: it goes to `XMLRepair` first.
struct XMLScan {
  private let bytes: [UInt8]
  private var position = 0
  /// The namespace declarations of each open element.
  private var open: [Int] = []
  private var namespaces = 0

  /// Whether libxml2 may read the document as it stands.
  ///
  /// - Parameter bytes: A document in UTF-8.
  /// - Returns: False where it exceeds a limit or has a document type.
  static func isOrdinary(_ bytes: [UInt8]) -> Bool {
    var scan = XMLScan(bytes: bytes)
    return scan.run()
  }

  private static let instructionEnd = Array("?>".utf8)
  private static let sectionEnd = Array("]]>".utf8)
  private static let hyphens = Array("--".utf8)
  private static let commentEnd = Array("-->".utf8)

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() -> Bool {
    while let start = ByteSearch.first(UInt8(ascii: "<"), in: bytes, from: position) {
      position = start + 1
      guard position < bytes.count else { return false }
      switch bytes[position] {
      case UInt8(ascii: "!"): guard passDeclaration() else { return false }
      case UInt8(ascii: "?"):
        guard pass(Self.instructionEnd, within: MarkupLimits.commentLength) else { return false }
      case UInt8(ascii: "/"):
        guard let declared = open.popLast(), passEndTag() else { return false }
        namespaces -= declared
      default: guard passTag() else { return false }
      }
    }
    return true
  }

  /// Passes a comment or a CDATA section; a document type is for `XMLRepair`.
  private mutating func passDeclaration() -> Bool {
    let rest = bytes[position...]
    if rest.starts(with: "![CDATA[".utf8) { return pass(Self.sectionEnd, within: .max) }
    guard rest.starts(with: "!--".utf8) else { return false }
    // Hyphens within a comment are what libxml2 takes quadratic time for, and an error anyway.
    let hyphens = ByteSearch.first(Self.hyphens, in: bytes, from: position + 3)
    return pass(Self.commentEnd, within: MarkupLimits.commentLength) && hyphens == position - 3
  }

  private mutating func pass(_ end: [UInt8], within limit: Int) -> Bool {
    guard let found = ByteSearch.first(end, in: bytes, from: position) else { return false }
    let length = found - position
    position = found + end.count
    return length <= limit
  }

  private mutating func passEndTag() -> Bool {
    guard let end = ByteSearch.first(UInt8(ascii: ">"), in: bytes, from: position),
      end - position <= MarkupLimits.commentLength
    else { return false }
    position = end + 1
    return true
  }

  private mutating func passTag() -> Bool {
    let start = position
    var attributes = 0
    var declared = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: ">"):
        let isEmpty = bytes[position - 1] == UInt8(ascii: "/")
        position += 1
        if !isEmpty { open.append(declared); namespaces += declared }
        return position - start <= MarkupLimits.tagLength && open.count <= MarkupLimits.depth
          && namespaces <= MarkupLimits.namespaces
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        attributes += 1
        guard attributes <= MarkupLimits.attributes,
          let end = ByteSearch.first(bytes[position], in: bytes, from: position + 1)
        else { return false }
        position = end + 1
      case UInt8(ascii: "x") where bytes[position...].starts(with: "xmlns".utf8):
        declared += 1
        position += 5
      default: position += 1
      }
    }
    return false
  }
}
