/// The texts that a configuration holds: names, tags, words to look for.
enum Text {
  /// Longer ones would fill an alert, which has 64 KiB for everything.
  static let limit = 200

  /// Takes a text as it stands, without white space around it.
  ///
  /// - Parameter text: A value of the file.
  /// - Returns: The text.
  /// - Throws: That it is empty, long, or holds control characters, which would reach terminals.
  static func parse(_ text: String) throws(Complaint) -> String {
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { throw Complaint(message: "an empty text") }
    guard !trimmed.unicodeScalars.contains(where: \.isControl) else {
      throw Complaint(message: "\(trimmed.quoted) holds control characters")
    }
    guard trimmed.unicodeScalars.count <= limit else {
      throw Complaint(message: "\(trimmed.quoted) is longer than \(limit) characters")
    }
    return trimmed
  }

  /// Takes a text as it stands, as an argument of a program.
  ///
  /// - Parameter text: A value of the file.
  /// - Returns: The text, which may be empty.
  /// - Throws: That it holds control characters, or is longer than any argument has to be.
  static func parseArgument(_ text: String) throws(Complaint) -> String {
    guard !text.unicodeScalars.contains(where: \.isControl), text.utf8.count <= 4_096 else {
      throw Complaint(message: "\(text.quoted) is no argument of a program")
    }
    return text
  }

  /// Makes a text of another program's fit for a configuration.
  ///
  /// - Parameters:
  ///   - text: What that program calls a thing.
  ///   - limit: How many scalars of it to keep.
  /// - Returns: The text without control characters, cut; empty where nothing is left.
  static func mended(_ text: String, limit: Int) -> String {
    let bytes = text.utf8
    // Most are fit already, and lists have a hundred thousand of them.
    if bytes.count <= limit, bytes.first != 0x20, bytes.last != 0x20,
      bytes.allSatisfy({ (0x20..<0x7F).contains($0) })
    {
      return text
    }
    var scalars = String.UnicodeScalarView()
    // A hostile one is too long to go through.
    for scalar in text.unicodeScalars.prefix(4 * limit) where !scalar.isControl {
      scalars.append(scalar)
    }
    return String(String(scalars).trimmed.unicodeScalars.prefix(limit)).trimmed
  }

  /// Takes a text for the User-Agent header.
  ///
  /// - Parameter text: A value of the file.
  /// - Returns: The text.
  /// - Throws: That it is unfit for a header: only visible ASCII and spaces (RFC 9110 section 5.5).
  static func parseHeader(_ text: String) throws(Complaint) -> String {
    let parsed = try parse(text)
    guard parsed.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
      throw Complaint(message: "\(parsed.quoted) must be ASCII to fit into a request")
    }
    return parsed
  }
}

extension String {
  /// The text without white space around it.
  var trimmed: String {
    let head = drop(while: \.isWhitespace)
    guard let end = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(head[...end])
  }
}
