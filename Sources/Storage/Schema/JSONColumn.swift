internal import Foundation

/// A list in one column: JSON, so that SQLite's own functions can still look into it.
enum JSONColumn {
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func decode<Value: Decodable>(_ type: Value.Type, from column: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(column.utf8))
  }
}
