/// Where in the text of a configuration further feeds belong.
struct FeedSection {
  private let root: YAMLValue
  /// The text, line by line, with the breaks.
  private let lines: [Substring]
  private let lineBreak: String

  /// Looks at a file.
  ///
  /// - Parameters:
  ///   - root: What YAML reads in it.
  ///   - text: Its text.
  init(_ root: YAMLValue, text: String) {
    self.root = root
    var lines: [Substring] = []
    var rest = text[...]
    while let end = rest.utf8.firstIndex(of: UInt8(ascii: "\n")) {
      let next = rest.utf8.index(after: end)
      lines.append(rest[..<next])
      rest = rest[next...]
    }
    if !rest.isEmpty { lines.append(rest) }
    self.lines = lines
    lineBreak = lines.first?.utf8.suffix(2).elementsEqual("\r\n".utf8) == true ? "\r\n" : "\n"
  }

  /// The text with more feeds.
  ///
  /// - Parameters:
  ///   - feeds: The feeds.
  ///   - defaults: What they need not say.
  /// - Returns: The whole text.
  /// - Throws: That the section isn't written line by line.
  func adding(
    _ feeds: [FeedConfiguration], defaults: FeedSettings
  ) throws(Complaint) -> String {
    let writer = FeedLines(defaults: defaults)
    guard let entry else {
      return joined(lines, ["", "feeds:"] + writer.lines(of: feeds), at: lines.count)
    }
    switch entry.value.content {
    case .null:
      return joined(lines, writer.lines(of: feeds), at: entry.position.line)
    case .list(let items) where items.isEmpty:
      return try replacingBrackets(of: entry, by: writer.lines(of: feeds))
    case .list(let items):
      let position = entry.value.position
      guard let last = items.last, character(at: position) == "-" else { throw Self.inBrackets }
      let indent = position.column - 1
      let end = end(ofItemIn: last.position.line, indent: indent)
      return joined(lines, writer.lines(of: feeds, indent: indent), at: end)
    case .text, .mapping:
      throw ConfigurationReader.unclear
    }
  }

  private static let inBrackets = Complaint(
    message: "\"feeds\" is written between brackets, to which nothing can be added",
    suggestion: "give each feed lines of its own, starting with \"- \"")

  private var entry: YAMLValue.Entry? {
    guard case .mapping(let entries) = root.content else { return nil }
    return entries.first { $0.key == Key.feeds.rawValue }
  }

  private func character(at position: FilePosition) -> Unicode.Scalar? {
    guard lines.indices.contains(position.line - 1) else { return nil }
    return lines[position.line - 1].unicodeScalars.dropFirst(position.column - 1).first
  }

  /// Takes "[]" away, which holds nothing that could get lost.
  private func replacingBrackets(
    of entry: YAMLValue.Entry, by new: [String]
  ) throws(Complaint) -> String {
    let position = entry.value.position
    guard character(at: position) == "[" else { throw ConfigurationReader.unclear }
    var lines = lines
    let line = lines[position.line - 1]
    let scalars = line.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: position.column - 1)
    guard let end = scalars[start...].firstIndex(of: "]"),
      scalars[scalars.index(after: start)..<end].allSatisfy({ $0 == " " })
    else { throw Self.inBrackets }
    lines[position.line - 1] =
      String(line[..<start]).trimmedEnd + line[scalars.index(after: end)...]
    return joined(lines, new, at: position.line)
  }

  /// The line behind the last one of an item: what is indented deeper than its "-" belongs to it;
  /// blank lines and comments behind it belong to what follows.
  private func end(ofItemIn line: Int, indent: Int) -> Int {
    var end = line
    for index in lines.indices.dropFirst(line) {
      let text = lines[index].drop { $0 == " " }
      guard !text.allSatisfy(\.isWhitespace) else { continue }
      if lines[index].count - text.count > indent {
        end = index + 1
      } else if text.first != "#" {
        break
      }
    }
    return end
  }

  private func joined(_ lines: [Substring], _ new: [String], at index: Int) -> String {
    let before = lines[..<index].joined()
    let gap = before.isEmpty || before.utf8.last == UInt8(ascii: "\n") ? "" : lineBreak
    return before + gap + new.map { $0 + lineBreak }.joined() + lines[index...].joined()
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var trimmedEnd: Substring {
    self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)]
  }
}
