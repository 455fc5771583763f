/// The head of a response, read line by line as libcurl hands it over.
///
/// The lines of all hops come in one stream: interim answers (1xx), redirects, then the final one.
/// Each status line begins a new head. What comes after a head's end and is no status line is a
/// trailer of the body, and is left out.
struct ResponseHead {
  /// How many bytes of headers one transfer may cost, over all its hops.
  ///
  /// Debian 12's libcurl stops
  /// at 300 KB in a response, but counts an endless run of 1xx answers for ever.
  static let sizeLimit = 256 << 10

  private(set) var status = 0
  private(set) var fields = HeaderFields()
  /// Whether the blank line that ends the head has come.
  private(set) var isComplete = false
  private(set) var size = 0

  /// What a line did to the head.
  enum Step {
    case began
    case continued
    case completed
  }

  /// Reads the next line.
  ///
  /// - Parameter line: The line with its line break.
  /// - Returns: What it did.
  mutating func read(_ line: [UInt8]) -> Step {
    size += line.count
    let bytes = Self.withoutBreak(line)
    if bytes.starts(with: "HTTP/".utf8) {
      begin(statusLine: bytes)
      return .began
    }
    guard !isComplete else { return .continued }
    guard !bytes.isEmpty else {
      isComplete = true
      return .completed
    }
    readField(bytes)
    return .continued
  }

  private mutating func begin(statusLine: ArraySlice<UInt8>) {
    let code = statusLine.split(separator: UInt8(ascii: " ")).dropFirst().first ?? []
    status = Int(String(decoding: code, as: UTF8.self)) ?? 0
    fields = HeaderFields()
    isComplete = false
  }

  private mutating func readField(_ line: ArraySlice<UInt8>) {
    if let first = line.first, Self.isBlank(first) {
      fields.continueLast(with: Self.text(line))
      return
    }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
    let name = Self.text(line[..<colon])
    let value = Self.text(line[(colon + 1)...])
    // A field that could not stand in a request is one that nobody could send back or make use of.
    guard let field = HeaderField(name: name, value: value) else { return }
    fields.append(field)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// The line without its line break.
  private static func withoutBreak(_ line: [UInt8]) -> ArraySlice<UInt8> {
    let last = line.lastIndex { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return line[..<(last.map { $0 + 1 } ?? 0)]
  }

  /// The bytes without blanks around them, one scalar for each.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let start = bytes.firstIndex { !isBlank($0) } ?? bytes.endIndex
    let end = bytes.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
    let text = bytes[start..<end]
    // Nearly all are ASCII, which is read in one piece.
    if text.allSatisfy({ $0 < 0x80 }) { return String(decoding: text, as: UTF8.self) }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.lazy.map { Unicode.Scalar($0) })
    return String(scalars)
  }
}
