/// What a character reference stands for.
enum Reference {
  case character(Unicode.Scalar)
  /// The text of an entity that the document declares.
  case text([UInt8])
  /// A character that XML doesn't allow.
  case nothing

  /// Appends it as UTF-8.
  ///
  /// - Parameter bytes: What to append to.
  func append(to bytes: inout [UInt8]) {
    switch self {
    case .character(let scalar) where scalar.isASCII: bytes.append(UInt8(scalar.value))
    case .character(let scalar): bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
    case .text(let text): bytes += text
    case .nothing: break
    }
  }
}
