import Alerting
import Foundation

/// The `--jsonl` modes: one JSON object a line in, one out, flushed line by line (DESIGN section 9).
enum JSONLines {
  /// The id of a line of which nothing else could be read.
  private struct Identified: Decodable {
    let id: String?
  }

  /// What goes out for a line that can't be worked on.
  private struct Refusal: Encodable {
    let id: String?
    let error: String

    private enum CodingKeys: CodingKey {
      case id, error
    }

    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: CodingKeys.self)
      try fields.encode(id, forKey: .id)  // null, not left out
      try fields.encode(error, forKey: .error)
    }
  }

  /// Answers each line of standard input with one on standard output.
  ///
  /// - Parameters:
  ///   - type: What a line holds.
  ///   - answer: Makes the answer, without its line break; what it throws becomes the line's
  ///     `error`.
  /// - Throws: `BrokenOutput`.
  static func answer<Question: Decodable>(
    _ type: Question.Type, with answer: (Question) async throws -> [UInt8]
  ) async throws {
    let decoder = JSONDecoder()
    while let line = readLine() {
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      let bytes = Data(line.utf8)
      let reply: [UInt8]
      do {
        reply = try await answer(decoder.decode(type, from: bytes))
      } catch {
        reply = try Self.line(refusal(of: bytes, because: error))
      }
      try StandardOutput.write(bytes: reply + [UInt8(ascii: "\n")])
    }
  }

  /// A value as one line of JSON, without the line break.
  ///
  /// - Parameter value: What to write.
  /// - Returns: UTF-8.
  /// - Throws: What the value's own encoding throws.
  static func line(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return safe(try encoder.encode(value))
  }

  /// JSON whose strings can't drive a terminal: the encoder escapes only what lies below U+0020.
  ///
  /// - Parameter json: What the encoder wrote.
  /// - Returns: UTF-8.
  static func safe(_ json: Data) -> [UInt8] {
    Array(String(decoding: json, as: UTF8.self).escapedForTerminal(except: ["\n"]).utf8)
  }

  private static func refusal(of line: Data, because error: any Error) -> Refusal {
    // A line that is no JSON has no id either.
    let id = (try? JSONDecoder().decode(Identified.self, from: line))?.id
    return Refusal(id: id, error: explanation(of: error))
  }

  private static func explanation(of error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _):
      "\"\(key.stringValue)\" is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "\"\(context.codingPath.map(\.stringValue).joined(separator: "."))\": "
        + context.debugDescription
    case DecodingError.dataCorrupted:
      "this line is no JSON"
    default:
      "\(error)"
    }
  }
}
